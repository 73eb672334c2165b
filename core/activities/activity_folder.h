// A folder that a person picked: a Strava export is read as one thing (activity_files.h), in any
// other each file is read by itself. Reads no file.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace springback {

/// Of a folder no more than that many are read.
inline constexpr std::size_t kMostFolderFiles = 100'000;

/// What readActivities takes: `path` itself, or the activity files in the folder and those below it
/// by their names, in the order of their paths. Links to folders are not followed.
std::vector<std::filesystem::path> activityFilesAt(const std::filesystem::path& path);

} // namespace springback
