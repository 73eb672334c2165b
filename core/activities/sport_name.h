// Which sport the words of GPX, TCX and Strava mean. FIT counts its sports
// (core/activities/fit_sport.h).
#pragma once

#include <string_view>

#include "core/activities/activity.h"

namespace springback {

/// Whatever the case and the signs between words: "Trail Run", "trail_running", "VirtualRun". A
/// hike is a walk. "9" and "10" are what Strava's GPX calls a run and a walk. Anything else: Other.
Sport sportNamed(std::string_view name);

} // namespace springback
