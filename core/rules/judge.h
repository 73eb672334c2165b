// How a day's load sat with the tendon: its own pain, and the one or two mornings that judge it.
// Unknown is never good.
#pragma once

#include <optional>

#include "core/domain/day.h"
#include "core/rules/mornings.h"

namespace springback {

/// What was done, as far as judging goes.
struct JudgedLoad {
    Day day;
    std::optional<int> pain;  ///< worst during or after
    bool twoMornings = false; ///< runs, and sessions with jumps
};

/// As shown to the person on `today`.
Outcome judge(const JudgedLoad& load, const Mornings& mornings, const RuleSet& rules, Day today);

/// In the order tolerated, can't judge, waiting, borderline, too much.
bool isWorse(Outcome outcome, Outcome than);

/// The worst morning that has judged it so far; null while none has.
const Morning* judgingMorning(const JudgedLoad& load, const Mornings& mornings, Day today);

/// Good enough to progress from on `today`: like Outcome::Tolerated, but a run or jumps may go on
/// after the first of their two mornings.
bool countsAsTolerated(const JudgedLoad& load, const Mornings& mornings, const RuleSet& rules,
                       Day today);

} // namespace springback
