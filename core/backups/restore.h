// Restoring: the diary's content becomes that of a backup, in one change that undo takes back, with
// a proven backup made just before. Shows nothing; what would change is core/exchange's to compare.
#pragma once

#include <filesystem>

#include "core/backups/keeper.h"
#include "core/journal.h"

namespace springback {

struct Restored {
    std::optional<ProvenBackup> before; ///< the way back; none when there was nothing to keep
    Change change;                      ///< as it now stands on disk; empty: nothing was different
};

/// Reads the diary again first, then proves and reads the backup, keeps what the diary holds, and
/// replaces it. A Conflict when another program writes in between; after any Error the diary is as
/// it was. The backup must not be the diary itself.
/// A diary whose seal is broken is sealed anew once it holds a backup whose seal is not.
Result<Restored> restore(Journal& journal, const std::filesystem::path& backup,
                         const BackupKeeper& keeper, LocalMoment now);

} // namespace springback
