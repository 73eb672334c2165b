#include "core/stats/series.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

constexpr std::optional<double> kUnknown;

TEST(MorningPainSeries, KeepsADayWithoutCheckInAsUnknown)
{
    SmallDiary small;
    small.checkIn(0, 3_pain);
    small.checkIn(2, 0_pain);

    EXPECT_EQ(morningPain(small.diary(), {at(0), at(3)}),
              (Series{{at(0), 3}, {at(1), kUnknown}, {at(2), 0}, {at(3), kUnknown}}));
}

TEST(MorningPainSeries, FollowsTheSideThatDecidedTheDay)
{
    SmallDiary small;
    small.checkIn(0, 0_pain).pain = PainRating(4_pain, 3_pain);
    small.day(0, 1, 3, MorningKind::Moderate);

    EXPECT_EQ(morningPain(small.diary(), {at(0), at(0)}), (Series{{at(0), 3}}));
}

TEST(MorningPainSeries, IsEmptyForAnEmptyPeriod)
{
    SmallDiary small;
    small.checkIn(0, 3_pain);

    EXPECT_TRUE(morningPain(small.diary(), {at(1), at(0)}).empty());
}

TEST(StiffnessSeries, IsUnknownWhereOnlyPainWasGiven)
{
    SmallDiary small;
    small.checkIn(0, 3_pain).stiffness = 15;
    small.checkIn(1, 3_pain);

    EXPECT_EQ(stiffness(small.diary(), {at(0), at(1)}), (Series{{at(0), 15}, {at(1), kUnknown}}));
}

TEST(NormalSeries, StandsOnlyForDaysOfTheCourse)
{
    SmallDiary small;
    small.day(1, 3);
    small.day(2, 2);

    EXPECT_EQ(normalPain(small.diary(), {at(0), at(9)}), (Series{{at(1), 3}, {at(2), 2}}));
}

TEST(SessionPainSeries, IsTheWorstOfTheDayAndUnknownWhereNothingWasSaid)
{
    SmallDiary small;
    small.session(0).painDuring = 2_pain;
    small.session(0).painAfter = 4_pain;
    small.session(1);
    small.run(2, 5000).painDuring = 7_pain;

    EXPECT_EQ(sessionPain(small.diary(), {at(0), at(2)}), (Series{{at(0), 4}, {at(1), kUnknown}}));
    EXPECT_EQ(runPain(small.diary(), {at(0), at(2)}), (Series{{at(2), 7}}));
}

TEST(LoadSeries, KeepStrengthHoldsAndJumpsApart)
{
    SmallDiary small;
    small.session(0, {reps("raise", 8, 12'500), reps("raise", 8, 10'000), reps("raise", 12),
                      hold("raise", 45), hold("balance", 30), reps("hop", 15), reps("hop", 15)});

    const Period day{at(0), at(0)};
    EXPECT_EQ(strengthVolume(small.diary(), day), (Series{{at(0), 180}}));
    EXPECT_EQ(holdSeconds(small.diary(), day), (Series{{at(0), 45}}));
    EXPECT_EQ(jumpContacts(small.diary(), day), (Series{{at(0), 30}}));
}

TEST(LoadSeries, SayNothingOfBodyWeightWorkAndOfExercisesThatAreNotInTheProgramme)
{
    SmallDiary small;
    small.session(0, {reps("raise", 12), reps("gone", 8, 10'000)});

    EXPECT_TRUE(strengthVolume(small.diary(), {at(0), at(0)}).empty());
}

TEST(RunDistanceSeries, AddsTheRunsOfOneDayAndLeavesOutOtherDays)
{
    SmallDiary small;
    small.run(0, 6200);
    small.run(0, 1800);
    small.run(5, 3000);

    EXPECT_EQ(runDistance(small.diary(), {at(0), at(4)}), (Series{{at(0), 8}}));
}

TEST(HeelRaiseSeries, HasARowOnlyForTheSideThatWasTested)
{
    SmallDiary small;
    small.heelRaises(0, 20, 28);
    small.heelRaises(7, 22, std::nullopt);

    EXPECT_EQ(heelRaiseRight(small.diary(), {at(0), at(9)}), (Series{{at(0), 20}, {at(7), 22}}));
    EXPECT_EQ(heelRaiseLeft(small.diary(), {at(0), at(9)}), (Series{{at(0), 28}}));
}

TEST(VisaASeries, HasARowForEachDayWithATotal)
{
    SmallDiary small;
    small.log.scores = {{1, Score{at(0), ScoreKind::VisaA, 52}},
                        {2, Score{at(90), ScoreKind::VisaA, 71}}};

    EXPECT_EQ(visaA(small.diary(), {at(0), at(99)}), (Series{{at(0), 52}, {at(90), 71}}));
}

TEST(NamedSeries, AreFoundByTheNameOnTheCommandLine)
{
    for (std::string_view name :
         {"morning", "normal", "session_pain", "run_distance", "strength_volume", "hold_seconds",
          "jump_contacts", "heel_raise_left", "heel_raise_right", "stiffness", "visa_a"}) {
        const NamedSeries* series = seriesNamed(name);
        ASSERT_NE(series, nullptr) << name;
        EXPECT_EQ(series->name, name);
    }
    EXPECT_EQ(allSeries().size(), 11U);
    EXPECT_EQ(seriesNamed("tendon_load"), nullptr);
    EXPECT_EQ(seriesNamed(""), nullptr);
}

TEST(NamedSeries, GiveTheNumbersOfTheirFunction)
{
    SmallDiary small;
    small.checkIn(0, 3_pain);

    EXPECT_EQ(seriesNamed("morning")->of(small.diary(), {at(0), at(0)}), (Series{{at(0), 3}}));
}

TEST(WholePeriod, GoesFromTheFirstEntryOfAnyKindToToday)
{
    SmallDiary small;
    EXPECT_EQ(wholePeriod(small.log, at(9)), (Period{at(9), at(9)}));

    small.checkIn(4, 3_pain);
    small.heelRaises(2, 20, 20);
    EXPECT_EQ(wholePeriod(small.log, at(9)), (Period{at(2), at(9)}));
    small.session(1);
    EXPECT_EQ(wholePeriod(small.log, at(9)), (Period{at(1), at(9)}));
    small.run(0, 1000);
    EXPECT_EQ(wholePeriod(small.log, at(9)), (Period{at(0), at(9)}));
}

} // namespace

} // namespace springback::stats_tests
