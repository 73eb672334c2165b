// Resuming from the sets on record alone, and what the rules still allow.
#include "core/session/progress.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/diary.h"

namespace springback {

namespace {

using testing::ElementsAre;

Step stepFor(std::string exercise, Side side = Side::Right, int set = 1)
{
    Step step;
    step.exercise = std::move(exercise);
    step.block = "block";
    step.side = side;
    step.set = set;
    step.reps = 8;
    return step;
}

Set setFor(std::string exercise, Side side = Side::Right, std::optional<int> pain = {})
{
    Set set = test::repSet(std::move(exercise), 8, pain);
    set.side = side;
    return set;
}

Session sessionOf(std::vector<Set> sets)
{
    return test::session("2026-03-02", std::move(sets));
}

const Script kTwoExercises{stepFor("a"), stepFor("a", Side::Right, 2), stepFor("b"),
                           stepFor("b", Side::Right, 2)};

} // namespace

TEST(PositionTest, ComesAfterTheSetsOnRecord)
{
    EXPECT_EQ(position(kTwoExercises, sessionOf({})), 0U);
    EXPECT_EQ(position(kTwoExercises, sessionOf({setFor("a")})), 1U);
    EXPECT_EQ(position(kTwoExercises, sessionOf({setFor("a"), setFor("a"), setFor("b")})), 3U);
    EXPECT_EQ(
        position(kTwoExercises, sessionOf({setFor("a"), setFor("a"), setFor("b"), setFor("b")})),
        4U);
    EXPECT_EQ(position({}, sessionOf({setFor("a")})), 0U);
}

TEST(PositionTest, PassesOverWhatWasLeftOut)
{
    EXPECT_EQ(position(kTwoExercises, sessionOf({setFor("a"), setFor("b")})), 3U);
}

TEST(PositionTest, ASetThatNobodyAskedForIsExtra)
{
    const Session session = sessionOf({setFor("z"), setFor("a"), setFor("a"), setFor("a")});
    EXPECT_EQ(position(kTwoExercises, session), 2U);
    EXPECT_THAT(doneSteps(kTwoExercises, session), ElementsAre(DoneStep{0, 1}, DoneStep{1, 2}));
}

TEST(PositionTest, TellsSidesApart)
{
    const Script sides{stepFor("a", Side::Left), stepFor("a", Side::Right),
                       stepFor("a", Side::Left, 2), stepFor("a", Side::Right, 2)};
    EXPECT_EQ(position(sides, sessionOf({setFor("a", Side::Left)})), 1U);
    EXPECT_EQ(position(sides, sessionOf({setFor("a", Side::Left), setFor("a", Side::Right)})), 2U);
    EXPECT_EQ(position(sides, sessionOf({setFor("a", Side::Right)})), 2U);
}

TEST(AllowedTest, WhatHurtTooMuchHasEnded)
{
    const Session session = sessionOf({setFor("a", Side::Right, 6)});
    EXPECT_FALSE(isAllowed(kTwoExercises[1], session, Plan(), RuleSet()));
    EXPECT_TRUE(isAllowed(kTwoExercises[2], session, Plan(), RuleSet()));
    EXPECT_TRUE(
        isAllowed(kTwoExercises[1], sessionOf({setFor("a", Side::Right, 5)}), Plan(), RuleSet()));
}

TEST(AllowedTest, ACircuitEndsAsAWhole)
{
    Plan now;
    now.items.resize(2);
    now.items[0].exercise = "a";
    now.items[0].block = "block";
    now.items[1].exercise = "z";
    now.items[1].block = "other";
    Step hop = stepFor("b");
    hop.circuit = true;
    EXPECT_FALSE(isAllowed(hop, sessionOf({setFor("a", Side::Right, 7)}), now, RuleSet()));
    EXPECT_TRUE(isAllowed(hop, sessionOf({setFor("z", Side::Right, 7)}), now, RuleSet()));
}

TEST(AllowedTest, PainThatSettlesDownLeavesOnlyLightWork)
{
    Plan now;
    now.advice = Advice::SettleDown;
    Step heavy = stepFor("b");
    heavy.loadClass = LoadClass::Loaded;
    const Session hurt = sessionOf({setFor("a", Side::Right, 8)});
    EXPECT_FALSE(isAllowed(heavy, hurt, now, RuleSet()));
    EXPECT_TRUE(isAllowed(stepFor("b"), hurt, now, RuleSet()));
    EXPECT_TRUE(isAllowed(heavy, sessionOf({setFor("a", Side::Right, 2)}), now, RuleSet()))
        << "settled down since the morning: the plan's dose is already the easier one";
    now.advice = Advice::DialBack;
    EXPECT_TRUE(isAllowed(heavy, hurt, now, RuleSet()));
}

TEST(AllowedTest, WhatTheRulesRestIsNotDone)
{
    Plan now;
    now.items.resize(1);
    now.items[0].exercise = "a";
    EXPECT_TRUE(isAllowed(kTwoExercises[0], sessionOf({}), now, RuleSet()));
    now.items[0].state = ItemState::Done;
    EXPECT_TRUE(isAllowed(kTwoExercises[0], sessionOf({}), now, RuleSet()));
    now.items[0].state = ItemState::Resting;
    EXPECT_FALSE(isAllowed(kTwoExercises[0], sessionOf({}), now, RuleSet()));
    now.items[0].state = ItemState::Due;
    now.advice = Advice::SeeProfessional;
    EXPECT_FALSE(isAllowed(kTwoExercises[0], sessionOf({}), now, RuleSet()));
}

TEST(PlanWithoutTest, IsThePlanBeforeTheSessionBegan)
{
    test::Diary diary(test::with(test::episode("2026-02-23"),
                                 [](Episode& e) { e.startStage = Stage::Strength; }));
    diary.morning("2026-03-02", 2);
    const Plan before = diary.planOn("2026-03-02");
    ASSERT_EQ(before.item("mid_range_hold")->state, ItemState::Due);
    diary.did("2026-03-02", {{"mid_range_hold", "1x45s"}}, 2, 1);
    ASSERT_EQ(diary.planOn("2026-03-02").item("mid_range_hold")->state, ItemState::Done);
    const Plan without = planWithout(diary.log(), 1, builtInProgramme(), test::day("2026-03-02"));
    EXPECT_EQ(sessionScript(without, builtInProgramme()),
              sessionScript(before, builtInProgramme()));
    EXPECT_EQ(planWithout(diary.log(), 99, builtInProgramme(), test::day("2026-03-02"))
                  .item("mid_range_hold")
                  ->state,
              ItemState::Done);
}

TEST(ChosenTest, AreTheOptionalOnesWithSets)
{
    Plan plan;
    plan.items.resize(3);
    plan.items[0].exercise = "a";
    plan.items[1].exercise = "b";
    plan.items[1].optional = true;
    plan.items[2].exercise = "c";
    plan.items[2].optional = true;
    EXPECT_THAT(chosenIn(sessionOf({setFor("a"), setFor("c")}), plan), ElementsAre("c"));
}

TEST(EndedTest, TakesTheWorstPainOfTheSets)
{
    Session session = sessionOf({setFor("a", Side::Right, 2), setFor("b", Side::Right, 4)});
    session.running = true;
    const Session done = ended(session, 12);
    EXPECT_FALSE(done.running);
    EXPECT_EQ(done.minutes, 12);
    EXPECT_EQ(done.painDuring, PainRating(4_pain));
    EXPECT_EQ(done.sets, session.sets);
    EXPECT_FALSE(ended(sessionOf({setFor("a")}), {}).painDuring);
}

TEST(EndedTest, KeepsTheSidesApart)
{
    EXPECT_EQ(
        ended(sessionOf({setFor("a", Side::Left, 2), setFor("a", Side::Right, 4)}), {}).painDuring,
        PainRating(2_pain, 4_pain));
    EXPECT_EQ(ended(sessionOf({setFor("a", Side::Both, 3)}), {}).painDuring, PainRating(3_pain));
    EXPECT_EQ(
        ended(sessionOf({setFor("a", Side::Both, 1), setFor("a", Side::Right, 4)}), {}).painDuring,
        PainRating(4_pain))
        << "with one sore side there is one number";
}

} // namespace springback
