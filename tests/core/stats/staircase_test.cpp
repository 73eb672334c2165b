#include "core/stats/staircase.h"

#include <gtest/gtest.h>

#include "tests/core/stats/dose_diary.h"

namespace springback::stats_tests {

namespace {

/// Runs of 2, 3, 5 (a flare), 4, 4 and 5 km.
DoseDiary sixRuns()
{
    DoseDiary small;
    small.judgedRun(1, 2000, Outcome::Tolerated);
    small.judgedRun(4, 3000, Outcome::Tolerated);
    small.judgedRun(7, 5000, Outcome::TooMuch, 4);
    small.judgedRun(10, 4000, Outcome::Borderline, 3);
    small.judgedRun(13, 4000, Outcome::Tolerated);
    small.judgedRun(16, 5000, Outcome::Waiting);
    return small;
}

TEST(Staircase, StepsUpOnlyAfterATolerated)
{
    const DoseDiary small = sixRuns();
    const Staircase stairs = staircase(dayDoses(small.diary(), kRuns), {at(0), at(20)});

    ASSERT_EQ(stairs.steps.size(), 3U);
    EXPECT_EQ(stairs.steps[0].day, at(1));
    EXPECT_EQ(stairs.steps[1].amount, 3);
    EXPECT_EQ(stairs.steps[2].day, at(13));
    EXPECT_EQ(stairs.steps[2].amount, 4);
    EXPECT_FALSE(stairs.before);
    EXPECT_EQ(stairs.done.size(), 6U);
    EXPECT_EQ(stairs.highest()->amount, 4);
}

TEST(Staircase, BeginsOnTheLevelThatWasReachedBefore)
{
    const DoseDiary small = sixRuns();
    const std::vector<JudgedDose> runs = dayDoses(small.diary(), kRuns);

    const Staircase later = staircase(runs, {at(5), at(9)});
    ASSERT_TRUE(later.before);
    EXPECT_EQ(later.before->day, at(4));
    EXPECT_TRUE(later.steps.empty());
    EXPECT_EQ(later.highest()->amount, 3);
    EXPECT_EQ(later.done.size(), 1U);
}

TEST(Staircase, StandsNowhereWhileNothingWasTolerated)
{
    DoseDiary small;
    small.judgedRun(1, 2000, Outcome::CantJudge);
    EXPECT_EQ(staircase(dayDoses(small.diary(), kRuns), {at(0), at(9)}).highest(), nullptr);
    EXPECT_EQ(staircase({}, {at(0), at(9)}).highest(), nullptr);
}

} // namespace

} // namespace springback::stats_tests
