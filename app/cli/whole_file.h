// Whole files in and out. A file is written beside its name first, so that it is there complete or
// not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.h"

namespace springback::cli {

/// Refuses folders, and files far above what a document can be.
Result<std::string> readFile(const std::filesystem::path& file);

/// Takes the place of a file that is there.
Result<void> writeFile(const std::filesystem::path& file, std::string_view text);

} // namespace springback::cli
