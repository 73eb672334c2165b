// What an activity of a file would be as a run of the diary. Does not ask whether the diary takes
// it.
#pragma once

#include <functional>

#include "core/activities/activity.h"
#include "core/domain/local_moment.h"
#include "core/domain/records.h"

namespace springback {

/// [Eng] Hills: metres up per kilometre, on a run that is not a single rise.
inline constexpr int kHillsPerKm = 15;
inline constexpr int kHillsMinMetres = 2000;

/// The clock on the wall where the person is, for files that do not tell it.
using ToLocal = std::function<LocalMoment(std::chrono::sys_seconds)>;

/// Without pain, which no watch knows, and without speed work. Its source is "fit", "tcx", "gpx" or
/// "strava".
Run runOf(const Activity& activity, const ToLocal& local, TimeOfDay dayStart);

} // namespace springback
