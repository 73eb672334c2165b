// Statement: a prepared statement with its parameters and the columns of its row, as SQLite counts
// them. Throws SQLite::Exception. Knows no domain value; Query does. In place of SQLite::Statement,
// whose columns each share it by an atomic count: a fifth of the time of loading.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/domain/log.h"

struct sqlite3;
struct sqlite3_stmt;

namespace springback {

class Statement {
public:
    Statement(sqlite3* db, const char* sql);

    // Parameters from 1.
    void bind(int parameter, Id value);
    void bind(int parameter, const std::string& value);
    void bindNull(int parameter);

    /// True when there is a row.
    bool step();
    /// Ready to be run again; ends its hold on the file.
    void reset() noexcept;

    // Columns from 0, of the row that step() found. NULL reads as 0 and as no text.
    Id id(int column) const;
    int number(int column) const;
    /// Until the next step or reset.
    std::string_view text(int column) const;
    bool isNull(int column) const;
    int columns() const;
    /// SQLITE_INTEGER, SQLITE_TEXT, SQLITE_NULL ...
    int type(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };

    void check(int result) const;

    sqlite3* m_db;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace springback
