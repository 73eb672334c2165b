#include "core/store/connection.h"

#include <algorithm>
#include <memory>
#include <new>

#include <sqlite3.h>

namespace springback {

Connection::Connection(const std::filesystem::path& file, Mode mode,
                       std::chrono::milliseconds patience)
    : m_database(file.string(),
                 (mode == Mode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) |
                     SQLite::OPEN_NOMUTEX,
                 static_cast<int>(patience.count()))
{
    configure();
}

Connection::Connection(std::string_view image)
    : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX)
{
    if (!image.empty()) {
        auto* bytes = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
        if (bytes == nullptr) {
            throw std::bad_alloc();
        }
        std::copy(image.begin(), image.end(), bytes);
        const auto size = static_cast<sqlite3_int64>(image.size());
        const int result =
            sqlite3_deserialize(m_database.getHandle(), "main", bytes, size, size,
                                SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
        if (result != SQLITE_OK) {
            throw SQLite::Exception(m_database.getHandle(), result);
        }
    }
    configure();
}

std::string Connection::image()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
        sqlite3_serialize(m_database.getHandle(), "main", &size, 0), sqlite3_free);
    if (bytes == nullptr) {
        throw SQLite::Exception(m_database.getHandle(), sqlite3_errcode(m_database.getHandle()));
    }
    return {bytes.get(), bytes.get() + size};
}

void Connection::configure()
{
    m_database.exec("PRAGMA trusted_schema = OFF");
    m_database.exec("PRAGMA foreign_keys = ON");
    // FULL leaves the removal of the journal unsynced: a power cut may bring it back, and with it
    // the diary as it was before the last entry.
    m_database.exec("PRAGMA synchronous = EXTRA");
    m_database.exec("PRAGMA temp_store = MEMORY"); // no part of a diary in a shared folder
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
