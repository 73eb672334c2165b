#include "core/journal.h"

#include <cassert>
#include <utility>

namespace springback {

Journal::Journal(Store store, const Programme& programme, Log log)
    : m_store(std::move(store)), m_programme(&programme), m_log(std::move(log))
{
}

Result<Journal> Journal::open(Store store, const Programme& programme)
{
    Result<Log> log = store.load();
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    return Journal(std::move(store), programme, std::move(*log));
}

Result<Change> Journal::record(Change change)
{
    if (Result<void> valid = validate(change, m_log, *m_programme); !valid) {
        return tl::make_unexpected(valid.error());
    }
    if (change.edits.empty()) {
        return change;
    }
    Result<Change> written = write(change);
    if (written) {
        m_history.resize(m_position);
        m_history.push_back(*written);
        ++m_position;
    }
    return written;
}

Result<Change> Journal::undo()
{
    assert(canUndo());
    Result<Change> written = write(inverse(m_history[m_position - 1]));
    if (written) {
        --m_position;
    }
    return written;
}

Result<Change> Journal::redo()
{
    assert(canRedo());
    Result<Change> written = write(m_history[m_position]);
    if (written) {
        ++m_position;
    }
    return written;
}

Result<bool> Journal::refresh()
{
    Result<bool> changed = m_store.changedOutside();
    if (!changed || !*changed) {
        return changed;
    }
    Result<Log> log = m_store.load();
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    m_log = std::move(*log);
    m_history.clear();
    m_position = 0;
    return true;
}

Result<Change> Journal::write(const Change& change)
{
    Result<Change> written = m_store.apply(change);
    if (written) {
        apply(*written, m_log);
    }
    return written;
}

} // namespace springback
