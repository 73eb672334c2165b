// The clock jumps: over midnight, the start of the day at 04:00, a change to summer time, months
// back and forth. Each entry lands on the diary day of its moment, none is lost, none is there
// twice.
#include <ctime>
#include <map>

#include "tests/faults/child.h"
#include "tests/faults/fault_test.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

class ClockTest : public FaultTest {
protected:
    /// Two hours east or west of Greenwich or a day, to the minute; a quarter with summer time that
    /// begins or ends in these days.
    static std::string someZone()
    {
        const int minutes = between(-23 * 60, 23 * 60);
        const std::string offset = (minutes < 0 ? "-" : "") +
                                   std::to_string(std::abs(minutes) / 60) + ":" +
                                   std::to_string(std::abs(minutes) % 60);
        if (between(0, 3) != 0) {
            return "AAA" + offset;
        }
        const std::time_t now = std::time(nullptr);
        std::tm today{};
        ::gmtime_r(&now, &today);
        const std::string change =
            ",J" + std::to_string(today.tm_yday + 1) + "/" + std::to_string(between(0, 23));
        return "AAA" + offset + "BBB" + change + (between(0, 1) != 0 ? ",J1" : ",J365");
    }

    /// The diary day that begins at 04:00, found another way than the program does.
    static Day dayIn(const std::string& zone, std::time_t moment)
    {
        ::setenv("TZ", zone.c_str(), 1);
        ::tzset();
        std::tm local{};
        ::localtime_r(&moment, &local);
        ::unsetenv("TZ");
        ::tzset();
        const int calendarDay = daysFrom(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
        return Day(days(local.tm_hour < 4 ? calendarDay - 1 : calendarDay));
    }

    static int daysFrom(int year, int month, int date)
    {
        std::tm utc{};
        utc.tm_year = year - 1900;
        utc.tm_mon = month - 1;
        utc.tm_mday = date;
        return static_cast<int>(::timegm(&utc) / 86'400);
    }

    /// Without --today: by the real clock, in that zone.
    Ran byTheClock(const std::string& zone, const Arguments& arguments)
    {
        Arguments all{"--data", dataFile().string()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return runProgram(SPRINGBACK_CLI, all, {"TZ=" + zone}, m_scratch.path());
    }

private:
    TempDir m_scratch;
};

TEST_F(ClockTest, EntriesLandOnTheirDiaryDay)
{
    startDaily();
    std::map<Day, std::string> checkIns;
    std::map<Day, int> runs;
    Figures figures;
    const int jumps = rounds(200);
    for (int jump = 0; jump < jumps; ++jump) {
        const std::string zone = jump == 0 ? "AAA23" : jump == 1 ? "AAA-23" : someZone();
        const std::string text = "jump " + std::to_string(jump);
        SCOPED_TRACE(text + " to " + zone);
        const Day before = dayIn(zone, std::time(nullptr));
        const Ran checkedIn = byTheClock(zone, {"checkin", "--pain", "2", "--note", text});
        const Ran ran = byTheClock(zone, {"run", "--km", "5"});
        const Day after = dayIn(zone, std::time(nullptr));
        ASSERT_EQ(checkedIn.code, 0) << checkedIn.err;
        ASSERT_EQ(ran.code, 0) << ran.err;
        if (before != after) {
            GTEST_SKIP() << "a day has just begun: which of both is not known";
        }
        checkIns[before] = text;
        ++runs[before];
        ++figures.rounds;
        figures.acknowledged += 2;
    }
    const Log log = reopened();
    std::map<Day, std::string> foundCheckIns;
    for (const Row<CheckIn>& row : log.checkIns) {
        EXPECT_TRUE(foundCheckIns.emplace(row.value.date, row.value.note).second) << "twice";
    }
    std::map<Day, int> foundRuns;
    for (const Row<springback::Run>& row : log.runs) {
        ++foundRuns[row.value.date];
    }
    EXPECT_EQ(foundCheckIns, checkIns);
    EXPECT_EQ(foundRuns, runs);
    EXPECT_GT(checkIns.size(), 1U) << "it must have jumped over a day's start";
    done({"check"});
    note("the clock jumps between entries", figures);
}

TEST_F(ClockTest, ADayLongPastOrFarAheadIsTakenAsSaid)
{
    startDaily();
    setToday("2027-01-05");
    done({"checkin", "--pain", "4"});
    setToday("2026-03-05"); // months back: the entry of next year is there
    done({"checkin", "--pain", "3"});
    done(entryWith("back"));
    done({"advise"});
    setToday("2025-03-05"); // before the diary begins
    EXPECT_NE(refused({"checkin", "--pain", "2"}).find("2026-03-02"), std::string::npos);
    const Log log = reopened();
    ASSERT_EQ(log.checkIns.size(), 2U);
    EXPECT_EQ(log.checkIns[0].value.date, day("2027-01-05"));
    EXPECT_EQ(log.checkIns[1].value.date, day("2026-03-05"));
    EXPECT_EQ(log.sessions.at(0).value.date, day("2026-03-05"));
}

} // namespace
} // namespace springback::test
