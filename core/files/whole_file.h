// Whole files in and out. What is written is for its owner alone, whatever the umask, and is there
// complete or not at all. Knows no format.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.h"

namespace springback {

/// The file's bytes. Refuses what is no file (a folder, a pipe, a device) without waiting for it,
/// and more than `mostBytes` without reading them.
Result<std::string> readWhole(const std::filesystem::path& file, std::size_t mostBytes);

/// The bytes that the file begins with, so many or all; refuses what readWhole refuses.
Result<std::string> readStart(const std::filesystem::path& file, std::size_t mostBytes);

/// Takes the place of a file that is there; the new one is for its owner alone even where the old
/// one was not. Beside it, until it is on the disk, stands FILE.unfinished: one that a crash left
/// is written over. Refuses to take the place of what is no file.
Result<void> writeWhole(const std::filesystem::path& file, std::string_view bytes);

/// Makes the folder for its owner alone, and those above it. Leaves one that is there as it is.
Result<void> makePrivateFolder(const std::filesystem::path& folder);

} // namespace springback
