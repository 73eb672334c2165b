// One side's course: the fold run to its last day, and the Plan made from the state it ends in.
// Merged where both are sore.
#pragma once

#include <string>
#include <vector>

#include "core/rules/plan.h"
#include "core/rules/side_state.h"

namespace springback {

struct SideCourse {
    Plan plan;
    std::vector<DayRecord> days;
    std::vector<Judgement> sessions;
    std::vector<Judgement> runs;
    std::vector<DayDose> doses;
    std::string givenUp; ///< the block whose place an easier one takes; may be empty
};

SideCourse foldSide(const Programme&, const RuleSet&, const Log&, const Episode&, Side side,
                    Day last);

/// The more careful of the two answers, item by item.
Plan mergePlans(Plan left, const Plan& right);

} // namespace springback
