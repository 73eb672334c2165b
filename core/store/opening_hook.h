// What opening asks of those above before it changes the schema of a file. Keeps nothing itself.
#pragma once

#include <filesystem>
#include <functional>

#include "core/result.h"

namespace springback {

/// Called before an older file takes its steps, with the file and its schema; says where the copy
/// is that it kept. An Error leaves the file as it is.
using KeepBeforeUpgrade =
    std::function<Result<std::filesystem::path>(const std::filesystem::path& file, int schema)>;

} // namespace springback
