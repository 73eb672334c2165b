// What no diary can hold is refused here, for every format alike. Whether a run suits the diary at
// hand (its episodes, its today) is asked in core/exchange/run_import.h.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "core/activities/activity.h"
#include "core/result.h"

namespace springback {

/// A watch that lost its clock says 1970, 1989 or 2099. Both days are allowed, in UTC.
inline constexpr std::chrono::sys_days kFirstActivityDay{std::chrono::year{2000} / 1 / 1};
inline constexpr std::chrono::sys_days kLastActivityDay{std::chrono::year{2098} / 12 / 31};

/// From UTC. A file that says more is wrong about it.
inline constexpr std::chrono::hours kFarthestOffset{14};

/// Steps a minute from what a file calls cadence, which counts one foot. [Eng] Above 110 it must be
/// both already: some programs write these, and no foot steps more often.
double stepsOfBothFeet(double cadence);

/// The activity, or what of it no run can have: a date outside the days above; for runs and walks
/// also a distance or moving time of nothing, or beyond the limits of a run. A climb or cadence
/// that cannot be, which is a sensor's fault, is left out. `name` is what the Error says where.
Result<Activity> checked(Activity activity, std::string_view name);

/// The activities of one file. One that is refused, such as a false start of 0 m, is passed over
/// where another is sound.
class FileActivities {
public:
    void add(Result<Activity> part);

    /// The first refusal where none is sound; without any part, that one.
    Result<std::vector<Activity>> take(Error withoutParts);

private:
    std::vector<Activity> m_sound;
    std::optional<Error> m_refusal; ///< the first
};

} // namespace springback
