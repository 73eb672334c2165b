// What backups and the files of the diary become in words: when one was made, what for, and what to
// do when it failed. Translated here only.
#pragma once

#include <QString>

#include <filesystem>

#include "core/backups/backup.h"
#include "core/result.h"

namespace springback::ui::phrases {

/// "today 07:12", "yesterday 07:12", "Monday 07:12", "14 March 07:12", "14 March 2025 07:12".
QString moment(const LocalMoment& then, const LocalMoment& now);
/// Why it was made: "daily", "before an import".
QString backupKind(BackupKind kind);
QString entries(std::size_t count);  ///< "412 entries"
QString sessions(std::size_t count); ///< "38 sessions"
/// What kept a backup from being made or proven, and what to do about it.
QString backupFailed(const Error& error);
/// As the desktop writes it.
QString path(const std::filesystem::path& file);

} // namespace springback::ui::phrases
