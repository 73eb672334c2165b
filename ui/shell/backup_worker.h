// BackupWorker: the backups of the window's diary, made and looked at on a thread of their own: the
// one of the day by itself, others when asked. Shows nothing; never writes to the diary.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <vector>

#include "core/backups/keeper.h"

namespace springback::ui {

class JournalBridge;

/// A backup and what its proof read, or why it can't be read; neither while it has not been looked
/// at yet.
struct ListedBackup {
    Backup backup;
    std::optional<Proof> proof;
    std::optional<Error> problem;
};

class BackupWorker : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// The bridge must outlive the worker.
    BackupWorker(JournalBridge& bridge, KnownDiaries known, Clock clock, QObject* parent = nullptr);
    /// Waits for what is under way: a copy is finished, or it was never there.
    ~BackupWorker() override;

    const BackupKeeper& keeper() const { return m_keeper; }
    LocalMoment now() const;
    bool isWorking() const { return m_underWay > 0; }
    /// As of the last work done: the folder, the last proven backup, the last failure.
    const KnownDiary& known() const { return m_seen.known; }
    const std::filesystem::path& folder() const { return m_seen.folder; }
    /// False when the file of the last proven backup has gone since.
    bool isLastThere() const { return m_seen.isLastThere; }
    bool isOwnFolder() const { return m_seen.known.backupFolder.has_value(); }
    /// Newest first; as of the last look().
    const std::vector<ListedBackup>& backups() const { return m_backups; }
    bool hasLooked() const { return m_hasLooked; }
    /// Why they could not be listed, or null.
    const Error* listProblem() const { return m_listProblem ? &*m_listProblem : nullptr; }

    /// From now on each diary day gets its backup, this one first. Not for a diary that another
    /// window looks after, or that holds nothing.
    void begin();
    /// The backup that the person asks for.
    void backUpNow();
    /// Lists the backups and reads each of them.
    void look();
    /// Backups go there from now on; empty: beside the diary. Made and proven there first, else
    /// everything stays as it was.
    void changeFolder(const std::optional<std::filesystem::path>& folder);

Q_SIGNALS:
    /// Work was begun or done.
    void changed();
    void made(const springback::ProvenBackup& backup);
    void failed(const springback::Error& error);
    void folderChanged();

private:
    struct Seen {
        KnownDiary known;
        std::filesystem::path folder;
        bool isLastThere = false;
    };
    static Seen see(const BackupKeeper& keeper);
    using Kept = Result<std::optional<ProvenBackup>>;
    using Then = std::function<void(const Kept&)>;

    void backUpDay();
    void keep(std::function<Kept(const BackupKeeper&)> work, Then then);
    /// `work` on the other thread, what it gives back on this one.
    void run(std::function<std::function<void()>()> work);
    void tell(const Kept& kept);

    JournalBridge& m_bridge;
    KnownDiaries m_knownDiaries;
    BackupKeeper m_keeper;
    Clock m_clock;
    Seen m_seen;
    std::vector<ListedBackup> m_backups;
    std::optional<Error> m_listProblem;
    bool m_hasLooked = false;
    int m_underWay = 0;
    std::optional<Day> m_day; ///< the last one that was seen to
    QThreadPool m_pool;
};

} // namespace springback::ui
