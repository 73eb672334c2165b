#include "core/activities/activity_folder.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

namespace springback {

namespace {

namespace fs = std::filesystem;

void addRead(const fs::path& path, Result<std::vector<FoundActivity>> read,
             std::vector<FoundActivity>& found)
{
    if (read) {
        std::ranges::move(*read, std::back_inserter(found));
    } else {
        found.push_back({path.filename().string(), tl::make_unexpected(std::move(read.error()))});
    }
}

} // namespace

Result<std::vector<fs::path>>
activityFilesAt(const fs::path& path, const std::function<bool()>& goOn, std::size_t mostEntries)
{
    std::error_code failed;
    if (!fs::is_directory(path, failed) || looksLikeActivities(path)) {
        return std::vector<fs::path>{path};
    }
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied,
                                           failed);
    std::size_t entries = 0;
    for (; !failed && entry != fs::recursive_directory_iterator() && (!goOn || goOn());
         entry.increment(failed)) {
        if (++entries > mostEntries) {
            return fail(ErrorCode::InvalidValue, path.filename().string(),
                        "a folder of at most " + std::to_string(mostEntries) + " files and folders",
                        "more");
        }
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && looksLikeActivities(entry->path())) {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

std::vector<FoundActivity> readPicked(const std::vector<fs::path>& picked,
                                      const ReadingProgress& progress)
{
    const auto tell = [&progress](std::size_t done) {
        return !progress || progress(done, kAllPicked);
    };
    std::vector<FoundActivity> found;
    std::vector<fs::path> files;
    for (const fs::path& path : picked) {
        auto inside = activityFilesAt(path, [&tell] { return tell(0); });
        if (inside) {
            std::ranges::move(*inside, std::back_inserter(files));
        } else {
            addRead(path, tl::make_unexpected(std::move(inside.error())), found);
        }
    }
    for (std::size_t i = 0; i < files.size() && tell(kAllPicked * i / files.size()); ++i) {
        const auto ofFile = [&](std::size_t done, std::size_t all) {
            const std::size_t part =
                kAllPicked * std::min(done, all) / std::max<std::size_t>(all, 1);
            return tell((kAllPicked * i + part) / files.size());
        };
        addRead(files[i], readActivities(files[i], ofFile), found);
        if (cutToMost(found, files[i].filename().string())) {
            break;
        }
    }
    return found;
}

} // namespace springback
