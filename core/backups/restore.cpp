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

/// What the diary holds now, proven; or, with a broken seal, as it is.
Result<Restored> keepWhatIsThere(const Journal& journal, const BackupKeeper& keeper,
                                 LocalMoment now)
{
    Result<std::optional<ProvenBackup>> before =
        keeper.keepBefore(BackupKind::BeforeRestore, journal.log(), now);
    if (before) {
        return Restored{std::move(*before), std::nullopt, {}};
    }
    const Result<Store::Check> found = journal.store().check();
    if (!found || !found->sealBroken) {
        return tl::make_unexpected(before.error());
    }
    const fs::path& file = journal.store().file();
    const fs::path copy = damagedName(file, now);
    return copyDiary(file, copy, {}, Store::kPatience).map([&copy](const DiaryCounts&) {
        return Restored{std::nullopt, copy, {}};
    });
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
    Result<Log> content = readBackup(backup);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    Result<Restored> restored = keepWhatIsThere(journal, keeper, now);
    if (!restored) {
        return restored;
    }
    Result<Change> change = journal.replaceWith(*content);
    if (change && restored->damaged) {
        // Every row is now the backup's, which was proven.
        if (Result<void> sealed = journal.sealAnew(); !sealed) {
            return tl::make_unexpected(sealed.error());
        }
    }
    if (!change) {
        return tl::make_unexpected(change.error());
    }
    restored->change = std::move(*change);
    return restored;
}

Result<fs::path> setAside(const fs::path& diary, LocalMoment now)
{
    const fs::path aside = damagedName(diary, now);
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
