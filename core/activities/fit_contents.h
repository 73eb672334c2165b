// What of one FIT file matters here: the totals of its sessions and laps, and its records as a
// track. Knows the numbers of FIT's messages and fields; what they come to is decided in fit.cpp.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/activities/track.h"
#include "core/result.h"

namespace springback {

/// A session or a lap: they tell the same under other numbers.
struct FitTotals {
    std::optional<std::chrono::sys_seconds> start;
    std::optional<std::int64_t> sport;
    std::optional<std::int64_t> subSport;
    std::optional<double> metres;
    std::optional<double> movingSeconds; ///< while the timer ran, or less where it tells so
    std::optional<double> climb;         ///< metres
    std::optional<double> stepsPerMin;   ///< both feet; of runs and walks only
};

struct FitContents {
    /// What the file is where it is no activity ("a course to follow"), otherwise empty.
    std::string otherKind = "one that does not say what it is";
    std::optional<std::int64_t> sport; ///< of the sport message
    std::optional<std::int64_t> subSport;
    std::vector<FitTotals> sessions;
    std::vector<FitTotals> laps;
    std::vector<TrackPoint> track;
    std::optional<std::chrono::seconds> offset; ///< local time minus UTC
};

/// `file` is one of fitFiles(). Refuses times that go back, a distance below 0, and more records or
/// parts than the limits of fit.h.
Result<FitContents> fitContents(std::string_view file, std::string_view name);

} // namespace springback
