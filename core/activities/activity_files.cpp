#include "core/activities/activity_files.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/activities/activity_bytes.h"
#include "core/activities/archive.h"
#include "core/activities/strava.h"
#include "core/files/whole_file.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr const char* kKnownFiles = "a FIT, TCX or GPX file, a zip of them, or a Strava export";

/// Also of a folder with a "/" behind it.
std::string shortName(const fs::path& file)
{
    const fs::path name = file.has_filename() ? file.filename() : file.parent_path().filename();
    return name.string();
}

void addAll(Result<std::vector<Activity>> activities, const std::string& where,
            std::vector<FoundActivity>& found)
{
    if (!activities) {
        found.push_back({where, tl::make_unexpected(std::move(activities.error()))});
        return;
    }
    for (std::size_t part = 0; part < activities->size(); ++part) {
        found.push_back({where, std::move((*activities)[part]), part});
    }
}

bool isPartOfBundle(const ZipEntry& entry)
{
    return formatNamed(entry.name).has_value() || endsWith(entry.name, ".zip");
}

/// The list of a Strava export, at the top of the zip or in its one folder.
const ZipEntry* stravaListIn(const Zip& zip)
{
    const auto isList = [](const ZipEntry& entry) {
        const std::string_view name = entry.name;
        return name == kStravaList || (name.ends_with(kStravaList) &&
                                       name.find('/') == name.size() - kStravaList.size() - 1);
    };
    const auto found = std::ranges::find_if(zip.entries(), isList);
    return found == zip.entries().end() ? nullptr : &*found;
}

Result<std::vector<FoundActivity>> readStravaZip(Zip& zip, const ZipEntry& list,
                                                 const std::string& name,
                                                 const ReadingProgress& progress)
{
    const auto bytes = zip.read(list);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    std::unordered_map<std::string_view, const ZipEntry*> byName;
    for (const ZipEntry& entry : zip.entries()) {
        byName.emplace(entry.name, &entry);
    }
    const std::string folder = list.name.substr(0, list.name.size() - kStravaList.size());
    const auto file = [&](const std::string& wanted) -> Result<std::string> {
        const auto entry = byName.find(folder + wanted);
        if (entry == byName.end()) {
            return fail(ErrorCode::NotFound, name + ": " + wanted, "a file", "nothing there");
        }
        return zip.read(*entry->second);
    };
    return readStrava(*bytes, name, file, progress);
}

Result<std::vector<FoundActivity>> readZip(const fs::path& path, const ReadingProgress& progress)
{
    const std::string name = shortName(path);
    auto zip = Zip::open(path, name);
    if (!zip) {
        return tl::make_unexpected(zip.error());
    }
    if (const ZipEntry* list = stravaListIn(*zip)) {
        return readStravaZip(*zip, *list, name, progress);
    }
    std::vector<ZipEntry> entries;
    std::ranges::copy_if(zip->entries(), std::back_inserter(entries), isPartOfBundle);
    if (entries.empty()) {
        return fail(ErrorCode::InvalidFormat, name, "FIT, TCX or GPX files in the zip", "none");
    }
    std::vector<FoundActivity> found;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (progress && !progress(i, entries.size())) {
            break;
        }
        const std::string where = name + ": " + entries[i].name;
        addAll(zip->read(entries[i]).and_then([&where](const std::string& bytes) {
            return readActivityBytes(bytes, where);
        }),
               where, found);
        if (cutToMost(found, name)) {
            break;
        }
    }
    return found;
}

Result<std::vector<FoundActivity>> readFolder(const fs::path& folder,
                                              const ReadingProgress& progress)
{
    const std::string name = shortName(folder);
    const std::size_t most = UnpackLimits{}.bytes;
    const auto list = readWhole(folder / kStravaList, most);
    if (!list) {
        return list.error().code == ErrorCode::NotFound
                   ? fail(ErrorCode::InvalidFormat, name, "a Strava export",
                          "a folder without " + std::string(kStravaList))
                   : tl::make_unexpected(list.error());
    }
    const auto file = [&](const std::string& wanted) -> Result<std::string> {
        if (!staysInside(wanted)) {
            return fail(ErrorCode::InvalidFormat, name + ": " + wanted, "a name inside the export",
                        "one that leads out of it");
        }
        return readWhole(folder / wanted, most);
    };
    return readStrava(*list, name, file, progress);
}

Result<std::vector<FoundActivity>> readOne(const fs::path& file, const ReadingProgress& progress)
{
    const std::string name = shortName(file);
    const auto bytes = readWhole(file, UnpackLimits{}.bytes);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    std::vector<FoundActivity> found;
    if (!progress || progress(0, 1)) {
        addAll(readActivityBytes(*bytes, name), name, found);
    }
    return found;
}

bool isFolder(const fs::path& file)
{
    std::error_code ignored;
    return fs::is_directory(file, ignored);
}

} // namespace

bool cutToMost(std::vector<FoundActivity>& found, const std::string& where)
{
    if (found.size() <= kMostActivities) {
        return false;
    }
    found.erase(found.begin() + kMostActivities, found.end());
    found.push_back(
        {where, fail(ErrorCode::InvalidValue, where,
                     "at most " + std::to_string(kMostActivities) + " activities at once",
                     "more, which were not read")});
    return true;
}

Result<std::vector<FoundActivity>> readActivities(const fs::path& file,
                                                  const ReadingProgress& progress)
{
    if (isFolder(file)) {
        return readFolder(file, progress);
    }
    if (file.filename() == kStravaList) {
        std::error_code ignored;
        return readFolder(fs::absolute(file, ignored).parent_path(), progress);
    }
    const auto start = readStart(file, kSniffedBytes);
    if (!start) {
        return tl::make_unexpected(start.error());
    }
    if (looksZipped(*start)) {
        return readZip(file, progress);
    }
    const std::string name = shortName(file);
    if (!looksGzipped(*start) && !formatOf(*start) && !formatNamed(name)) {
        return fail(ErrorCode::InvalidFormat, name, kKnownFiles, "another kind of file");
    }
    return readOne(file, progress);
}

bool looksLikeActivities(const fs::path& file)
{
    std::error_code ignored;
    if (isFolder(file)) {
        return fs::is_regular_file(file / kStravaList, ignored);
    }
    const std::string name = shortName(file);
    if (name == kStravaList || formatNamed(name) || endsWith(name, ".zip")) {
        return true;
    }
    const auto start = readStart(file, kSniffedBytes);
    if (!start) {
        return false;
    }
    if (!looksZipped(*start)) {
        return formatOf(*start).has_value();
    }
    const auto zip = Zip::open(file, name);
    return zip &&
           (stravaListIn(*zip) != nullptr || std::ranges::any_of(zip->entries(), isPartOfBundle));
}

} // namespace springback
