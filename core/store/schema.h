// The schema, one numbered step after the other, and the loop that takes a file from its step to
// the newest. Steps are only ever added at the end: a step that has shipped never changes.
#pragma once

#include <cstdint>
#include <span>

namespace SQLite {
class Database;
}

namespace springback {

class Connection;

/// 'SPBK', in the header of every file of ours.
inline constexpr std::int32_t kApplicationId = 0x5350424B;

/// SQL of each step; the first makes schema 1 out of an empty file.
std::span<const char* const> schemaSteps();

/// The step that this program reads and writes.
int latestSchema();

int schemaOf(SQLite::Database& db);

/// Takes the file through the steps it has not seen, in one transaction. It has a seal then; one
/// that was broken before stays so. Throws SQLite::Exception.
void bringUpToDate(Connection& db);

} // namespace springback
