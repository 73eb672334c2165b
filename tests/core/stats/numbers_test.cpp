#include "core/stats/numbers.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

/// A ladder of 4 x 8, then in steps of 2.5 kg.
SmallDiary withLadder()
{
    SmallDiary small;
    small.programme.loadStep = {2500};
    Rung rung;
    rung.sets = 4;
    rung.reps = 8;
    small.programme.exercises[0].ladder = {rung};
    small.programme.exercises[0].addedLoad = true;
    Episode episode;
    episode.start = at(0);
    small.log.episodes.push_back({1, episode});
    return small;
}

DayDose lifted(int day, int grams, Outcome outcome = Outcome::Tolerated)
{
    return {at(day), 0, {0, {grams}}, {0, {grams}}, outcome, {}};
}

TEST(NumbersStats, SumUpASpan)
{
    SmallDiary small = withLadder();
    small.day(0, 2, 3, MorningKind::Normal).training = true;
    small.day(1, 2, 5, MorningKind::Severe);
    small.day(2, 2, 2, MorningKind::Normal).training = true;
    small.session(0);
    small.run(1, 4000);
    small.run(2, 6200);
    small.run(9, 9000);
    small.heelRaises(1, 22, 29);

    const Numbers numbers = numbersOf(small.diary(), {at(0), at(3)}, at(3));
    EXPECT_EQ(numbers.mornings, (MorningSummary{3, 3, 5}));
    EXPECT_EQ(numbers.flares, (FlareCount{1, 0, at(1)}));
    EXPECT_EQ(numbers.training, (TrainingCount{2, 1, 0}));
    EXPECT_EQ(numbers.longestRun, Distance{6200});
    EXPECT_EQ(numbers.heelRaises, 22);
    EXPECT_TRUE(numbers.bestDoses.empty());

    const Numbers later = numbersOf(small.diary(), {at(3), at(5)}, at(5));
    EXPECT_EQ(later.mornings, std::nullopt);
    EXPECT_EQ(later.longestRun, std::nullopt);
    EXPECT_EQ(later.heelRaises, std::nullopt) << "the test was before";
}

TEST(NumbersStats, FindTheHardestToleratedDose)
{
    SmallDiary small = withLadder();
    small.course.doses = {lifted(0, 5000), lifted(2, 10000, Outcome::Borderline), lifted(4, 7500),
                          lifted(6, 7500), lifted(8, 5000)};
    const auto best = numbersOf(small.diary(), {at(0), at(9)}, at(9)).bestDoses;
    ASSERT_EQ(best.size(), 1U);
    EXPECT_EQ(best[0].exercise, "raise");
    EXPECT_EQ(best[0].day, at(6));
    EXPECT_EQ(best[0].dose.sets, 4);
    EXPECT_EQ(best[0].dose.reps, 8);
    EXPECT_EQ(best[0].dose.load, Load{7500});
}

TEST(NumbersStats, LeaveOutDosesOfAnotherLocation)
{
    SmallDiary small = withLadder();
    small.log.episodes[0].value.ended = at(5);
    Episode next;
    next.start = at(6);
    next.location = Location::MidPortion;
    small.log.episodes.push_back({2, next});
    small.course.doses = {lifted(0, 10000), lifted(7, 5000)};
    const auto best = numbersOf(small.diary(), {at(0), at(9)}, at(9)).bestDoses;
    ASSERT_EQ(best.size(), 1U);
    EXPECT_EQ(best[0].dose.load, Load{5000});
}

TEST(NumbersStats, WorkWithoutAnEpisode)
{
    SmallDiary small;
    small.heelRaises(0, 20, 18);
    EXPECT_EQ(numbersOf(small.diary(), {at(0), at(0)}, at(0)).heelRaises, 18);
}

TEST(NumbersStats, CallLessThanTheNoiseRecorded)
{
    EXPECT_EQ(difference(2, std::nullopt, kPainNoise), Difference::NothingBefore);
    EXPECT_EQ(difference(std::nullopt, 2, kPainNoise), Difference::NothingBefore);
    EXPECT_EQ(difference(2, 2, kPainNoise), Difference::Same);
    EXPECT_EQ(difference(2, 3, kPainNoise), Difference::Recorded);
    EXPECT_EQ(difference(2, 3.5, kPainNoise), Difference::Recorded);
    EXPECT_EQ(difference(2, 4, kPainNoise), Difference::Lower);
    EXPECT_EQ(difference(29, 23, kHeelRaiseNoise), Difference::Recorded);
    EXPECT_EQ(difference(30, 23, kHeelRaiseNoise), Difference::Higher);
}

TEST(NumbersStats, StandInFourColumnsWithTheSpanBefore)
{
    SmallDiary small = withLadder();
    small.checkIn(0, 3_pain);
    small.checkIn(10, 2_pain);
    const auto columns = numbersColumns(small.diary(), at(13));
    ASSERT_EQ(columns.size(), 4U);
    EXPECT_EQ(columns[0].days, 7);
    EXPECT_EQ(columns[0].now.period, (Period{at(7), at(13)}));
    EXPECT_EQ(columns[0].now.mornings, (MorningSummary{1, 2, 2}));
    ASSERT_TRUE(columns[0].before);
    EXPECT_EQ(columns[0].before->period, (Period{at(0), at(6)}));
    EXPECT_EQ(columns[0].before->mornings, (MorningSummary{1, 3, 3}));
    EXPECT_EQ(columns[1].days, 30);
    EXPECT_FALSE(columns[1].before) << "the log begins within the span";
    EXPECT_EQ(columns[3].days, std::nullopt);
    EXPECT_EQ(columns[3].now.period, (Period{at(0), at(13)}));
}

} // namespace

} // namespace springback::stats_tests
