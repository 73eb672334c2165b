#include "core/store/statement.h"

#include <sqlite3.h>

#include <SQLiteCpp/Exception.h>

namespace springback {

Statement::Statement(sqlite3* db, const char* sql) : m_db(db)
{
    sqlite3_stmt* prepared = nullptr;
    check(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr));
    m_statement.reset(prepared);
}

void Statement::bind(int parameter, Id value)
{
    check(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, const std::string& value)
{
    check(sqlite3_bind_text64(m_statement.get(), parameter, value.data(), value.size(),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement.get(), parameter));
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        throw SQLite::Exception(m_db, result);
    }
    return result == SQLITE_ROW;
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement.get()); // says again what step() said
}

Id Statement::id(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

int Statement::number(int column) const
{
    return sqlite3_column_int(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

int Statement::type(int column) const
{
    return sqlite3_column_type(m_statement.get(), column);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK) {
        throw SQLite::Exception(m_db, result);
    }
}

} // namespace springback
