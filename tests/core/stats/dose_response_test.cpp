#include "core/stats/dose_response.h"

#include <gtest/gtest.h>

#include "tests/core/stats/dose_diary.h"

namespace springback::stats_tests {

namespace {

constexpr int kDays = 60;

Period whole()
{
    return {at(0), at(kDays)};
}

DoseResponse responseOf(const SmallDiary& small, const Component& component, Period period)
{
    return doseResponse(dayDoses(small.diary(), component), circumstancesOf(small.log), period);
}

TEST(DoseResponse, TellsEachDoseWithItsMorningAboveNormal)
{
    DoseDiary small;
    small.judgedRun(1, 3000, Outcome::Tolerated, 1);
    small.judgedRun(4, 6000, Outcome::TooMuch, 5);

    const DoseResponse response = responseOf(small, kRuns, whole());
    ASSERT_EQ(response.points.size(), 2U);
    EXPECT_EQ(response.points[0].done.amount, 3);
    EXPECT_EQ(response.points[0].aboveNormal(), -1);
    EXPECT_EQ(response.points[1].aboveNormal(), 3);
    EXPECT_EQ(response.points[1].morning, at(5));
    EXPECT_EQ(response.withoutMorning, 0);
    ASSERT_TRUE(response.highestTolerated);
    EXPECT_EQ(response.highestTolerated->amount, 3);
}

TEST(DoseResponse, CountsWhatNoMorningJudgedAndLeavesItOut)
{
    DoseDiary small;
    small.judged(1, raises("one_leg"), Outcome::Waiting);
    small.judged(3, raises("one_leg"), Outcome::CantJudge, 0); // under a painkiller
    small.judged(5, raises("one_leg"), Outcome::Tolerated);
    small.judged(kDays + 5, raises("one_leg"), Outcome::Tolerated); // after the period

    const DoseResponse response = responseOf(small, kRaise, whole());
    EXPECT_EQ(response.points.size(), 1U);
    EXPECT_EQ(response.withoutMorning, 2);
}

TEST(DoseResponse, SaysWhatElseWasDifferent)
{
    DoseDiary small;
    small.judgedRun(1, 3000, Outcome::Tolerated).hills = true;
    small.judgedRun(4, 3000, Outcome::Tolerated);
    small.judgedRun(7, 3000, Outcome::Tolerated);
    small.checkIn(5, 2_pain).changed = {Changed::NewShoes};
    small.checkIn(8, 2_pain).tags = {Tag::PoorSleep};

    const DoseResponse response = responseOf(small, kRuns, whole());
    ASSERT_EQ(response.points.size(), 3U);
    const auto flagsOf = [](const DosePoint& point) {
        return std::vector<bool>{point.hills, point.newShoes, point.poorSleep};
    };
    EXPECT_EQ(flagsOf(response.points[0]), (std::vector<bool>{true, false, false}));
    EXPECT_EQ(flagsOf(response.points[1]), (std::vector<bool>{false, true, false}));
    EXPECT_EQ(flagsOf(response.points[2]), (std::vector<bool>{false, false, true}));
}

/// Runs of 1, 2, 3 ... km, with these mornings.
DoseResponse longerAndLonger(const std::vector<int>& mornings)
{
    DoseDiary small;
    int number = 0;
    for (int morning : mornings) {
        ++number;
        small.judgedRun(3 * number, number * 1000, Outcome::Tolerated, morning);
    }
    return responseOf(small, kRuns, {at(0), at(100)});
}

TEST(DoseTrend, NeedsTwelvePoints)
{
    EXPECT_EQ(longerAndLonger({1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4}).trend, std::nullopt);
    EXPECT_EQ(longerAndLonger({1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4}).trend,
              DoseTrend::HigherAfterMore);
}

TEST(DoseTrend, GoesByRankAndNeedsMoreThanChance)
{
    EXPECT_EQ(longerAndLonger({4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1, 1}).trend,
              DoseTrend::LowerAfterMore);
    EXPECT_EQ(longerAndLonger({2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3}).trend, DoseTrend::NoPattern);
    // One wild morning at the end is one rank, not a trend.
    EXPECT_EQ(longerAndLonger({2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9}).trend, DoseTrend::NoPattern);
    EXPECT_EQ(longerAndLonger(std::vector<int>(12, 2)).trend, DoseTrend::NoPattern);
}

TEST(DoseResponse, IsEmptyWithoutEntries)
{
    const DoseDiary small;
    const DoseResponse response = responseOf(small, kRuns, whole());
    EXPECT_TRUE(response.points.empty());
    EXPECT_FALSE(response.highestTolerated);
    EXPECT_FALSE(response.trend);
}

} // namespace

} // namespace springback::stats_tests
