#include "core/activities/activity_folder.h"

#include <algorithm>
#include <system_error>

#include "core/activities/activity_files.h"

namespace springback {

std::vector<std::filesystem::path> activityFilesAt(const std::filesystem::path& path)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    if (!fs::is_directory(path, failed) || looksLikeActivities(path)) {
        return {path};
    }
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied,
                                           failed);
    for (;
         !failed && entry != fs::recursive_directory_iterator() && files.size() < kMostFolderFiles;
         entry.increment(failed)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && looksLikeActivities(entry->path())) {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

} // namespace springback
