// All that a person picked, files and folders: a Strava export is read as one thing
// (activity_files.h), in any other folder each file by itself. Knows no format.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

#include "core/activities/activity_files.h"

namespace springback {

/// [Eng] In a folder and below it, whatever they are: a whole disk is not looked through.
inline constexpr std::size_t kMostFolderEntries = 1'000'000;

/// What readActivities takes: `path` itself, or the activity files in the folder and those below it
/// by their names, in the order of their paths. Links to folders are not followed. `goOn` is asked
/// at each entry; with false it ends with what it has. Refuses a folder of more entries.
Result<std::vector<std::filesystem::path>>
activityFilesAt(const std::filesystem::path& path, const std::function<bool()>& goOn = {},
                std::size_t mostEntries = kMostFolderEntries);

/// Everything picked. What can't be read is one refused activity, and the reading goes on.
/// `progress` is told so many of kAllPicked and stops the reading with false.
inline constexpr std::size_t kAllPicked = 1000;
std::vector<FoundActivity> readPicked(const std::vector<std::filesystem::path>& picked,
                                      const ReadingProgress& progress = {});

} // namespace springback
