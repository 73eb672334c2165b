#include "core/backups/restore.h"

#include "core/store/backup.h"
#include "core/store/data_file.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

/// "springback.db.damaged-2026-03-14T071205" beside it.
fs::path damagedName(const fs::path& diary, LocalMoment now)
{
    std::string stamp = isoMoment(now);
    std::erase(stamp, ':');
    return diary.string() + ".damaged-" + stamp;
}

} // namespace

Result<Restored> restore(Journal& journal, const fs::path& backup, const BackupKeeper& keeper,
                         LocalMoment now)
{
    std::error_code ignored;
    if (fs::equivalent(backup, journal.store().file(), ignored)) {
        return fail(ErrorCode::InvalidValue, backup.string(), "a backup", "the diary itself");
    }
    if (const Result<bool> fresh = journal.refresh(); !fresh) {
        return tl::make_unexpected(fresh.error());
    }
    Result<WholeDiary> content = readWhole(backup);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    Result<std::optional<ProvenBackup>> before =
        keeper.keepBefore(BackupKind::BeforeRestore, journal.log(), now);
    if (!before) {
        return tl::make_unexpected(before.error());
    }
    return journal.replaceWith(content->log).and_then([&](Change&& change) -> Result<Restored> {
        // Every value is now one of the backup's: what differed before has gone.
        if (!content->sealBroken) {
            if (const Result<void> sealed = journal.sealAnew(); !sealed) {
                return tl::make_unexpected(sealed.error());
            }
        }
        return Restored{std::move(*before), std::move(change)};
    });
}

Result<fs::path> setAside(const fs::path& diary, LocalMoment now)
{
    fs::path aside = damagedName(diary, now);
    const fs::path journal = diary.string() + "-journal";
    std::error_code ignored;
    // It belongs to the damaged file; beside a new one it would be taken for that one's.
    if (fs::exists(journal, ignored)) {
        if (auto moved = giveName(journal, aside.string() + "-journal"); !moved) {
            return tl::make_unexpected(moved.error());
        }
    }
    return giveName(diary, aside).map([&aside] { return aside; });
}

} // namespace springback
