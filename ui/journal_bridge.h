// JournalBridge: the Journal with signals, and the course folded from it. The only way from the
// window to the disk. Makes no sentences and shows nothing.
#pragma once

#include <QObject>

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
    /// another process had written, the diary is read again, so that a second try goes by it.
    bool record(const Change& change);
    bool undo();
    bool redo();
    void setToday(Day today);
    /// Looks whether another process wrote; emits reloaded() if so.
    void refresh();

Q_SIGNALS:
    /// The edits as they stand on disk; the course is already the new one.
    void changed(const springback::Change& change);
    void failed(const springback::Error& error);
    /// Everything may have changed: another process wrote, or the day moved on.
    void reloaded();

private:
    bool tell(const Result<Change>& result);
    void fold();

    Journal m_journal;
    Day m_today;
    RuleSet m_ruleSet;
    Course m_course;
};

} // namespace springback::ui
