// The way on from each stage: what a person has beside what is needed.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/rules/gates.h"
#include "tests/support/diary.h"

namespace springback::test {
namespace {

Diary gateDiary(Stage stage, Location location = Location::MidPortion)
{
    Episode e = episode("2026-01-05", location, 2);
    e.startStage = stage;
    return Diary(e);
}

const GateFigure& figureOf(const Plan& plan, std::string_view name)
{
    const auto& conditions = plan.gates.at(0).conditions;
    const auto found = std::ranges::find(conditions, name, &GateFigure::name);
    EXPECT_NE(found, conditions.end()) << name;
    return *found;
}

/// "have/need" and whether it is met.
std::string has(const Plan& plan, std::string_view name)
{
    const GateFigure& figure = figureOf(plan, name);
    return std::to_string(static_cast<int>(figure.have)) + "/" +
           std::to_string(static_cast<int>(figure.need)) + (figure.met ? " met" : "");
}

std::vector<Work> circuit(int number, std::string_view dose)
{
    return number == 1 ? std::vector<Work>{{"c1_hop_up", dose},
                                           {"c1_forward_hop", dose},
                                           {"c1_side_hop_wall", dose}}
                       : std::vector<Work>{{"c2_stance_hop_up", dose},
                                           {"c2_stance_hop_forward", dose},
                                           {"c2_side_hop_free", dose}};
}

HeelRaiseTest raises(std::string_view date, std::optional<int> right, std::optional<int> left,
                     std::optional<int> painRight = 0)
{
    HeelRaiseTest test;
    test.date = day(date);
    test.right = right;
    test.left = left;
    if (painRight) {
        test.painRight = pain(*painRight);
    }
    return test;
}

TEST(Gates, FirstStageDaysAndMornings)
{
    const Diary diary = gateDiary(Stage::Settle).mornings("2026-01-10", "2026-01-12", 2);
    EXPECT_EQ(has(diary.planOn("2026-01-11"), "days_in_stage"), "6/7");
    EXPECT_EQ(has(diary.planOn("2026-01-12"), "days_in_stage"), "7/7 met");
    EXPECT_EQ(has(diary.planOn("2026-01-11"), "normal_mornings"), "2/3");
    EXPECT_EQ(has(diary.planOn("2026-01-12"), "normal_mornings"), "3/3 met");
    EXPECT_FALSE(diary.planOn("2026-01-12").gates.at(0).met) << "no test yet";
}

TEST(Gates, FloorRaisesCountAtPainFiveAndWithPainKnown)
{
    const auto have = [](HeelRaiseTest test) {
        return has(gateDiary(Stage::Settle).wrote(std::move(test)).planOn("2026-01-06"),
                   "floor_raises");
    };
    EXPECT_EQ(have(raises("2026-01-06", 9, 20, 5)), "9/10");
    EXPECT_EQ(have(raises("2026-01-06", 10, 20, 5)), "10/10 met");
    EXPECT_EQ(have(raises("2026-01-06", 10, 20, 6)), "0/10");
    EXPECT_EQ(have(raises("2026-01-06", 10, 20, {})), "0/10");
    EXPECT_EQ(have(raises("2026-01-06", {}, 20)), "0/10");
    EXPECT_EQ(have(raises("2026-01-07", 10, 20)), "0/10") << "tomorrow is not known";
}

TEST(Gates, TheSoreSideIsTheOneThatCounts)
{
    Episode e = episode("2026-01-05", Location::MidPortion, 2);
    e.side = Side::Left;
    HeelRaiseTest test = raises("2026-01-06", 30, 12);
    test.painLeft = 1_pain;
    const Plan plan = Diary(e).wrote(test).planOn("2026-01-06");
    EXPECT_EQ(has(plan, "floor_raises"), "12/10 met");
}

TEST(Gates, TheNewestTestCounts)
{
    const Diary diary = gateDiary(Stage::Settle)
                            .wrote(raises("2026-01-08", 7, 20))
                            .wrote(raises("2026-01-06", 12, 20));
    EXPECT_EQ(has(diary.planOn("2026-01-07"), "floor_raises"), "12/10 met");
    EXPECT_EQ(has(diary.planOn("2026-01-08"), "floor_raises"), "7/10");
}

TEST(Gates, FirstJumpsByPainFreeRaisesOrTheOtherSide)
{
    const auto plan = [](HeelRaiseTest test) {
        return gateDiary(Stage::Strength).wrote(std::move(test)).planOn("2026-01-19");
    };
    const Plan free = plan(raises("2026-01-18", 25, 40, 0));
    EXPECT_EQ(has(free, "days_in_stage"), "14/14 met");
    EXPECT_EQ(has(free, "pain_free_raises"), "25/25 met");
    EXPECT_EQ(has(free, "raises_of_other_side"), "62/90");
    EXPECT_TRUE(free.gates.at(0).met);
    EXPECT_FALSE(plan(raises("2026-01-18", 24, 40, 0)).gates.at(0).met);
    EXPECT_FALSE(plan(raises("2026-01-18", 25, 40, 1)).gates.at(0).met) << "not pain-free";

    const Plan even = plan(raises("2026-01-18", 18, 20, 2));
    EXPECT_EQ(has(even, "raises_of_other_side"), "90/90 met");
    EXPECT_EQ(figureOf(even, "raises_of_other_side").alternativeTo, "pain_free_raises");
    EXPECT_TRUE(even.gates.at(0).met);
    EXPECT_FALSE(plan(raises("2026-01-18", 18, 20, 3)).gates.at(0).met);
    EXPECT_FALSE(plan(raises("2026-01-18", 17, 19, 2)).gates.at(0).met) << "89 per cent";
    EXPECT_FALSE(plan(raises("2026-01-18", 20, 0, 0)).gates.at(0).met);
    EXPECT_FALSE(plan(raises("2026-01-18", 20, {}, 0)).gates.at(0).met);
}

TEST(Gates, NoJumpsAfterARisingWeek)
{
    const Diary rising = gateDiary(Stage::Strength)
                             .mornings("2026-01-05", "2026-01-11", 1)
                             .mornings("2026-01-12", "2026-01-18", 2);
    EXPECT_EQ(has(rising.planOn("2026-01-18"), "rising_weeks"), "0/0 met");
    EXPECT_EQ(has(rising.planOn("2026-01-19"), "rising_weeks"), "1/0");
    EXPECT_EQ(has(rising.planOn("2026-01-26"), "rising_weeks"), "0/0 met");
}

TEST(Gates, AStageMoveStartsItsDaysAnew)
{
    const Diary diary = gateDiary(Stage::Settle).wrote(stageMove("2026-01-12", Stage::Strength));
    EXPECT_EQ(has(diary.planOn("2026-01-19"), "days_in_stage"), "7/14");
}

TEST(Gates, CircuitOneForAWeekWithItsTopRung)
{
    Diary diary = gateDiary(Stage::Spring1)
                      .mornings("2026-01-05", "2026-01-15", 2)
                      .did("2026-01-05", circuit(1, "1x15"), 2, 1)
                      .did("2026-01-09", circuit(1, "3x15"), 2, 1);
    EXPECT_EQ(has(diary.planOn("2026-01-09"), "circuit_1_top_rung"), "0/3");
    EXPECT_EQ(has(diary.planOn("2026-01-10"), "circuit_1_top_rung"), "3/3 met");
    EXPECT_EQ(has(diary.planOn("2026-01-11"), "days_in_circuit_1"), "6/7");
    EXPECT_FALSE(diary.planOn("2026-01-11").gates.at(0).met);
    EXPECT_EQ(has(diary.planOn("2026-01-12"), "days_in_circuit_1"), "7/7 met");
    EXPECT_TRUE(diary.planOn("2026-01-12").gates.at(0).met);
    EXPECT_EQ(gateDiary(Stage::Spring1).planOn("2026-01-12").gates.at(0).conditions.at(0).have, 0);
}

TEST(Gates, TwoCalmWeeksMoreAtTheInsertion)
{
    Diary diary = gateDiary(Stage::Spring1, Location::Insertional)
                      .mornings("2026-01-05", "2026-01-31", 2)
                      .did("2026-01-05", circuit(1, "1x15"), 4, 1)
                      .did("2026-01-07", circuit(1, "1x15"), 3, 1);
    EXPECT_EQ(has(diary.planOn("2026-01-18"), "calm_days_in_circuit_1"), "13/14");
    EXPECT_EQ(has(diary.planOn("2026-01-19"), "calm_days_in_circuit_1"), "14/14 met");
    diary.did("2026-01-19", circuit(1, "1x15"), 4, 1);
    EXPECT_EQ(has(diary.planOn("2026-01-20"), "calm_days_in_circuit_1"), "1/14");
    EXPECT_EQ(gateDiary(Stage::Spring1, Location::Insertional)
                  .planOn("2026-01-20")
                  .gates.at(0)
                  .conditions.at(2)
                  .have,
              0)
        << "not begun";
}

TEST(Gates, SpeedNeedsQuietMorningsToo)
{
    const auto days = [](const Diary& diary) {
        return has(diary.planOn("2026-01-19"), "calm_days_in_circuit_2");
    };
    const Diary begun = gateDiary(Stage::Spring2).did("2026-01-05", circuit(2, "3x15"), 3, 1);
    EXPECT_EQ(days(Diary(begun).mornings("2026-01-05", "2026-01-19", 2)), "14/14 met");
    EXPECT_EQ(days(Diary(begun)
                       .mornings("2026-01-05", "2026-01-11", 2)
                       .morning("2026-01-12", 3)
                       .mornings("2026-01-13", "2026-01-19", 2)),
              "7/14");
    EXPECT_EQ(days(Diary(begun).mornings("2026-01-07", "2026-01-19", 2)), "13/14")
        << "the morning after the circuit is unknown";
    EXPECT_EQ(days(Diary(begun)
                       .mornings("2026-01-05", "2026-01-10", 2)
                       .mornings("2026-01-12", "2026-01-19", 2)),
              "14/14 met")
        << "one after a day of rest is not asked for";
    EXPECT_EQ(days(Diary(begun)
                       .mornings("2026-01-05", "2026-01-18", 2)
                       .did("2026-01-18", circuit(2, "3x15"), 3, 1)),
              "14/14 met")
        << "today's check-in may still come";
}

TEST(Gates, SpeedNeedsBothSidesAlike)
{
    const auto met = [](int right, int left) {
        return figureOf(gateDiary(Stage::Spring2)
                            .wrote(raises("2026-01-06", right, left, 9))
                            .planOn("2026-01-06"),
                        "raises_of_other_side")
            .met;
    };
    EXPECT_TRUE(met(27, 30));
    EXPECT_FALSE(met(26, 30));
}

TEST(Gates, NoneFromTheLastStages)
{
    EXPECT_TRUE(gateDiary(Stage::SpeedHills).planOn("2026-01-06").gates.empty());
    EXPECT_TRUE(gateDiary(Stage::Maintenance).planOn("2026-01-06").gates.empty());
}

TEST(Gates, AnAlternativeStandsInOnlyForItsOwnCondition)
{
    const std::vector<GateFigure> both{{"a", 0, 1, false, "", {}}, {"b", 0, 1, false, "", {}}};
    std::vector<GateFigure> conditions = both;
    conditions.push_back({"c", 1, 1, true, "a", {}});
    EXPECT_FALSE(allMet(conditions));
    conditions[1].met = true;
    EXPECT_TRUE(allMet(conditions));
    conditions[2].met = false;
    EXPECT_FALSE(allMet(conditions));
}

/// The gate into that stage, of the whole way.
const GateStatus& gateInto(const Plan& plan, Stage stage)
{
    const auto found = std::ranges::find(plan.path, stage, &GateStatus::to);
    EXPECT_NE(found, plan.path.end());
    return *found;
}

TEST(Gates, TheWholeWayIsKnownFromTheStart)
{
    const Diary diary = gateDiary(Stage::Settle).wrote(raises("2026-01-18", 25, 26, 0));
    const Plan plan = diary.planOn("2026-01-25");
    ASSERT_EQ(plan.path.size(), 4U);
    EXPECT_EQ(plan.path.at(0).conditions.at(0).have, 20) << "days in this stage";
    const GateStatus& jumps = gateInto(plan, Stage::Spring1);
    EXPECT_EQ(jumps.conditions.at(0).have, 0) << "days in a stage that has not begun";
    EXPECT_EQ(jumps.conditions.at(2).have, 25);
    EXPECT_FALSE(jumps.met);
    EXPECT_EQ(gateInto(plan, Stage::SpeedHills).conditions.at(1).have, 96);
}

TEST(Gates, TheLessReadySideSpeaksForTheWholeWay)
{
    Episode e = episode("2026-01-05", Location::MidPortion, 2);
    e.side = Side::Both;
    HeelRaiseTest test = raises("2026-01-06", 30, 12);
    test.painLeft = 0_pain;
    const Plan plan = Diary(e).wrote(test).planOn("2026-01-06");
    EXPECT_EQ(gateInto(plan, Stage::Spring1).conditions.at(2).have, 12);
}

} // namespace
} // namespace springback::test
