// Activity: one thing that a watch or a service recorded, as its file tells it. In UTC, because
// most files name no zone; what becomes of it in the diary is decided in
// core/exchange/run_import.h.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "core/domain/quantity.h"

namespace springback {

enum class Sport { Running, Walking, Other };

enum class ActivityFormat { Fit, Tcx, Gpx, Strava };

struct Activity {
    ActivityFormat format = ActivityFormat::Fit;
    Sport sport = Sport::Other;
    std::string sportName;                      ///< what the file calls it, for those left out
    std::chrono::sys_seconds start;             ///< UTC
    std::optional<std::chrono::seconds> offset; ///< local time minus UTC, where the file tells it
    Distance distance;
    Duration moving;                ///< without pauses where the file tells them
    std::optional<int> climb;       ///< metres up
    std::optional<int> stepsPerMin; ///< both feet, whatever the file counts

    friend bool operator==(const Activity&, const Activity&) = default;
};

} // namespace springback
