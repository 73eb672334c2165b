// JournalBridge: the Journal with signals, and the course folded from it. The only way from the
// window to the disk. Makes no sentences and shows nothing.
#pragma once

#include <QObject>

#include <chrono>
#include <filesystem>
#include <optional>

#include "core/backups/restore.h"
#include "core/journal.h"
#include "core/rules/plan.h"

namespace springback::ui {

class JournalBridge : public QObject {
    Q_OBJECT

public:
    /// `today` is the diary day; the app moves it on with setToday when a new day begins.
    JournalBridge(Journal journal, Day today, QObject* parent = nullptr);

    const Log& log() const { return m_journal.log(); }
    const Programme& programme() const { return m_journal.programme(); }
    const Course& course() const { return m_course; }
    const Plan& plan() const { return m_course.plan; }
    const RuleSet& ruleSet() const { return m_ruleSet; }
    const Journal& journal() const { return m_journal; }
    Day today() const { return m_today; }
    bool isReadOnly() const { return m_journal.isReadOnly(); }
    bool canUndo() const { return m_journal.canUndo(); }
    bool canRedo() const { return m_journal.canRedo(); }

    /// Writes it. On success changed() is emitted and true returned; else failed() and false. Where
    /// another process has written in between, reloaded() comes first. While one is writing, it is
    /// tried again for kPatience, and waiting() is emitted.
    bool record(const Change& change);
    bool undo();
    bool redo();
    /// The diary becomes what the backup holds, in one change that undo takes back. On success
    /// reloaded() is emitted; a failure is the caller's to tell.
    Result<Restored> restore(const std::filesystem::path& backup, const BackupKeeper& keeper,
                             LocalMoment now);
    void setToday(Day today);
    /// Looks whether another process wrote, or the file is no longer at its place; emits
    /// reloaded() or troubleChanged() if so. Cheap: for a clock.
    void refresh();

    /// What was refused last because another process has changed the same record; null otherwise.
    const Change* clash() const { return m_clash ? &*m_clash : nullptr; }

    /// Why the file can't be used any more, or null. The diary here stays complete.
    const Error* trouble() const { return m_trouble ? &*m_trouble : nullptr; }
    /// Writes the whole diary into a new file and goes on there; failed() and false if that fails.
    bool moveTo(const std::filesystem::path& file);

    /// How long one try may hold the window up, and all of them.
    static constexpr std::chrono::milliseconds kOneTry{250};
    static constexpr std::chrono::milliseconds kPatience{2000};

Q_SIGNALS:
    /// The edits as they stand on disk; the course is already the new one.
    void changed(const springback::Change& change);
    void failed(const springback::Error& error);
    /// Everything may have changed: another process wrote, or the day moved on.
    void reloaded();
    /// Another process is writing, and the window waits for it: say so now, there is no event loop.
    void waiting();
    void troubleChanged();
    void moved();

private:
    template <class Try> Result<Change> patiently(Try once);
    bool tell(const Result<Change>& result);
    void setTrouble(std::optional<Error> trouble);
    void reload();
    void fold();

    Journal m_journal;
    Day m_today;
    RuleSet m_ruleSet;
    Course m_course;
    std::optional<Change> m_clash;
    std::optional<Error> m_trouble;
};

} // namespace springback::ui
