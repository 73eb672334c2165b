#include "core/store/store.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/store/schema.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

using test::checkIn;
using test::logOf;
using std::chrono_literals::operator""ms;

class StoreTest : public testing::Test {
protected:
    Log onDisk() const { return Store::open(file, Store::Access::ReadOnly)->load().value(); }

    test::TempDir folder;
    std::filesystem::path file = folder / "diary.springback";
    Store store = Store::open(file, Store::Access::ReadWrite, 20ms).value();
};

TEST_F(StoreTest, GivesNewRecordsTheirIds)
{
    const Result<Change> first = store.apply(adding(checkIn("2026-03-14", 3)));
    ASSERT_TRUE(first);
    EXPECT_EQ(std::get<Edit<CheckIn>>(first->edits[0]).id, 1);
    const Result<Change> second = store.apply(adding(checkIn("2026-03-15", 2)));
    ASSERT_TRUE(second);
    EXPECT_EQ(std::get<Edit<CheckIn>>(second->edits[0]).id, 2);
    EXPECT_EQ(onDisk(), logOf(checkIn("2026-03-14", 3), checkIn("2026-03-15", 2)));
}

TEST_F(StoreTest, ReplacesARecordWithItsChildren)
{
    const Session before = test::session("2026-03-13", {test::repSet("tempo_raise", 8, 2)}, 2);
    const Session after = test::session("2026-03-13", {test::holdSet("mid_range_hold", 45)}, 3);
    ASSERT_TRUE(store.apply(adding(before)));
    ASSERT_TRUE(store.apply(replacing(Row<Session>{1, before}, after)));
    EXPECT_EQ(onDisk(), logOf(after));
}

TEST_F(StoreTest, RemovesARecordWithItsChildren)
{
    const Session session =
        test::with(test::session("2026-03-13", {test::repSet("tempo_raise", 8, 2)}),
                   [](Session& s) { s.signs = {Sign::Limping}; });
    ASSERT_TRUE(store.apply(adding(session)));
    ASSERT_TRUE(store.apply(removing(Row<Session>{1, session})));
    EXPECT_EQ(onDisk(), Log());
    SQLite::Database db = test::rawDatabase(file);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM session_set").getInt(), 0);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM session_sign").getInt(), 0);
}

TEST_F(StoreTest, WritesAllEditsOrNone)
{
    Change change = adding(checkIn("2026-03-14", 3));
    change.edits.emplace_back(Edit<CheckIn>{0, std::nullopt, checkIn("2026-03-14", 1)});
    const Result<Change> result = store.apply(change);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(),
              (Error{ErrorCode::Duplicate, "check-in 2026-03-14", "one a day", "two"}));
    EXPECT_EQ(store.load(), Log());
    EXPECT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
}

TEST_F(StoreTest, TheLastGuardIsTheSchema)
{
    const Result<Change> result = store.apply(adding(test::score("2026-02-01", 101)));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(result.error().where, "score 2026-02-01");
    EXPECT_EQ(store.load(), Log());
}

TEST_F(StoreTest, RefusesABeforeThatIsNotWhatTheFileHolds)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    const Log log = store.load().value();
    const Row<CheckIn> stale{1, checkIn("2026-03-14", 4)};
    const Row<CheckIn> unknown{7, checkIn("2026-03-14", 3)};
    const Edit<CheckIn> taken{1, std::nullopt, checkIn("2026-03-15", 3)};
    for (const Change& change : {replacing(stale, checkIn("2026-03-14", 5)), removing(stale),
                                 removing(unknown), Change{{taken}}}) {
        const Result<Change> result = store.apply(change);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::Conflict);
    }
    EXPECT_EQ(store.load(), log);
}

TEST_F(StoreTest, SettingsAreReplacedAndNeverMissing)
{
    Settings imperial;
    imperial.units = Units::Imperial;
    EXPECT_EQ(store.apply({{Edit<Settings>{0, Settings(), imperial}}}),
              (Change{{Edit<Settings>{0, Settings(), imperial}}}));
    EXPECT_EQ(store.apply({{Edit<Settings>{0, Settings(), imperial}}}).error(),
              (Error{ErrorCode::Conflict, "settings", "the record as it was read", "another"}));
    EXPECT_EQ(store.apply({{Edit<Settings>{0, std::nullopt, Settings()}}}),
              (Change{{Edit<Settings>{0, imperial, Settings()}}}));
    EXPECT_EQ(onDisk().settings, Settings());
}

TEST_F(StoreTest, RefusesToWriteOverWhatAnotherProcessWrote)
{
    Store other = Store::open(file).value();
    EXPECT_EQ(store.changedOutside(), false);
    ASSERT_TRUE(other.apply(adding(checkIn("2026-03-13", 1))));
    EXPECT_EQ(store.changedOutside(), true);
    EXPECT_EQ(store.apply(adding(checkIn("2026-03-14", 3))).error().code, ErrorCode::Conflict);
    EXPECT_EQ(store.load(), logOf(checkIn("2026-03-13", 1)));
    EXPECT_EQ(store.changedOutside(), false);
    EXPECT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    EXPECT_EQ(store.changedOutside(), false);
    EXPECT_EQ(other.changedOutside(), true);
}

TEST_F(StoreTest, BusyWhileAnotherProcessWrites)
{
    SQLite::Database other = test::rawDatabase(file);
    other.exec("BEGIN IMMEDIATE");
    EXPECT_TRUE(store.load());
    const Result<Change> result = store.apply(adding(checkIn("2026-03-14", 3)));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Busy);
    other.exec("ROLLBACK");
    EXPECT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
}

TEST_F(StoreTest, BusyWhileAnotherProcessReads)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-13", 1))));
    SQLite::Database other = test::rawDatabase(file);
    SQLite::Statement reading(other, "SELECT id FROM check_in");
    ASSERT_TRUE(reading.executeStep());
    EXPECT_EQ(store.apply(adding(checkIn("2026-03-14", 3))).error().code, ErrorCode::Busy);
    reading.reset();
    ASSERT_TRUE(store.load()); // a commit that failed may have been written all the same
    EXPECT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
}

TEST_F(StoreTest, CheckSaysThatAllIsWell)
{
    const Result<Store::Check> check = store.check();
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->intact);
    EXPECT_EQ(check->schemaVersion, latestSchema());
    EXPECT_EQ(check->firstProblem, "");
}

TEST_F(StoreTest, CheckFindsARowWithoutItsRecord)
{
    test::runSql(file, "INSERT INTO session_sign (session_id, sign) VALUES (9, 'limping')");
    const Result<Store::Check> check = store.check();
    ASSERT_TRUE(check);
    EXPECT_FALSE(check->intact);
    EXPECT_EQ(check->firstProblem, "a row of session_sign without its record");
    EXPECT_EQ(store.load().error().code, ErrorCode::Damaged);
}

TEST_F(StoreTest, ValuesThatGotRoundTheChecksCountAsDamage)
{
    for (const char* sql : {"INSERT INTO score (id, day, kind, value) VALUES (1, 0, 'visa_b', 1)",
                            "INSERT INTO check_in (id, day, pain, note) VALUES (1, 0, 11, '')",
                            "DELETE FROM score; DELETE FROM check_in; DELETE FROM settings"}) {
        test::runSql(file, std::string("PRAGMA ignore_check_constraints = ON; ") + sql);
        const Result<Log> log = store.load();
        ASSERT_FALSE(log) << sql;
        EXPECT_EQ(log.error().code, ErrorCode::Damaged) << sql;
    }
    EXPECT_FALSE(store.check()->firstProblem.empty() && store.load().has_value());
}

TEST_F(StoreTest, ADayOutsideTheCalendarCountsAsDamage)
{
    for (const char* day : {"2000000000", "-2000000000", "-7306", "47482"}) {
        test::runSql(file, std::string("PRAGMA ignore_check_constraints = ON; "
                                       "DELETE FROM seen_professional; "
                                       "INSERT INTO seen_professional (id, day) VALUES (1, ") +
                               day + ")");
        const Result<Log> log = store.load();
        ASSERT_FALSE(log) << day;
        EXPECT_EQ(log.error().code, ErrorCode::Damaged);
        EXPECT_EQ(log.error().found, std::string("no such day: ") + day);
    }
}

TEST_F(StoreTest, CheckFindsABrokenConstraint)
{
    test::runSql(file, "PRAGMA ignore_check_constraints = ON; "
                       "INSERT INTO check_in (id, day, pain, note) VALUES (1, 0, 11, '')");
    const Result<Store::Check> check = store.check();
    ASSERT_TRUE(check);
    EXPECT_FALSE(check->intact);
    EXPECT_EQ(check->firstProblem, "CHECK constraint failed in check_in");
}

TEST_F(StoreTest, BackupIsAWholeDiaryForItsOwnerAlone)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    const std::filesystem::path copy = folder / "backups/copy.springback";
    const Result<void> done = store.backupTo(copy);
    ASSERT_TRUE(done) << sentence(done.error());
    const Result<Store> opened = Store::open(copy, Store::Access::ReadOnly);
    ASSERT_TRUE(opened) << sentence(opened.error());
    EXPECT_EQ(opened->load(), store.load());
    struct stat status = {};
    ASSERT_EQ(::stat(copy.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(StoreTest, BackupWorksFromAReadOnlyDiary)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    const Store reader = Store::open(file, Store::Access::ReadOnly).value();
    ASSERT_TRUE(reader.backupTo(folder / "copy.springback"));
    EXPECT_EQ(Store::open(folder / "copy.springback")->load(), store.load());
}

TEST_F(StoreTest, BackupNeverOverwrites)
{
    test::writeBytes(folder / "copy", "a letter");
    const Result<void> done = store.backupTo(folder / "copy");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(test::bytesOf(folder / "copy"), "a letter");
    EXPECT_EQ(store.backupTo(file).error().code, ErrorCode::Duplicate);
}

TEST_F(StoreTest, ABackupThatFailsLeavesNoFile)
{
    SQLite::Database other = test::rawDatabase(file);
    other.exec("BEGIN EXCLUSIVE");
    const Result<void> done = store.backupTo(folder / "copy");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Busy);
    EXPECT_FALSE(std::filesystem::exists(folder / "copy"));
    EXPECT_FALSE(store.backupTo(folder / "diary.springback/copy"));
}

} // namespace springback
