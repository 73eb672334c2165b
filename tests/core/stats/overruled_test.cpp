#include "core/stats/overruled.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

DayDose more(int day, EnumSet<Overrule> how, Outcome outcome = Outcome::Tolerated,
             std::size_t exercise = 0)
{
    return {at(day), exercise, {1, {}}, {0, {}}, outcome, how};
}

TEST(OverruledStats, ListTheDaysAndWhatFollowed)
{
    SmallDiary small;
    small.course.doses = {
        more(0, {Overrule::Harder}, Outcome::TooMuch),
        more(0, {Overrule::Rested}, Outcome::Tolerated, 2),
        more(2, {}),
        more(4, {Overrule::Harder}),
        more(6, {Overrule::Harder}, Outcome::CantJudge),
        more(8, {Overrule::Harder}, Outcome::Waiting),
        more(9, {Overrule::Harder}, Outcome::TooMuch),
        more(20, {Overrule::Harder}),
    };
    small.day(1, 2, 5, MorningKind::Severe).judged = {at(0), at(-1)};
    small.day(2, 2, 4, MorningKind::Moderate).judged = {at(0)};

    const auto list = overruledDays(small.diary(), {at(0), at(10)}, at(10));
    ASSERT_EQ(list.size(), 5U);
    EXPECT_EQ(list[0].day, at(0));
    EXPECT_EQ(list[0].how, (EnumSet{Overrule::Harder, Overrule::Rested}));
    EXPECT_EQ(list[0].doses.size(), 2U);
    EXPECT_EQ(list[0].outcome, Outcome::TooMuch);
    EXPECT_EQ(list[0].flare, at(1)) << "the first";
    EXPECT_EQ(list[1].day, at(4));
    EXPECT_EQ(list[1].flare, std::nullopt);
    EXPECT_EQ(countOverruled(list), (OverruledCount{5, 1, 1, 1, 1}));
}

TEST(OverruledStats, CountARunWhileRunsRested)
{
    SmallDiary small;
    small.run(0, 5000);
    small.run(1, 5000);
    small.run(9, 5000);
    Judgement rested;
    rested.id = 2;
    rested.rested = true;
    rested.outcome = Outcome::Borderline;
    Judgement later = rested;
    later.id = 3;
    Judgement proposed;
    proposed.id = 1;
    small.course.runs = {proposed, rested, later};
    const auto list = overruledDays(small.diary(), {at(0), at(5)}, at(9));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].day, at(1));
    EXPECT_TRUE(list[0].run);
    EXPECT_TRUE(list[0].doses.empty());
    EXPECT_EQ(list[0].outcome, Outcome::Borderline);
}

TEST(OverruledStats, DoNotCountASessionMovedWithinItsWeek)
{
    SmallDiary small;
    small.day(0, 2).training = true;
    small.day(1, 2);
    small.day(2, 2);
    small.session(1);
    small.session(2);
    small.course.doses = {more(1, {Overrule::NotThatDay}), more(2, {Overrule::NotThatDay})};
    const auto list = overruledDays(small.diary(), {at(0), at(2)}, at(5));
    ASSERT_EQ(list.size(), 1U) << "Tuesday stood in for Monday; Wednesday was one more";
    EXPECT_EQ(list[0].day, at(2));
    EXPECT_EQ(list[0].how, EnumSet<Overrule>{Overrule::NotThatDay});
}

TEST(OverruledStats, SayWhatADoseWas)
{
    SmallDiary small;
    small.programme.loadStep = {2500};
    Rung both;
    both.sets = 3;
    both.reps = 8;
    Rung deep = both;
    deep.reps = 12;
    deep.belowNeutral = true;
    small.programme.exercises[0].ladder = {both, deep};
    const DayDose dose = more(0, {});
    EXPECT_EQ(doseOf(small.diary(), dose, {0, {}}).reps, 8) << "no episode: as unsure";
    Episode episode;
    episode.start = at(0);
    episode.location = Location::MidPortion;
    small.log.episodes.push_back({1, episode});
    EXPECT_EQ(doseOf(small.diary(), dose, {1, {}}).reps, 12);
}

TEST(OverruledStats, AreEmptyWithoutAny)
{
    EXPECT_TRUE(overruledDays(SmallDiary().diary(), {at(0), at(5)}, at(5)).empty());
    EXPECT_EQ(countOverruled({}), OverruledCount{});
}

} // namespace

} // namespace springback::stats_tests
