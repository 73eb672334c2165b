#include "ui/shell/backup_worker.h"

#include <QMetaObject>

#include "core/backups/proof.h"
#include "ui/journal_bridge.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

/// Each with what its proof read.
std::vector<ListedBackup> readBackups(const std::vector<Backup>& backups)
{
    std::vector<ListedBackup> listed;
    for (const Backup& backup : backups) {
        ListedBackup entry{backup, {}, {}};
        if (const Result<Proof> proof = proveBackup(backup.file)) {
            entry.proof = *proof;
        } else {
            entry.problem = proof.error();
        }
        listed.push_back(std::move(entry));
    }
    return listed;
}

} // namespace

BackupWorker::BackupWorker(JournalBridge& bridge, KnownDiaries known, Clock clock, QObject* parent)
    : QObject(parent),
      m_bridge(bridge),
      m_knownDiaries(std::move(known)),
      m_keeper(bridge.journal().store().file(), m_knownDiaries),
      m_clock(std::move(clock))
{
    m_pool.setMaxThreadCount(1); // in the order that was asked for
    connect(&m_bridge, &JournalBridge::moved, this, [this] {
        m_keeper = BackupKeeper(m_bridge.journal().store().file(), m_knownDiaries);
        m_day.reset();
    });
}

BackupWorker::~BackupWorker()
{
    m_pool.waitForDone();
}

BackupWorker::Seen BackupWorker::see(const BackupKeeper& keeper)
{
    Seen seen{keeper.known(), keeper.folder(), false};
    std::error_code ignored;
    seen.isLastThere =
        seen.known.lastProven && std::filesystem::exists(seen.known.lastProven->file, ignored);
    return seen;
}

LocalMoment BackupWorker::now() const
{
    return fromQt(m_clock());
}

void BackupWorker::begin()
{
    // The day moves on, or an empty diary gets its first entries.
    connect(&m_bridge, &JournalBridge::reloaded, this, &BackupWorker::backUpDay);
    connect(&m_bridge, &JournalBridge::changed, this, &BackupWorker::backUpDay);
    backUpDay();
}

void BackupWorker::backUpDay()
{
    const Log& log = m_bridge.log();
    const LocalMoment moment = now();
    const Day day = dayOf(moment, log.settings.dayStartsAt);
    if (m_bridge.isReadOnly() || isEmpty(log) || m_day == day) {
        return;
    }
    m_day = day;
    keep(
        [log, moment](const BackupKeeper& keeper) {
            keeper.remember(log, moment);
            return keeper.keepDaily(log, moment);
        },
        [this](const Kept& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
            }
            if (m_hasLooked) {
                look(); // who has the list before them sees the new one in it
            }
        });
}

void BackupWorker::backUpNow()
{
    keep(
        [moment = now()](const BackupKeeper& keeper) {
            return keeper.keep(BackupKind::Manual, moment).map([](const ProvenBackup& made) {
                return std::optional(made);
            });
        },
        [this](const Kept& kept) { tell(kept); });
    look();
}

void BackupWorker::tell(const Kept& kept)
{
    if (!kept) {
        Q_EMIT failed(kept.error());
    } else if (*kept) {
        Q_EMIT made(**kept);
    }
}

void BackupWorker::look()
{
    run([this, keeper = m_keeper]() -> std::function<void()> {
        const Result<std::vector<ListedBackup>> listed = keeper.backups().map(readBackups);
        return [this, listed] {
            m_backups = listed.value_or(std::vector<ListedBackup>());
            m_listProblem = listed ? std::nullopt : std::optional(listed.error());
            m_hasLooked = true;
        };
    });
}

void BackupWorker::changeFolder(const std::optional<std::filesystem::path>& folder)
{
    keep(
        [diaries = m_knownDiaries, folder, moment = now()](const BackupKeeper& keeper) -> Kept {
            const KnownDiary before = keeper.known();
            const Result<void> chosen = diaries.update(
                keeper.diary(), [&](KnownDiary& known) { known.backupFolder = folder; });
            if (!chosen) {
                return tl::make_unexpected(chosen.error());
            }
            Result<ProvenBackup> made = keeper.keep(BackupKind::Daily, moment);
            if (!made) {
                (void)diaries.update(keeper.diary(), [&](KnownDiary& known) { known = before; });
                return tl::make_unexpected(made.error());
            }
            return std::optional(std::move(*made));
        },
        [this](const Kept& kept) {
            if (kept) {
                Q_EMIT folderChanged();
            } else {
                Q_EMIT failed(kept.error());
            }
        });
    look();
}

void BackupWorker::keep(std::function<Kept(const BackupKeeper&)> work, Then then)
{
    run([keeper = m_keeper, work = std::move(work),
         then = std::move(then)]() -> std::function<void()> {
        return [then, kept = work(keeper)] { then(kept); };
    });
}

void BackupWorker::run(std::function<std::function<void()>()> work)
{
    ++m_underWay;
    Q_EMIT changed();
    m_pool.start([this, keeper = m_keeper, work = std::move(work)] {
        const std::function<void()> done = work();
        const Seen seen = see(keeper);
        // Dropped by Qt when this worker is gone by then; it waits for this thread first.
        QMetaObject::invokeMethod(
            this,
            [this, done, seen] {
                --m_underWay;
                m_seen = seen;
                done();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace springback::ui
