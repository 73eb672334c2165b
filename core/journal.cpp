#include "core/journal.h"

#include <cassert>
#include <utility>

#include "core/exchange/change_json.h"
#include "core/store/data_file.h"

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

/// Others may write so often in a row between our reading and our writing.
constexpr int kMostTries = 50;

bool isConflict(const Result<Change>& result)
{
    return !result && result.error().code == ErrorCode::Conflict;
}

/// Fills an empty file with the log, and reads it again to be sure.
Result<Store> storeWith(const Log& log, const std::filesystem::path& file)
{
    Result<Store> store = Store::open(file);
    if (!store) {
        return store;
    }
    const Result<Log> written =
        store->load()
            .and_then([&](const Log& empty) { return store->apply(replacingAll(empty, log)); })
            .and_then([&](const Change&) { return store->load(); });
    if (!written) {
        return tl::make_unexpected(written.error());
    }
    if (*written != log) {
        return fail(ErrorCode::Io, file.string(), "the diary as it was written", "another");
    }
    return store;
}

/// Only such a change can join the one before: the others need not look at it.
bool mayJoin(const Change& change)
{
    const Edit<Session>* edit = onlySession(change);
    return edit != nullptr && edit->before && edit->before->running && edit->after;
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

Result<Change> Journal::record(Change change, const std::function<void()>& reread)
{
    if (change.edits.empty()) {
        return change;
    }
    Result<Change> written = recordOnce(change);
    for (int tries = 1; tries < kMostTries && isConflict(written); ++tries) {
        const Result<bool> changedOutside = m_store.changedOutside();
        const bool isBusy = !changedOutside && changedOutside.error().code == ErrorCode::Busy;
        if (!changedOutside && !isBusy) {
            return tl::make_unexpected(changedOutside.error());
        }
        if (changedOutside && !*changedOutside) {
            break; // somebody changed this very record, and we had read it already
        }
        Result<Log> log = m_store.load(); // waits for who is writing
        if (!log) {
            return tl::make_unexpected(log.error());
        }
        m_log = std::move(*log);
        if (reread) {
            reread();
        }
        written = recordOnce(change);
    }
    return written;
}

Result<Change> Journal::recordOnce(const Change& change)
{
    if (Result<void> valid = validate(change, m_log, *m_programme); !valid) {
        return tl::make_unexpected(valid.error());
    }
    return stepFor(change).and_then([&](const PastStep& step) { return write(change, step); });
}

/// How the change becomes part of the history.
Result<PastStep> Journal::stepFor(const Change& change) const
{
    if (mayJoin(change) && canUndo()) {
        Result<Change> last = pastChange(PastEnd::LastDone);
        if (!last) {
            return tl::make_unexpected(last.error());
        }
        if (joins(*last, change)) {
            return PastStep{PastStep::Kind::Join, [last = *last](const Change& written) mutable {
                                onlySession(last)->after = onlySession(written)->after;
                                return changeToJson(last);
                            }};
        }
    }
    return PastStep{PastStep::Kind::Add, changeToJson};
}

Result<Change> Journal::pastChange(PastEnd end) const
{
    return m_store.pastChange(end).and_then([this](const std::string& text) {
        return changeFromJson(text).map_error([this](Error error) {
            error.where = m_store.file().string() + ": past change: " + error.where;
            return error;
        });
    });
}

Result<Change> Journal::undo()
{
    assert(canUndo());
    return pastChange(PastEnd::LastDone).and_then([this](const Change& last) {
        return write(inverse(last), {PastStep::Kind::Undo, {}});
    });
}

Result<Change> Journal::redo()
{
    assert(canRedo());
    return pastChange(PastEnd::FirstUndone).and_then([this](const Change& next) {
        return write(next, {PastStep::Kind::Redo, {}});
    });
}

Result<Change> Journal::replaceWith(const Log& log)
{
    const Change change = replacingAll(m_log, log);
    return change.edits.empty() ? Result<Change>(change)
                                : write(change, {PastStep::Kind::Add, changeToJson});
}

Result<void> Journal::moveTo(const std::filesystem::path& file)
{
    const Result<bool> created = createPrivate(file);
    if (!created) {
        return tl::make_unexpected(created.error());
    }
    if (!*created) {
        return fail(ErrorCode::Duplicate, file.string(), "a name that is not in use", "a file");
    }
    Result<Store> store = storeWith(m_log, file);
    if (!store) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return tl::make_unexpected(store.error());
    }
    store->setPatience(m_store.patience());
    m_store = std::move(*store);
    return {};
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
    return true;
}

Result<Change> Journal::write(const Change& change, const PastStep& past)
{
    Result<Change> written = m_store.apply(change, past);
    if (written) {
        apply(*written, m_log);
    }
    return written;
}

} // namespace springback
