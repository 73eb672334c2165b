#include "core/activities/tcx.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "core/activities/activity_check.h"
#include "core/activities/sport_name.h"
#include "core/activities/track.h"
#include "core/activities/xml.h"

namespace springback {

namespace {

constexpr double kMostOfALap = 10'000'000; ///< metres or seconds; far beyond, and fits in an int

/// What the laps say by themselves.
struct TcxLaps {
    std::optional<UtcTime> start;
    std::optional<double> metres = 0; ///< empty once a lap does not tell it
    std::optional<double> seconds = 0;
    std::vector<TrackPoint> points;
    std::optional<double> counted; ///< what the last of the points that count has come to
};

tl::unexpected<Error> refusedLap(std::string_view name, const char* expected, const char* found)
{
    return fail(ErrorCode::InvalidValue, std::string(name), expected, found);
}

/// Garmin's extension counts runs in RunCadence; Cadence is for bicycles, and some programs use it
/// for all.
std::optional<int> stepsOfTrackpoint(const pugi::xml_node& point)
{
    const pugi::xml_node extension = childOf(childOf(point, "Extensions"), "TPX");
    const auto run = numberOf(extension, "RunCadence");
    return stepsFromCadence(run ? run : numberOf(point, "Cadence"));
}

Result<TrackPoint> pointOf(const pugi::xml_node& node, std::string_view name)
{
    const auto time = timeFrom(textOf(node, "Time"), name);
    if (!time) {
        return tl::make_unexpected(time.error());
    }
    const pugi::xml_node position = childOf(node, "Position");
    TrackPoint point;
    point.time = time->time;
    point.lat = numberOf(position, "LatitudeDegrees");
    point.lon = numberOf(position, "LongitudeDegrees");
    point.altitude = numberOf(node, "AltitudeMeters");
    point.metres = numberOf(node, "DistanceMeters");
    point.stepsPerMin = stepsOfTrackpoint(node);
    return point;
}

/// Where a lap counts its distance from 0 again.
bool countsAgain(const TcxLaps& laps, const TrackPoint& next)
{
    return next.metres && laps.counted && *next.metres < *laps.counted;
}

/// A second <Track> in a lap begins after a pause; the first one goes on from the lap before.
Result<void> addPoints(const pugi::xml_node& lap, std::string_view name, TcxLaps& laps)
{
    std::vector<TrackPoint>& points = laps.points;
    const std::size_t firstOfLap = points.size();
    for (const pugi::xml_node& track : lap.children()) {
        if (localName(track) != "Track") {
            continue;
        }
        const std::size_t firstOfTrack = points.size();
        for (const pugi::xml_node& node : track.children()) {
            if (localName(node) != "Trackpoint") {
                continue;
            }
            auto point = pointOf(node, name);
            if (!point) {
                return tl::make_unexpected(point.error());
            }
            if (points.size() == firstOfTrack && firstOfTrack > 0) {
                point->newSegment = firstOfTrack > firstOfLap || countsAgain(laps, *point);
            }
            laps.counted = point->metres ? point->metres : laps.counted;
            points.push_back(*point);
        }
    }
    return {};
}

/// Adds what a lap tells of it; a lap that does not tell makes the sum worthless.
Result<void> addFigure(std::optional<double> figure, std::string_view name,
                       std::optional<double>& sum)
{
    if (figure && !(*figure >= 0 && *figure <= kMostOfALap)) {
        return refusedLap(name, "laps of a length that a person can run", "another");
    }
    sum = figure && sum ? std::optional(*sum + *figure) : std::nullopt;
    return {};
}

Result<void> addLap(const pugi::xml_node& lap, std::string_view name, TcxLaps& laps)
{
    if (const std::string_view text = trimmed(lap.attribute("StartTime").value()); !text.empty()) {
        const auto start = timeFrom(text, name);
        if (!start) {
            return tl::make_unexpected(start.error());
        }
        laps.start = laps.start ? laps.start : *start;
    }
    return addFigure(numberOf(lap, "DistanceMeters"), name, laps.metres)
        .and_then([&] { return addFigure(numberOf(lap, "TotalTimeSeconds"), name, laps.seconds); })
        .and_then([&] { return addPoints(lap, name, laps); });
}

Result<TcxLaps> lapsOf(const pugi::xml_node& node, std::string_view name)
{
    TcxLaps laps;
    bool any = false;
    for (const pugi::xml_node& lap : node.children()) {
        if (localName(lap) != "Lap") {
            continue;
        }
        any = true;
        if (auto added = addLap(lap, name, laps); !added) {
            return tl::make_unexpected(added.error());
        }
    }
    if (!any) {
        return refusedLap(name, "an activity with laps", "none");
    }
    return laps;
}

/// What the laps tell takes the place of what was counted.
void put(std::optional<double> told, int& figure)
{
    constexpr double kMost = 1'000'000'000;
    if (told && *told > 0) {
        figure = static_cast<int>(std::lround(std::min(*told, kMost)));
    }
}

Result<Activity> tcxActivity(const pugi::xml_node& node, const TcxLaps& laps, std::string_view name)
{
    Activity activity;
    activity.format = ActivityFormat::Tcx;
    activity.sportName = shownName(trimmed(node.attribute("Sport").value()));
    activity.sport = sportNamed(activity.sportName);
    if (!laps.points.empty()) {
        const auto figures = figuresOf(laps.points, name);
        if (!figures) {
            return tl::make_unexpected(figures.error());
        }
        activity.start = figures->start;
        activity.distance = figures->distance;
        activity.moving = figures->moving;
        activity.climb = figures->climb;
        activity.stepsPerMin = figures->stepsPerMin;
    } else if (!laps.start) {
        return refusedLap(name, "laps or points with a time", "none");
    }
    if (laps.start) {
        activity.start = laps.start->time;
        activity.offset = laps.start->offset;
    }
    put(laps.metres, activity.distance.metres);
    put(laps.seconds, activity.moving.seconds);
    return checked(std::move(activity), name);
}

/// All <Activity> elements: in <Activities>, and one level or two below it where it is a
/// multi-sport session.
std::vector<pugi::xml_node> activityNodes(const pugi::xml_node& root)
{
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node& child : childOf(root, "Activities").children()) {
        if (localName(child) == "Activity") {
            found.push_back(child);
        } else if (localName(child) == "MultiSportSession") {
            for (const pugi::xml_node& part : child.children()) {
                if (const pugi::xml_node activity = childOf(part, "Activity")) {
                    found.push_back(activity);
                }
            }
        }
    }
    return found;
}

} // namespace

Result<std::vector<Activity>> readTcx(std::string_view bytes, std::string_view name)
{
    const auto document = parseXml(bytes, "TrainingCenterDatabase", name);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    FileActivities activities;
    for (const pugi::xml_node& node : activityNodes(document->document_element())) {
        const auto laps = lapsOf(node, name);
        if (!laps) {
            return tl::make_unexpected(laps.error());
        }
        activities.add(tcxActivity(node, *laps, name));
    }
    return activities.take({ErrorCode::InvalidFormat, std::string(name), "an activity", "none"});
}

} // namespace springback
