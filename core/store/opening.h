// Opens the data file: looks first, creates or upgrades what is ours, refuses the rest untouched.
// Knows no record.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "core/result.h"
#include "core/store/connection.h"
#include "core/store/opening_hook.h"

namespace springback {

struct OpenFile {
    std::unique_ptr<Connection> db;
    int schema = 0; ///< of the file; an older one that is only read is brought up to date in memory
};

/// NotFound when the file is not there. Never writes a byte.
Result<OpenFile> openForReading(const std::filesystem::path& file,
                                std::chrono::milliseconds patience);

/// Creates the file when it is not there.
Result<OpenFile> openForWriting(const std::filesystem::path& file,
                                std::chrono::milliseconds patience, const KeepBeforeUpgrade& keep);

} // namespace springback
