// Connection: an open file with its settings and its prepared statements, for one thread at a time
// (a lock at every column would cost an eighth of the loading). Throws SQLite::Exception. Knows no
// table.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/data_file.h"
#include "core/store/query.h"

namespace springback {

class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// The file must be there. Neither mode creates or changes anything by opening.
    Connection(const std::filesystem::path& file, Mode mode, std::chrono::milliseconds patience);

    /// A database in memory made of the bytes of a file; of none, an empty one. Whatever is done
    /// to it, no file changes.
    explicit Connection(std::string_view image);

    /// Where a second connection would not see what this one sees.
    bool isInMemory() const { return m_database.getFilename() == ":memory:"; }

    /// The bytes of the file as this connection sees it.
    std::string image();

    SQLite::Database& database() { return m_database; }

    /// `sql` is a literal: it is prepared once and known by its address.
    Query query(const char* sql);

    /// How long a statement waits for another process.
    void setPatience(std::chrono::milliseconds patience);

    /// False once the file that is open has lost its name, or another one has it.
    bool isAtItsPlace() const;

    /// The folder is there on the same disk, without a file of that name.
    bool isPlaceFree() const;

    /// A figure that differs from an earlier one when another connection has committed in between.
    Id dataVersion();

private:
    void configure();

    std::filesystem::path m_file; ///< empty for one in memory
    SQLite::Database m_database;
    std::optional<FileIdentity> m_identity;
    std::unordered_map<const char*, Statement> m_statements;
};

} // namespace springback
