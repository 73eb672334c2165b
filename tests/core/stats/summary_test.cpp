#include "core/stats/summary.h"

#include <chrono>
#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

TEST(NormalChangeSummary, ComparesTodayWithTheFirstDay)
{
    SmallDiary small;
    EXPECT_EQ(normalChange(small.course), std::nullopt);

    small.day(0, 3);
    small.day(1, 2);
    small.day(2, 1);
    EXPECT_EQ(normalChange(small.course), (NormalChange{1, 3, at(0)}));
}

TEST(FlareCountSummary, CountsConsecutiveMorningsOnceAndMildOnesApart)
{
    SmallDiary small;
    small.day(0, 1, 3, MorningKind::Moderate);
    small.day(1, 1, 5, MorningKind::Severe);
    small.day(2, 1, 2, MorningKind::Mild);
    small.day(3, 1, 3, MorningKind::Moderate);
    small.day(4, 1, 1, MorningKind::Normal);

    EXPECT_EQ(countFlares(small.course, {at(0), at(9)}), (FlareCount{2, 1, at(3)}));
    EXPECT_EQ(countFlares(small.course, {at(1), at(2)}), (FlareCount{1, 1, at(1)}));
    EXPECT_EQ(countFlares(small.course, {at(4), at(9)}), (FlareCount{0, 0, std::nullopt}));
}

TEST(HeelRaiseSummary, TakesTheNewestTestUpToToday)
{
    SmallDiary small;
    EXPECT_EQ(newestHeelRaiseTest(small.log, at(9)), nullptr);

    small.heelRaises(5, 22, 29);
    small.heelRaises(0, 20, 28);
    small.heelRaises(12, 30, 30);
    const HeelRaiseTest* test = newestHeelRaiseTest(small.log, at(9));
    ASSERT_NE(test, nullptr);
    EXPECT_EQ(test->date, at(5));
    EXPECT_EQ(newestHeelRaiseTest(small.log, at(-1)), nullptr);
}

TEST(HeelRaiseSummary, GivesTheSoreSideInPerCentOfTheOther)
{
    HeelRaiseTest test;
    test.right = 22;
    test.left = 29;
    EXPECT_EQ(percentOfOtherSide(test, Side::Right), 76);
    EXPECT_EQ(percentOfOtherSide(test, Side::Left), 132);
    EXPECT_EQ(percentOfOtherSide(test, Side::Both), std::nullopt);
    EXPECT_EQ(raisesOn(test, Side::Right), 22);
    EXPECT_EQ(raisesOn(test, Side::Left), 29);
    EXPECT_EQ(raisesOn(test, Side::Both), 22);
}

TEST(HeelRaiseSummary, SaysNothingOfASideThatWasNotTested)
{
    HeelRaiseTest test;
    test.right = 22;
    EXPECT_EQ(percentOfOtherSide(test, Side::Right), std::nullopt);
    EXPECT_EQ(raisesOn(test, Side::Left), std::nullopt);
    EXPECT_EQ(raisesOn(test, Side::Both), 22);

    test.left = 0;
    EXPECT_EQ(percentOfOtherSide(test, Side::Right), std::nullopt);
}

TEST(HeelRaiseSummary, AsksForWhatTheGateAheadNeeds)
{
    SmallDiary small;
    small.course.plan.stage = Stage::Strength;
    EXPECT_EQ(heelRaiseNeed(small.programme, small.course.plan), std::nullopt);

    Gate gate;
    gate.from = Stage::Strength;
    gate.to = Stage::Spring1;
    gate.conditions.resize(2);
    gate.conditions[0].name = "days";
    gate.conditions[1].name = "raises";
    gate.conditions[1].measure = GateMeasure::HeelRaises;
    small.programme.gates = {gate};
    GateStatus status;
    status.to = Stage::Spring1;
    status.conditions = {{"days", 3, 14, false, "", std::nullopt},
                         {"raises", 22, 25, false, "", 0}};
    small.course.plan.gates = {status};
    EXPECT_EQ(heelRaiseNeed(small.programme, small.course.plan),
              (HeelRaiseNeed{22, 25, Stage::Spring1}));

    small.programme.gates[0].conditions.pop_back();
    EXPECT_EQ(heelRaiseNeed(small.programme, small.course.plan), std::nullopt);
}

TEST(TrainingSummary, CountsPlannedDaysAndSessionsOnOtherDays)
{
    SmallDiary small;
    for (int day = 0; day < 6; ++day) {
        small.day(day, 2).training = day % 2 == 0;
    }
    small.session(0);
    small.session(1);

    const auto course = trainingDays(small.diary(), {at(0), at(5)});
    ASSERT_EQ(course.size(), 6U);
    EXPECT_EQ(course[0], (TrainingDay{at(0), true, true}));
    EXPECT_EQ(course[1], (TrainingDay{at(1), false, true}));
    EXPECT_EQ(course[2], (TrainingDay{at(2), true, false}));
    EXPECT_EQ(countTraining(course, at(6)), (TrainingCount{3, 1, 1}));
}

TEST(TrainingSummary, CountsTodayOnlyOnceItIsDone)
{
    SmallDiary small;
    small.day(0, 2).training = true;
    EXPECT_EQ(countTraining(trainingDays(small.diary(), {at(0), at(0)}), at(0)),
              (TrainingCount{0, 0, 0}));

    small.session(0);
    EXPECT_EQ(countTraining(trainingDays(small.diary(), {at(0), at(0)}), at(0)),
              (TrainingCount{1, 1, 0}));
}

TEST(TrainingSummary, LeavesOutDaysOfIllnessAndTravel)
{
    SmallDiary small;
    small.day(0, 2).training = true;
    small.day(1, 2).training = true;
    small.day(2, 2).training = true;
    small.checkIn(0, 2_pain).tags = {Tag::Illness};
    small.checkIn(1, 2_pain).tags = {Tag::Travel};
    small.checkIn(2, 2_pain).tags = {Tag::PoorSleep};

    EXPECT_EQ(countTraining(trainingDays(small.diary(), {at(0), at(2)}), at(3)),
              (TrainingCount{1, 0, 0}));
}

TEST(MorningsSummary, LeavesOutUnknownMornings)
{
    EXPECT_EQ(summaryOfMornings({}), std::nullopt);
    EXPECT_EQ(summaryOfMornings({{at(0), std::nullopt}}), std::nullopt);
    EXPECT_EQ(summaryOfMornings({{at(0), 3}, {at(1), std::nullopt}, {at(2), 6}, {at(3), 2}}),
              (MorningSummary{3, 3, 6}));
    EXPECT_EQ(summaryOfMornings({{at(0), 3}, {at(1), 2}}), (MorningSummary{2, 2.5, 3}));
}

} // namespace

} // namespace springback::stats_tests
