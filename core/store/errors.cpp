#include "core/store/errors.h"

#include <sqlite3.h>

namespace springback {

namespace {

Error constraintError(const SQLite::Exception& exception, std::string where)
{
    const int detail = exception.getExtendedErrorCode();
    if (detail == SQLITE_CONSTRAINT_UNIQUE || detail == SQLITE_CONSTRAINT_PRIMARYKEY) {
        return {ErrorCode::Duplicate, std::move(where), "one a day", "two"};
    }
    return {ErrorCode::InvalidValue, std::move(where), "values within their limits",
            exception.what()};
}

} // namespace

Error errorFrom(const SQLite::Exception& exception, std::string where)
{
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
        return {ErrorCode::ReadOnly, std::move(where),
                "a diary whose last entry was finished; opened for writing once, it becomes one",
                "one that a crash left in the middle of an entry"};
    }
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED) {
        return {ErrorCode::Moved, std::move(where), "the diary that was opened there",
                "no such file"};
    }
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, std::move(where), "no other program at work on it", "one"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly, std::move(where), "a file and folder that can be written",
                exception.what()};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, std::move(where), "room on the disk", "none"};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, std::move(where), "an undamaged Springback diary",
                exception.what()};
    case SQLITE_CONSTRAINT:
        return constraintError(exception, std::move(where));
    default:
        return {ErrorCode::Io, std::move(where), "to be read and written", exception.what()};
    }
}

} // namespace springback
