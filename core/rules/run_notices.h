// Notices on one run: what a person may want to know while entering it. Never a ban, and no rule of
// the plan: they change no advice. Pure; makes no sentences.
#pragma once

#include <optional>
#include <vector>

#include "core/domain/log.h"
#include "core/programme/programme.h"
#include "core/rules/rule_set.h"

namespace springback {

enum class RunNoticeKind {
    MuchLonger,           ///< more than twice the longest of the days before
    Longer,               ///< more than a tenth longer than it
    NothingToCompareWith, ///< no run in those days
    RunsRest,             ///< runs and jumps rest that day
    HillsWhileSettling,   ///< hills or speed work during SettleDown
    HillsEarly,           ///< hills or speed work before the stage they belong to
};

struct RunNotice {
    RunNoticeKind kind = RunNoticeKind::Longer;
    int days = 0;                ///< that were looked back over, where it is about the length
    Distance longest{};          ///< the longest run of those days
    Day longestOn{};             ///< its day; the last one that long
    Stage stage = Stage::Settle; ///< that day's, of HillsEarly

    friend bool operator==(const RunNotice&, const RunNotice&) = default;
};

/// The ones to be said clearly.
bool isStrong(RunNoticeKind kind);

/// In the order of the kinds. Compared with the `runLookBackDays` before the run's day; the stage
/// and what rests are the plan's on that day, as it was without this run. `self` is the run's own
/// id when it is on record already, else 0.
std::vector<RunNotice> runNotices(const Programme& programme, const RuleSet& rules, const Log& log,
                                  const Run& run, Id self = 0);

} // namespace springback
