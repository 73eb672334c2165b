#include "core/backups/conflict_copies.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace springback {

namespace {

namespace fs = std::filesystem;

/// The names that we give ourselves: springback-recovered-…, springback-2026-11-20, backups with
/// the eight figures of their place.
bool isOurs(std::string_view behindTheDash)
{
    for (const char* word : {"recovered-", "damaged-"}) {
        if (behindTheDash.starts_with(word)) {
            return true;
        }
    }
    const std::size_t word = behindTheDash.find_first_not_of("0123456789abcdef");
    const bool isPlace = word == 8 && behindTheDash[word] == '-';
    const bool isYear = word == 4 && behindTheDash[word] == '-';
    return isPlace || isYear;
}

/// Of a computer: letters, figures, dots and dashes, with a letter first.
bool isHostName(std::string_view text)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_' || c == '.';
    };
    return !text.empty() && !(text[0] >= '0' && text[0] <= '9') && text.size() <= 63 &&
           std::ranges::all_of(text, isPart);
}

bool isInBrackets(std::string_view text)
{
    return text.size() > 3 && text.starts_with(" (") && text.ends_with(')');
}

} // namespace

bool isConflictCopyName(std::string_view name, std::string_view diaryName)
{
    const std::size_t dot = diaryName.rfind('.');
    const std::string_view stem = diaryName.substr(0, dot);
    const std::string_view ending =
        dot == std::string_view::npos ? std::string_view() : diaryName.substr(dot);
    const bool isBesideIt =
        name.size() > diaryName.size() && name.starts_with(stem) && name.ends_with(ending);
    if (!isBesideIt) {
        return false;
    }
    const std::string_view added =
        name.substr(stem.size(), name.size() - stem.size() - ending.size());
    if (isInBrackets(added) || added.starts_with(".sync-conflict-") ||
        added.starts_with("_conflict-") || added.starts_with(" - ")) {
        return true;
    }
    return added.starts_with('-') && !isOurs(added.substr(1)) && isHostName(added.substr(1));
}

std::vector<fs::path> conflictCopiesOf(const fs::path& diary)
{
    std::vector<fs::path> copies;
    std::error_code failed;
    const fs::path folder = diary.parent_path().empty() ? fs::path(".") : diary.parent_path();
    const std::string name = diary.filename().string();
    fs::directory_iterator entries(folder, failed);
    for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
        std::error_code ignored;
        if (isConflictCopyName(entries->path().filename().string(), name) &&
            entries->is_regular_file(ignored)) {
            copies.push_back(entries->path());
        }
    }
    std::ranges::sort(copies);
    return copies;
}

} // namespace springback
