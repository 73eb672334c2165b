// Ways on when a diary can't be opened: what can be read of it, or a backup, takes its place.
// Nothing is overwritten or removed: what stood there gets another name and keeps its bytes.
#pragma once

#include <filesystem>
#include <optional>

#include "core/backups/keeper.h"
#include "core/store/salvage.h"

namespace springback {

/// Each is proven anew until one can be read; nothing when none can.
std::optional<ProvenBackup> newestReadableBackup(const BackupKeeper& keeper);

struct Recovered {
    std::filesystem::path file; ///< "springback-recovered-2026-11-25.db" beside the diary
    Salvaged salvaged;
};

/// Reads what can be read of the damaged diary into a new file beside it.
Result<Recovered> salvageBeside(const std::filesystem::path& diary, Day today);

/// The copy of the backup stands where nothing is now; what a crash left there is set aside.
Result<void> bringBack(const std::filesystem::path& backup, const std::filesystem::path& diary,
                       Day today);

/// The damaged diary, which nobody here has open, becomes "springback-damaged-2026-11-25.db" beside
/// its old place. Says where it is now; after an Error everything is as it was.
Result<std::filesystem::path> setDamagedAside(const std::filesystem::path& diary, Day today);

/// The same, and the other takes its place: a recovered file by its name, a backup as a copy.
Result<std::filesystem::path> putRecoveredInPlace(const std::filesystem::path& recovered,
                                                  const std::filesystem::path& diary, Day today);
Result<std::filesystem::path> putBackupInPlace(const std::filesystem::path& backup,
                                               const std::filesystem::path& diary, Day today);

} // namespace springback
