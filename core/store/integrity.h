// Whether an open file is whole, as far as SQLite and we can tell. Writes nothing; mends nothing.
#pragma once

#include <string>

#include "core/domain/counts.h"
#include "core/store/connection.h"

namespace springback {

/// What the file itself is unsound by; empty when it is sound. Does not look at the seal.
std::string damageOf(Connection& db);

/// Of a file of the newest schema: whether something other than us changed its rows.
bool isSealBroken(Connection& db);
inline constexpr const char* kSealIsBroken = "a value that something other than Springback changed";

/// What the file holds, counted by SQLite; of any schema.
DiaryCounts countRecords(Connection& db);

} // namespace springback
