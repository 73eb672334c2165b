// The table of exercise rules at each of its thresholds.
#include <gtest/gtest.h>

#include "core/rules/exercise_rules.h"

namespace springback::test {
namespace {

const RuleSet kDoseRules;

/// Ready for the next step; `jump`: of a circuit.
ExerciseFacts readyFacts(bool jump = false)
{
    ExerciseFacts facts;
    facts.rules = &kDoseRules;
    facts.jump = jump;
    facts.hasNext = true;
    facts.pain = 2;
    facts.morningsNormal = true;
    facts.goodSessions = 2;
    return facts;
}

ExerciseFacts withPain(ExerciseFacts facts, std::optional<int> pain)
{
    facts.pain = pain;
    return facts;
}

bool matches(const ExerciseFacts& facts, Rule rule)
{
    return judgeExercise(facts).matched.contains(rule);
}

TEST(ExerciseRules, Ready)
{
    EXPECT_EQ(judgeExercise(readyFacts()).advice, Advice::Progress);
    EXPECT_TRUE(matches(withPain(readyFacts(), 3), Rule::Ready));
    EXPECT_FALSE(matches(withPain(readyFacts(), 4), Rule::Ready));
    EXPECT_TRUE(matches(withPain(readyFacts(true), 5), Rule::Ready));
    EXPECT_FALSE(matches(withPain(readyFacts(true), 6), Rule::Ready));
    EXPECT_FALSE(matches(withPain(readyFacts(), {}), Rule::Ready));
    ExerciseFacts rising = readyFacts();
    rising.weekRising = true;
    EXPECT_FALSE(matches(rising, Rule::Ready));
    ExerciseFacts sore = readyFacts();
    sore.morningsNormal = false;
    EXPECT_FALSE(matches(sore, Rule::Ready));
}

TEST(ExerciseRules, OtherwiseHold)
{
    ExerciseFacts top = readyFacts();
    top.hasNext = false;
    EXPECT_TRUE(matches(top, Rule::Otherwise));
    EXPECT_EQ(judgeExercise(top).advice, Advice::Hold);
    EXPECT_EQ(exerciseReason(Rule::Otherwise, top).advice, Advice::Hold);
    EXPECT_TRUE(exerciseReason(Rule::Otherwise, top).figures.empty());
}

TEST(ExerciseRules, AcceptablePainHoldsStrengthAndNotJumps)
{
    EXPECT_FALSE(matches(withPain(readyFacts(), 3), Rule::AcceptablePain));
    for (int pain : {4, 5}) {
        EXPECT_EQ(judgeExercise(withPain(readyFacts(), pain)).advice, Advice::Hold);
        EXPECT_TRUE(matches(withPain(readyFacts(), pain), Rule::AcceptablePain));
        EXPECT_EQ(judgeExercise(withPain(readyFacts(true), pain)).advice, Advice::Progress);
    }
    EXPECT_FALSE(matches(withPain(readyFacts(), 6), Rule::AcceptablePain));
}

TEST(ExerciseRules, DwellOutweighsReady)
{
    ExerciseFacts facts = readyFacts(true);
    facts.pain = 5;
    facts.goodSessions = 1;
    EXPECT_TRUE(matches(facts, Rule::Dwell));
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Hold);
    facts.goodNeeded = 1;
    EXPECT_FALSE(matches(facts, Rule::Dwell));
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Progress);
}

TEST(ExerciseRules, EffortOnTargetHoldsALoadStep)
{
    ExerciseFacts facts = readyFacts();
    facts.loadedRung = true;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Progress) << "RPE not on record";
    facts.rpe = 7;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Progress);
    facts.rpe = 8;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Hold);
    facts.loadedRung = false;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Progress) << "the next step is not load";
}

TEST(ExerciseRules, TooSoonIsForJumps)
{
    ExerciseFacts facts = readyFacts(true);
    facts.daysSinceJumps = 1;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Hold);
    EXPECT_EQ(exerciseReason(Rule::TooSoon, facts).figures,
              (std::vector<Figure>{{FigureName::Hours, 24}, {FigureName::Needed, 48}}));
    facts.daysSinceJumps = 2;
    EXPECT_FALSE(matches(facts, Rule::TooSoon));
    facts.jump = false;
    facts.daysSinceJumps = 1;
    EXPECT_FALSE(matches(facts, Rule::TooSoon));
}

TEST(ExerciseRules, TheFloorVersionMayGoUp)
{
    ExerciseFacts facts = readyFacts();
    facts.rangeLimited = true;
    EXPECT_TRUE(matches(facts, Rule::RangeForLocation));
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Progress);
    EXPECT_EQ(exerciseReason(Rule::RangeForLocation, facts).advice, Advice::Hold);
}

TEST(ExerciseRules, CautiousLowersTheZonesAndWidensTheSpacing)
{
    const RuleSet cautious = ruleSetFor(RulesPreset::Cautious);
    EXPECT_EQ(ruleSetFor(RulesPreset::Standard), RuleSet{});
    ExerciseFacts facts = withPain(readyFacts(), 3);
    facts.rules = &cautious;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Hold);
    facts.pain = 2;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Progress);
    facts.jump = true;
    facts.pain = 5;
    EXPECT_FALSE(matches(facts, Rule::Ready));
    facts.pain = 4;
    facts.daysSinceJumps = 2;
    EXPECT_TRUE(matches(facts, Rule::TooSoon));
    facts.daysSinceJumps = 3;
    EXPECT_EQ(judgeExercise(facts).advice, Advice::Progress);
}

} // namespace
} // namespace springback::test
