#include "core/domain/local_moment.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace springback {

TEST(LocalMomentTest, GoesToTextAndBack)
{
    for (const char* text : {"2026-03-14T07:12:05", "2026-03-14T00:00:00", "2026-12-31T23:59:59"}) {
        const auto moment = parseMoment(text);
        ASSERT_TRUE(moment) << text;
        EXPECT_EQ(isoMoment(*moment), text);
    }
    EXPECT_EQ(parseMoment("2026-03-14T07:12:05")->second, 7 * 3600 + 12 * 60 + 5);
}

TEST(LocalMomentTest, RefusesWhatIsNone)
{
    for (const char* text :
         {"", "2026-03-14", "2026-03-14 07:12:05", "2026-03-14T07:12", "2026-02-30T07:12:05",
          "2026-03-14T24:12:05", "2026-03-14T07:60:05", "2026-03-14T07:12:60",
          "2026-03-14T07:12-05", "2026-03-14T07:12:5x", "2026-03-14T07:12:055"}) {
        EXPECT_FALSE(parseMoment(text)) << text;
    }
}

TEST(LocalMomentTest, BelongsToTheDayBeforeUntilTheDayStarts)
{
    const TimeOfDay four{4 * 60};
    EXPECT_EQ(dayOf(parseMoment("2026-03-14T03:59:59").value(), four), test::day("2026-03-13"));
    EXPECT_EQ(dayOf(parseMoment("2026-03-14T04:00:00").value(), four), test::day("2026-03-14"));
}

} // namespace springback
