#include "ui/journal_bridge.h"

namespace springback::ui {

JournalBridge::JournalBridge(Journal journal, Day today, QObject* parent)
    : QObject(parent), m_journal(std::move(journal)), m_today(today)
{
    m_journal.setPatience(kOneTry);
    fold();
}

bool JournalBridge::record(const Change& change)
{
    bool reread = false;
    const Result<Change> result = patiently([&] {
        return m_journal.record(change, [&] {
            reread = true;
            reload();
        });
    });
    const bool isClash = !result && (result.error().code == ErrorCode::Conflict ||
                                     (reread && result.error().code == ErrorCode::Duplicate));
    m_clash = isClash ? std::optional(change) : std::nullopt;
    return tell(result);
}

bool JournalBridge::undo()
{
    return tell(patiently([this] { return m_journal.undo(); }));
}

bool JournalBridge::redo()
{
    return tell(patiently([this] { return m_journal.redo(); }));
}

/// Each try waits a little by itself.
template <class Try> Result<Change> JournalBridge::patiently(Try once)
{
    const auto start = std::chrono::steady_clock::now();
    Result<Change> result = once();
    while (!result && result.error().code == ErrorCode::Busy &&
           std::chrono::steady_clock::now() - start < kPatience) {
        Q_EMIT waiting();
        result = once();
    }
    return result;
}

Result<Restored> JournalBridge::restore(const std::filesystem::path& backup,
                                        const BackupKeeper& keeper, LocalMoment now)
{
    Result<Restored> restored = springback::restore(m_journal, backup, keeper, now);
    reload(); // also after a failure: the diary was read again first
    return restored;
}

void JournalBridge::setToday(Day today)
{
    if (today != m_today) {
        m_today = today;
        reload();
    }
}

void JournalBridge::refresh()
{
    if (const Result<void> there = m_journal.store().checkPlace(); !there) {
        setTrouble(there.error());
        return;
    }
    if (m_trouble && m_trouble->code == ErrorCode::Moved) {
        setTrouble(std::nullopt); // it has come back
    }
    const Result<bool> changedOutside = m_journal.refresh();
    if (changedOutside && *changedOutside) {
        setTrouble(std::nullopt);
        reload();
    } else if (!changedOutside && changedOutside.error().code != ErrorCode::Busy) {
        setTrouble(changedOutside.error());
    }
}

bool JournalBridge::moveTo(const std::filesystem::path& file)
{
    if (const Result<void> written = m_journal.moveTo(file); !written) {
        Q_EMIT failed(written.error());
        return false;
    }
    setTrouble(std::nullopt);
    Q_EMIT moved();
    reload();
    return true;
}

bool JournalBridge::tell(const Result<Change>& result)
{
    if (!result) {
        const ErrorCode code = result.error().code;
        if (code == ErrorCode::Moved || code == ErrorCode::NotADatabase || code == ErrorCode::Io) {
            setTrouble(result.error());
        }
        Q_EMIT failed(result.error());
        if (code == ErrorCode::Conflict) {
            refresh(); // else undo would be refused again and again
        }
        return false;
    }
    setTrouble(std::nullopt);
    fold();
    Q_EMIT changed(*result);
    return true;
}

void JournalBridge::setTrouble(std::optional<Error> trouble)
{
    if (trouble != m_trouble) {
        m_trouble = std::move(trouble);
        Q_EMIT troubleChanged();
    }
}

void JournalBridge::reload()
{
    fold();
    Q_EMIT reloaded();
}

void JournalBridge::fold()
{
    m_ruleSet = ruleSetFor(log().settings.rules);
    m_course = springback::course(programme(), m_ruleSet, log(), m_today);
}

} // namespace springback::ui
