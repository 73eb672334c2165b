// The proof that a backup can be restored: it is opened for reading, checked, and every entry in it
// is read. Writes nothing. Only for files that are not open in this process.
#pragma once

#include <filesystem>

#include "core/domain/counts.h"
#include "core/result.h"

namespace springback {

/// What the proof read.
struct Proof {
    int schema =
        0; ///< of the file: the newest, or an older one that this program brings up to date
    DiaryCounts counts;
    /// Sound, but some values are not as Springback wrote them (core/store/seal.h): no reason to
    /// have no backup, but one to look at it.
    bool sealBroken = false;
};

/// integrity_check, foreign_key_check, a schema we know, and every record read. Else an Error says
/// what is wrong with which file.
Result<Proof> proveBackup(const std::filesystem::path& file);

/// The same, and the file holds as much of every kind as its source did, up to the same day.
Result<Proof> proveBackup(const std::filesystem::path& file, const DiaryCounts& source);

/// A proof that keeps what it read, for a restore.
Result<Log> readBackup(const std::filesystem::path& file);

} // namespace springback
