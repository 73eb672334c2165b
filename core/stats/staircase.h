// The highest tolerated dose over time: a step up only after a session that was tolerated. It never
// falls by itself; what is due next is for the plan (core/rules).
#pragma once

#include "core/stats/components.h"

namespace springback {

/// From `day` on, more than ever before was tolerated. The day is the session's.
struct StairStep {
    Day day{};
    double amount = 0; ///< as in JudgedDose
    Dose dose;
};

struct Staircase {
    std::optional<StairStep> before; ///< the level that the period begins on
    std::vector<StairStep> steps;    ///< in the period, each higher than the one before
    std::vector<JudgedDose> done;    ///< in the period, tolerated or not

    /// The highest of all; null while nothing was tolerated.
    const StairStep* highest() const;
};

/// `doses` of one component, by day.
Staircase staircase(const std::vector<JudgedDose>& doses, Period period);

} // namespace springback
