#include "core/activities/strava.h"

#include <gtest/gtest.h>

#include "core/activities/csv_rows.h"
#include "tests/core/activities/samples.h"

namespace springback {
namespace {

constexpr const char* kHeader =
    "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,"
    "Elapsed Time,Moving Time,Distance,Elevation Gain,Average Cadence\n";

Result<std::string> noFile(const std::string& name)
{
    return fail(ErrorCode::NotFound, name, "a file", "nothing there");
}

std::vector<FoundActivity> listed(const std::string& rows, const StravaFile& file = noFile)
{
    const auto found = readStrava(kHeader + rows, "export", file, {});
    EXPECT_TRUE(found) << sentence(found.error());
    return found.value_or(std::vector<FoundActivity>{});
}

std::string listRefusal(const std::string& list)
{
    return test::refusalIn(readStrava(list, "export", noFile, {}));
}

TEST(CsvOfOthers, ReadsQuotesAndLineEnds)
{
    CsvRows rows("\xEF\xBB\xBF"
                 "a,\"b,\"\"c\"\"\nd\",\r\n\n,e");
    EXPECT_EQ(rows.next(), (std::vector<std::string>{"a", "b,\"c\"\nd", ""}));
    EXPECT_EQ(rows.next(), (std::vector<std::string>{"", "e"}));
    EXPECT_FALSE(rows.next());
}

TEST(CsvOfOthers, EndsWithItsText)
{
    CsvRows open("a,\"b\n");
    EXPECT_EQ(open.next(), (std::vector<std::string>{"a", "b\n"}));
    EXPECT_FALSE(open.next());
    CsvRows behind("\"a\"b,c");
    EXPECT_EQ(behind.next(), (std::vector<std::string>{"ab", "c"}));
}

TEST(CsvOfOthers, ARowHasABound)
{
    const std::string text = std::string(5000, ',') + "\na,b";
    CsvRows rows(text);
    EXPECT_EQ(rows.next().value().size(), kMostCsvCells);
    EXPECT_EQ(rows.next(), (std::vector<std::string>{"a", "b"}));
}

TEST(Strava, TakesTheFiguresOfTheListWithoutItsFiles)
{
    const auto found = listed(
        "12,\"Mar 2, 2026, 6:10:00 PM\",Evening,Trail Run,1900,5.0,activities/12.fit.gz,1900.0,"
        "1800.4,5003.6,41.5,84\n",
        [](const std::string& name) -> Result<std::string> {
            ADD_FAILURE() << name << " was read";
            return noFile(name);
        });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].where, "export: activities/12.fit.gz");
    const Activity& run = found[0].activity.value();
    EXPECT_EQ(run.format, ActivityFormat::Strava);
    EXPECT_EQ(run.sport, Sport::Running);
    EXPECT_EQ(run.sportName, "Trail Run");
    EXPECT_EQ(run.start, test::utcTime("2026-03-02T18:10:00"));
    EXPECT_EQ(run.distance.metres, 5004);
    EXPECT_EQ(run.moving.seconds, 1800);
    EXPECT_EQ(run.climb, 42);
    EXPECT_EQ(run.stepsPerMin, 168);
}

TEST(Strava, ReadsTheFileWhereTheListLacksAFigure)
{
    std::string asked;
    const auto found = listed(
        "12,\"Mar 2, 2026, 7:10:00 AM\",Hike,Walk,1900,5.0,activities/12.fit,1900.0,,5003.6,,\n",
        [&asked](const std::string& name) -> Result<std::string> {
            asked = name;
            return test::sampleBytes("easy.fit");
        });
    EXPECT_EQ(asked, "activities/12.fit");
    const Activity& run = found.at(0).activity.value();
    EXPECT_EQ(run.moving.seconds, 1800);
    EXPECT_EQ(run.distance.metres, 5000);
    EXPECT_EQ(run.format, ActivityFormat::Strava);
    EXPECT_EQ(run.sport, Sport::Walking); // as the list says
}

TEST(Strava, TheListServesWhereTheFileCannot)
{
    const std::string row =
        "12,\"Mar 2, 2026, 7:10:00 AM\",Run,Run,1900,5.0,activities/12.fit,1900.0,1800,5003.6,,\n";
    EXPECT_EQ(listed(row).at(0).activity.value().distance.metres, 5004);
    const auto broken = [](const std::string&) -> Result<std::string> { return ".FIT"; };
    EXPECT_FALSE(listed(row, broken).at(0).activity.value().climb);
}

TEST(Strava, OtherSportsAreListedWithoutFigures)
{
    const auto found = listed("1,\"Mar 2, 2026, 7:10:00 AM\",Yoga,Yoga,1900,,,1900.0,,,,\n");
    EXPECT_EQ(found.at(0).activity.value().sport, Sport::Other);
    EXPECT_EQ(found.at(0).activity.value().sportName, "Yoga");
    EXPECT_EQ(found.at(0).where, "export: activity 1");
}

TEST(Strava, GoesOnAfterARowThatCannotBe)
{
    const auto found = listed("1,yesterday,Run,Run,1900,5,,1900,1800,5000,0,\n"
                              "2,\"Mar 2, 1970, 7:10:00 AM\",Run,Run,1900,5,,1900,1800,5000,0,\n"
                              "3,\"Mar 2, 2026, 7:10:00 AM\",Run,Run,1900,5,,1900,1800,-5000,0,\n"
                              "4,\"Mar 2, 2026, 7:10:00 AM\",Run,Run\n"
                              "5,\"Mar 2, 2026, 7:10:00 AM\",Run,Run,1900,5,,1900,1800,5000,0,\n");
    ASSERT_EQ(found.size(), 5U);
    EXPECT_EQ(test::refusalIn(found[0].activity),
              "export: activity 1: a date such as \"Mar 3, 2026, 6:12:05 AM\", found yesterday");
    EXPECT_EQ(test::refusalIn(found[1].activity),
              "export: activity 2: a date from 2000-01-01 to 2098-12-31, found 1970-03-02");
    EXPECT_EQ(test::refusalIn(found[2].activity),
              "export: activity 3: a distance up to 300 km, found -5000 m");
    EXPECT_EQ(test::refusalIn(found[3].activity),
              "export: activity 4: a distance up to 300 km, found none");
    EXPECT_TRUE(found[4].activity);
}

TEST(Strava, RefusesAListThatIsNotOne)
{
    const std::string where = "export: activities.csv: ";
    EXPECT_EQ(listRefusal(""), where + "the column \"Activity ID\" of a Strava export in English, "
                                       "found none");
    EXPECT_EQ(listRefusal("Aktivit\xC3\xA4ts-ID,Datum\n1,2\n"),
              where + "the column \"Activity ID\" of a Strava export in English, found none");
    EXPECT_EQ(listRefusal("Activity ID,Activity Date,Activity Type,Distance\n"),
              where + "the column \"Moving Time\" of a Strava export in English, found none");
    EXPECT_EQ(listRefusal("Activity ID,Activity Date,Activity Type,Distance,Moving Time\n"),
              where + "a second column \"Distance\" of a Strava export in English, found none");
    std::string endless = kHeader;
    for (std::size_t i = 0; i <= kMostStravaRows; ++i) {
        endless += ",\n";
    }
    EXPECT_EQ(listRefusal(endless), where + "at most 100000 activities, found more");
    EXPECT_EQ(listRefusal(kHeader), where + "an activity, found none");
}

TEST(Strava, TellsItsProgressAndStops)
{
    std::string rows;
    for (int i = 0; i < 200; ++i) {
        rows += "1,\"Mar 2, 2026, 7:10:00 AM\",Run,Run,1900,5,,1900,1800,5000,0,\n";
    }
    std::vector<std::size_t> told;
    const auto found =
        readStrava(kHeader + rows, "export", noFile, [&told](std::size_t done, std::size_t all) {
            EXPECT_EQ(all, 200U);
            told.push_back(done);
            return done < 100;
        });
    EXPECT_EQ(told, (std::vector<std::size_t>{0, 50, 100}));
    EXPECT_EQ(found.value().size(), 100U);
}

} // namespace
} // namespace springback
