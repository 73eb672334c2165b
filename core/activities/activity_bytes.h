// One activity file in memory, whatever its format: told by its first bytes, by its name only where
// these do not tell. Knows neither the disk nor bundles of files.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/activities/activity.h"
#include "core/result.h"

namespace springback {

/// So much of a file's beginning tells what it is.
inline constexpr std::size_t kSniffedBytes = 4096;

/// [Eng] In one file; a session of intervals has some dozen.
inline constexpr std::size_t kMostFileActivities = 10'000;

/// FIT, TCX or GPX, plain or gzipped once. `name` is what Errors say where, and the file's name.
Result<std::vector<Activity>> readActivityBytes(std::string_view bytes, std::string_view name);

/// By the bytes that a file begins with: FIT, TCX or GPX; a zip or gzip is neither.
std::optional<ActivityFormat> formatOf(std::string_view start);

/// By the end of its name, in any case: ".fit", ".tcx", ".gpx", also with ".gz" behind it.
std::optional<ActivityFormat> formatNamed(std::string_view name);

bool endsWith(std::string_view name, std::string_view end); ///< in any case; `end` in small letters

} // namespace springback
