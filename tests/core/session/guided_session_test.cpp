// The clockwork of a guided session under a clock of the test's own.
#include "core/session/guided_session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Step guidedStep(std::string exercise, int set, int sets)
{
    Step step;
    step.exercise = std::move(exercise);
    step.block = "block";
    step.side = Side::Right;
    step.set = set;
    step.sets = sets;
    step.lastOfExercise = set == sets;
    return step;
}

Step holdStep(int set, int sets)
{
    Step step = guidedStep("hold", set, sets);
    step.holdSeconds = 45;
    step.load = Load{10'000};
    step.targetRpe = 8;
    step.rest = pace::kRestHeavy;
    return step;
}

Step pacedStep(int set, int sets)
{
    Step step = guidedStep("raise", set, sets);
    step.reps = 4;
    step.tempo = {2, 0, 3};
    step.rest = pace::kRestHeavy;
    return step;
}

Step freeStep(std::string exercise, int set, int sets)
{
    Step step = guidedStep(std::move(exercise), set, sets);
    step.reps = 15;
    return step;
}

class GuidedSessionTest : public testing::Test {
protected:
    GuidedSession guide(Script script, Session session = test::session("2026-03-02"),
                        PainAsked painAsked = PainAsked::EverySet)
    {
        return {std::move(script), std::move(session), painAsked, now};
    }
    /// Time passes as the window lets it: in small steps.
    void wait(GuidedSession& guided, milliseconds time)
    {
        while (time > 0ms) {
            const milliseconds step = std::min(time, milliseconds(100));
            now.steady += step;
            now.wall += step;
            guided.tick(now);
            time -= step;
        }
    }
    /// Enter, after a moment.
    void enter(GuidedSession& guided)
    {
        wait(guided, 600ms);
        guided.go(now);
    }
    static const Set& lastSet(const GuidedSession& guided) { return guided.session().sets.back(); }

    Instant now{1000s, 90000s};
};

} // namespace

TEST_F(GuidedSessionTest, AHoldRunsByItself)
{
    GuidedSession guided = guide({holdStep(1, 2), holdStep(2, 2)});
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    EXPECT_EQ(guided.left(), 5s);
    EXPECT_TRUE(guided.session().running);
    EXPECT_FALSE(guided.canGoBack());
    wait(guided, 5s);
    EXPECT_EQ(guided.phase(), Phase::Work);
    EXPECT_EQ(guided.counted(), Counted::Hold);
    EXPECT_EQ(guided.left(), 45s);
    wait(guided, 22500ms);
    EXPECT_DOUBLE_EQ(guided.fractionDone(), 0.5);
    EXPECT_THAT(guided.session().sets, IsEmpty());
    wait(guided, 22500ms);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    ASSERT_THAT(guided.session().sets, SizeIs(1)) << "on record before any answer";
    EXPECT_EQ(lastSet(guided).holdSeconds, 45);
    EXPECT_EQ(lastSet(guided).load, Load{10'000});
    EXPECT_EQ(lastSet(guided).side, Side::Right);

    wait(guided, 10s);
    guided.answerPain(PainRating(3_pain), now);
    EXPECT_EQ(lastSet(guided).pain, PainRating(3_pain));
    EXPECT_EQ(guided.phase(), Phase::Rest);
    EXPECT_EQ(guided.left(), 110s) << "the rest began with the end of the hold";
    wait(guided, 110s);
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    EXPECT_EQ(guided.step().set, 2);
    EXPECT_THAT(guided.takeCues(), ElementsAre(Cue::Up, Cue::Finished));
    EXPECT_THAT(guided.takeCues(), IsEmpty());
}

TEST_F(GuidedSessionTest, ItCanAllBeDoneWithEnter)
{
    GuidedSession guided = guide({holdStep(1, 1), freeStep("hop", 1, 1)});
    enter(guided); // ready
    wait(guided, 20s);
    enter(guided); // done, a little early
    EXPECT_EQ(lastSet(guided).holdSeconds, 21);
    enter(guided); // no pain noted
    EXPECT_EQ(guided.phase(), Phase::Effort);
    enter(guided); // no effort noted
    EXPECT_EQ(guided.phase(), Phase::Rest);
    enter(guided); // no more rest
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    enter(guided);
    enter(guided);
    enter(guided);
    EXPECT_EQ(guided.phase(), Phase::End);
    EXPECT_THAT(guided.session().sets, SizeIs(2));
    EXPECT_FALSE(lastSet(guided).pain);
    EXPECT_EQ(lastSet(guided).reps, 15);
    enter(guided);
    EXPECT_EQ(guided.phase(), Phase::End);
}

TEST_F(GuidedSessionTest, AnEnterForAHoldThatJustEndedSkipsNothing)
{
    GuidedSession guided = guide({holdStep(1, 1)});
    enter(guided);
    wait(guided, 45s);
    ASSERT_EQ(guided.phase(), Phase::Pain);
    wait(guided, 300ms);
    guided.go(now);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    enter(guided);
    EXPECT_EQ(guided.phase(), Phase::Effort);
}

TEST_F(GuidedSessionTest, TheTempoCountsAndSounds)
{
    GuidedSession guided = guide({pacedStep(1, 1)});
    enter(guided);
    EXPECT_EQ(guided.counted(), Counted::PacedReps);
    wait(guided, 1s);
    EXPECT_EQ(guided.beat().part, BeatPart::Up);
    EXPECT_EQ(guided.repsDone(), 0);
    wait(guided, 10s);
    EXPECT_EQ(guided.repsDone(), 2);
    EXPECT_THAT(guided.takeCues(), ElementsAre(Cue::Up, Cue::Down, Cue::Up, Cue::Down, Cue::Up));
    wait(guided, 9s);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    EXPECT_EQ(lastSet(guided).reps, 4);
    EXPECT_THAT(guided.takeCues(), ElementsAre(Cue::Down, Cue::Up, Cue::Down, Cue::Finished));
}

TEST_F(GuidedSessionTest, ARaiseBrokenOffCountsWhatWasDone)
{
    GuidedSession guided = guide({pacedStep(1, 2), pacedStep(2, 2)});
    enter(guided);
    wait(guided, 12s);
    guided.go(now);
    EXPECT_EQ(lastSet(guided).reps, 2);
    guided.changeAmount(1);
    EXPECT_EQ(lastSet(guided).reps, 3) << "what was counted can be set right";
    guided.changeAmount(-9);
    EXPECT_EQ(guided.amount(), 1);
}

TEST_F(GuidedSessionTest, LoadAndAmountChangeOnTheFly)
{
    GuidedSession guided = guide({holdStep(1, 2), holdStep(2, 2), freeStep("hop", 1, 1)});
    guided.changeLoad(Load{12'500});
    guided.changeAmount(-5);
    EXPECT_EQ(guided.amount(), 40);
    enter(guided);
    wait(guided, 40s);
    EXPECT_EQ(lastSet(guided).load, Load{12'500});
    EXPECT_EQ(lastSet(guided).holdSeconds, 40);
    guided.changeLoad(Load{15'000});
    EXPECT_EQ(lastSet(guided).load, Load{15'000});
    enter(guided);
    enter(guided);
    EXPECT_EQ(guided.load(), Load{15'000}) << "the next set of it too";
    EXPECT_EQ(guided.amount(), 45) << "but a shorter hold was for once";
    guided.leaveOutExercise(now);
    EXPECT_EQ(guided.step().exercise, "hop");
    EXPECT_EQ(guided.load(), Load{});
}

TEST_F(GuidedSessionTest, PausesAndGoesOn)
{
    GuidedSession guided = guide({holdStep(1, 1)});
    enter(guided);
    wait(guided, 10s);
    guided.pauseOrGoOn(now);
    EXPECT_TRUE(guided.isPaused());
    EXPECT_FALSE(guided.slept());
    wait(guided, 60s);
    EXPECT_EQ(guided.left(), 35s);
    guided.pauseOrGoOn(now);
    wait(guided, 5s);
    EXPECT_EQ(guided.left(), 30s);
    guided.pause(now);
    guided.go(now);
    EXPECT_FALSE(guided.isPaused()) << "Enter goes on as well";
    EXPECT_EQ(guided.phase(), Phase::Work);
}

TEST_F(GuidedSessionTest, NoticesThatTheComputerSlept)
{
    GuidedSession guided = guide({holdStep(1, 1)});
    enter(guided);
    wait(guided, 10s);
    now.steady += 100ms; // a clock that stands still in sleep
    now.wall += 600s;
    guided.tick(now);
    EXPECT_TRUE(guided.isPaused());
    EXPECT_TRUE(guided.slept());
    EXPECT_EQ(guided.left(), 35s);
    guided.pauseOrGoOn(now);
    EXPECT_FALSE(guided.slept());

    now.steady += 600s; // a clock that runs on in sleep
    now.wall += 600s;
    guided.tick(now);
    EXPECT_TRUE(guided.slept());
    EXPECT_EQ(guided.left(), 35s);
}

TEST_F(GuidedSessionTest, SleepWhileAQuestionWaitsIsOnlyRest)
{
    GuidedSession guided = guide({holdStep(1, 2), holdStep(2, 2)});
    enter(guided);
    wait(guided, 46s);
    ASSERT_EQ(guided.phase(), Phase::Pain);
    now.steady += 600s;
    now.wall += 600s;
    guided.tick(now);
    EXPECT_FALSE(guided.isPaused());
    guided.answerPain(PainRating(2_pain), now);
    EXPECT_EQ(guided.phase(), Phase::GetReady);
}

TEST_F(GuidedSessionTest, PainGivenDuringTheSetIsNotAskedAgain)
{
    GuidedSession guided = guide({holdStep(1, 2), holdStep(2, 2)});
    enter(guided);
    wait(guided, 30s);
    guided.answerPain(PainRating(4_pain), now);
    EXPECT_EQ(guided.phase(), Phase::Work);
    EXPECT_EQ(guided.pain(), PainRating(4_pain));
    wait(guided, 15s);
    EXPECT_EQ(guided.phase(), Phase::Rest);
    EXPECT_EQ(lastSet(guided).pain, PainRating(4_pain));
    guided.answerPain(PainRating(5_pain), now);
    EXPECT_EQ(lastSet(guided).pain, PainRating(5_pain)) << "still open to correction";
}

TEST_F(GuidedSessionTest, PainOfOneLegIsOneNumber)
{
    GuidedSession guided = guide({freeStep("hop", 1, 1)});
    enter(guided);
    enter(guided);
    guided.answerPain(PainRating(2_pain, 4_pain), now);
    EXPECT_EQ(lastSet(guided).pain, PainRating(4_pain));
}

TEST_F(GuidedSessionTest, PainCanBeAskedOnceAnExercise)
{
    GuidedSession guided = guide({freeStep("hop", 1, 2), freeStep("hop", 2, 2)},
                                 test::session("2026-03-02"), PainAsked::OnceAnExercise);
    enter(guided);
    enter(guided);
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    enter(guided);
    enter(guided);
    EXPECT_EQ(guided.phase(), Phase::Pain);
}

TEST_F(GuidedSessionTest, EffortIsAskedAfterALoadedExercise)
{
    GuidedSession guided = guide({holdStep(1, 2), holdStep(2, 2)});
    enter(guided);
    wait(guided, 45s);
    guided.answerEffort(7, now);
    guided.answerPain(PainRating(2_pain), now);
    EXPECT_EQ(guided.phase(), Phase::Rest);
    EXPECT_FALSE(lastSet(guided).rpe);
    enter(guided);
    enter(guided);
    wait(guided, 45s);
    guided.answerPain(PainRating(2_pain), now);
    EXPECT_EQ(guided.phase(), Phase::Effort);
    guided.answerEffort(8, now);
    EXPECT_EQ(lastSet(guided).rpe, 8);
    EXPECT_EQ(guided.phase(), Phase::End);
}

TEST_F(GuidedSessionTest, RestCanBeLongerShorterOrNone)
{
    GuidedSession guided = guide({freeStep("hop", 1, 2), holdStep(1, 1)});
    guided.addRest(15s, now);
    EXPECT_EQ(guided.left(), 5s) << "before the set there is no rest";
    enter(guided);
    enter(guided);
    guided.answerPain(PainRating(1_pain), now);
    EXPECT_EQ(guided.phase(), Phase::GetReady) << "a rest of 0";

    GuidedSession heavy = guide({holdStep(1, 2), holdStep(2, 2)});
    enter(heavy);
    wait(heavy, 45s);
    heavy.answerPain(PainRating(1_pain), now);
    heavy.addRest(15s, now);
    EXPECT_EQ(heavy.left(), 135s);
    heavy.addRest(-30s, now);
    EXPECT_EQ(heavy.left(), 105s);
    heavy.addRest(-200s, now);
    EXPECT_EQ(heavy.phase(), Phase::GetReady);
}

TEST_F(GuidedSessionTest, BackspaceGoesBackStepByStep)
{
    GuidedSession guided = guide({freeStep("hop", 1, 2), freeStep("hop", 2, 2)});
    enter(guided);
    enter(guided);
    guided.answerPain(PainRating(7_pain), now);
    ASSERT_EQ(guided.phase(), Phase::GetReady);
    enter(guided);
    guided.back(now); // the second set from its start
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    EXPECT_EQ(guided.index(), 1U);
    guided.back(now); // the pain of the first
    EXPECT_EQ(guided.phase(), Phase::Pain);
    EXPECT_EQ(guided.index(), 0U);
    EXPECT_THAT(guided.session().sets, SizeIs(1));
    guided.answerPain(PainRating(1_pain), now);
    EXPECT_EQ(lastSet(guided).pain, PainRating(1_pain));
    guided.back(now);
    guided.back(now); // the first set anew
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    EXPECT_EQ(guided.index(), 0U);
    EXPECT_THAT(guided.session().sets, IsEmpty());
    EXPECT_FALSE(guided.canGoBack());
    guided.back(now);
    EXPECT_EQ(guided.index(), 0U);
}

TEST_F(GuidedSessionTest, BackFromEffortRestAndTheEndIsToThePain)
{
    GuidedSession guided = guide({holdStep(1, 1), freeStep("hop", 1, 1)});
    enter(guided);
    wait(guided, 45s);
    guided.answerPain(PainRating(2_pain), now);
    guided.back(now);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    guided.answerPain(PainRating(3_pain), now);
    guided.answerEffort(8, now);
    ASSERT_EQ(guided.phase(), Phase::Rest);
    guided.back(now);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    guided.end(now);
    EXPECT_EQ(guided.phase(), Phase::End);
    guided.back(now);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    EXPECT_EQ(guided.step().exercise, "hold");
}

TEST_F(GuidedSessionTest, WhatWasLeftOutComesBackWithBackspace)
{
    GuidedSession guided = guide({freeStep("hop", 1, 1), freeStep("jump", 1, 1),
                                  freeStep("jump", 2, 2), freeStep("walk", 1, 1)});
    enter(guided);
    enter(guided);
    guided.answerPain(PainRating(1_pain), now);
    guided.leaveOutExercise(now);
    EXPECT_EQ(guided.step().exercise, "walk");
    guided.back(now);
    guided.answerPain(PainRating(1_pain), now);
    EXPECT_EQ(guided.step().exercise, "jump");
    guided.leaveOutExercise(now);
    guided.leaveOutExercise(now);
    EXPECT_EQ(guided.phase(), Phase::End);
}

TEST_F(GuidedSessionTest, LeavingOutBeforeAnythingWasDoneCanBeTakenBack)
{
    GuidedSession guided = guide({freeStep("hop", 1, 1)});
    guided.leaveOutExercise(now);
    EXPECT_EQ(guided.phase(), Phase::End);
    guided.back(now);
    EXPECT_EQ(guided.phase(), Phase::GetReady);
}

TEST_F(GuidedSessionTest, SharpPainEndsTheExerciseAndAsksForSigns)
{
    GuidedSession guided = guide({holdStep(1, 3), holdStep(2, 3), freeStep("hop", 1, 1)});
    enter(guided);
    wait(guided, 12s);
    guided.stopForPain(now);
    EXPECT_EQ(guided.phase(), Phase::Stop);
    ASSERT_THAT(guided.session().sets, SizeIs(1)) << "what was done of it counts";
    EXPECT_EQ(lastSet(guided).holdSeconds, 12);
    guided.answerPain(PainRating(8_pain), now);
    EXPECT_EQ(guided.phase(), Phase::Stop);
    guided.answerStop({Sign::SharpPain, Sign::Limping}, now);
    EXPECT_EQ(guided.session().signs, (Signs{Sign::SharpPain, Sign::Limping}));
    EXPECT_EQ(lastSet(guided).pain, PainRating(8_pain));
    EXPECT_EQ(guided.phase(), Phase::Rest);
    ASSERT_NE(guided.next(), nullptr);
    EXPECT_EQ(guided.next()->exercise, "hop");
}

TEST_F(GuidedSessionTest, SharpPainBeforeTheSetLeavesNoSet)
{
    GuidedSession guided = guide({freeStep("hop", 1, 1), freeStep("walk", 1, 1)});
    guided.stopForPain(now);
    EXPECT_THAT(guided.session().sets, IsEmpty());
    guided.back(now);
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    guided.stopForPain(now);
    guided.answerStop({}, now);
    EXPECT_EQ(guided.step().exercise, "walk");
    EXPECT_TRUE(guided.session().signs.empty());
}

TEST_F(GuidedSessionTest, SharpPainInACircuitEndsTheCircuit)
{
    Script script{freeStep("hop", 1, 1), freeStep("side hop", 1, 1), freeStep("walk", 1, 1)};
    script[0].circuit = script[1].circuit = true;
    script[2].block = "other";
    GuidedSession guided = guide(script);
    enter(guided);
    guided.stopForPain(now);
    EXPECT_EQ(lastSet(guided).reps, 1) << "uncounted: one, to be set right";
    guided.back(now);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    guided.stopForPain(now);
    guided.answerStop({}, now);
    EXPECT_EQ(guided.step().exercise, "walk");
}

TEST_F(GuidedSessionTest, WhatTheRulesForbidIsLeftOut)
{
    GuidedSession guided =
        guide({freeStep("hop", 1, 3), freeStep("hop", 2, 3), freeStep("walk", 1, 1)});
    enter(guided);
    enter(guided);
    guided.answerPain(PainRating(6_pain), now);
    ASSERT_EQ(guided.step().exercise, "hop");
    guided.restrict(Plan(), RuleSet());
    EXPECT_EQ(guided.step().exercise, "walk");
    guided.back(now);
    guided.answerPain(PainRating(5_pain), now);
    guided.restrict(Plan(), RuleSet());
    EXPECT_EQ(guided.step().exercise, "hop") << "a slip of the finger is mended";

    Plan paused;
    paused.advice = Advice::SeeProfessional;
    guided.restrict(paused, RuleSet());
    EXPECT_EQ(guided.phase(), Phase::End);
}

TEST_F(GuidedSessionTest, ARestBeforeNothingEnds)
{
    GuidedSession guided = guide({holdStep(1, 2), holdStep(2, 2)});
    enter(guided);
    wait(guided, 45s);
    guided.answerPain(PainRating(7_pain), now);
    ASSERT_EQ(guided.phase(), Phase::Rest);
    guided.restrict(Plan(), RuleSet());
    EXPECT_EQ(guided.phase(), Phase::End);
}

TEST_F(GuidedSessionTest, ResumesAfterTheSetsOnRecord)
{
    Session onRecord = test::session("2026-03-02", {test::holdSet("hold", 45, 2)});
    onRecord.sets[0].side = Side::Right;
    onRecord.sets[0].load = Load{12'500};
    const GuidedSession guided = guide({holdStep(1, 3), holdStep(2, 3), holdStep(3, 3)}, onRecord);
    EXPECT_EQ(guided.phase(), Phase::GetReady);
    EXPECT_EQ(guided.step().set, 2);
    EXPECT_EQ(guided.load(), Load{12'500}) << "the load that was changed to";
    EXPECT_EQ(guided.session().sets, onRecord.sets);
    EXPECT_TRUE(guided.session().running);
}

TEST_F(GuidedSessionTest, ResumesAtTheQuestionThatWasOpen)
{
    Session onRecord = test::session("2026-03-02", {test::holdSet("hold", 45)});
    onRecord.sets[0].side = Side::Right;
    GuidedSession guided = guide({holdStep(1, 2), holdStep(2, 2)}, onRecord);
    EXPECT_EQ(guided.phase(), Phase::Pain);
    EXPECT_EQ(guided.index(), 0U);
    guided.answerPain(PainRating(1_pain), now);
    EXPECT_EQ(lastSet(guided).pain, PainRating(1_pain));
}

TEST_F(GuidedSessionTest, ResumesAtTheEndWhenNothingIsLeft)
{
    Session onRecord = test::session("2026-03-02", {test::repSet("hop", 15, 2)});
    onRecord.sets[0].side = Side::Right;
    EXPECT_EQ(guide({freeStep("hop", 1, 1)}, onRecord).phase(), Phase::End);
    GuidedSession nothing = guide({});
    EXPECT_EQ(nothing.phase(), Phase::End);
    nothing.restrict(Plan(), RuleSet());
    nothing.go(now);
    nothing.back(now);
    nothing.changeLoad(Load{1000});
    EXPECT_EQ(nothing.phase(), Phase::End);
}

TEST_F(GuidedSessionTest, EventsThatHaveNoPlaceDoNothing)
{
    GuidedSession guided = guide({freeStep("hop", 1, 1)});
    guided.answerEffort(8, now);
    guided.answerStop({Sign::Limping}, now);
    guided.answerPain(PainRating(3_pain), now);
    EXPECT_FALSE(guided.pain());
    EXPECT_TRUE(guided.session().signs.empty());
    enter(guided);
    guided.pauseOrGoOn(now);
    EXPECT_FALSE(guided.isPaused()) << "what goes at one's own pace needs no pause";
    guided.end(now);
    guided.stopForPain(now);
    guided.changeAmount(1);
    EXPECT_EQ(guided.phase(), Phase::End);
}

} // namespace springback
