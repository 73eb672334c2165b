// What a program left in a folder, and whether others can look at it.
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include <sys/stat.h>

namespace springback::test {

/// The umask of this process, and of the programs it starts, for as long as it lives.
class Umask {
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

private:
    mode_t m_before;
};

inline unsigned permissionsOf(const std::filesystem::path& path)
{
    return static_cast<unsigned>(std::filesystem::symlink_status(path).permissions());
}

/// Everything below the folder, by its path from there.
inline std::set<std::string> everythingBelow(const std::filesystem::path& folder)
{
    std::set<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        paths.insert(entry.path().lexically_relative(folder).string());
    }
    return paths;
}

/// Of these, what is not 0600, or 0700 for a folder.
inline std::set<std::string> openToOthers(const std::filesystem::path& folder)
{
    std::set<std::string> paths;
    for (const std::string& path : everythingBelow(folder)) {
        const bool isFolder = std::filesystem::is_directory(folder / path);
        if (permissionsOf(folder / path) != (isFolder ? 0700U : 0600U)) {
            paths.insert(path);
        }
    }
    return paths;
}

} // namespace springback::test
