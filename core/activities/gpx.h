// Reads GPX 1.0 and 1.1: each <trk> with points is an activity. Its figures are those of its
// points (core/activities/track.h); routes and waypoints are passed over.
#pragma once

#include <string_view>
#include <vector>

#include "core/activities/activity.h"
#include "core/result.h"

namespace springback {

/// [Eng] A track that does not say what it is counts as a run up to this speed (2:34 min/km), which
/// nobody runs for long; a faster one is no run.
inline constexpr double kFastestRun = 6.5; ///< metres a second

/// Refuses a file without a track that has points with times. `name` is what Errors say where.
Result<std::vector<Activity>> readGpx(std::string_view bytes, std::string_view name);

} // namespace springback
