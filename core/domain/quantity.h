// Loads, distances and durations as whole numbers of a small unit, so that equal means equal.
#pragma once

#include <compare>

namespace springback {

/// Added weight. 12.5 kg is Load{12500}.
struct Load {
    int grams = 0;
    friend constexpr auto operator<=>(Load, Load) = default;
};

/// 6.2 km is Distance{6200}.
struct Distance {
    int metres = 0;
    friend constexpr auto operator<=>(Distance, Distance) = default;
};

/// Moving time of a run.
struct Duration {
    int seconds = 0;
    friend constexpr auto operator<=>(Duration, Duration) = default;
};

} // namespace springback
