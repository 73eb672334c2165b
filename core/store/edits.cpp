#include "core/store/edits.h"

#include <cassert>

#include <sqlite3.h>

#include "core/domain/label.h"
#include "core/store/errors.h"
#include "core/store/tables.h"

namespace springback {

namespace {

template <class Record> std::optional<Record> recordAt(Connection& db, Id id)
{
    Table<Record> rows;
    read(db, IdRange{id, id}, rows);
    return rows.empty() ? std::nullopt : std::optional<Record>(std::move(rows.front().value));
}

tl::unexpected<Error> conflict(std::string where)
{
    return fail(ErrorCode::Conflict, std::move(where), "the record as it was read", "another");
}

template <class Record> Result<void> writeEdit(Connection& db, Edit<Record>& edit)
{
    assert(edit.before || edit.after);
    const bool known = edit.id != 0 || edit.before;
    if (known && recordAt<Record>(db, edit.id) != edit.before) {
        return conflict(labelOf(edit.before ? *edit.before : *edit.after));
    }
    if (edit.before) {
        remove<Record>(db, edit.id);
    }
    if (edit.after) {
        edit.id = insert(db, edit.id, *edit.after);
    }
    return {};
}

/// Settings are always there: what an edit leaves out is what the file holds.
Result<void> writeEdit(Connection& db, Edit<Settings>& edit)
{
    const Settings stored = readSettings(db);
    if (edit.before.value_or(stored) != stored) {
        return conflict(labelOf(stored));
    }
    edit.before = stored;
    edit.after = edit.after.value_or(stored);
    writeSettings(db, *edit.after);
    return {};
}

/// A breach of the schema's limits is the record's fault; any other trouble is the file's.
template <class Record> Result<void> writeOrBlame(Connection& db, Edit<Record>& edit)
{
    try {
        return writeEdit(db, edit);
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CONSTRAINT || !edit.after) {
            throw;
        }
        return tl::make_unexpected(errorFrom(exception, labelOf(*edit.after)));
    }
}

} // namespace

Result<void> write(Connection& db, AnyEdit& edit)
{
    return std::visit([&db](auto& typed) { return writeOrBlame(db, typed); }, edit);
}

} // namespace springback
