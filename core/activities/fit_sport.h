// What FIT's numbers for sports mean to us.
// Knows no file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/activities/activity.h"

namespace springback {

struct FitSport {
    Sport sport = Sport::Other;
    std::string name; ///< "running", "cycling", "sport 99"
};

/// A run on a treadmill is a run whatever the machine calls itself; a hike is a walk.
FitSport fitSport(std::optional<std::int64_t> sport, std::optional<std::int64_t> subSport);

} // namespace springback
