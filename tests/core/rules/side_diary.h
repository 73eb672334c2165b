// A diary of one side and what is asked of its plans, for the tests of the fold: right mid-portion
// tendon, normal 2, since Monday 5 January 2026. Expects nothing itself.
#pragma once

#include <algorithm>

#include "tests/support/diary.h"

namespace springback::test {

inline Diary sideDiary(Stage stage = Stage::Strength)
{
    Episode e = episode("2026-01-05", Location::MidPortion, 2);
    e.startStage = stage;
    return Diary(e);
}

inline Work lift(std::string_view dose)
{
    return {"single_leg_weighted_raise", dose};
}

inline int grams(const Plan& plan)
{
    return plan.item("single_leg_weighted_raise")->dose.load.grams;
}

inline bool asks(const Plan& plan, Ask ask)
{
    return std::ranges::find(plan.asks, ask) != plan.asks.end();
}

inline std::vector<Work> firstCircuit(std::string_view dose)
{
    return {{"c1_hop_up", dose}, {"c1_forward_hop", dose}, {"c1_side_hop_wall", dose}};
}

} // namespace springback::test
