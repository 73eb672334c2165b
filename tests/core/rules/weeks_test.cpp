// Weeks that rise, at their boundaries.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/rules/weeks.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

const RuleSet kWeekRules;
const Day kWeekOne = day("2026-01-07");

/// `mornings` of each week, its first `above` of them one point higher than the rest.
struct WeekOf {
    int mornings = 7;
    int pain = 2;
    int above = 0;
    std::optional<int> stiffness = {};
};

Weeks weeksOf(const std::vector<WeekOf>& each)
{
    Weeks weeks(kWeekRules, kWeekOne);
    Day monday = kWeekOne;
    for (const WeekOf& week : each) {
        for (int i = 0; i < week.mornings; ++i) {
            weeks.add(monday + days(i), week.pain + (i < week.above ? 1 : 0), week.stiffness);
        }
        monday += days(7);
    }
    return weeks;
}

WeekReport afterWeek(const std::vector<WeekOf>& each)
{
    return *weeksOf(each).finishedOn(kWeekOne + days(7 * std::ssize(each)));
}

TEST(Weeks, AreFinishedOnTheirEighthDay)
{
    const Weeks weeks = weeksOf({{}});
    EXPECT_FALSE(weeks.finishedOn(kWeekOne));
    EXPECT_FALSE(weeks.finishedOn(kWeekOne + days(6)));
    ASSERT_TRUE(weeks.finishedOn(kWeekOne + days(7)));
    EXPECT_EQ(weeks.finishedOn(kWeekOne + days(7))->number, 1);
    EXPECT_FALSE(weeks.finishedOn(kWeekOne + days(8)));
}

TEST(Weeks, AMeanNeedsFourMornings)
{
    EXPECT_EQ(afterWeek({{4, 2, 2}}).mean, 2.5);
    EXPECT_EQ(afterWeek({{3, 2, 2}}).mean, std::nullopt);
    EXPECT_EQ(weeksOf({}).finishedOn(kWeekOne + days(7))->mean, std::nullopt);
    EXPECT_EQ(afterWeek({{4, 2, 0, 12}}).stiffnessMean, 12);
    EXPECT_EQ(afterWeek({{3, 2, 0, 12}}).stiffnessMean, std::nullopt);
}

TEST(Weeks, RiseByAWholePoint)
{
    EXPECT_TRUE(afterWeek({{7, 2}, {7, 3}}).rising);
    EXPECT_FALSE(afterWeek({{7, 2}, {7, 2, 6}}).rising);
    EXPECT_FALSE(afterWeek({{7, 2, 1}, {7, 3}}).rising);
    EXPECT_TRUE(afterWeek({{4, 2}, {4, 3}}).rising);
    EXPECT_FALSE(afterWeek({{3, 2}, {7, 3}}).rising);
    EXPECT_FALSE(afterWeek({{7, 2}, {3, 3}}).rising);
    EXPECT_FALSE(afterWeek({{7, 3}}).rising) << "nothing to compare with";
}

TEST(Weeks, RiseByTenMinutesOfStiffness)
{
    EXPECT_TRUE(afterWeek({{7, 2, 0, 10}, {7, 2, 0, 20}}).rising);
    EXPECT_FALSE(afterWeek({{7, 2, 0, 10}, {7, 2, 0, 19}}).rising);
    EXPECT_FALSE(afterWeek({{3, 2, 0, 10}, {7, 2, 0, 20}}).rising);
    EXPECT_FALSE(afterWeek({{7, 2}, {7, 2, 0, 20}}).rising);
}

TEST(Weeks, KeepBothMeans)
{
    const WeekReport report = afterWeek({{7, 2, 0, 10}, {7, 4, 0, 15}});
    EXPECT_EQ(report.mean, 4);
    EXPECT_EQ(report.meanBefore, 2);
    EXPECT_EQ(report.stiffnessMean, 15);
    EXPECT_EQ(report.stiffnessMeanBefore, 10);
    EXPECT_EQ(report.number, 2);
}

TEST(Weeks, TwoInARow)
{
    EXPECT_TRUE(afterWeek({{7, 1}, {7, 2}, {7, 3}}).secondRising);
    EXPECT_FALSE(afterWeek({{7, 1}, {7, 2}, {7, 2}}).secondRising);
    EXPECT_FALSE(afterWeek({{7, 2}, {7, 2}, {7, 3}}).secondRising);
    EXPECT_FALSE(afterWeek({{7, 1}, {7, 2}, {3, 2}, {7, 3}}).secondRising);
}

TEST(Weeks, TheLastFinishedOnes)
{
    const Weeks weeks = weeksOf({{7, 1}, {7, 2}, {7, 2}});
    EXPECT_FALSE(weeks.lastFinishedRose(kWeekOne + days(13)));
    EXPECT_TRUE(weeks.lastFinishedRose(kWeekOne + days(14)));
    EXPECT_TRUE(weeks.lastFinishedRose(kWeekOne + days(20)));
    EXPECT_FALSE(weeks.lastFinishedRose(kWeekOne + days(21)));
    EXPECT_TRUE(weeks.lastTwoFinishedRose(kWeekOne + days(21)));
    EXPECT_FALSE(weeks.lastTwoFinishedRose(kWeekOne + days(28)));
}

} // namespace
} // namespace springback::test
