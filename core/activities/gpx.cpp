#include "core/activities/gpx.h"

#include <optional>
#include <string>
#include <utility>

#include "core/activities/activity_check.h"
#include "core/activities/sport_name.h"
#include "core/activities/track.h"
#include "core/activities/xml.h"

namespace springback {

namespace {

struct GpxTrack {
    std::vector<TrackPoint> points;
    std::optional<std::chrono::seconds> offset; ///< of the first point
    bool hasPoints = false;                     ///< with or without a time
};

/// Garmin's extension of a point, which most programs use; some leave its wrapper out.
std::optional<int> stepsOf(const pugi::xml_node& point)
{
    const pugi::xml_node extensions = childOf(point, "extensions");
    const pugi::xml_node wrapper = childOf(extensions, "TrackPointExtension");
    const auto cadence = numberOf(wrapper ? wrapper : extensions, "cad");
    return stepsFromCadence(cadence);
}

/// Adds the point, or nothing when it has no time.
Result<void> addPoint(const pugi::xml_node& node, bool newSegment, std::string_view name,
                      GpxTrack& track)
{
    track.hasPoints = true;
    const std::string_view text = textOf(node, "time");
    if (text.empty()) {
        return {};
    }
    const auto time = timeFrom(text, name);
    if (!time) {
        return tl::make_unexpected(time.error());
    }
    if (track.points.empty()) {
        track.offset = time->offset;
    }
    TrackPoint& point = track.points.emplace_back();
    point.time = time->time;
    point.lat = numberFrom(trimmed(node.attribute("lat").value()));
    point.lon = numberFrom(trimmed(node.attribute("lon").value()));
    point.altitude = numberOf(node, "ele");
    point.stepsPerMin = stepsOf(node);
    point.newSegment = newSegment;
    return {};
}

Result<GpxTrack> pointsOf(const pugi::xml_node& trk, std::string_view name)
{
    GpxTrack track;
    for (const pugi::xml_node& segment : trk.children()) {
        if (localName(segment) != "trkseg") {
            continue;
        }
        const std::size_t first = track.points.size();
        for (const pugi::xml_node& node : segment.children()) {
            const bool newSegment = first > 0 && track.points.size() == first;
            if (localName(node) != "trkpt") {
                continue;
            }
            if (auto added = addPoint(node, newSegment, name, track); !added) {
                return tl::make_unexpected(added.error());
            }
        }
    }
    return track;
}

Result<Activity> activityOf(const pugi::xml_node& trk, const GpxTrack& track, std::string_view name)
{
    const auto figures = figuresOf(track.points, name);
    if (!figures) {
        return tl::make_unexpected(figures.error());
    }
    Activity activity;
    activity.format = ActivityFormat::Gpx;
    activity.sportName = shownName(textOf(trk, "type"));
    activity.start = figures->start;
    activity.offset = track.offset;
    activity.distance = figures->distance;
    activity.moving = figures->moving;
    activity.climb = figures->climb;
    activity.stepsPerMin = figures->stepsPerMin;
    const bool slow = figures->distance.metres <= kFastestRun * figures->moving.seconds;
    activity.sport = !textOf(trk, "type").empty() ? sportNamed(activity.sportName)
                     : slow                       ? Sport::Running
                                                  : Sport::Other;
    return checked(std::move(activity), name);
}

} // namespace

Result<std::vector<Activity>> readGpx(std::string_view bytes, std::string_view name)
{
    const auto document = parseXml(bytes, "gpx", name);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    FileActivities activities;
    for (const pugi::xml_node& trk : document->document_element().children()) {
        if (localName(trk) != "trk") {
            continue;
        }
        const auto track = pointsOf(trk, name);
        if (!track) {
            return tl::make_unexpected(track.error());
        }
        if (track->hasPoints) {
            activities.add(activityOf(trk, *track, name));
        }
    }
    return activities.take(
        {ErrorCode::InvalidFormat, std::string(name), "a track with points", "none"});
}

} // namespace springback
