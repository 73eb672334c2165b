// Which leg. Does not know records.
#pragma once

namespace springback {

enum class Side { Left, Right, Both };

/// Of one leg, the other.
constexpr Side otherLeg(Side leg)
{
    return leg == Side::Left ? Side::Right : Side::Left;
}

} // namespace springback
