// Reads what Strava gives who asks for all of their data: activities.csv, one row for each
// activity, and the files that the rows name. Knows neither zip nor folder.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/activities/activity_files.h"
#include "core/result.h"

namespace springback {

/// The name of the list in an export.
inline constexpr std::string_view kStravaList = "activities.csv";

/// [Eng] More than a lifetime holds.
inline constexpr std::size_t kMostStravaRows = 100'000;

/// The bytes of a file of the export, as the list names it ("activities/12.fit.gz").
using StravaFile = std::function<Result<std::string>(const std::string& name)>;

/// Runs and walks with the figures of the list; only where it lacks distance, moving time or climb
/// is the file of the activity read, and the list's figures serve if that fails. Other sports come
/// with what the list says. Fails whole when the list is not one, or not in English. `name` is the
/// export's.
Result<std::vector<FoundActivity>> readStrava(std::string_view list, const std::string& name,
                                              const StravaFile& file,
                                              const ReadingProgress& progress);

} // namespace springback
