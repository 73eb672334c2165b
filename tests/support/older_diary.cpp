#include "tests/support/older_diary.h"

#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/seal.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback::test {

namespace {

/// Every table of the older schema, with the columns that it had.
void copyRows(SQLite::Database& older)
{
    SQLite::Statement tables(older, "SELECT t.name, group_concat(c.name, ', ') "
                                    "FROM main.sqlite_schema t, pragma_table_info(t.name) c "
                                    "WHERE t.type = 'table' GROUP BY t.name");
    std::string copying;
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        const std::string columns = tables.getColumn(1).getString();
        copying += "INSERT INTO main." + table + " (" + columns + ") SELECT " + columns +
                   " FROM newer." + table + ";";
    }
    tables.reset();
    older.exec("BEGIN; PRAGMA defer_foreign_keys = ON;" + copying + "COMMIT");
}

/// Its sum is not over what only the newer one has.
void sealAsItIs(const std::filesystem::path& file)
{
    Connection db(file, Connection::Mode::ReadWrite, std::chrono::seconds(1));
    keepSeal(db, sumOfAll(db));
}

} // namespace

std::string frozenSchema(int schema)
{
    return bytesOf(SPRINGBACK_TEST_DATA "/schema_" + std::to_string(schema) + ".sql");
}

Log writeOlderDiary(const std::filesystem::path& file, int schema, Log log)
{
    const TempDir folder;
    const std::filesystem::path newer = folder / "newer";
    const PastStep step{PastStep::Kind::Add, [](const Change&) { return std::string("[]"); }};
    Store::open(newer).value().apply(addingAll(log), step).value();
    SQLite::Database older = rawDatabase(file);
    older.exec("BEGIN;" + frozenSchema(schema) +
               "PRAGMA application_id = " + std::to_string(kApplicationId) +
               "; PRAGMA user_version = " + std::to_string(schema) + "; COMMIT");
    older.exec("ATTACH '" + newer.string() + "' AS newer");
    copyRows(older);
    if (schema >= 4) {
        sealAsItIs(file);
    }
    if (schema < 2) {
        for (Row<Session>& session : log.sessions) {
            session.value.running = false;
        }
    }
    if (schema < 5) {
        for (Row<Run>& run : log.runs) {
            run.value.climb.reset();
            run.value.cadence.reset();
        }
        log.settings.questions.clear();
    }
    return log;
}

} // namespace springback::test
