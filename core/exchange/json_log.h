// The springback-log document: the whole diary as JSON. Format: docs/log-format.md.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/change.h"
#include "core/exchange/record_kind.h"
#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

/// Version of the document that this program writes and the newest that it reads.
inline constexpr int kLogFormatVersion = 1;

/// A diligent person's hundred years have fewer of both.
inline constexpr std::size_t kMaxDocumentBytes = std::size_t{64} << 20U;
inline constexpr std::size_t kMaxEntries = 200'000;

std::string toJson(const Log& log);

/// The log a document stands for, ids from 1 (episodes keep theirs), or the first breach:
/// "sessions[3].sets[0].pain: 0 to 10, found 11".
Result<Log> fromJson(std::string_view json, const Programme& programme);

/// An entry of a document that can't be in any diary.
struct RefusedEntry {
    RecordKind kind = RecordKind::Session;
    std::optional<Day> day; ///< where one can be read
    Error error;

    friend bool operator==(const RefusedEntry&, const RefusedEntry&) = default;
};

/// Of a document with more bad entries than that, the others are only counted.
inline constexpr std::size_t kMaxRefusedKept = 1000;

/// What a document holds, entry by entry: those that are right by themselves, and why the others
/// are not. Whether they agree with each other is import_plan.h's matter.
struct LogDocument {
    Log log;                           ///< ids as fromJson() gives them
    std::vector<RefusedEntry> refused; ///< in the order of the document's tables
    std::size_t refusedCount = 0;
};

/// Goes on after a bad entry. A text that is no such document at all (no JSON, another format, a
/// newer version, a list that is none, an unknown list) is refused whole.
Result<LogDocument> readDocument(std::string_view json, const Programme& programme);

/// The Change that adds every record of `imported` to `into`: refuses a non-empty `into` unless
/// `merge`; with merge, records that are there already are left out, and the settings stay as they
/// are.
Result<Change> importing(const Log& imported, const Log& into, bool merge);

} // namespace springback
