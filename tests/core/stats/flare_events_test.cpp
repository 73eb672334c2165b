#include "core/stats/flare_events.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

/// Severe and moderate mornings on days 1 and 2, mild ones on 3 and 4, a moderate one on 6.
SmallDiary sixSoreMornings()
{
    SmallDiary small;
    small.day(0, 2, 2, MorningKind::Normal);
    small.day(1, 2, 4, MorningKind::Moderate).judged = {at(0)};
    small.day(2, 2, 5, MorningKind::Severe).judged = {at(0), at(1)};
    small.day(3, 2, 3, MorningKind::Mild);
    small.day(4, 2, 3, MorningKind::Mild);
    small.day(5, 2);
    small.day(6, 1, 3, MorningKind::Moderate);
    return small;
}

TEST(FlareEvents, JoinLargerMorningsOnConsecutiveDays)
{
    EXPECT_EQ(
        flareEvents(sixSoreMornings().course, {at(0), at(9)}),
        (std::vector<FlareEvent>{{{at(1), at(2)}, at(2), MorningKind::Severe, 5, 2, {at(0), at(1)}},
                                 {{at(6), at(6)}, at(6), MorningKind::Moderate, 3, 1, {}}}));
}

TEST(FlareEvents, AreWholeWhereOneOfTheirDaysIsInThePeriod)
{
    const auto events = flareEvents(sixSoreMornings().course, {at(2), at(5)});
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].delta(), 3);
    EXPECT_EQ(events[0].days, (Period{at(1), at(2)}));
    EXPECT_TRUE(flareEvents(Course{}, {at(0), at(9)}).empty());
}

} // namespace

} // namespace springback::stats_tests
