// A made-up but lifelike history: the same one each time. For benchmarks only; not a sample to read
// (tests/data has those).
#pragma once

#include "core/domain/log.h"

namespace springback::bench {

/// The last day of every history, and the day on which the plan is asked for.
inline constexpr Day kToday{std::chrono::local_days{std::chrono::year{2026} / 3 / 14}};
inline constexpr int kDaysInYear = 365;

/// Each day a check-in and two sessions of six sets, two runs a week, a heel-raise test a month, a
/// stage walked through each year with its flares: over ten years 3 650 check-ins, 7 300 sessions.
Log yearsOfHistory(int years);

} // namespace springback::bench
