#include "core/domain/day.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace springback {

using test::day;

TEST(DayTest, ReadsWhatItWrites)
{
    for (const char* text : {"1950-01-01", "1969-12-31", "2024-02-29", "2099-12-31"}) {
        const auto parsed = parseDay(text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(isoDay(*parsed), text);
    }
}

TEST(DayTest, RefusesWhatIsNoDate)
{
    for (const char* text : {"", "2026-3-14", "2026-03-32", "2025-02-29", "2026-13-01",
                             "2026-00-10", "2026-03-00", "14.03.2026", "2026-03-14 ", "2026/03/14",
                             "2026-0x-14", "20a6-03-14", "2026-03-1b", "-026-03-14"}) {
        EXPECT_FALSE(parseDay(text)) << text;
    }
}

TEST(DayTest, LimitsAreTheFirstAndLastDayThatAnEntryMayCarry)
{
    EXPECT_EQ(isoDay(kFirstDay), "1950-01-01");
    EXPECT_EQ(isoDay(kLastDay), "2099-12-31");
}

TEST(DayTest, KnowsItsWeekday)
{
    EXPECT_EQ(weekdayOf(day("2026-03-09")), Weekday::Mon);
    EXPECT_EQ(weekdayOf(day("2026-03-15")), Weekday::Sun);
}

TEST(TimeOfDayTest, ReadsWhatItWrites)
{
    EXPECT_EQ(parseTime("07:10"), TimeOfDay{430});
    EXPECT_EQ(isoTime(TimeOfDay{430}), "07:10");
    EXPECT_EQ(isoTime(TimeOfDay{0}), "00:00");
    EXPECT_EQ(parseTime("23:59"), TimeOfDay{1439});
}

TEST(TimeOfDayTest, RefusesWhatIsNoTime)
{
    for (const char* text : {"", "7:10", "24:00", "12:60", "12.30", "12:3", "aa:10", "12:bb"}) {
        EXPECT_FALSE(parseTime(text)) << text;
    }
}

TEST(DayTest, BeforeTheDayStartsItIsStillTheEveningBefore)
{
    const TimeOfDay four{4 * 60};
    EXPECT_EQ(dayOf(day("2026-03-14"), TimeOfDay{30}, four), day("2026-03-13"));
    EXPECT_EQ(dayOf(day("2026-03-14"), TimeOfDay{4 * 60 - 1}, four), day("2026-03-13"));
    EXPECT_EQ(dayOf(day("2026-03-14"), four, four), day("2026-03-14"));
    EXPECT_EQ(dayOf(day("2026-03-14"), TimeOfDay{0}, TimeOfDay{0}), day("2026-03-14"));
}

} // namespace springback
