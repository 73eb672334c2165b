// The figures of a track: what the points of a GPX or TCX file, or the records of a FIT file, come
// to where no summary tells it. Knows no format.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include "core/domain/quantity.h"
#include "core/result.h"

namespace springback {

struct TrackPoint {
    std::chrono::sys_seconds time; ///< UTC
    std::optional<double> lat;     ///< degrees, -90 to 90
    std::optional<double> lon;     ///< degrees, -180 to 180
    std::optional<double> metres;  ///< since the start, as the file counts
    std::optional<double> altitude;
    std::optional<int> stepsPerMin; ///< both feet
    bool newSegment = false;        ///< the recording was paused before this point
};

struct TrackFigures {
    std::chrono::sys_seconds start;
    Distance distance;
    Duration moving;
    std::optional<int> climb; ///< metres up
    std::optional<int> stepsPerMin;

    friend bool operator==(const TrackFigures&, const TrackFigures&) = default;
};

/// [Eng] A standstill: for ten seconds or more slower than half a metre a second (33 min/km). Ten
/// seconds even out the jitter of a receiver that stands still.
inline constexpr std::chrono::seconds kStandstillTime{10};
inline constexpr double kStandstillSpeed = 0.5; ///< metres a second

/// [Eng] A watch puts its clock right by the satellites, in the middle of a run if need be. A point
/// of so much before the one before counts as of the same moment.
inline constexpr std::chrono::seconds kClockPutRight{10};

/// [Eng] Up and down by less than this is noise of the altitude, not a hill.
inline constexpr double kAltitudeNoise = 5; ///< metres

/// The distance is the one that the points count where they do, otherwise the way between the
/// places that are not a standstill. The moving time leaves out pauses and standstills; points that
/// tell neither distance nor place give the time between pauses. The cadence is the mean of those
/// above 0. Refuses a track without points, times or distances that go back, and places that are
/// not on Earth; `name` is what the Error says where.
Result<TrackFigures> figuresOf(std::span<const TrackPoint> track, std::string_view name);

} // namespace springback
