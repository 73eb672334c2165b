// Points in time as activity files spell them. Knows no file.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace springback {

struct UtcTime {
    std::chrono::sys_seconds time;              ///< fractions of a second are cut off
    std::optional<std::chrono::seconds> offset; ///< local time minus UTC, where it is told

    friend bool operator==(const UtcTime&, const UtcTime&) = default;
};

/// ISO 8601 as XML has it: "2026-03-14T07:12:05Z", with fractions of a second, with an offset
/// ("+01:00") in place of the Z. Without either it is taken for UTC, as GPX and TCX demand.
std::optional<UtcTime> parseIsoTime(std::string_view text);

/// As a Strava export in English has it: "Mar 3, 2026, 6:12:05 AM" or "3 Mar 2026, 06:12:05".
std::optional<std::chrono::sys_seconds> parseStravaTime(std::string_view text);

} // namespace springback
