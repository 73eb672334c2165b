// What no diary can hold is refused here, for every format alike. Whether a run suits the diary at
// hand (its episodes, its today) is asked in core/exchange/run_import.h.
#pragma once

#include <chrono>
#include <string_view>

#include "core/activities/activity.h"
#include "core/result.h"

namespace springback {

/// A watch that lost its clock says 1970, 1989 or 2099. Both days are allowed, in UTC.
inline constexpr std::chrono::sys_days kFirstActivityDay{std::chrono::year{2000} / 1 / 1};
inline constexpr std::chrono::sys_days kLastActivityDay{std::chrono::year{2098} / 12 / 31};

/// The activity, or what of it no run can have: a date outside the days above; for runs and walks
/// also a distance or moving time of nothing, or beyond the limits of a run. A climb or cadence
/// that cannot be, which is a sensor's fault, is left out. `name` is what the Error says where.
Result<Activity> checked(Activity activity, std::string_view name);

} // namespace springback
