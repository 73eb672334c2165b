#include "core/store/connection.h"

namespace springback {

Connection::Connection(const std::filesystem::path& file, Mode mode,
                       std::chrono::milliseconds patience)
    : m_database(file.string(),
                 (mode == Mode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) |
                     SQLite::OPEN_NOMUTEX,
                 static_cast<int>(patience.count()))
{
    m_database.exec("PRAGMA trusted_schema = OFF");
    m_database.exec("PRAGMA foreign_keys = ON");
    // FULL leaves the removal of the journal unsynced: a power cut may bring it back, and with it
    // the diary as it was before the last entry.
    m_database.exec("PRAGMA synchronous = EXTRA");
}

Query Connection::query(const char* sql)
{
    return Query(m_statements.try_emplace(sql, m_database.getHandle(), sql).first->second);
}

Id Connection::dataVersion()
{
    Query version = query("PRAGMA data_version");
    version.next();
    return version.id();
}

} // namespace springback
