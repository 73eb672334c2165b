// Reads TCX, Garmin's Training Center format: each <Activity>, also the parts of a multi-sport
// session. Courses and workouts are plans, not activities.
#pragma once

#include <string_view>
#include <vector>

#include "core/activities/activity.h"
#include "core/result.h"

namespace springback {

/// Distance and moving time are the laps' own where each lap tells it, otherwise those of the
/// points, which also give the climb and the cadence. `name` is what Errors say where.
Result<std::vector<Activity>> readTcx(std::string_view bytes, std::string_view name);

} // namespace springback
