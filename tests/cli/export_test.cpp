#include <sys/stat.h>

#include <gmock/gmock.h>

#include "tests/cli/program.h"
#include "tests/support/schema_check.h"

namespace springback::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class CliExport : public CliTest {
protected:
    std::string file(const char* name) const { return (folder() / name).string(); }
    static std::string unfolded(std::string calendar)
    {
        for (auto at = calendar.find("\r\n "); at != std::string::npos;
             at = calendar.find("\r\n ")) {
            calendar.erase(at, 3);
        }
        return calendar;
    }
};

TEST_F(CliExport, GivesAFhirBundle)
{
    startDiary();
    done({"checkin", "--pain", "3", "--stiffness", "15"});
    done({"run", "--km", "6.2", "--minutes", "36", "--pain", "2"});
    const std::string bundle = done({"export", "--format", "fhir"});
    EXPECT_EQ(fhirProblems(bundle), "");
    EXPECT_THAT(bundle, HasSubstr("72514-3"));
    EXPECT_EQ(done({"export", "--format", "fhir", "-o", file("out.json")}), "");
    EXPECT_EQ(bytesOf(folder() / "out.json"), bundle);
}

TEST_F(CliExport, GivesThePlanAsACalendar)
{
    startDiary();
    const std::string calendar = done({"export", "--format", "ics"});
    EXPECT_THAT(calendar, StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_THAT(calendar, HasSubstr("\r\nDTSTAMP:20260314T120000Z\r\n"));
    EXPECT_THAT(calendar, HasSubstr("\r\nDTSTART;VALUE=DATE:20260316\r\n")); // a Monday
    EXPECT_THAT(unfolded(calendar), HasSubstr("Mid-range hold calf raise: 5 x 45 s"));
    EXPECT_THAT(unfolded(calendar), HasSubstr("Doses as of 2026-03-14."));
    EXPECT_THAT(calendar, Not(HasSubstr("RRULE")));
    EXPECT_EQ(done({"export", "--format", "ics", "-o", file("out.ics")}), "");
    EXPECT_EQ(bytesOf(folder() / "out.ics"), calendar);
}

TEST_F(CliExport, AddsCheckInsToTheCalendarWhenAsked)
{
    startDiary();
    EXPECT_THAT(done({"export", "--format", "ics", "--with-checkins"}),
                HasSubstr("RRULE:FREQ=DAILY"));
    done({"end"});
    setToday("2026-03-20");
    EXPECT_THAT(refused({"export", "--format", "ics"}),
                HasSubstr("the plan of the next four weeks: work to put into a calendar, found "
                          "none"));
    EXPECT_THAT(done({"export", "--format", "ics", "--with-checkins"}),
                Not(HasSubstr("VALUE=DATE")));
}

TEST_F(CliExport, StampsACalendarByTheClockWithoutToday)
{
    startDiary();
    const Ran ran =
        runProgram(SPRINGBACK_CLI,
                   {"--data", dataFile().string(), "export", "--format", "ics", "--with-checkins"},
                   {}, folder().path());
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, testing::ContainsRegex("DTSTAMP:20[0-9]{6}T[0-9]{6}Z"));
}

TEST_F(CliExport, WritesForItsOwnerAlone)
{
    startDiary();
    for (const char* format : {"json", "fhir", "ics"}) {
        done({"export", "--format", format, "-o", file("out")});
        struct stat found {};
        ASSERT_EQ(::stat(file("out").c_str(), &found), 0);
        EXPECT_EQ(found.st_mode & 0777U, 0600U) << format;
    }
}

TEST_F(CliExport, RefusesAFormatOrAnOptionThatHasNoPlace)
{
    startDiary();
    EXPECT_EQ(cli({"export", "--format", "pdf"}).code, 2);
    const Ran table = cli({"export", "--table", "sets"});
    EXPECT_EQ(table.code, 2);
    EXPECT_THAT(table.err, HasSubstr("--table: goes with --format csv"));
    EXPECT_EQ(cli({"export", "--format", "csv", "--with-checkins"}).code, 2);
    EXPECT_THAT(refused({"export", "--format", "fhir", "-o", dataFile().string()}),
                HasSubstr("the data file"));
    EXPECT_THAT(refused({"export", "--format", "ics", "-o", file("no/such.ics")}),
                HasSubstr("such.ics: a file that can be written"));
}

} // namespace
} // namespace springback::test
