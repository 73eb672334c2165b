// What opening a file does, and above all what it leaves alone.
#include <functional>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

using test::TempDir;
namespace fs = std::filesystem;
using Access = Store::Access;
using std::chrono_literals::operator""ms;

namespace {

mode_t permissionsOf(const fs::path& path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 0777U;
}

/// For a while not root, for whom nothing is forbidden.
class AsNobody {
public:
    AsNobody()
    {
        constexpr uid_t kNobody = 65534;
        if (m_before == 0 && ::seteuid(kNobody) != 0) {
            throw std::runtime_error("cannot give up the rights of root");
        }
    }
    ~AsNobody()
    {
        if (::seteuid(m_before) != 0) {
            std::abort();
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    uid_t m_before = ::geteuid();
};

/// A diary with one entry in it, closed again.
fs::path savedDiary(const TempDir& folder)
{
    fs::path file = folder / "diary.springback";
    Result<Store> store = Store::open(file);
    EXPECT_TRUE(store && store->apply(adding(test::checkIn("2026-03-14", 3))));
    return file;
}

void makeSchema1(const fs::path& file)
{
    test::runSql(file, test::bytesOf(fs::path(SPRINGBACK_TEST_DATA) / "schema_1.sql") +
                           "INSERT INTO settings VALUES (1, 240, 'metric', 'standard');"
                           "PRAGMA user_version = 1; PRAGMA application_id = " +
                           std::to_string(kApplicationId));
}

/// Both ways of opening refuse with that code, and nothing in the folder is any different.
void expectRefusedUntouched(const fs::path& file, ErrorCode code)
{
    const std::string bytes = test::bytesOf(file);
    const auto names = test::namesIn(file.parent_path());
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const Result<Store> store = Store::open(file, access, 20ms);
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().code, code) << sentence(store.error());
        EXPECT_EQ(store.error().where, file.string());
        EXPECT_FALSE(store.error().expected.empty());
    }
    EXPECT_EQ(test::bytesOf(file), bytes);
    EXPECT_EQ(test::namesIn(file.parent_path()), names);
}

} // namespace

TEST(OpeningTest, MakesANewDiaryForItsOwnerAlone)
{
    const TempDir folder;
    const fs::path file = folder.path() / "a" / "b" / "diary.springback";
    const Result<Store> store = Store::open(file);
    ASSERT_TRUE(store) << sentence(store.error());
    EXPECT_EQ(store->load(), Log());
    EXPECT_EQ(store->file(), file);
    EXPECT_FALSE(store->isReadOnly());
    EXPECT_EQ(permissionsOf(file), 0600U);
    EXPECT_EQ(permissionsOf(folder.path() / "a"), 0700U);
    EXPECT_EQ(permissionsOf(folder.path() / "a" / "b"), 0700U);
    EXPECT_EQ(test::namesIn(file.parent_path()), std::set<std::string>{"diary.springback"});
}

TEST(OpeningTest, SignsTheFileAndKeepsARollbackJournal)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    SQLite::Database db = test::rawDatabase(file);
    EXPECT_EQ(db.execAndGet("PRAGMA application_id").getInt(), 0x5350424B);
    EXPECT_EQ(db.execAndGet("PRAGMA user_version").getInt(), latestSchema());
    EXPECT_EQ(db.execAndGet("PRAGMA journal_mode").getString(), "delete");
}

TEST(OpeningTest, AnEmptyFileIsANewDiary)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    test::writeBytes(file, "");
    EXPECT_EQ(Store::open(file, Access::ReadOnly).error().code, ErrorCode::NotADatabase);
    EXPECT_EQ(fs::file_size(file), 0U);
    EXPECT_TRUE(Store::open(file));
}

TEST(OpeningTest, ABlankDatabaseIsANewDiary)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    test::runSql(file, "CREATE TABLE t (x); DROP TABLE t; VACUUM");
    ASSERT_GT(fs::file_size(file), 0U);
    const Result<Store> store = Store::open(file);
    ASSERT_TRUE(store) << sentence(store.error());
    EXPECT_EQ(store->load(), Log());
}

TEST(OpeningTest, ADiaryThatWasNeverMadeToTheEndIsANewOne)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    // What a power cut leaves of it: pages in pieces, and a journal that says there were none
    // before.
    const std::string pieces = std::string(4096, '\0') + std::string(4096, 'x');
    std::string journal("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7"            // the magic of a journal
                        "\0\0\0\0\0\0\0\0\0\0\0\1\0\0\2\0\0\0\x10\0", // 1 page before
                        28);
    test::writeBytes(file, pieces);
    journal.resize(512);
    test::writeBytes(folder / "diary.springback-journal", journal);
    EXPECT_EQ(Store::open(file).error().code, ErrorCode::NotADatabase);
    EXPECT_EQ(test::bytesOf(file), pieces);
    journal[19] = '\0';
    test::writeBytes(folder / "diary.springback-journal", journal);
    EXPECT_EQ(Store::open(file, Access::ReadOnly).error().code, ErrorCode::NotADatabase);
    EXPECT_EQ(test::bytesOf(file), pieces);
    const Result<Store> store = Store::open(file);
    ASSERT_TRUE(store) << sentence(store.error());
    EXPECT_EQ(store->load(), Log());
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"diary.springback"});
}

TEST(OpeningTest, OpensAgainWhatItMade)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    const std::string bytes = test::bytesOf(file);
    EXPECT_EQ(Store::open(file)->load(), test::logOf(test::checkIn("2026-03-14", 3)));
    EXPECT_EQ(test::bytesOf(file), bytes);
}

TEST(OpeningTest, HalfAnEntryIsTakenBackByTheNextWriterOnly)
{
    const TempDir folder;
    const TempDir crashed;
    const fs::path file = savedDiary(folder);
    SQLite::Database other = test::rawDatabase(file);
    // So little room in memory that pages reach the file before the commit.
    other.exec("PRAGMA cache_size = 1; BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
               "SELECT i + 1 FROM n WHERE i < 50) INSERT INTO session (id, day, note) "
               "SELECT i, 20000, hex(zeroblob(4000)) FROM n");
    for (const char* name : {"diary.springback", "diary.springback-journal"}) {
        fs::copy_file(folder / name, crashed / name);
    }

    const std::string bytes = test::bytesOf(crashed / "diary.springback");
    const auto names = test::namesIn(crashed.path());
    for (const auto& name : names) {
        fs::permissions(crashed / name, fs::perms(0444));
    }
    fs::permissions(crashed.path(), fs::perms(0555));
    {
        const AsNobody nobody; // who could not roll it back on the disk
        const Result<Store> reader = Store::open(crashed / "diary.springback", Access::ReadOnly);
        ASSERT_TRUE(reader) << sentence(reader.error());
        EXPECT_EQ(reader->load(), test::logOf(test::checkIn("2026-03-14", 3)));
    }
    EXPECT_EQ(test::bytesOf(crashed / "diary.springback"), bytes);
    EXPECT_EQ(test::namesIn(crashed.path()), names);
    fs::permissions(crashed.path(), fs::perms(0700));
    for (const auto& name : names) {
        fs::permissions(crashed / name, fs::perms(0600));
    }
    EXPECT_EQ(Store::open(crashed / "diary.springback")->load(),
              test::logOf(test::checkIn("2026-03-14", 3)));
    EXPECT_TRUE(Store::open(crashed / "diary.springback", Access::ReadOnly));
}

TEST(OpeningTest, ReadOnlyFindsNoFileAndMakesNone)
{
    const TempDir folder;
    const Result<Store> store = Store::open(folder / "diary.springback", Access::ReadOnly);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(test::namesIn(folder.path()).empty());
}

TEST(OpeningTest, ReadOnlyReadsAndWritesNothing)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    const std::string bytes = test::bytesOf(file);
    Result<Store> store = Store::open(file, Access::ReadOnly);
    ASSERT_TRUE(store);
    EXPECT_TRUE(store->isReadOnly());
    EXPECT_EQ(store->load(), test::logOf(test::checkIn("2026-03-14", 3)));
    const Result<Change> written = store->apply(adding(test::checkIn("2026-03-15", 2)));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(test::bytesOf(file), bytes);
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"diary.springback"});
}

TEST(HostileFileTest, Text)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    test::writeBytes(file, "Dear diary,\n" + std::string(500, 'x'));
    expectRefusedUntouched(file, ErrorCode::NotADatabase);
    test::writeBytes(file, "x");
    expectRefusedUntouched(file, ErrorCode::NotADatabase);
}

TEST(HostileFileTest, Folder)
{
    const TempDir folder;
    fs::create_directory(folder / "diary.springback");
    const Result<Store> store = Store::open(folder / "diary.springback");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::NotADatabase);
    EXPECT_EQ(store.error().found, "a folder");
}

TEST(HostileFileTest, Pipe)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    EXPECT_EQ(Store::open(file).error().code, ErrorCode::NotADatabase);
}

TEST(HostileFileTest, CutInTheMiddle)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    const std::string whole = test::bytesOf(file);
    for (const std::size_t size : {whole.size() / 2, std::size_t{4096}}) {
        test::writeBytes(file, whole.substr(0, size));
        expectRefusedUntouched(file, ErrorCode::Damaged);
    }
    test::writeBytes(file, whole.substr(0, 60));
    expectRefusedUntouched(file, ErrorCode::NotADatabase);
}

TEST(HostileFileTest, AHeadWithBytesThatAreGoneOrDifferent)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    const std::string whole = test::bytesOf(file);
    std::string noHead = whole;
    noHead.replace(0, 4096, 4096, '\0');
    test::writeBytes(file, noHead);
    expectRefusedUntouched(file, ErrorCode::Damaged);
    for (const std::size_t offset : {0U, 60U, 68U, 71U}) { // name, schema, signature
        std::string bytes = whole;
        bytes[offset] = static_cast<char>(bytes[offset] ^ 0x10);
        test::writeBytes(file, bytes);
        expectRefusedUntouched(file, ErrorCode::Damaged);
    }
}

TEST(HostileFileTest, OtherApplicationId)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    test::runSql(file, "PRAGMA application_id = 1196444487");
    expectRefusedUntouched(file, ErrorCode::ForeignDatabase);
}

TEST(HostileFileTest, TablesThatNobodySigned)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    test::runSql(file, "CREATE TABLE recipe (name TEXT)");
    expectRefusedUntouched(file, ErrorCode::ForeignDatabase);
}

TEST(HostileFileTest, ManyTablesThatNobodySigned)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    std::string tables;
    for (int i = 0; i < 200; ++i) {
        tables += "CREATE TABLE recipe_" + std::to_string(i) + " (name TEXT, steps TEXT);";
    }
    test::runSql(file, "BEGIN;" + tables + "COMMIT");
    expectRefusedUntouched(file, ErrorCode::ForeignDatabase);
}

TEST(NewerSchemaTest, IsReadAsItIsAndNeverWritten)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    const std::string newer = std::to_string(latestSchema() + 1);
    test::runSql(file, "CREATE TABLE shoe (name TEXT); ALTER TABLE check_in ADD COLUMN mood TEXT; "
                       "PRAGMA user_version = " +
                           newer);
    const std::string bytes = test::bytesOf(file);
    const Result<Store> writer = Store::open(file);
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::NewerSchema);
    EXPECT_EQ(sentence(writer.error()),
              file.string() + ": a diary of schema " + std::to_string(latestSchema()) +
                  " or older, found schema " + newer + " of a newer Springback");

    Result<Store> reader = Store::open(file, Access::ReadOnly);
    ASSERT_TRUE(reader) << sentence(reader.error());
    EXPECT_TRUE(reader->isOfANewerSpringback());
    EXPECT_EQ(reader->load(), test::logOf(test::checkIn("2026-03-14", 3)));
    EXPECT_EQ(reader->apply(adding(test::checkIn("2026-03-15", 3))).error().code,
              ErrorCode::ReadOnly);
    EXPECT_EQ(test::bytesOf(file), bytes);
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"diary.springback"});
}

TEST(NewerSchemaTest, WithoutATableThatWeKnowIsRefusedUntouched)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    test::runSql(file,
                 "DROP TABLE run; PRAGMA user_version = " + std::to_string(latestSchema() + 1));
    expectRefusedUntouched(file, ErrorCode::NewerSchema);
}

TEST(NewerSchemaTest, WithAWordThatWeDoNotKnowIsRefusedAtTheReading)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    test::runSql(file, "PRAGMA ignore_check_constraints = ON; "
                       "INSERT INTO check_in_tag (check_in_id, tag) VALUES (1, 'full_moon'); "
                       "PRAGMA user_version = " +
                           std::to_string(latestSchema() + 1));
    const Result<Store> store = Store::open(file, Access::ReadOnly);
    ASSERT_TRUE(store);
    EXPECT_EQ(store->load().error().code, ErrorCode::NewerSchema);
}

TEST(NewerSchemaTest, InAWriteAheadLogIsRefusedUntouched)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    SQLite::Database other = test::rawDatabase(file);
    other.exec("PRAGMA journal_mode = WAL; PRAGMA user_version = " +
               std::to_string(latestSchema() + 1));
    const std::string bytes = test::bytesOf(file);
    EXPECT_EQ(Store::open(file).error().code, ErrorCode::NewerSchema);
    EXPECT_EQ(test::bytesOf(file), bytes);
}

TEST(OpeningTest, TurnsAWriteAheadLogBackIntoARollbackJournal)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    test::runSql(file, "PRAGMA journal_mode = WAL");
    EXPECT_EQ(Store::open(file, Access::ReadOnly).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"diary.springback"});
    ASSERT_TRUE(Store::open(file));
    EXPECT_TRUE(Store::open(file, Access::ReadOnly));
}

TEST(OlderSchemaTest, IsBroughtUpToDateInMemoryForWhoOnlyReads)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    makeSchema1(file);
    test::runSql(file, "INSERT INTO check_in (id, day, pain, note) VALUES (4, 20526, 3, '')");
    const std::string bytes = test::bytesOf(file);
    {
        const Result<Store> reader = Store::open(file, Access::ReadOnly);
        ASSERT_TRUE(reader) << sentence(reader.error());
        EXPECT_EQ(reader->schema(), 1);
        EXPECT_EQ(reader->check()->schemaVersion, 1);
        EXPECT_EQ(reader->load()->checkIns.front().value, test::checkIn("2026-03-14", 3));
    }
    EXPECT_EQ(test::bytesOf(file), bytes);
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"diary.springback"});
}

TEST(OlderSchemaTest, ThatCannotBeBroughtUpToDateIsLeftAsItWasAndStillRead)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    makeSchema1(file);
    const std::string bytes = test::bytesOf(file);
    // No name is left for the copy that is kept first.
    for (int i = 1; i <= 100; ++i) {
        test::writeBytes(file.string() + ".schema-1" + (i == 1 ? "" : '-' + std::to_string(i)),
                         "taken");
    }
    const Result<Store> store = Store::open(file);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::UpgradeFailed) << sentence(store.error());
    EXPECT_EQ(test::bytesOf(file), bytes);
    EXPECT_TRUE(Store::open(file, Access::ReadOnly)->load());
}

TEST(HostileFolderTest, BelowARegularFile)
{
    const TempDir folder;
    test::writeBytes(folder / "file", "x");
    const Result<Store> store = Store::open(folder / "file/diary.springback");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Io) << sentence(store.error());
    EXPECT_EQ(test::bytesOf(folder / "file"), "x");
}

TEST(HostileFolderTest, FolderThatDoesNotAllowWriting)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    fs::permissions(file, fs::perms(0666));
    fs::permissions(folder.path(), fs::perms(0555));
    const std::string bytes = test::bytesOf(file);
    {
        const AsNobody nobody;
        for (const fs::path& path : {file, folder / "new.springback", folder / "new/new"}) {
            const Result<Store> store = Store::open(path);
            ASSERT_FALSE(store) << path;
            EXPECT_EQ(store.error().code, ErrorCode::ReadOnly) << sentence(store.error());
        }
        EXPECT_TRUE(Store::open(file, Access::ReadOnly)->load());
    }
    fs::permissions(folder.path(), fs::perms(0700));
    EXPECT_EQ(test::bytesOf(file), bytes);
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"diary.springback"});
}

TEST(HostileFileTest, FileThatDoesNotAllowWritingOrReading)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    fs::permissions(folder.path(), fs::perms(0777));
    fs::permissions(file, fs::perms(0444));
    const auto openAsNobody = [&file](Access access) {
        const AsNobody nobody;
        return Store::open(file, access);
    };
    EXPECT_EQ(openAsNobody(Access::ReadWrite).error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(openAsNobody(Access::ReadOnly));
    fs::permissions(file, fs::perms(0000));
    const Result<Store> unreadable = openAsNobody(Access::ReadOnly);
    ASSERT_FALSE(unreadable);
    EXPECT_EQ(unreadable.error().expected, "a file that can be read");
}

TEST(OpeningTest, WaitsForAnotherWriterOnlySoLong)
{
    const TempDir folder;
    const fs::path file = savedDiary(folder);
    SQLite::Database other = test::rawDatabase(file);
    other.exec("BEGIN EXCLUSIVE");
    const Result<Store> store = Store::open(file, Access::ReadWrite, 20ms);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Busy);
    other.exec("ROLLBACK");
    EXPECT_TRUE(Store::open(file, Access::ReadWrite, 20ms));
}

TEST(OpeningTest, TakesAwayANewFileThatItCouldNotFill)
{
    const TempDir folder;
    const fs::path file = folder / "diary.springback";
    // SQLite keeps its journal there: with a folder of that name it cannot write.
    fs::create_directory(folder / "diary.springback-journal");
    EXPECT_FALSE(Store::open(file));
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"diary.springback-journal"});
}

} // namespace springback
