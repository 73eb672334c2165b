#include "core/backups/restore.h"

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
    Result<Log> content = readBackup(backup);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    Result<std::optional<ProvenBackup>> before =
        keeper.keepBefore(BackupKind::BeforeRestore, journal.log(), now);
    if (!before) {
        return tl::make_unexpected(before.error());
    }
    return journal.replaceWith(*content).map([&before](Change&& change) {
        return Restored{std::move(*before), std::move(change)};
    });
}

} // namespace springback
