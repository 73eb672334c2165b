#include "core/stats/staircase.h"

namespace springback {

const StairStep* Staircase::highest() const
{
    if (!steps.empty()) {
        return &steps.back();
    }
    return before ? &*before : nullptr;
}

Staircase staircase(const std::vector<JudgedDose>& doses, Period period)
{
    Staircase stairs;
    for (const JudgedDose& dose : doses) {
        if (dose.day > period.last) {
            break;
        }
        const bool inside = period.contains(dose.day);
        if (inside) {
            stairs.done.push_back(dose);
        }
        const StairStep* highest = stairs.highest();
        if (dose.judgement.outcome != Outcome::Tolerated ||
            (highest != nullptr && dose.amount <= highest->amount)) {
            continue;
        }
        const StairStep step{dose.day, dose.amount, dose.dose};
        if (inside) {
            stairs.steps.push_back(step);
        } else {
            stairs.before = step;
        }
    }
    return stairs;
}

} // namespace springback
