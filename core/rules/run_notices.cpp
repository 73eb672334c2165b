#include "core/rules/run_notices.h"

#include <algorithm>
#include <cstdint>

#include "core/rules/plan.h"

namespace springback {

namespace {

/// The longest run of the days before, and the last of those that long; null when there is none.
const Run* longestBefore(const Log& log, const Run& run, Id self, int lookBackDays)
{
    const Run* longest = nullptr;
    for (const Row<Run>& row : log.runs) {
        const Run& other = row.value;
        const bool isBefore =
            other.date < run.date && other.date >= run.date - std::chrono::days(lookBackDays);
        if (row.id == self || !isBefore || other.distance == Distance{}) {
            continue;
        }
        if (longest == nullptr ||
            std::pair(longest->distance, longest->date) < std::pair(other.distance, other.date)) {
            longest = &other;
        }
    }
    return longest;
}

void addLength(std::vector<RunNotice>& notices, const Run& run, const Run* longest,
               const RuleSet& rules)
{
    if (run.distance == Distance{}) {
        return;
    }
    if (longest == nullptr) {
        notices.push_back({RunNoticeKind::NothingToCompareWith, rules.runLookBackDays});
        return;
    }
    // Hundredths of a metre, so that 10 % is exact.
    const std::int64_t percent = std::int64_t{run.distance.metres} * 100;
    const auto isAbove = [&](int more) {
        return percent > std::int64_t{longest->distance.metres} * (100 + more);
    };
    if (isAbove(rules.runLongerPercent)) {
        notices.push_back({isAbove(rules.runMuchLongerPercent) ? RunNoticeKind::MuchLonger
                                                               : RunNoticeKind::Longer,
                           rules.runLookBackDays, longest->distance, longest->date});
    }
}

void addPlan(std::vector<RunNotice>& notices, const Run& run, const Plan& plan)
{
    if (!plan.hasEpisode) {
        return;
    }
    if (plan.noRunOrJump) {
        notices.push_back({RunNoticeKind::RunsRest});
    }
    if (!run.hills && !run.speed) {
        return;
    }
    if (plan.advice == Advice::SettleDown) {
        notices.push_back({RunNoticeKind::HillsWhileSettling});
    } else if (plan.stage < Stage::SpeedHills) {
        notices.push_back({RunNoticeKind::HillsEarly, 0, {}, {}, plan.stage});
    }
}

/// The day as the plan knew it: later entries count for nothing there.
Plan planWithout(const Programme& programme, const RuleSet& rules, Log log, Day day, Id self)
{
    std::erase_if(log.runs, [self](const Row<Run>& row) { return row.id == self; });
    return plan(programme, rules, log, day);
}

} // namespace

bool isStrong(RunNoticeKind kind)
{
    return kind == RunNoticeKind::MuchLonger || kind == RunNoticeKind::RunsRest ||
           kind == RunNoticeKind::HillsWhileSettling;
}

std::vector<RunNotice> runNotices(const Programme& programme, const RuleSet& rules, const Log& log,
                                  const Run& run, Id self)
{
    std::vector<RunNotice> notices;
    addLength(notices, run, longestBefore(log, run, self, rules.runLookBackDays), rules);
    addPlan(notices, run, planWithout(programme, rules, log, run.date, self));
    return notices;
}

} // namespace springback
