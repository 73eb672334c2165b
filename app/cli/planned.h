// The sets that doing exactly today's plan amounts to. Pain and effort stay open.
#pragma once

#include <vector>

#include "core/rules/plan.h"

namespace springback::cli {

/// Of every exercise that is due and not optional, in the order of the plan.
std::vector<Set> plannedSets(const Plan& plan);

} // namespace springback::cli
