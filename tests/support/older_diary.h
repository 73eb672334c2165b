// A diary as an older Springback left it: the frozen schema of that time, filled with a log.
#pragma once

#include <filesystem>
#include <string>

#include "core/domain/log.h"

namespace springback::test {

/// tests/data/schema_N.sql.
std::string frozenSchema(int schema);

/// Gives the log back as that schema can hold it. From schema 3 on there is one past change, which
/// says nothing. No such file may be there.
Log writeOlderDiary(const std::filesystem::path& file, int schema, Log log);

} // namespace springback::test
