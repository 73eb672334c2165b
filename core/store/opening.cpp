#include "core/store/opening.h"

#include "core/store/backup.h"
#include "core/store/data_file.h"
#include "core/store/errors.h"
#include "core/store/schema.h"

namespace springback {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

Opened connectForReading(const std::filesystem::path& file, std::chrono::milliseconds patience)
{
    auto db = std::make_unique<Connection>(file, Connection::Mode::ReadOnly, patience);
    if (schemaOf(db->database()) < latestSchema()) {
        return fail(ErrorCode::ReadOnly, file.string(),
                    "a diary of schema " + std::to_string(latestSchema()) +
                        "; opened for writing once, it becomes one",
                    "an older one");
    }
    return db;
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
            return tl::make_unexpected(done.error());
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

} // namespace

Opened openForReading(const std::filesystem::path& file, std::chrono::milliseconds patience)
{
    const Result<DataFile> found = inspect(file);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    switch (found->state) {
    case DataFile::State::Absent:
        return fail(ErrorCode::NotFound, file.string(), "a Springback diary", "no file");
    case DataFile::State::Empty:
        return fail(ErrorCode::NotADatabase, file.string(), "a Springback diary", "an empty file");
    case DataFile::State::Ours:
        break;
    }
    if (found->writeAheadLog) {
        return fail(ErrorCode::ReadOnly, file.string(),
                    "a diary without a write-ahead log; opened for writing once, it becomes one",
                    "one with");
    }
    return guarded(file, [&] { return connectForReading(file, patience); });
}

Opened openForWriting(const std::filesystem::path& file, std::chrono::milliseconds patience,
                      const KeepBeforeUpgrade& keep)
{
    const Result<DataFile> found = inspect(file);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    if (found->state == DataFile::State::Absent) {
        return createAndConnect(file, patience, keep);
    }
    if (auto writable = checkWritable(file); !writable) {
        return tl::make_unexpected(writable.error());
    }
    return guarded(file, [&] { return connectForWriting(file, patience, keep); });
}

} // namespace springback
