// BackupKeeper: backups of one diary as window and command line make them: in the folder that the
// person chose, remembered with what came of them, the outdated ones removed.
// Has no thread and no clock; may be copied to another thread.
#pragma once

#include <filesystem>
#include <optional>

#include "core/backups/backups.h"
#include "core/backups/known_diaries.h"
#include "core/store/opening_hook.h"

namespace springback {

class BackupKeeper {
public:
    BackupKeeper(const std::filesystem::path& diary, KnownDiaries known);

    const std::filesystem::path& diary() const { return m_diary; }
    /// Where backups go: the person's choice, or beside the diary.
    std::filesystem::path folder() const;
    KnownDiary known() const { return m_known.about(m_diary); }
    Result<std::vector<Backup>> backups() const;

    /// Proven, remembered as the last one (or the failure is), and the outdated ones removed. That
    /// something could not be remembered or removed does not count against the backup. Of a diary
    /// whose seal is broken it is kept, and remembered as a failure; nothing is removed then.
    Result<ProvenBackup> keep(BackupKind kind, LocalMoment now) const;
    /// The same before something large happens; nothing for a diary without entries.
    Result<std::optional<ProvenBackup>> keepBefore(BackupKind kind, const Log& log,
                                                   LocalMoment now) const;
    /// The same when the diary day has none yet.
    Result<std::optional<ProvenBackup>> keepDaily(const Log& log, LocalMoment now) const;

    /// For Store::open. The keeper is copied.
    KeepBeforeUpgrade beforeUpgrade(LocalMoment now) const;

    /// The diary is open and holds this.
    void remember(const Log& log, LocalMoment now) const;

private:
    std::filesystem::path m_diary;
    KnownDiaries m_known;
};

} // namespace springback
