// The bytes of a data file as they were before a crash cut a write short: what SQLite's rollback
// would make of it, in memory. Writes nothing, makes no second file.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace springback {

/// Refuses files above 1 GB. Without a journal beside the file, or with one that is not whole,
/// these are its bytes as they are.
Result<std::string> imageOf(const std::filesystem::path& file);

} // namespace springback
