// The text of the file of known diaries, both ways. Knows no disk.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/backups/known_diaries.h"

namespace springback {

/// By the diary's absolute path.
using KnownByPath = std::map<std::string, KnownDiary>;

std::string knownToJson(const KnownByPath& diaries);

/// Refuses a newer version, and what is not such a file.
Result<KnownByPath> knownFromJson(std::string_view text);

} // namespace springback
