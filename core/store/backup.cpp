#include "core/store/backup.h"

#include <string>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>
#include <unistd.h>

#include "core/store/connection.h"
#include "core/store/data_file.h"
#include "core/store/errors.h"
#include "core/store/integrity.h"
#include "core/store/load.h"
#include "core/store/schema.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr const char* kInMemory = ":memory:";
constexpr std::chrono::seconds kReadPatience{5};

/// Beside the target, so that the last step is a rename; hidden, and known by its ending.
fs::path unfinishedName(const fs::path& target)
{
    return target.parent_path() / ('.' + target.filename().string() + '.' +
                                   std::to_string(::getpid()) + kUnfinishedSuffix);
}

Result<void> createAnew(const fs::path& file)
{
    std::error_code ignored;
    fs::remove(file, ignored); // of a process that had our number and was killed
    return createPrivate(file).and_then([&file](bool created) -> Result<void> {
        if (!created) {
            return fail(ErrorCode::Duplicate, file.string(), "a name that is not in use");
        }
        return {};
    });
}

/// All pages in one step, under the snapshot that the caller holds on `from`.
void copyPages(Connection& from, Connection& to)
{
    SQLite::Backup copy(to.database(), from.database());
    const int code = copy.executeStep(-1);
    if (code != SQLITE_DONE) {
        throw SQLite::Exception(sqlite3_errstr(code), code);
    }
}

Result<DiaryCounts> copyAndCount(const fs::path& diary, const fs::path& unfinished,
                                 std::chrono::milliseconds patience)
{
    Connection source(diary, Connection::Mode::ReadOnly, patience);
    Connection target(unfinished, Connection::Mode::ReadWrite, patience);
    // Half a copy has no name yet: it needs no journal, and one sync at the end does.
    target.database().exec("PRAGMA journal_mode = OFF");
    target.database().exec("PRAGMA synchronous = OFF");
    SQLite::Transaction snapshot(source.database());
    const DiaryCounts counts = countRecords(source);
    copyPages(source, target);
    return counts;
}

/// Errors name the file that the person asked for.
Error renamed(Error error, const fs::path& from, const fs::path& to)
{
    if (error.where == from.string()) {
        error.where = to.string();
    }
    return error;
}

Result<WholeDiary> readAnySchema(const fs::path& file)
{
    Connection db(file, Connection::Mode::ReadOnly, kReadPatience);
    SQLite::Transaction snapshot(db.database());
    const int schema = schemaOf(db.database());
    if (schema > latestSchema()) {
        return tl::make_unexpected(newerSchema(file, schema));
    }
    if (const std::string problem = damageOf(db); !problem.empty()) {
        return fail(ErrorCode::Damaged, file.string(), "an undamaged Springback diary", problem);
    }
    if (schema == latestSchema()) {
        return WholeDiary{schema, readLog(db, file), isSealBroken(db)};
    }
    Connection memory(kInMemory, Connection::Mode::ReadWrite, std::chrono::seconds(0));
    copyPages(db, memory);
    bringUpToDate(memory);
    return WholeDiary{schema, readLog(memory, {}), isSealBroken(memory)};
}

} // namespace

Result<DiaryCounts> copyDiary(const fs::path& diary, const fs::path& target,
                              const AcceptCopy& accept, std::chrono::milliseconds patience)
{
    const fs::path unfinished = unfinishedName(target);
    Result<DiaryCounts> copied =
        checkUnused(target).and_then([&] { return createAnew(unfinished); }).and_then([&] {
            return guarded(diary, [&] { return copyAndCount(diary, unfinished, patience); });
        });
    if (copied) {
        const Result<void> named =
            flush(unfinished)
                .and_then([&] { return accept ? accept(unfinished, *copied) : Result<void>(); })
                .and_then([&] { return giveName(unfinished, target); });
        if (!named) {
            copied = tl::make_unexpected(named.error());
        }
    }
    if (!copied) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
    }
    return copied.map_error(
        [&](Error error) { return renamed(std::move(error), unfinished, target); });
}

Result<fs::path> keepBeforeUpgrade(const fs::path& diary, int schema,
                                   std::chrono::milliseconds patience)
{
    constexpr int kNames = 100; ///< more copies than anyone keeps
    const std::string name = diary.string() + ".schema-" + std::to_string(schema);
    fs::path copy = name;
    Result<DiaryCounts> kept = copyDiary(diary, copy, {}, patience);
    for (int i = 2; i <= kNames && !kept && kept.error().code == ErrorCode::Duplicate; ++i) {
        copy = name + '-' + std::to_string(i);
        kept = copyDiary(diary, copy, {}, patience);
    }
    return kept.map([&copy](const DiaryCounts&) { return copy; });
}

bool isDamaged(const fs::path& diary)
{
    const Result<bool> damaged = guarded(diary, [&diary]() -> Result<bool> {
        Connection db(diary, Connection::Mode::ReadOnly, kReadPatience);
        SQLite::Transaction snapshot(db.database());
        if (!damageOf(db).empty()) {
            return true;
        }
        if (schemaOf(db.database()) == latestSchema()) {
            readLog(db, diary); // throws at a value that no entry can have
        }
        return false;
    });
    return damaged ? *damaged : damaged.error().code == ErrorCode::Damaged;
}

Result<WholeDiary> readWhole(const fs::path& file)
{
    return inspectToRead(file).and_then([&file](const DataFile&) {
        return guarded(file, [&file] { return readAnySchema(file); });
    });
}

} // namespace springback
