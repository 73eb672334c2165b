#include "core/exchange/run_of_activity.h"

namespace springback {

namespace {

std::string sourceOf(ActivityFormat format)
{
    switch (format) {
    case ActivityFormat::Fit:
        return "fit";
    case ActivityFormat::Tcx:
        return "tcx";
    case ActivityFormat::Gpx:
        return "gpx";
    case ActivityFormat::Strava:
        break;
    }
    return "strava";
}

std::optional<int> metresPerKm(const Activity& activity)
{
    constexpr std::int64_t kMetresAKm = 1000;
    if (!activity.climb || activity.distance.metres < kHillsMinMetres) {
        return std::nullopt;
    }
    return static_cast<int>(kMetresAKm * *activity.climb / activity.distance.metres);
}

LocalMoment localStart(const Activity& activity, const ToLocal& local)
{
    if (!activity.offset) {
        return local(activity.start);
    }
    const std::chrono::local_seconds there{(activity.start + *activity.offset).time_since_epoch()};
    const Day day = std::chrono::floor<days>(there);
    return {day, static_cast<int>((there - day).count())};
}

} // namespace

Run runOf(const Activity& activity, const ToLocal& local, TimeOfDay dayStart)
{
    const LocalMoment start = localStart(activity, local);
    Run run;
    run.date = dayOf(start, dayStart);
    run.time = timeOf(start);
    run.distance = activity.distance;
    if (activity.moving.seconds > 0) {
        run.duration = activity.moving;
    }
    run.climb = activity.climb;
    run.cadence = activity.stepsPerMin;
    run.hills = metresPerKm(activity).value_or(0) >= kHillsPerKm;
    run.source = sourceOf(activity.format);
    return run;
}

} // namespace springback
