#include "core/rules/exercise_rules.h"

#include <algorithm>

namespace springback {

namespace {

using Verdict = std::optional<Advice>;

constexpr int kHoursADay = 24;

Verdict when(bool matched, Advice advice)
{
    return matched ? Verdict(advice) : std::nullopt;
}

Verdict tooSoon(const ExerciseFacts& facts)
{
    return when(facts.jump && facts.daysSinceJumps &&
                    *facts.daysSinceJumps < facts.rules->jumpDefaultDays,
                Advice::Hold);
}

Verdict rangeForLocation(const ExerciseFacts& facts)
{
    return when(facts.rangeLimited, Advice::Hold);
}

Verdict acceptablePain(const ExerciseFacts& facts)
{
    const bool matched = facts.pain && *facts.pain > facts.rules->safeMax &&
                         *facts.pain <= facts.rules->acceptableMax && facts.morningsNormal;
    return when(matched, facts.jump ? Advice::Progress : Advice::Hold);
}

Verdict dwell(const ExerciseFacts& facts)
{
    return when(facts.goodSessions < facts.goodNeeded, Advice::Hold);
}

Verdict effortOnTarget(const ExerciseFacts& facts)
{
    return when(facts.loadedRung && facts.rpe && *facts.rpe >= facts.rules->effortOnTargetRpe,
                Advice::Hold);
}

Verdict ready(const ExerciseFacts& facts)
{
    const int bound = facts.jump ? facts.rules->acceptableMax : facts.rules->safeMax;
    return when(facts.hasNext && facts.pain && *facts.pain <= bound && facts.morningsNormal &&
                    !facts.weekRising && facts.goodSessions >= facts.goodNeeded,
                Advice::Progress);
}

} // namespace

const std::array<ExerciseRule, kExerciseRuleCount> kExerciseRules{{
    {Rule::TooSoon, tooSoon},
    {Rule::RangeForLocation, rangeForLocation},
    {Rule::AcceptablePain, acceptablePain},
    {Rule::Dwell, dwell},
    {Rule::EffortOnTarget, effortOnTarget},
    {Rule::Ready, ready},
}};

ExerciseVerdict judgeExercise(const ExerciseFacts& facts)
{
    ExerciseVerdict verdict;
    std::optional<Advice> most;
    for (const ExerciseRule& rule : kExerciseRules) {
        const Verdict advice = rule.match(facts);
        if (!advice) {
            continue;
        }
        verdict.matched.insert(rule.rule);
        // The floor version is a way to do the exercise, not a reason to stay on its rung.
        if (rule.rule != Rule::RangeForLocation) {
            most = std::max(most.value_or(*advice), *advice);
        }
    }
    if (verdict.matched.empty()) {
        verdict.matched.insert(Rule::Otherwise);
    }
    verdict.advice = most.value_or(Advice::Hold);
    return verdict;
}

Reason exerciseReason(Rule rule, const ExerciseFacts& facts)
{
    const auto number = [](std::optional<int> value) {
        return static_cast<double>(value.value_or(0));
    };
    const auto entry = std::ranges::find(kExerciseRules, rule, &ExerciseRule::rule);
    const bool inTable = entry != kExerciseRules.end();
    Reason reason{rule, inTable ? entry->match(facts).value_or(Advice::Hold) : Advice::Hold};
    switch (rule) {
    case Rule::TooSoon:
        reason.figures = {{FigureName::Hours, number(facts.daysSinceJumps) * kHoursADay},
                          {FigureName::Needed, number(facts.rules->jumpDefaultDays) * kHoursADay}};
        break;
    case Rule::AcceptablePain:
    case Rule::Ready:
        reason.figures = {{FigureName::Pain, number(facts.pain)}};
        break;
    case Rule::Dwell:
        reason.figures = {{FigureName::GoodSessions, number(facts.goodSessions)},
                          {FigureName::Needed, number(facts.goodNeeded)}};
        break;
    case Rule::EffortOnTarget:
        reason.figures = {{FigureName::Rpe, number(facts.rpe)}};
        break;
    default:
        break;
    }
    return reason;
}

} // namespace springback
