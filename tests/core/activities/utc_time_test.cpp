#include "core/activities/utc_time.h"

#include <string>

#include <gtest/gtest.h>

namespace springback {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::chrono::sys_seconds kMoment =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + hours(7) + minutes(12) +
    std::chrono::seconds(5);

TEST(UtcTime, ReadsIso)
{
    EXPECT_EQ(parseIsoTime("2026-03-14T07:12:05Z"), (UtcTime{kMoment, {}}));
    EXPECT_EQ(parseIsoTime("2026-03-14T07:12:05"), (UtcTime{kMoment, {}}));
    EXPECT_EQ(parseIsoTime("2026-03-14T07:12:05.999Z"), (UtcTime{kMoment, {}}));
    EXPECT_EQ(parseIsoTime("2026-03-14T08:12:05+01:00"), (UtcTime{kMoment, hours(1)}));
    EXPECT_EQ(parseIsoTime("2026-03-14T08:12:05.5+01"), (UtcTime{kMoment, hours(1)}));
    EXPECT_EQ(parseIsoTime("2026-03-14T03:42:05-0330"), (UtcTime{kMoment, minutes(-210)}));
    EXPECT_EQ(parseIsoTime("2026-03-14T07:12:05+00:00"), (UtcTime{kMoment, hours(0)}));
}

TEST(UtcTime, RefusesWhatIsNotIso)
{
    for (const char* text :
         {"", "2026-03-14", "2026-03-14T07:12", "2026-02-30T07:12:05Z", "2026-03-14T24:00:00Z",
          "2026-03-14T07:12:60Z", "2026-03-14T07:12:05z", "2026-03-14T07:12:05ZZ",
          "2026-03-14T07:12:05+1:00", "2026-03-14T07:12:05+25:00", "2026-03-14T07:12:05.5x",
          "2026-03-14T07:12:05-", "14.03.2026T07:12:05"}) {
        EXPECT_FALSE(parseIsoTime(text)) << text;
    }
}

TEST(UtcTime, ReadsTheDatesOfStrava)
{
    EXPECT_EQ(parseStravaTime("Mar 14, 2026, 7:12:05 AM"), kMoment);
    EXPECT_EQ(parseStravaTime("Mar 14, 2026, 7:12:05\xE2\x80\xAF"
                              "AM"),
              kMoment);
    EXPECT_EQ(parseStravaTime("14 Mar 2026, 07:12:05"), kMoment);
    EXPECT_EQ(parseStravaTime("Mar 14, 2026, 7:12:05 PM"), kMoment + hours(12));
    EXPECT_EQ(parseStravaTime("Mar 14, 2026, 12:12:05 AM"), kMoment - hours(7));
    EXPECT_EQ(parseStravaTime("Mar 14, 2026, 12:12:05 PM"), kMoment + hours(5));
    EXPECT_EQ(parseStravaTime("14 Sept 2026, 07:12:05"),
              kMoment - std::chrono::sys_days{std::chrono::year{2026} / 3 / 14}.time_since_epoch() +
                  std::chrono::sys_days{std::chrono::year{2026} / 9 / 14}.time_since_epoch());
}

TEST(UtcTime, RefusesTextLongerThanAnyTime)
{
    const std::string date = "Mar 14, 2026, 7:12:05 AM";
    EXPECT_TRUE(parseStravaTime(date + std::string(64 - date.size(), ' ')));
    EXPECT_FALSE(parseStravaTime(date + std::string(65 - date.size(), ' ')));
    const std::string iso = "2026-03-14T07:12:05.";
    EXPECT_TRUE(parseIsoTime(iso + std::string(64 - iso.size(), '1')));
    EXPECT_FALSE(parseIsoTime(iso + std::string(65 - iso.size(), '1')));
    std::string narrow;
    for (int i = 0; i < 1'000'000; ++i) {
        narrow += "\xE2\x80\xAF";
    }
    EXPECT_FALSE(parseStravaTime(narrow + date));
}

TEST(UtcTime, RefusesOtherDates)
{
    for (const char* text :
         {"", ",", "2026-03-14 07:12:05", "Mar 14, 2026", "14 mars 2026, 07:12:05",
          "Feb 30, 2026, 7:12:05 AM", "Mar 14, 2026, 13:12:05 AM", "Mar 14, 2026, 0:12:05 AM",
          "Mar 14, 2026, 7:12:05 XM", "Mar 14, 2026, 7:60:05 AM", "Mar 14, 2026, 24:12:05",
          "Mar 14, 12026, 7:12:05 AM", "Mar 14, 2026, 7:12 AM", "Mar -1, 2026, 7:12:05 AM",
          "Mar 14, 2026, 7:12:05 AM UTC"}) {
        EXPECT_FALSE(parseStravaTime(text)) << text;
    }
}

} // namespace
} // namespace springback
