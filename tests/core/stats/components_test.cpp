#include "core/stats/components.h"

#include <gtest/gtest.h>

#include "tests/core/stats/dose_diary.h"

namespace springback::stats_tests {

namespace {

std::vector<Component> componentsOf(const Diary& diary)
{
    std::vector<Component> components;
    for (const ComponentDoses& of : allDoses(diary)) {
        components.push_back(of.component);
    }
    return components;
}

TEST(Components, AreThoseWithEntries)
{
    DoseDiary small;
    EXPECT_TRUE(componentsOf(small.diary()).empty());

    small.judged(1, raises("one_leg", 5000), Outcome::Tolerated);
    small.judged(2, {reps("hop", 15)}, Outcome::Tolerated);
    small.judgedRun(3, 5000, Outcome::Tolerated);
    small.session(-3, {reps("balance", 1)});
    small.judged(4, {}, Outcome::Tolerated);
    EXPECT_EQ(componentsOf(small.diary()), (std::vector<Component>{kRuns,
                                                                   {DoseKind::JumpContacts, {}},
                                                                   {DoseKind::StrengthVolume, {}},
                                                                   kRaise,
                                                                   {DoseKind::Exercise, "hop"}}));
}

TEST(Components, AreNoneWithoutACourse)
{
    DoseDiary small;
    small.judged(1, raises("one_leg"), Outcome::Tolerated);
    small.course.days.clear();

    EXPECT_TRUE(componentsOf(small.diary()).empty());
    EXPECT_TRUE(dayDoses(small.diary(), kRaise).empty());
}

TEST(ExerciseDoses, AreThePlaceOnTheLadder)
{
    DoseDiary small;
    small.judged(1, raises("both_legs"), Outcome::Tolerated);
    small.judged(3, raises("one_leg"), Outcome::Tolerated);
    small.judged(5, raises("one_leg", 7500), Outcome::Borderline, 3);

    const std::vector<JudgedDose> doses = dayDoses(small.diary(), kRaise);
    EXPECT_EQ(amountsOf(doses), (std::vector<double>{1, 2, 5})); // 7.5 kg: three steps above 2
    EXPECT_EQ(doses[2].day, at(5));
    EXPECT_EQ(doses[2].dose.load, Load{7500});
    EXPECT_EQ(doses[2].judgement.outcome, Outcome::Borderline);
}

TEST(ExerciseDoses, AreAlwaysAnExerciseOfTheProgramme)
{
    DoseDiary small;
    small.judged(1, {reps("gone", 8)}, Outcome::Tolerated);

    EXPECT_TRUE(dayDoses(small.diary(), {DoseKind::Exercise, "gone"}).empty());
    EXPECT_TRUE(componentsOf(small.diary()).empty());
}

TEST(ExerciseDoses, TakeASetThatNamesNoVariantAsTheTimeBefore)
{
    DoseDiary small;
    small.judged(1, raises(""), Outcome::Tolerated); // nothing before: the entry
    small.judged(3, raises("one_leg"), Outcome::Tolerated);
    small.judged(5, raises(""), Outcome::Tolerated);
    EXPECT_EQ(amountsOf(dayDoses(small.diary(), kRaise)), (std::vector<double>{1, 2, 2}));

    small.episode().startDoses = {{"raise", 2, {}}};
    EXPECT_EQ(amountsOf(dayDoses(small.diary(), kRaise)), (std::vector<double>{2, 2, 2}));
}

TEST(ExerciseDoses, CountTheSoreSideAndWithBothSoreWhatBothDid)
{
    DoseDiary small;
    std::vector<Set> sets = raises("one_leg", 5000, Side::Right);
    for (const Set& set : raises("one_leg", 2500, Side::Left)) {
        sets.push_back(set);
    }
    small.judged(1, sets, Outcome::Tolerated);
    small.judged(3, raises("one_leg", 7500, Side::Left), Outcome::Tolerated);
    EXPECT_EQ(amountsOf(dayDoses(small.diary(), kRaise)), (std::vector<double>{4}));

    small.episode().side = Side::Both;
    EXPECT_EQ(amountsOf(dayDoses(small.diary(), kRaise)), (std::vector<double>{3, 5}));
}

TEST(SumDoses, AddADayAndKeepItsWorstJudgement)
{
    DoseDiary small;
    small.judged(1, {reps("hop", 15), hold("raise", 45)}, Outcome::TooMuch, 5);
    small.judged(1, {reps("hop", 15)}, Outcome::Tolerated);
    small.judged(1, raises("one_leg", 10'000), Outcome::Tolerated);
    small.session(2, {reps("hop", 15)}); // no part of the course

    const std::vector<JudgedDose> contacts = dayDoses(small.diary(), {DoseKind::JumpContacts, {}});
    EXPECT_EQ(amountsOf(contacts), (std::vector<double>{30}));
    EXPECT_EQ(contacts[0].judgement.outcome, Outcome::TooMuch);
    const std::vector<JudgedDose> volume = dayDoses(small.diary(), {DoseKind::StrengthVolume, {}});
    EXPECT_EQ(amountsOf(volume), (std::vector<double>{160}));
    EXPECT_EQ(amountsOf(dayDoses(small.diary(), {DoseKind::HoldSeconds, {}})),
              (std::vector<double>{45}));
}

TEST(SumDoses, NeverShowUnknownAsGood)
{
    DoseDiary small;
    small.judged(1, {reps("hop", 15)}, Outcome::Tolerated);
    small.judged(1, {reps("hop", 15)}, Outcome::CantJudge);

    EXPECT_EQ(dayDoses(small.diary(), {DoseKind::JumpContacts, {}}).front().judgement.outcome,
              Outcome::CantJudge);
}

TEST(SumDoses, TellRunsInKilometres)
{
    DoseDiary small;
    small.judgedRun(4, 6200, Outcome::Tolerated);
    small.judgedRun(4, 1800, Outcome::Tolerated);

    EXPECT_EQ(amountsOf(dayDoses(small.diary(), kRuns)), (std::vector<double>{8}));
}

} // namespace

} // namespace springback::stats_tests
