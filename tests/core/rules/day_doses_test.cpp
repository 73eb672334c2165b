// What the course keeps of each day's doses beside what was proposed.
#include "core/rules/day_doses.h"

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/core/rules/side_diary.h"

namespace springback::test {
namespace {

const DayDose* doseOn(const Course& course, std::string_view date, std::string_view exercise)
{
    for (const DayDose& dose : course.doses) {
        if (dose.date == day(date) && builtInProgramme().exercises[dose.exercise].id == exercise) {
            return &dose;
        }
    }
    return nullptr;
}

EnumSet<Overrule> overruledOn(const Diary& diary, std::string_view date,
                              std::string_view exercise = "single_leg_weighted_raise")
{
    const Course course = diary.courseTo("2026-03-01");
    const DayDose* dose = doseOn(course, date, exercise);
    EXPECT_NE(dose, nullptr);
    return dose == nullptr ? EnumSet<Overrule>{} : dose->overruled;
}

constexpr EnumSet<Overrule> kNothing{};
constexpr EnumSet<Overrule> kHarder{Overrule::Harder};

TEST(DayDoses, StandBesideWhatWasProposedBeforeThem)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-31", 2)
                            .did("2026-01-12", {lift("4x8")}, 2, 1)
                            .did("2026-01-14", {lift("4x8@5")}, 2, 1);
    const Course course = diary.courseTo("2026-01-31");
    ASSERT_EQ(course.doses.size(), 2U);
    EXPECT_EQ(course.doses[0].overruled, kNothing);
    EXPECT_EQ(course.doses[0].outcome, Outcome::Tolerated);
    EXPECT_EQ(course.doses[1].date, day("2026-01-14"));
    EXPECT_EQ(course.doses[1].position.load.grams, 5000);
    EXPECT_EQ(course.doses[1].proposed.load.grams, 0);
    EXPECT_EQ(course.doses[1].overruled, kHarder);
}

TEST(DayDoses, AreHarderByAWholeSetMoreOnly)
{
    const auto did = [](std::string_view dose) {
        return overruledOn(sideDiary()
                               .mornings("2026-01-05", "2026-01-20", 2)
                               .did("2026-01-12", {lift(dose)}, 2, 1),
                           "2026-01-12");
    };
    EXPECT_EQ(did("4x8"), kNothing);
    EXPECT_EQ(did("4x9"), kNothing) << "36 of 40";
    EXPECT_EQ(did("5x8"), kHarder);
    EXPECT_EQ(did("4x10"), kHarder);
    EXPECT_EQ(did("2x8"), kNothing);
}

TEST(DayDoses, CountHoldsBySeconds)
{
    const auto did = [](std::string_view dose) {
        return overruledOn(sideDiary()
                               .mornings("2026-01-05", "2026-01-20", 2)
                               .did("2026-01-12", {{"mid_range_hold", dose, "both_legs"}}, 2, 1),
                           "2026-01-12", "mid_range_hold");
    };
    EXPECT_EQ(did("5x45s"), kNothing);
    EXPECT_EQ(did("6x45s"), kHarder);
}

TEST(DayDoses, SayWhenLoadedWorkWasNotDue)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-31", 2)
                            .did("2026-01-13", {lift("4x8"), {"toes_in_raise", "2x12"}}, 2, 1)
                            .did("2026-01-14", {{"c1_hop_up", "1x15"}}, 2, 1);
    EXPECT_EQ(overruledOn(diary, "2026-01-13"), EnumSet<Overrule>{Overrule::NotThatDay});
    EXPECT_EQ(overruledOn(diary, "2026-01-13", "toes_in_raise"), kNothing);
    EXPECT_EQ(overruledOn(diary, "2026-01-14", "c1_hop_up"),
              EnumSet<Overrule>{Overrule::NotThatDay})
        << "no jumps in the strength stage";
}

TEST(DayDoses, SayWhatRested)
{
    Diary diary = sideDiary(Stage::Spring1);
    diary.mornings("2026-01-05", "2026-01-13", 2)
        .did("2026-01-12", firstCircuit("1x15"), 2, 1)
        .ran("2026-01-13", 5000)
        .morning("2026-01-14", 4)
        .did("2026-01-14", firstCircuit("1x15"), 2, 1)
        .ran("2026-01-14", 5000);
    EXPECT_EQ(overruledOn(diary, "2026-01-12", "c1_hop_up"), kNothing);
    EXPECT_TRUE(overruledOn(diary, "2026-01-14", "c1_hop_up").contains(Overrule::Rested));
    const Course course = diary.courseTo("2026-01-14");
    ASSERT_EQ(course.runs.size(), 2U);
    EXPECT_FALSE(course.runs[0].rested);
    EXPECT_TRUE(course.runs[1].rested);
}

TEST(DayDoses, LeaveOutTheRestThatTheirOwnPainBrought)
{
    const Diary diary = sideDiary(Stage::Spring1)
                            .mornings("2026-01-05", "2026-01-20", 2)
                            .did("2026-01-12", firstCircuit("1x15"), 8, 1);
    EXPECT_EQ(overruledOn(diary, "2026-01-12", "c1_hop_up"), kNothing);
}

TEST(DayDoses, AreNotHarderForTheDialBackOfTheirOwnPain)
{
    const auto did = [](std::string_view dose, int during) {
        return overruledOn(sideDiary()
                               .mornings("2026-01-05", "2026-01-31", 2)
                               .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                               .did("2026-01-14", {lift("4x8@10")}, 2, 1)
                               .did("2026-01-16", {lift(dose)}, during, 1),
                           "2026-01-16");
    };
    EXPECT_EQ(did("4x8@12.5", 2), kNothing) << "it was ready";
    EXPECT_EQ(did("4x8@12.5", 6), kNothing) << "what it felt like came after the plan";
    EXPECT_EQ(did("4x8@10", 8), kNothing);
    EXPECT_EQ(did("4x8@15", 8), kHarder);
}

TEST(DayDoses, CountASignOfTheMorningButNotOfTheSession)
{
    const auto did = [](bool inTheMorning) {
        Diary diary = sideDiary();
        diary.mornings("2026-01-05", "2026-01-12", 2).did("2026-01-12", {lift("4x8")}, 2, 1);
        (inTheMorning ? diary.lastMorning().signs : diary.lastSession().signs) = {Sign::Limping};
        return overruledOn(diary, "2026-01-12");
    };
    EXPECT_EQ(did(false), kNothing);
    EXPECT_EQ(did(true), EnumSet<Overrule>{Overrule::Rested});

    Diary stillHeld = sideDiary();
    stillHeld.mornings("2026-01-05", "2026-01-12", 2).did("2026-01-12", {lift("4x8")}, 2, 1);
    stillHeld.lastSession().signs = {Sign::Limping};
    stillHeld.did("2026-01-13", {lift("4x8")}, 2, 1);
    stillHeld.lastSession().signs = {Sign::Limping};
    EXPECT_EQ(overruledOn(stillHeld, "2026-01-13"), EnumSet<Overrule>{Overrule::Rested});
}

TEST(DayDoses, OfBothSidesBecomeTheMoreCareful)
{
    const DayDose a{day("2026-01-12"), 3, {1, {}}, {1, {}}, Outcome::Tolerated, {}};
    DayDose b{day("2026-01-12"), 3, {0, {}}, {0, {}}, Outcome::Borderline, kHarder};
    const DayDose later{day("2026-01-14"), 3, {1, {}}, {1, {}}, Outcome::Waiting, {}};
    const std::vector<DayDose> merged = mergeDoses({a, later}, {b});
    ASSERT_EQ(merged.size(), 2U);
    EXPECT_EQ(merged[0].position, (Position{0, {}}));
    EXPECT_EQ(merged[0].proposed, (Position{0, {}}));
    EXPECT_EQ(merged[0].outcome, Outcome::Borderline);
    EXPECT_EQ(merged[0].overruled, kHarder);
    EXPECT_EQ(merged[1].date, later.date);

    b.outcome = Outcome::CantJudge;
    EXPECT_EQ(mergeDoses({b}, {a})[0].outcome, Outcome::CantJudge);
}

} // namespace
} // namespace springback::test
