#include "core/store/connection.h"

#include <algorithm>
#include <memory>
#include <new>

#include <sqlite3.h>

namespace springback {

Connection::Connection(const std::filesystem::path& file, Mode mode,
                       std::chrono::milliseconds patience)
    : m_file(file),
      m_database(file.string(),
                 (mode == Mode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) |
                     SQLite::OPEN_NOMUTEX,
                 static_cast<int>(patience.count())),
      m_identity(identityOf(file))
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

void Connection::setPatience(std::chrono::milliseconds patience)
{
    m_database.setBusyTimeout(static_cast<int>(patience.count()));
}

/// One in memory has none to lose. SQLite knows the number of the file that it opened, but not on
/// which disk.
bool Connection::isAtItsPlace() const
{
    if (m_file.empty()) {
        return true;
    }
    int hasMoved = 0;
    ::sqlite3_file_control(m_database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    return hasMoved == 0 && m_identity && identityOf(m_file) == m_identity;
}

bool Connection::isPlaceFree() const
{
    const auto folder = identityOf(folderOf(m_file));
    return !identityOf(m_file) && folder && m_identity && folder->device == m_identity->device;
}

Id Connection::dataVersion()
{
    Query version = query("PRAGMA data_version");
    version.next();
    return version.id();
}

} // namespace springback
