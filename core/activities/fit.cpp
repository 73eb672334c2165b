#include "core/activities/fit.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "core/activities/activity_check.h"
#include "core/activities/fit_contents.h"
#include "core/activities/fit_messages.h"
#include "core/activities/fit_sport.h"
#include "core/activities/track.h"

namespace springback {

namespace {

/// A session with what of the file happened in it.
struct FitSession {
    FitTotals totals;
    std::vector<FitTotals> laps;
    std::span<const TrackPoint> track;
};

bool isTold(const std::optional<double>& figure)
{
    return figure.value_or(0) > 0;
}

/// Nothing unless every lap tells it.
std::optional<double> sumOf(std::span<const FitTotals> laps,
                            std::optional<double> FitTotals::*figure)
{
    std::optional<double> sum;
    for (const FitTotals& lap : laps) {
        if (!(lap.*figure)) {
            return std::nullopt;
        }
        sum = sum.value_or(0) + *(lap.*figure);
    }
    return sum;
}

/// The mean over the time of the laps.
std::optional<double> cadenceOfLaps(std::span<const FitTotals> laps)
{
    double steps = 0;
    double seconds = 0;
    for (const FitTotals& lap : laps) {
        if (isTold(lap.stepsPerMin) && isTold(lap.movingSeconds)) {
            steps += *lap.stepsPerMin * *lap.movingSeconds;
            seconds += *lap.movingSeconds;
        }
    }
    return seconds > 0 ? std::optional(steps / seconds) : std::nullopt;
}

void fillFromLaps(FitTotals& totals, std::span<const FitTotals> laps)
{
    if (laps.empty()) {
        return;
    }
    totals.start = totals.start ? totals.start : laps.front().start;
    totals.metres = isTold(totals.metres) ? totals.metres : sumOf(laps, &FitTotals::metres);
    totals.movingSeconds = isTold(totals.movingSeconds) ? totals.movingSeconds
                                                        : sumOf(laps, &FitTotals::movingSeconds);
    totals.climb = totals.climb ? totals.climb : sumOf(laps, &FitTotals::climb);
    totals.stepsPerMin = totals.stepsPerMin ? totals.stepsPerMin : cadenceOfLaps(laps);
}

/// Where something is missing that only the records can tell. A track that makes no sense is
/// refused only where a figure that must be there hangs on it.
Result<void> fillFromTrack(FitTotals& totals, bool isRun, std::span<const TrackPoint> track,
                           std::string_view name)
{
    const bool told = isTold(totals.metres) && isTold(totals.movingSeconds);
    if (track.empty() ||
        (totals.start && (!isRun || (told && totals.climb && totals.stepsPerMin)))) {
        return {};
    }
    totals.start = totals.start ? totals.start : track.front().time;
    const Result<TrackFigures> figures = figuresOf(track, name);
    if (!figures) {
        return told || !isRun ? Result<void>() : tl::make_unexpected(figures.error());
    }
    if (!isTold(totals.metres)) {
        totals.metres = figures->distance.metres;
    }
    if (!isTold(totals.movingSeconds)) {
        totals.movingSeconds = figures->moving.seconds;
    }
    totals.climb = totals.climb ? totals.climb : std::optional<double>(figures->climb);
    totals.stepsPerMin =
        totals.stepsPerMin ? totals.stepsPerMin : std::optional<double>(figures->stepsPerMin);
    return {};
}

/// What the sum of absurd laps comes to must stay absurd, and what is below 0 is none.
int rounded(double figure)
{
    constexpr double kMost = 1e9;
    return static_cast<int>(std::lround(std::clamp(figure, 0.0, kMost)));
}

Result<Activity> activityOf(FitSession session, std::optional<std::chrono::seconds> offset,
                            std::string_view name)
{
    FitTotals& totals = session.totals;
    FitSport sport = fitSport(totals.sport, totals.subSport);
    const bool isRun = sport.sport != Sport::Other;
    fillFromLaps(totals, session.laps);
    if (auto filled = fillFromTrack(totals, isRun, session.track, name); !filled) {
        return tl::make_unexpected(filled.error());
    }
    if (!totals.start) {
        return fail(ErrorCode::InvalidFormat, std::string(name),
                    "a session, laps or records with a time", "none");
    }
    Activity activity;
    activity.format = ActivityFormat::Fit;
    activity.sport = sport.sport;
    activity.sportName = std::move(sport.name);
    activity.start = *totals.start;
    activity.offset = offset;
    activity.distance = Distance{rounded(totals.metres.value_or(0))};
    activity.moving = Duration{rounded(totals.movingSeconds.value_or(0))};
    if (isRun && totals.climb) {
        activity.climb = rounded(*totals.climb);
    }
    if (isRun && totals.stepsPerMin) {
        activity.stepsPerMin = rounded(*totals.stepsPerMin);
    }
    return checked(std::move(activity), name);
}

/// A file without sessions, as of a watch that ran out of power, is one of its own.
FitSession onlySession(FitContents& contents)
{
    FitSession session;
    if (!contents.sessions.empty()) {
        session.totals = contents.sessions.front();
    }
    FitTotals& totals = session.totals;
    if (!totals.sport) {
        const FitTotals lap = contents.laps.empty() ? FitTotals() : contents.laps.front();
        totals.sport = contents.sport ? contents.sport : lap.sport;
        totals.subSport = contents.sport ? contents.subSport : lap.subSport;
    }
    session.laps = std::move(contents.laps);
    session.track = contents.track;
    return session;
}

/// Each session has the laps and records from its start to that of the next.
Result<std::vector<FitSession>> sessionsOf(FitContents& contents, std::string_view name)
{
    std::vector<FitSession> sessions;
    if (contents.sessions.size() < 2) {
        sessions.push_back(onlySession(contents));
        return sessions;
    }
    const auto hasStart = [](const FitTotals& totals) { return totals.start.has_value(); };
    if (!std::ranges::all_of(contents.sessions, hasStart)) {
        return fail(ErrorCode::InvalidFormat, std::string(name), "a start of each session",
                    "one without");
    }
    std::ranges::stable_sort(contents.sessions, {}, &FitTotals::start);
    std::span<const TrackPoint> rest = contents.track;
    for (std::size_t i = 0; i < contents.sessions.size(); ++i) {
        FitSession session;
        session.totals = contents.sessions[i];
        const auto from = *session.totals.start;
        const auto to = i + 1 < contents.sessions.size() ? *contents.sessions[i + 1].start
                                                         : std::chrono::sys_seconds::max();
        std::ranges::copy_if(contents.laps, std::back_inserter(session.laps),
                             [from, to](const FitTotals& lap) {
                                 return lap.start && *lap.start >= from && *lap.start < to;
                             });
        const auto first = std::ranges::lower_bound(rest, from, {}, &TrackPoint::time);
        const auto last = std::ranges::lower_bound(rest, to, {}, &TrackPoint::time);
        session.track = {first, last};
        rest = {last, rest.end()};
        sessions.push_back(std::move(session));
    }
    return sessions;
}

Result<void> addActivities(FitContents contents, std::string_view name, FileActivities& activities)
{
    auto sessions = sessionsOf(contents, name);
    if (!sessions) {
        return tl::make_unexpected(sessions.error());
    }
    for (FitSession& session : *sessions) {
        activities.add(activityOf(std::move(session), contents.offset, name));
    }
    return {};
}

} // namespace

Result<std::vector<Activity>> readFit(std::string_view bytes, std::string_view name)
{
    const auto files = fitFiles(bytes, name);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    FileActivities activities;
    std::string otherKind; // of the first file that is no activity
    for (const std::string_view file : *files) {
        auto contents = fitContents(file, name);
        if (!contents) {
            return tl::make_unexpected(contents.error());
        }
        if (!contents->otherKind.empty()) {
            otherKind = otherKind.empty() ? contents->otherKind : otherKind;
        } else if (auto added = addActivities(std::move(*contents), name, activities); !added) {
            return tl::make_unexpected(added.error());
        }
    }
    return activities.take(
        {ErrorCode::InvalidFormat, std::string(name), "a recorded activity", otherKind});
}

} // namespace springback
