#include "core/backups/rescue.h"

#include <functional>
#include <utility>
#include <vector>

#include "core/backups/proof.h"
#include "core/store/backup.h"
#include "core/store/data_file.h"
#include "core/store/store.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr int kNamesOfADay = 100;
/// What SQLite keeps beside a file, and would take for the new one's.
constexpr const char* kCompanions[] = {"", "-journal", "-wal", "-shm"};

/// "springback-WORD-2026-11-25.db" beside the diary, with a number behind it when that is taken.
fs::path freeName(const fs::path& diary, const std::string& word, Day today)
{
    const std::string stem = diary.stem().string() + '-' + word + '-' + isoDay(today);
    fs::path name = diary.parent_path() / (stem + diary.extension().string());
    for (int i = 2; i <= kNamesOfADay && !checkUnused(name); ++i) {
        name = diary.parent_path() / (stem + '-' + std::to_string(i) + diary.extension().string());
    }
    return name;
}

using Moves = std::vector<std::pair<fs::path, fs::path>>;

void moveBack(const Moves& moves)
{
    for (const auto& [from, to] : moves) {
        (void)giveName(to, from);
    }
}

/// The diary with its companions, as far as they are there.
Result<Moves> setAside(const fs::path& diary, const fs::path& aside)
{
    Moves moves;
    for (const char* companion : kCompanions) {
        const fs::path from = diary.string() + companion;
        const fs::path to = aside.string() + companion;
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(from, ignored))) {
            continue;
        }
        if (const Result<void> moved = giveName(from, to); !moved) {
            moveBack(moves);
            return tl::make_unexpected(moved.error());
        }
        moves.emplace_back(from, to);
    }
    return moves;
}

Result<fs::path> replaceDamaged(const fs::path& diary, Day today,
                                const std::function<Result<void>()>& putNew)
{
    const fs::path aside = freeName(diary, "damaged", today);
    return setAside(diary, aside).and_then([&](const Moves& moves) -> Result<fs::path> {
        if (Result<void> done = putNew(); !done) {
            moveBack(moves);
            return tl::make_unexpected(done.error());
        }
        return aside;
    });
}

Result<void> copyTo(const fs::path& backup, const fs::path& diary)
{
    return copyDiary(backup, diary, {}, Store::kPatience).map([](const DiaryCounts&) {});
}

} // namespace

std::optional<ProvenBackup> newestReadableBackup(const BackupKeeper& keeper)
{
    const Result<std::vector<Backup>> backups = keeper.backups();
    if (backups) {
        for (const Backup& backup : *backups) {
            if (const Result<Proof> proof = proveBackup(backup.file)) {
                return ProvenBackup{backup, proof->counts};
            }
        }
    }
    return std::nullopt;
}

Result<Recovered> salvageBeside(const fs::path& diary, Day today)
{
    fs::path into = freeName(diary, "recovered", today);
    return salvage(diary, into).map([&into](Salvaged&& salvaged) {
        return Recovered{std::move(into), std::move(salvaged)};
    });
}

Result<void> bringBack(const fs::path& backup, const fs::path& diary, Day today)
{
    return checkUnused(diary).and_then([&] {
        return replaceDamaged(diary, today, [&] { return copyTo(backup, diary); })
            .map([](const fs::path&) {});
    });
}

Result<fs::path> setDamagedAside(const fs::path& diary, Day today)
{
    return replaceDamaged(diary, today, [] { return Result<void>(); });
}

Result<fs::path> putRecoveredInPlace(const fs::path& recovered, const fs::path& diary, Day today)
{
    return replaceDamaged(diary, today, [&] { return giveName(recovered, diary); });
}

Result<fs::path> putBackupInPlace(const fs::path& backup, const fs::path& diary, Day today)
{
    return replaceDamaged(diary, today, [&] { return copyTo(backup, diary); });
}

} // namespace springback
