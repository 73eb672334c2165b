// The days to come as the plan of today has them: which exercises fall on which day if all goes as
// planned. Supposes no morning, so no dose changes and nothing that rests comes back.
#pragma once

#include <vector>

#include "core/rules/plan.h"

namespace springback {

struct ComingDay {
    Day day;
    std::vector<PlanItem> items; ///< of the plan, in its order; never empty
};

/// The days with work among `count` days, from the plan's own on; what was done on it already is
/// left out. Without optional exercises and those that rest or are hidden.
std::vector<ComingDay> comingDays(const Programme& programme, const RuleSet& rules, const Log& log,
                                  const Plan& plan, int count);

} // namespace springback
