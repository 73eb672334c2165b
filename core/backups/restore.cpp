#include "core/backups/restore.h"

#include "core/store/backup.h"

namespace springback {

Result<Restored> restore(Journal& journal, const std::filesystem::path& backup,
                         const BackupKeeper& keeper, LocalMoment now)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(backup, journal.store().file(), ignored)) {
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

} // namespace springback
