// Reads every record of a diary. Throws SQLite::Exception. Does not begin or end the transaction
// that it needs.
#pragma once

#include <filesystem>

#include "core/domain/log.h"
#include "core/store/connection.h"

namespace springback {

/// To be called inside a transaction of `db`, which is open on `file`.
Log readLog(Connection& db, const std::filesystem::path& file);

} // namespace springback
