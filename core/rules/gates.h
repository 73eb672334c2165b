// The way on from the stage: each condition with what the person has and what it needs. Opens
// nothing by itself.
#pragma once

#include <vector>

#include "core/rules/side_state.h"

namespace springback {

std::vector<GateStatus> gatesOf(const SideState& state);

/// Every gate of the programme. Days in a stage that lies ahead are none.
std::vector<GateStatus> pathOf(const SideState& state);

/// Every condition, or an alternative to it.
bool allMet(const std::vector<GateFigure>& conditions);

} // namespace springback
