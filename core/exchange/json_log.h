// The springback-log document: the whole diary as JSON. Format: docs/log-format.md.
#pragma once

#include <string>
#include <string_view>

#include "core/domain/change.h"
#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

/// Version of the document that this program writes and the newest that it reads.
inline constexpr int kLogFormatVersion = 1;

std::string toJson(const Log& log);

/// The log a document stands for, ids from 1 (episodes keep theirs), or the first breach:
/// "sessions[3].sets[0].pain: 0 to 10, found 11".
Result<Log> fromJson(std::string_view json, const Programme& programme);

/// The Change that adds every record of `imported` to `into`: refuses a non-empty `into` unless
/// `merge`; with merge, records that are there already are left out, and the settings stay as they
/// are.
Result<Change> importing(const Log& imported, const Log& into, bool merge);

} // namespace springback
