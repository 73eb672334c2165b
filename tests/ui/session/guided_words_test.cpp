// What a guided session says: pure text from its state.
#include "ui/session/guided_words.h"

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback::ui {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

Step wordsStep(std::string exercise, Side side = Side::Right)
{
    Step step;
    step.exercise = std::move(exercise);
    step.side = side;
    step.sets = 3;
    step.reps = 8;
    step.loadClass = LoadClass::Jump;
    return step;
}

GuidedSession atWork(const Step& step)
{
    GuidedSession guided({step}, springback::test::session("2026-03-02"), PainAsked::EverySet, {});
    guided.go({1s, 1s});
    return guided;
}

TEST(GuidedWords, RoundsTheClockUp)
{
    EXPECT_EQ(guided_words::clock(26'001ms), QStringLiteral("0:27"));
    EXPECT_EQ(guided_words::clock(60s), QStringLiteral("1:00"));
    EXPECT_EQ(guided_words::clock(0s), QStringLiteral("0:00"));
}

TEST(GuidedWords, CountsAJumpAndItsReset)
{
    Step hurdle = wordsStep("hurdle_jump", Side::Both);
    hurdle.tempo = {1, 0, 4};
    GuidedSession guided = atWork(hurdle);
    EXPECT_EQ(guided_words::phase(guided), QStringLiteral("Jump"));
    EXPECT_EQ(guided_words::figure(guided), QStringLiteral("0 / 8"));
    guided.tick({3s, 3s});
    EXPECT_EQ(guided_words::phase(guided), QStringLiteral("Stand and settle"));
    guided.tick({7s, 7s});
    EXPECT_EQ(guided_words::figure(guided), QStringLiteral("1 / 8"));
    EXPECT_EQ(guided_words::task(guided, Units::Metric), QStringLiteral("8 reps."));
}

TEST(GuidedWords, SaysUpStayAndDown)
{
    Step raise = wordsStep("tempo_raise");
    raise.loadClass = LoadClass::Loaded;
    raise.tempo = {2, 1, 3};
    raise.load = Load{12'500};
    GuidedSession guided = atWork(raise);
    EXPECT_EQ(guided_words::phase(guided), QStringLiteral("Up"));
    guided.tick({3500ms, 3500ms});
    EXPECT_EQ(guided_words::phase(guided), QStringLiteral("Stay up"));
    guided.tick({5s, 5s});
    EXPECT_EQ(guided_words::phase(guided), QStringLiteral("Down"));
    EXPECT_EQ(guided_words::task(guided, Units::Metric),
              QStringLiteral("Right leg, 8 reps, 12.5 kg."));
}

TEST(GuidedWords, TellsARestOnlyWhereThereIsOne)
{
    Step raise = wordsStep("tempo_raise");
    GuidedSession last = atWork(raise);
    last.go({2s, 2s});
    EXPECT_EQ(guided_words::phase(last), QStringLiteral("How much did it hurt?"));
    EXPECT_EQ(guided_words::figure(last), QStringLiteral("8×"));
    raise.rest = 90s;
    GuidedSession resting = atWork(raise);
    resting.go({2s, 2s});
    EXPECT_EQ(guided_words::phase(resting), QStringLiteral("Resting. How much did it hurt?"));
    EXPECT_EQ(guided_words::figure(resting), QStringLiteral("1:30"));
}

TEST(GuidedWords, NamesTheRoundOfACircuit)
{
    Step hop = wordsStep("c1_hop_up");
    hop.block = "circuit_1";
    hop.circuit = true;
    hop.set = 2;
    const GuidedSession guided = atWork(hop);
    EXPECT_EQ(guided_words::counter(guided, builtInProgramme()),
              QStringLiteral("Circuit 1 · round 2 of 3"));
    EXPECT_EQ(guided_words::setName(hop, builtInProgramme()),
              QStringLiteral("Round 2, Single-leg hop up"));
}

TEST(GuidedWords, TellsTheSideOfASecondSet)
{
    Step raise = wordsStep("tempo_raise");
    raise.switchSide = true;
    EXPECT_EQ(guided_words::setName(raise, builtInProgramme()), QStringLiteral("Set 1, right"));
    GuidedSession guided({raise}, springback::test::session("2026-03-02"), PainAsked::EverySet, {});
    EXPECT_EQ(guided_words::phase(guided), QStringLiteral("Switch to the right leg"));
}

TEST(GuidedWords, OneIsNotMany)
{
    EXPECT_EQ(guided_words::reps(1), QStringLiteral("1 rep"));
    EXPECT_EQ(guided_words::reps(8), QStringLiteral("8 reps"));
    EXPECT_EQ(guided_words::sets(1), QStringLiteral("1 set"));
}

TEST(GuidedWords, SaysHowMuchPainToExpect)
{
    Step step = wordsStep("hop");
    const RuleSet rules;
    EXPECT_EQ(guided_words::painHint(step, rules),
              QStringLiteral("4 or 5 for a moment is in control. Never sharp."));
    step.loadClass = LoadClass::Loaded;
    EXPECT_EQ(guided_words::painHint(step, rules),
              QStringLiteral("2 or 3 is expected in heavy slow work."));
    step.loadClass = LoadClass::Mobility;
    EXPECT_EQ(guided_words::painHint(step, rules), QStringLiteral("Up to 3 is fine."));
    EXPECT_EQ(guided_words::painHint(step, ruleSetFor(RulesPreset::Cautious)),
              QStringLiteral("Up to 2 is fine."));
}

TEST(GuidedWords, KnowsWhenNothingIsLeftToResume)
{
    const Script script{wordsStep("hop")};
    Session session = springback::test::session("2026-03-02");
    EXPECT_EQ(guided_words::resumeAt(script, session, builtInProgramme()),
              QStringLiteral("set 1 of 3, hop"));
    Set done = springback::test::repSet("hop", 8);
    done.side = Side::Right;
    session.sets = {done};
    EXPECT_EQ(guided_words::resumeAt(script, session, builtInProgramme()), QString());
}

} // namespace
} // namespace springback::ui
