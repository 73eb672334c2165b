#include "core/activities/activity_check.h"

#include <string>
#include <utility>

#include "core/domain/day.h"
#include "core/domain/validate.h"

namespace springback {

namespace {

constexpr std::chrono::hours kFarthestZone{18};

std::string isoUtcDay(std::chrono::sys_days day)
{
    return isoDay(Day(day.time_since_epoch()));
}

void leaveOut(std::optional<int>& figure, int first, int last)
{
    if (figure && (*figure < first || *figure > last)) {
        figure.reset();
    }
}

} // namespace

Result<Activity> checked(Activity activity, std::string_view name)
{
    const auto refused = [name](std::string expected, std::string found) {
        return fail(ErrorCode::InvalidValue, std::string(name), std::move(expected),
                    std::move(found));
    };
    const auto day = std::chrono::floor<days>(activity.start);
    if (day < kFirstActivityDay || day > kLastActivityDay) {
        return refused("a date from " + isoUtcDay(kFirstActivityDay) + " to " +
                           isoUtcDay(kLastActivityDay),
                       isoUtcDay(day));
    }
    if (activity.sport != Sport::Other) {
        const int metres = activity.distance.metres;
        if (metres <= 0 || metres > limits::kMaxMetres) {
            return refused("a distance up to " + std::to_string(limits::kMaxMetres / 1000) + " km",
                           metres == 0 ? "none" : std::to_string(metres) + " m");
        }
        const int seconds = activity.moving.seconds;
        if (seconds <= 0 || seconds > limits::kMaxRunSeconds) {
            return refused("a moving time up to " + std::to_string(limits::kMaxRunSeconds / 3600) +
                               " h",
                           seconds == 0 ? "none" : std::to_string(seconds) + " s");
        }
    }
    leaveOut(activity.climb, 0, limits::kMaxClimb);
    leaveOut(activity.stepsPerMin, 1, limits::kMaxCadence);
    if (activity.offset && std::chrono::abs(*activity.offset) > kFarthestZone) {
        activity.offset.reset();
    }
    return activity;
}

} // namespace springback
