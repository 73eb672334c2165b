#include "ui/journal_bridge.h"

namespace springback::ui {

JournalBridge::JournalBridge(Journal journal, Day today, QObject* parent)
    : QObject(parent), m_journal(std::move(journal)), m_today(today)
{
    fold();
}

bool JournalBridge::record(const Change& change)
{
    return tell(m_journal.record(change));
}

bool JournalBridge::undo()
{
    return tell(m_journal.undo());
}

bool JournalBridge::redo()
{
    return tell(m_journal.redo());
}

void JournalBridge::setToday(Day today)
{
    if (today != m_today) {
        m_today = today;
        fold();
        Q_EMIT reloaded();
    }
}

void JournalBridge::refresh()
{
    const Result<bool> changedOutside = m_journal.refresh();
    if (!changedOutside) {
        Q_EMIT failed(changedOutside.error());
    } else if (*changedOutside) {
        fold();
        Q_EMIT reloaded();
    }
}

bool JournalBridge::tell(const Result<Change>& result)
{
    if (!result) {
        const bool writtenElsewhere = result.error().code == ErrorCode::Conflict;
        Q_EMIT failed(result.error());
        if (writtenElsewhere) {
            refresh(); // else the same entry would be refused again and again
        }
        return false;
    }
    fold();
    Q_EMIT changed(*result);
    return true;
}

void JournalBridge::fold()
{
    m_ruleSet = ruleSetFor(log().settings.rules);
    m_course = springback::course(programme(), m_ruleSet, log(), m_today);
}

} // namespace springback::ui
