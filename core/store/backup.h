// Complete copies of the data file, each for its owner alone. Never writes over a file that is
// there.
#pragma once

#include <filesystem>

#include "core/result.h"
#include "core/store/connection.h"

namespace springback {

/// Duplicate when `target` is there; then nothing has been written.
Result<void> backUp(Connection& db, const std::filesystem::path& target);

/// The copy that is kept before an older file is brought up to date: "springback.db.schema-1"
/// beside it, or with a number behind it when that name is taken.
Result<void> keepBeforeUpgrade(Connection& db, const std::filesystem::path& file, int schema);

} // namespace springback
