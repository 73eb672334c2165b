// The backups of one diary in one folder: making one that is proven, listing them, knowing which
// are due or may go. The moment is handed in. Remembers nothing: core/backups/keeper.h does.
#pragma once

#include <filesystem>
#include <vector>

#include "core/backups/backup.h"
#include "core/backups/proof.h"
#include "core/result.h"

namespace springback {

/// "backups" beside the diary: used unless the person chose another.
std::filesystem::path defaultBackupFolder(const std::filesystem::path& diary);

/// A copy of the diary as it is now, proven before it gets its name. When two fall into one second,
/// the later one is named after the next. An Error leaves nothing behind that looks like a backup.
/// May be called on another thread while the diary is open.
Result<ProvenBackup> makeBackup(const std::filesystem::path& diary,
                                const std::filesystem::path& folder, BackupKind kind,
                                LocalMoment now);

/// The same to a file that the person names; Duplicate when it is there.
Result<Proof> makeBackupAt(const std::filesystem::path& diary, const std::filesystem::path& file);

/// Newest first; only this diary's. No folder is no backups.
Result<std::vector<Backup>> listBackups(const std::filesystem::path& diary,
                                        const std::filesystem::path& folder);

/// Whether the diary day has no daily backup yet.
bool isDailyDue(const std::vector<Backup>& backups, Day diaryDay, TimeOfDay dayStart);

/// Removes what core/backups/retention.h lets go, and what a process that was killed left
/// unfinished on an earlier day. The newest proven backup stays in any case.
Result<void> pruneBackups(const std::filesystem::path& diary, const std::filesystem::path& folder,
                          Day today, const std::filesystem::path& newestProven);

} // namespace springback
