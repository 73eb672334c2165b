// The rules that decide one exercise's dose: a table like the day rules, all evaluated, the most
// careful wins.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/programme/programme.h"
#include "core/rules/rule.h"
#include "core/rules/rule_set.h"

namespace springback {

struct ExerciseFacts {
    const RuleSet* rules = nullptr;
    bool jump = false;
    bool rangeLimited = false; ///< floor version, or hidden, at this location
    bool loadedRung = false;   ///< the next step is added load
    bool hasNext = false;      ///< a rung above
    std::optional<int> pain;   ///< of the newest session with it
    std::optional<int> rpe;
    bool morningsNormal = false; ///< after that session
    int goodSessions = 0;        ///< at this dose
    int goodNeeded = 2;
    bool weekRising = false;
    std::optional<int> daysSinceJumps; ///< set when jumps would be due today
};

struct ExerciseRule {
    Rule rule;
    std::optional<Advice> (*match)(const ExerciseFacts&);
};

inline constexpr int kExerciseRuleCount = 6;
extern const std::array<ExerciseRule, kExerciseRuleCount> kExerciseRules;

struct ExerciseVerdict {
    Rules matched; ///< Otherwise when no rule of the table did
    Advice advice = Advice::Hold;
};

ExerciseVerdict judgeExercise(const ExerciseFacts& facts);

/// The rule's advice for this exercise, and the figures it saw.
Reason exerciseReason(Rule rule, const ExerciseFacts& facts);

} // namespace springback
