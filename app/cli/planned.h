// The sets of one session that does exactly what is due. Pain and effort stay open; a dose for
// several times a day takes as many sessions.
#pragma once

#include <vector>

#include "core/rules/plan.h"

namespace springback::cli {

/// Of every exercise that is due and not optional, in the order of the plan.
std::vector<Set> plannedSets(const Plan& plan);

} // namespace springback::cli
