// Reads every activity of a file that a person picked: FIT, TCX or GPX, plain or gzipped, a zip of
// them, or a Strava export (zip or folder). Goes on after a file that cannot be read. Knows no
// diary.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/activities/activity.h"
#include "core/result.h"

namespace springback {

struct FoundActivity {
    std::string where;         ///< "Morning.fit", "export.zip: activities/12.gpx.gz"
    Result<Activity> activity; ///< or why not, in one sentence's worth
    std::size_t part = 0;      ///< which of the activities of one file, from 0
};

/// [Eng] In one reading; a life of running comes to a tenth of it.
inline constexpr std::size_t kMostActivities = 100'000;

/// Cuts what is beyond kMostActivities, with one refusal in its place; whether it did.
bool cutToMost(std::vector<FoundActivity>& found, const std::string& where);

/// Called now and then with the files (in a Strava export: activities) looked at and those there
/// are; false stops the reading, which then gives what it has found.
using ReadingProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Fails whole only when `file` itself is not readable or is none of the formats. A file of a known
/// format that is broken is one FoundActivity with its Error. `file` may also be the folder of a
/// Strava export or its activities.csv.
Result<std::vector<FoundActivity>> readActivities(const std::filesystem::path& file,
                                                  const ReadingProgress& progress = {});

/// By its first bytes, or its name where these are not enough: whether readActivities could read
/// it.
bool looksLikeActivities(const std::filesystem::path& file);

} // namespace springback
