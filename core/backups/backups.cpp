#include "core/backups/backups.h"

#include <algorithm>

#include "core/backups/retention.h"
#include "core/store/backup.h"
#include "core/store/data_file.h"
#include "core/store/store.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr int kNamesTried = 60; ///< seconds; nobody makes a backup a second for so long
constexpr int kSecondsADay = 24 * 60 * 60;

LocalMoment nextSecond(LocalMoment moment)
{
    return moment.second + 1 < kSecondsADay ? LocalMoment{moment.day, moment.second + 1}
                                            : LocalMoment{moment.day + days(1), 0};
}

tl::unexpected<Error> folderError(const fs::path& folder, const std::error_code& failed)
{
    return fail(failed == std::errc::permission_denied ? ErrorCode::ReadOnly : ErrorCode::Io,
                folder.string(), "a folder that can be read", failed.message());
}

/// The first from then on that no backup of any kind has, so that they are in order.
LocalMoment freeMoment(const fs::path& diary, const fs::path& folder, LocalMoment moment)
{
    const std::vector<Backup> backups = listBackups(diary, folder).value_or(std::vector<Backup>());
    while (std::ranges::find(backups, moment, &Backup::moment) != backups.end()) {
        moment = nextSecond(moment);
    }
    return moment;
}

/// What a copy of this diary that was never finished is called: hidden, with a process behind it.
std::optional<Backup> unfinishedBackup(const fs::path& diary, const fs::path& file)
{
    const std::string name = file.filename().string();
    if (!name.starts_with('.') || !name.ends_with(kUnfinishedSuffix)) {
        return std::nullopt;
    }
    const fs::path withoutSuffix = file.parent_path() / file.stem().string().substr(1);
    return backupFromName(diary, withoutSuffix.parent_path() / withoutSuffix.stem());
}

template <class Name>
Result<std::vector<Backup>> filesOf(const fs::path& diary, const fs::path& folder, Name fromName)
{
    std::vector<Backup> found;
    std::error_code failed;
    fs::directory_iterator entries(folder, failed);
    if (failed == std::errc::no_such_file_or_directory) {
        return found;
    }
    for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
        std::optional<Backup> backup = fromName(diary, entries->path());
        std::error_code ignored;
        if (backup && entries->is_regular_file(ignored)) {
            backup->file = entries->path();
            found.push_back(std::move(*backup));
        }
    }
    if (failed) {
        return folderError(folder, failed);
    }
    std::ranges::sort(found, [](const Backup& a, const Backup& b) {
        return std::tie(b.moment, b.file) < std::tie(a.moment, a.file);
    });
    return found;
}

Result<void> removeAll(const std::vector<Backup>& backups)
{
    for (const Backup& backup : backups) {
        std::error_code failed;
        fs::remove(backup.file, failed);
        if (failed) {
            return fail(ErrorCode::ReadOnly, backup.file.string(), "a file that can be removed",
                        failed.message());
        }
    }
    return {};
}

} // namespace

fs::path defaultBackupFolder(const fs::path& diary)
{
    return diaryKey(diary).parent_path() / "backups";
}

Result<Proof> makeBackupAt(const fs::path& diary, const fs::path& file)
{
    Proof proof;
    const auto prove = [&diary, &proof](const fs::path& copy, const DiaryCounts& source) {
        return proveBackup(copy, source)
            .map([&proof](const Proof& done) { proof = done; })
            .map_error([&diary](Error error) {
                // A copy is as good as its source: it is the diary that the person has to look at.
                if (error.code == ErrorCode::Damaged && isDamaged(diary)) {
                    error.where = diary.string();
                }
                return error;
            });
    };
    return copyDiary(diary, file, prove, Store::kPatience).map([&proof](const DiaryCounts&) {
        return proof;
    });
}

Result<ProvenBackup> makeBackup(const fs::path& diary, const fs::path& folder, BackupKind kind,
                                LocalMoment now)
{
    now = freeMoment(diary, folder, now);
    for (int i = 1;; ++i, now = nextSecond(now)) {
        const fs::path file = folder / backupName(diary, kind, now);
        const Result<Proof> made = makeBackupAt(diary, file);
        if (made) {
            return ProvenBackup{{file, kind, now}, made->counts, made->sealBroken};
        }
        if (made.error().code != ErrorCode::Duplicate || i == kNamesTried) {
            return tl::make_unexpected(made.error());
        }
    }
}

Result<std::vector<Backup>> listBackups(const fs::path& diary, const fs::path& folder)
{
    return filesOf(diary, folder, backupFromName);
}

bool isDailyDue(const std::vector<Backup>& backups, Day diaryDay, TimeOfDay dayStart)
{
    return std::ranges::none_of(backups, [&](const Backup& backup) {
        return backup.kind == BackupKind::Daily && dayOf(backup.moment, dayStart) == diaryDay;
    });
}

Result<void> pruneBackups(const fs::path& diary, const fs::path& folder, Day today,
                          const fs::path& newestProven)
{
    return listBackups(diary, folder)
        .and_then([&](const std::vector<Backup>& backups) {
            return removeAll(outdated(backups, today, newestProven));
        })
        .and_then([&] { return filesOf(diary, folder, unfinishedBackup); })
        .and_then([&](std::vector<Backup> unfinished) {
            // One of today may be another process's, at work on it.
            std::erase_if(unfinished,
                          [&](const Backup& backup) { return backup.moment.day >= today; });
            return removeAll(unfinished);
        });
}

} // namespace springback
