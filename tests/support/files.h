// Looking at files from outside the program: their bytes, their neighbours, raw SQL on them.
// Knows nothing of the diary.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

namespace springback::test {

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << bytes;
}

/// Names in the folder, so that a test can tell that no file was left behind.
inline std::set<std::string> namesIn(const std::filesystem::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.insert(entry.path().filename().string());
    }
    return names;
}

/// A connection of another program: none of our settings.
inline SQLite::Database rawDatabase(const std::filesystem::path& file)
{
    return SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

inline void runSql(const std::filesystem::path& file, const std::string& sql)
{
    rawDatabase(file).exec(sql);
}

} // namespace springback::test
