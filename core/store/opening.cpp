#include "core/store/opening.h"

#include <algorithm>
#include <set>

#include <sqlite3.h>

#include "core/store/backup.h"
#include "core/store/data_file.h"
#include "core/store/errors.h"
#include "core/store/file_image.h"
#include "core/store/schema.h"

namespace springback {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

/// Tables with their columns, one "table.column" each.
std::set<std::string> columnsOf(Connection& db)
{
    std::set<std::string> columns;
    Query rows = db.query("SELECT m.name || '.' || c.name FROM sqlite_schema m, "
                          "pragma_table_info(m.name) c WHERE m.type = 'table'");
    while (rows.next()) {
        columns.insert(rows.text());
    }
    return columns;
}

/// Whether everything that this program reads is in a newer file too.
bool hasWhatWeRead(Connection& newer)
{
    Connection ours{std::string_view()};
    bringUpToDate(ours);
    const std::set<std::string> theirs = columnsOf(newer);
    const std::set<std::string> known = columnsOf(ours);
    return std::includes(theirs.begin(), theirs.end(), known.begin(), known.end());
}

/// An older diary is brought up to date in memory only.
std::unique_ptr<Connection> upToDateCopy(std::string_view image)
{
    auto copy = std::make_unique<Connection>(image);
    if (schemaOf(copy->database()) < latestSchema()) {
        bringUpToDate(*copy);
    }
    return copy;
}

Opened connectForReading(const std::filesystem::path& file, std::chrono::milliseconds patience)
{
    auto db = std::make_unique<Connection>(file, Connection::Mode::ReadOnly, patience);
    const int schema = schemaOf(db->database());
    if (schema < latestSchema()) {
        return upToDateCopy(db->image());
    }
    if (schema > latestSchema() && !hasWhatWeRead(*db)) {
        return tl::make_unexpected(newerSchema(file, schema));
    }
    return db;
}

/// What a crash left is rolled back in memory: whoever only looks may not write.
Opened connectAfterACrash(const std::filesystem::path& file)
{
    return imageOf(file).and_then([&file](const std::string& image) {
        return guarded(file, [&image]() -> Opened { return upToDateCopy(image); });
    });
}

/// The steps are one transaction: after an Error the file is what it was.
Result<void> upgrade(Connection& db, const std::filesystem::path& file, int schema,
                     const KeepBeforeUpgrade& keep)
{
    return keep(file, schema).and_then([&](const std::filesystem::path& kept) {
        return guarded(file,
                       [&db]() -> Result<void> {
                           bringUpToDate(db);
                           return {};
                       })
            .map_error([&kept](Error error) {
                error.expected += "; the diary is as it was, and a copy is in " + kept.string();
                return error;
            });
    });
}

/// Another program at work is nothing that failed: it is worth a second try.
Error upgradeFailed(const std::filesystem::path& file, const Error& error)
{
    if (error.code == ErrorCode::Busy) {
        return error;
    }
    return {ErrorCode::UpgradeFailed, file.string(), error.expected, error.found};
}

Opened connectForWriting(const std::filesystem::path& file, std::chrono::milliseconds patience,
                         const KeepBeforeUpgrade& keep)
{
    auto db = std::make_unique<Connection>(file, Connection::Mode::ReadWrite, patience);
    const int schema = schemaOf(db->database());
    // The header that inspect() saw may be behind a write-ahead log.
    if (schema > latestSchema()) {
        return tl::make_unexpected(newerSchema(file, schema));
    }
    db->database().exec("PRAGMA journal_mode = DELETE");
    if (schema == 0) {
        bringUpToDate(*db);
    } else if (schema < latestSchema()) {
        if (const Result<void> done = upgrade(*db, file, schema, keep); !done) {
            return tl::make_unexpected(upgradeFailed(file, done.error()));
        }
    }
    return db;
}

/// Takes a file away that we made and could not fill.
void removeIfEmpty(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (std::filesystem::file_size(file, ignored) == 0) {
        std::filesystem::remove(file, ignored);
    }
}

Opened createAndConnect(const std::filesystem::path& file, std::chrono::milliseconds patience,
                        const KeepBeforeUpgrade& keep)
{
    const Result<bool> created = createPrivate(file);
    if (!created) {
        return tl::make_unexpected(created.error());
    }
    Opened db = guarded(file, [&] { return connectForWriting(file, patience, keep); });
    if (!db && *created) {
        removeIfEmpty(file);
    }
    return db;
}

Opened lookInto(const std::filesystem::path& file, std::chrono::milliseconds patience)
{
    return guarded(file, [&]() -> Opened {
        try {
            return connectForReading(file, patience);
        } catch (const SQLite::Exception& exception) {
            if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
                return connectAfterACrash(file);
            }
            throw;
        }
    });
}

Opened openExisting(const std::filesystem::path& file, const DataFile& found,
                    std::chrono::milliseconds patience, const KeepBeforeUpgrade& keep)
{
    if (found.schema > latestSchema()) {
        return tl::make_unexpected(newerSchema(file, found.schema));
    }
    if (auto writable = checkWritable(file); !writable) {
        return tl::make_unexpected(writable.error());
    }
    return guarded(file, [&] { return connectForWriting(file, patience, keep); });
}

} // namespace

Result<OpenFile> openForReading(const std::filesystem::path& file,
                                std::chrono::milliseconds patience)
{
    return inspectToRead(file).and_then([&](const DataFile& found) {
        return lookInto(file, patience).map([&found](std::unique_ptr<Connection>&& db) {
            return OpenFile{std::move(db), found.schema};
        });
    });
}

Result<OpenFile> openForWriting(const std::filesystem::path& file,
                                std::chrono::milliseconds patience, const KeepBeforeUpgrade& keep)
{
    return inspect(file).and_then([&](const DataFile& found) {
        Opened opened = found.state == DataFile::State::Absent
                            ? createAndConnect(file, patience, keep)
                            : openExisting(file, found, patience, keep);
        return std::move(opened).map([](std::unique_ptr<Connection>&& db) {
            return OpenFile{std::move(db), latestSchema()};
        });
    });
}

} // namespace springback
