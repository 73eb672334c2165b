// Complete copies of a diary, each for its owner alone, and reading one. A copy has its name only
// once it is whole and on the disk; none ever takes the place of a file that is there.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>

#include "core/domain/counts.h"
#include "core/result.h"

namespace springback {

/// Looks at the finished copy before it gets its name; an Error throws it away.
using AcceptCopy =
    std::function<Result<void>(const std::filesystem::path& copy, const DiaryCounts& source)>;

/// Copies the diary as it is at one moment, of whichever schema we know; others may read it
/// meanwhile and writers wait. Says what that moment held. Duplicate when `target` is there. The
/// diary may be open in this process too: it is looked at through SQLite only, as closing a file
/// that was opened otherwise would drop SQLite's locks.
Result<DiaryCounts> copyDiary(const std::filesystem::path& diary,
                              const std::filesystem::path& target, const AcceptCopy& accept,
                              std::chrono::milliseconds patience);

/// The copy that is kept before an older file is brought up to date, when nobody else keeps one:
/// "springback.db.schema-1" beside it, or with a number behind it when that name is taken.
Result<std::filesystem::path> keepBeforeUpgrade(const std::filesystem::path& diary, int schema,
                                                std::chrono::milliseconds patience);

/// Whether the diary, which may be open here, is not whole itself. False when it cannot be told.
bool isDamaged(const std::filesystem::path& diary);

/// What a diary file holds that is not open anywhere here.
struct WholeDiary {
    int schema = 0; ///< of the file; the log is what the newest schema makes of it
    Log log;
    bool sealBroken = false; ///< some values are not as Springback wrote them
};

/// Reads every record of an undamaged file of any schema we know, without writing a byte: an older
/// one is brought up to date in memory.
Result<WholeDiary> readWhole(const std::filesystem::path& file);

} // namespace springback
