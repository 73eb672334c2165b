// Rows of a damaged file put into a fresh diary in memory, whose CHECKs throw out what no writer of
// ours can have stored. Does not make records of them.
#pragma once

#include "core/store/connection.h"
#include "core/store/raw_tables.h"

namespace springback {

/// What did not come through, by table; of every record table at least an empty list.
using SalvageGaps = std::map<std::string, std::vector<RawGap>>;

/// `diary` is fresh, in memory and of the newest schema. Afterwards it holds all rows that fit,
/// children without their record too. Throws SQLite::Exception where memory ends.
SalvageGaps fillFrom(const RawTables& tables, Connection& diary);

} // namespace springback
