// Backup: a file that says by its name whose copy it is, what for and of when.
// Does not look into the file.
#pragma once

#include <filesystem>
#include <optional>

#include "core/domain/counts.h"
#include "core/domain/local_moment.h"

namespace springback {

enum class BackupKind {
    Daily,
    BeforeUpgrade,
    BeforeImport,
    BeforeRestore,
    Manual, ///< asked for by the person, who alone removes it
};

struct Backup {
    std::filesystem::path file;
    BackupKind kind = BackupKind::Daily;
    LocalMoment moment; ///< when it was made, by the local clock of that time

    friend bool operator==(const Backup&, const Backup&) = default;
};

struct ProvenBackup {
    Backup backup;
    DiaryCounts counts;
    bool sealBroken = false; ///< like that of the diary; a restore brings back what is there
};

/// The diary's absolute path with links resolved: the name that it is known by.
std::filesystem::path diaryKey(const std::filesystem::path& diary);

/// "springback-1a2b3c4d-2026-03-14-071205-daily.db". The figures behind the stem stand for the
/// place of the diary, as several may share a folder.
std::string backupName(const std::filesystem::path& diary, BackupKind kind, LocalMoment moment);

/// What that file is, if it is a backup of the diary. Beside the diary the place in the name does
/// not count, so that a folder that was moved as a whole keeps its backups.
std::optional<Backup> backupFromName(const std::filesystem::path& diary,
                                     const std::filesystem::path& file);

} // namespace springback
