// The seal: one 64-bit sum over all rows of the diary, kept in the file by every write. When it
// differs from the rows, something other than Springback changed them. Says nothing about which
// one. Throws SQLite::Exception; does not begin or end transactions.
#pragma once

#include <cstdint>
#include <optional>

#include "core/domain/change.h"

namespace springback {

class Connection;

/// Hashes of rows, added modulo 2^64: in any order, and one can be taken out again.
using SealSum = std::uint64_t;

/// Over the rows of the record at the edit's id, its children with it; 0 when it is not there.
SealSum sumOfRecord(Connection& db, const AnyEdit& edit);

/// Over every row of every record kind, and the settings. Not over the past changes: they are no
/// entries, and undo compares each with the records before it acts.
SealSum sumOfAll(Connection& db);

/// What the file keeps; empty when another tool has taken it away.
std::optional<SealSum> keptSeal(Connection& db);
void keepSeal(Connection& db, SealSum sum);

} // namespace springback
