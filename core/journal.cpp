#include "core/journal.h"

#include <cassert>
#include <utility>

namespace springback {

namespace {

/// The edit of a change that is about one session and nothing else, or null.
template <class AnyChange> auto* onlySession(AnyChange& change)
{
    return change.edits.size() == 1 ? std::get_if<Edit<Session>>(&change.edits.front()) : nullptr;
}

/// Whether `next` goes on with the running session that `last` left behind.
bool joins(const Change& last, const Change& next)
{
    const Edit<Session>* before = onlySession(last);
    const Edit<Session>* after = onlySession(next);
    return before != nullptr && after != nullptr && before->id == after->id && before->after &&
           before->after->running && after->after;
}

} // namespace

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
        remember(*written);
    }
    return written;
}

void Journal::remember(const Change& written)
{
    m_history.resize(m_position);
    if (!m_history.empty() && joins(m_history.back(), written)) {
        onlySession(m_history.back())->after = onlySession(written)->after;
        return;
    }
    m_history.push_back(written);
    ++m_position;
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
