#include "core/backups/keeper.h"

#include <utility>

#include "core/store/store.h"

namespace springback {

BackupKeeper::BackupKeeper(const std::filesystem::path& diary, KnownDiaries known)
    : m_diary(diaryKey(diary)), m_known(std::move(known))
{
}

std::filesystem::path BackupKeeper::folder() const
{
    return known().backupFolder.value_or(defaultBackupFolder(m_diary));
}

Result<std::vector<Backup>> BackupKeeper::backups() const
{
    return listBackups(m_diary, folder());
}

Result<ProvenBackup> BackupKeeper::keep(BackupKind kind, LocalMoment now) const
{
    const std::filesystem::path place = folder();
    Result<ProvenBackup> made = makeBackup(m_diary, place, kind, now);
    const bool isAsWritten = made && !made->sealBroken;
    (void)m_known.update(m_diary, [&](KnownDiary& diary) {
        if (made && made->sealBroken) {
            diary.lastFailure = {now, sealError(m_diary)};
        } else if (made) {
            diary.lastProven = {made->backup.file, now, made->counts.sessions,
                                made->counts.entries()};
            diary.lastFailure.reset();
        } else {
            diary.lastFailure = {now, made.error()};
        }
    });
    // While values differ from what was written, those of before are what to compare them with.
    if (isAsWritten) {
        (void)pruneBackups(m_diary, place, now.day, made->backup.file);
    }
    return made;
}

Result<std::optional<ProvenBackup>> BackupKeeper::keepBefore(BackupKind kind, const Log& log,
                                                             LocalMoment now) const
{
    if (isEmpty(log)) {
        return std::nullopt;
    }
    return keep(kind, now).map(
        [](ProvenBackup&& made) { return std::optional<ProvenBackup>(std::move(made)); });
}

Result<std::optional<ProvenBackup>> BackupKeeper::keepDaily(const Log& log, LocalMoment now) const
{
    const TimeOfDay dayStart = log.settings.dayStartsAt;
    const Result<std::vector<Backup>> there = backups();
    // A folder that cannot be read is for keep() to complain about.
    if (there && !isDailyDue(*there, dayOf(now, dayStart), dayStart)) {
        return std::nullopt;
    }
    return keepBefore(BackupKind::Daily, log, now);
}

KeepBeforeUpgrade BackupKeeper::beforeUpgrade(LocalMoment now) const
{
    return [keeper = *this, now](const std::filesystem::path&, int) {
        return keeper.keep(BackupKind::BeforeUpgrade, now).map([](const ProvenBackup& made) {
            return made.backup.file;
        });
    };
}

void BackupKeeper::remember(const Log& log, LocalMoment now) const
{
    const DiaryCounts counts = countsOf(log);
    const KnownDiary::Seen seen{now, counts.entries(), counts.newestDay};
    const std::optional<KnownDiary::Seen> before = known().seen;
    // Once a minute is often enough when nothing else is new.
    if (before && before->entries == seen.entries && before->newestDay == seen.newestDay &&
        before->when.day == now.day && timeOf(before->when) == timeOf(now)) {
        return;
    }
    (void)m_known.update(m_diary, [&seen](KnownDiary& diary) { diary.seen = seen; });
}

} // namespace springback
