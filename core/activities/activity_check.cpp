#include "core/activities/activity_check.h"

#include <string>
#include <utility>

#include "core/domain/day.h"
#include "core/domain/validate.h"

namespace springback {

namespace {

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

double stepsOfBothFeet(double cadence)
{
    constexpr double kMostOfOneFoot = 110;
    return cadence > kMostOfOneFoot ? cadence : 2 * cadence;
}

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
    if (activity.offset && std::chrono::abs(*activity.offset) > kFarthestOffset) {
        activity.offset.reset();
    }
    return activity;
}

void FileActivities::add(Result<Activity> part)
{
    if (part) {
        m_sound.push_back(std::move(*part));
    } else if (!m_refusal) {
        m_refusal = std::move(part.error());
    }
}

Result<std::vector<Activity>> FileActivities::take(Error withoutParts)
{
    if (m_sound.empty()) {
        return tl::make_unexpected(m_refusal ? std::move(*m_refusal) : std::move(withoutParts));
    }
    return std::move(m_sound);
}

} // namespace springback
