// The script: which sets, in which order, with which rests.
#include "core/session/script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "core/session/progress.h"
#include "tests/support/diary.h"

namespace springback {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

PlanItem dueItem(std::string exercise, std::string block, Dose dose, Side side = Side::Right)
{
    PlanItem item;
    item.exercise = std::move(exercise);
    item.block = std::move(block);
    item.side = side;
    item.dose = std::move(dose);
    return item;
}

Dose repsDose(int sets, int reps, std::string variant = {})
{
    Dose dose;
    dose.sets = sets;
    dose.reps = reps;
    dose.variant = std::move(variant);
    return dose;
}

Script scriptOf(std::vector<PlanItem> items)
{
    Plan plan;
    plan.items = std::move(items);
    return sessionScript(plan, builtInProgramme());
}

std::vector<std::string> exercisesOf(const Script& script)
{
    std::vector<std::string> names;
    for (const Step& step : script) {
        names.push_back(step.exercise);
    }
    return names;
}

std::vector<int> restsOf(const Script& script)
{
    std::vector<int> rests;
    for (const Step& step : script) {
        rests.push_back(static_cast<int>(step.rest.count()));
    }
    return rests;
}

/// Spring 1 above the heel, from a Monday on; circuit 1 stands on its first rung.
test::Diary springDiary()
{
    return test::Diary(
        test::with(test::episode("2026-03-02"), [](Episode& e) { e.startStage = Stage::Spring1; }));
}

} // namespace

TEST(ScriptTest, SetsOfAnExerciseFollowEachOther)
{
    const Script script =
        scriptOf({dueItem("single_leg_weighted_raise", "strength", repsDose(3, 8)),
                  dueItem("toe_yoga", "warm_up", repsDose(1, 10), Side::Both)});
    ASSERT_THAT(script, SizeIs(4));
    EXPECT_THAT(exercisesOf(script),
                ElementsAre("single_leg_weighted_raise", "single_leg_weighted_raise",
                            "single_leg_weighted_raise", "toe_yoga"));
    EXPECT_EQ(script[1].set, 2);
    EXPECT_EQ(script[1].sets, 3);
    EXPECT_FALSE(script[1].lastOfExercise);
    EXPECT_TRUE(script[2].lastOfExercise);
    EXPECT_THAT(restsOf(script), ElementsAre(120, 120, 120, 0));
}

TEST(ScriptTest, ACircuitIsDoneInTurnsRoundByRound)
{
    const Dose dose = repsDose(2, 15);
    const Script script = scriptOf({dueItem("c1_hop_up", "circuit_1", dose),
                                    dueItem("c1_forward_hop", "circuit_1", dose),
                                    dueItem("c1_side_hop_wall", "circuit_1", dose)});
    EXPECT_THAT(exercisesOf(script),
                ElementsAre("c1_hop_up", "c1_forward_hop", "c1_side_hop_wall", "c1_hop_up",
                            "c1_forward_hop", "c1_side_hop_wall"));
    EXPECT_THAT(restsOf(script), ElementsAre(20, 20, 90, 20, 20, 0));
    EXPECT_EQ(script[4].set, 2);
    EXPECT_TRUE(script[4].circuit);
    EXPECT_FALSE(script[0].lastOfExercise);
    EXPECT_TRUE(script[3].lastOfExercise);
}

TEST(ScriptTest, InACircuitAnExerciseWithFewerSetsDropsOutEarlier)
{
    const Script script = scriptOf({dueItem("c1_hop_up", "circuit_1", repsDose(2, 15)),
                                    dueItem("c1_forward_hop", "circuit_1", repsDose(1, 15))});
    EXPECT_THAT(exercisesOf(script), ElementsAre("c1_hop_up", "c1_forward_hop", "c1_hop_up"));
}

TEST(ScriptTest, OneJumpAloneIsNoCircuit)
{
    const Script script = scriptOf({dueItem("hurdle_jump", "hurdle", repsDose(4, 8), Side::Both)});
    ASSERT_THAT(script, SizeIs(4));
    EXPECT_FALSE(script[0].circuit);
    EXPECT_EQ(script[0].rest, pace::kRestJumps);
    EXPECT_GT(script[0].tempo.down, 0) << "stop and reset after each jump";
}

TEST(ScriptTest, BothSoreSidesTakeTurnsOnOneLeg)
{
    const Script script =
        scriptOf({dueItem("single_leg_weighted_raise", "strength", repsDose(2, 8), Side::Both)});
    ASSERT_THAT(script, SizeIs(4));
    EXPECT_EQ(script[0].side, Side::Left);
    EXPECT_EQ(script[0].rest.count(), 0);
    EXPECT_FALSE(script[0].switchSide);
    EXPECT_EQ(script[1].side, Side::Right);
    EXPECT_EQ(script[1].set, 1);
    EXPECT_TRUE(script[1].switchSide);
    EXPECT_EQ(script[1].rest, pace::kRestHeavy);
    EXPECT_TRUE(script[2].lastOfExercise) << "pain and effort are asked for each side";
    EXPECT_TRUE(script[3].lastOfExercise);
}

TEST(ScriptTest, ABalanceIsLedOnBothLegsWhicheverIsSore)
{
    const test::Diary diary(test::episode("2026-01-05", Location::MidPortion, 2));
    const Plan plan = diary.planOn("2026-01-05");
    ASSERT_EQ(plan.side, Side::Right);
    std::vector<Side> sides;
    for (const Step& step : sessionScript(plan, builtInProgramme())) {
        if (step.exercise == "step_edge_balance") {
            sides.push_back(step.side);
        }
    }
    EXPECT_THAT(sides, ElementsAre(Side::Left, Side::Right, Side::Left, Side::Right));
}

TEST(ScriptTest, OnBothLegsThereIsNoSwitch)
{
    const Script script =
        scriptOf({dueItem("toes_in_raise", "warm_up", repsDose(2, 12, "both_legs"), Side::Both),
                  dueItem("hurdle_jump", "hurdle", repsDose(1, 8), Side::Both)});
    ASSERT_THAT(script, SizeIs(3));
    for (const Step& step : script) {
        EXPECT_EQ(step.side, Side::Both);
        EXPECT_FALSE(step.switchSide);
    }
}

TEST(ScriptTest, ASecondVariantFollowsTheFirst)
{
    PlanItem item = dueItem("heel_drop", "strength", repsDose(2, 15, "straight_knee"));
    item.dose.alsoVariant = "bent_knee";
    item.dose.timesADay = 2;
    const Script script = scriptOf({item});
    ASSERT_THAT(script, SizeIs(4)) << "one of the two sessions of the day";
    EXPECT_EQ(script[1].variant, "straight_knee");
    EXPECT_EQ(script[2].variant, "bent_knee");
    EXPECT_EQ(script[2].set, 1);
}

TEST(ScriptTest, TakesWhatIsDueAndTheOptionalThatWasChosen)
{
    PlanItem optional = dueItem("calf_roll", "warm_up", repsDose(1, 1));
    optional.optional = true;
    PlanItem other = dueItem("toe_yoga", "warm_up", repsDose(1, 10));
    other.state = ItemState::OtherDay;
    Plan plan;
    plan.items = {optional, other, dueItem("c1_hop_up", "circuit_1", repsDose(1, 15))};
    EXPECT_THAT(exercisesOf(sessionScript(plan, builtInProgramme())), ElementsAre("c1_hop_up"));
    EXPECT_THAT(exercisesOf(sessionScript(plan, builtInProgramme(), {"calf_roll", "toe_yoga"})),
                ElementsAre("calf_roll", "c1_hop_up"));
    plan.advice = Advice::SeeProfessional;
    EXPECT_THAT(sessionScript(plan, builtInProgramme()), IsEmpty());
}

TEST(ScriptTest, CountsExercisesOnce)
{
    EXPECT_EQ(exerciseCount(scriptOf({dueItem("c1_hop_up", "circuit_1", repsDose(3, 15)),
                                      dueItem("c1_forward_hop", "circuit_1", repsDose(3, 15))})),
              2);
    EXPECT_EQ(exerciseCount({}), 0);
}

/// The ramp of a circuit's first week: 1 x 15, 2 x 15, 3 x 15, each two days after the last.
TEST(ScriptTest, ACircuitClimbsOneRoundASessionOverItsFirstWeek)
{
    test::Diary diary = springDiary();
    diary.mornings("2026-03-02", "2026-03-06", 2);
    int rounds = 1;
    for (const std::string_view training : {"2026-03-02", "2026-03-04", "2026-03-06"}) {
        const Plan plan = diary.planOn(training);
        const Script script = sessionScript(plan, builtInProgramme());
        int hops = 0;
        Session session = test::session(training);
        for (const Step& step : script) {
            hops += step.circuit ? 1 : 0;
            Set set;
            set.exercise = step.exercise;
            set.variant = step.variant;
            set.side = step.side;
            set.reps = step.reps;
            set.holdSeconds = step.holdSeconds;
            set.pain = 2_pain;
            session.sets.push_back(set);
        }
        EXPECT_EQ(hops, 3 * rounds) << training;
        EXPECT_EQ(position(script, session), script.size());
        diary.wrote(session);
        const Plan next = diary.planOn(isoDay(test::day(training) + days(1)));
        EXPECT_NE(next.item("c1_hop_up")->state, ItemState::Due) << "the day after " << training;
        ++rounds;
    }
}

} // namespace springback
