// Restoring and keeping, through a journal on a real file.
#include "core/backups/restore.h"

#include <csignal>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/full_disk.h"
#include "tests/support/generators.h"
#include "tests/support/older_diary.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

const LocalMoment kNow{test::day("2026-03-14"), 12 * 3600};

Journal journalOn(const fs::path& file)
{
    return Journal::open(Store::open(file).value(), builtInProgramme()).value();
}

} // namespace

class RestoreTest : public testing::Test {
protected:
    RestoreTest()
    {
        EXPECT_TRUE(journal.record(test::addingAll(
            test::logOf(test::episode("2026-01-05"), test::checkIn("2026-03-12", 2),
                        test::session("2026-03-12", {test::repSet("tempo_raise", 8, 3)})))));
        saved = journal.log();
        backup = keeper.keep(BackupKind::Manual, kNow).value().backup.file;
    }

    Log later()
    {
        EXPECT_TRUE(journal.record(adding(test::checkIn("2026-03-13", 4))));
        EXPECT_TRUE(journal.record(removing(journal.log().sessions.front())));
        return journal.log();
    }

    Result<Restored> restored() { return restore(journal, backup, keeper, kNow); }

    test::TempDir dir;
    fs::path file = dir / "diary.db";
    Journal journal = journalOn(file);
    KnownDiaries known{dir / "state.json"};
    BackupKeeper keeper{file, known};
    Log saved;
    fs::path backup;
};

TEST_F(RestoreTest, BecomesWhatTheBackupHoldsAndCanGoBackTwice)
{
    const Log before = later();
    const Result<Restored> done = restored();
    ASSERT_TRUE(done) << sentence(done.error());
    EXPECT_EQ(journal.log(), saved);
    EXPECT_EQ(journalOn(file).log(), saved);
    ASSERT_TRUE(done->before);
    EXPECT_EQ(done->before->backup.kind, BackupKind::BeforeRestore);
    EXPECT_EQ(readBackup(done->before->backup.file), before);

    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(journal.log(), before);
    ASSERT_TRUE(journal.redo());
    ASSERT_TRUE(restore(journal, done->before->backup.file, keeper, kNow));
    EXPECT_EQ(journal.log(), before);
}

TEST_F(RestoreTest, ReadsWhatAnotherProcessWroteBeforeAndKeepsIt)
{
    Journal other = journalOn(file);
    ASSERT_TRUE(other.record(adding(test::checkIn("2026-03-13", 4))));
    const Result<Restored> done = restored();
    ASSERT_TRUE(done);
    EXPECT_EQ(readBackup(done->before->backup.file), other.log());
    EXPECT_EQ(journal.log(), saved);
}

TEST_F(RestoreTest, NothingDifferentIsNoChange)
{
    const Result<Restored> done = restored();
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->change.edits.empty());
}

TEST_F(RestoreTest, AnErrorLeavesTheDiaryAsItWas)
{
    const Log before = later();
    EXPECT_FALSE(restore(journal, dir / "nothing.db", keeper, kNow));
    EXPECT_FALSE(restore(journal, file, keeper, kNow)) << "not from itself";
    test::writeBytes(backup, test::bytesOf(backup).substr(0, 4096));
    EXPECT_FALSE(restored());
    EXPECT_EQ(journal.log(), before);
    EXPECT_EQ(journalOn(file).log(), before);
}

TEST_F(RestoreTest, WithoutABackupOfWhatIsThereNothingIsRestored)
{
    const Log before = later();
    const fs::path moved = dir / "kept.db";
    fs::rename(backup, moved);
    fs::remove_all(keeper.folder());
    test::writeBytes(keeper.folder(), "a file in the way");
    EXPECT_FALSE(restore(journal, moved, keeper, kNow));
    EXPECT_EQ(journalOn(file).log(), before);
    EXPECT_TRUE(keeper.known().lastFailure);
}

TEST_F(RestoreTest, AWriterInTheWayIsAnErrorAndNothingHasChanged)
{
    const Log before = later();
    journal =
        Journal::open(
            Store::open(file, Store::Access::ReadWrite, std::chrono::milliseconds(20)).value(),
            builtInProgramme())
            .value();
    SQLite::Database other = test::rawDatabase(file);
    other.exec("BEGIN IMMEDIATE");
    const Result<Restored> done = restored();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Busy);
    other.exec("ROLLBACK");
    EXPECT_EQ(journalOn(file).log(), before);
}

TEST_F(RestoreTest, KilledInTheMiddleItIsWholeOrNotAtAll)
{
    Change many;
    for (int day = 0; day < 300; ++day) {
        CheckIn checkIn = test::checkIn("2026-04-01", 3);
        checkIn.date += days(day);
        checkIn.note = std::string(500, 'x');
        many.edits.emplace_back(Edit<CheckIn>{0, std::nullopt, checkIn});
    }
    ASSERT_TRUE(journal.record(many));
    const Log before = journal.log();
    int whole = 0;
    constexpr int kKills = 12;
    for (int kill = 0; kill < kKills; ++kill) {
        const pid_t child = ::fork();
        if (child == 0) {
            Journal mine = journalOn(file);
            (void)mine.replaceWith(saved);
            ::_exit(0);
        }
        ::usleep(static_cast<useconds_t>(kill) * 6000);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const Log found = journalOn(file).log();
        EXPECT_TRUE(found == before || found == saved) << kill;
        if (found == saved) {
            ++whole;
            ASSERT_TRUE(journalOn(file).undo());
        }
    }
    RecordProperty("whole", whole);
    EXPECT_TRUE(journalOn(file).store().check()->intact);
}

TEST_F(RestoreTest, ASilentlyChangedDiaryIsKeptAsItIsAndSealedAnew)
{
    test::runSql(file, "UPDATE check_in SET pain = 9");
    journal = journalOn(file);
    const Result<Restored> done = restored();
    ASSERT_TRUE(done) << sentence(done.error());
    EXPECT_TRUE(done->before->sealBroken);
    EXPECT_TRUE(fs::exists(done->before->backup.file));
    EXPECT_EQ(journal.log(), saved);
    EXPECT_TRUE(journal.store().check()->intact);
}

RC_GTEST_PROP(ReplacingProperty, AnyLogBecomesAnyOther, ())
{
    const Log from = *test::arbitraryLog();
    const Log to = *test::arbitraryLog();
    const Change change = replacingAll(from, to);
    Log log = from;
    apply(change, log);
    RC_ASSERT(log == to);
    apply(inverse(change), log);
    RC_ASSERT(log == from);
    RC_ASSERT(replacingAll(to, to).edits.empty());
}

TEST(ReplacingTest, TheFileTakesCheckInsThatExchangeTheirDays)
{
    const test::TempDir dir;
    Journal journal = journalOn(dir / "diary.db");
    const Log one = test::logOf(test::episode("2026-01-05"), test::checkIn("2026-03-12", 1),
                                test::checkIn("2026-03-13", 2));
    ASSERT_TRUE(journal.record(test::addingAll(one)));
    Log other = one;
    std::swap(other.checkIns[0].value.date, other.checkIns[1].value.date);
    const Result<Change> done = journal.replaceWith(other);
    ASSERT_TRUE(done) << sentence(done.error());
    EXPECT_EQ(journalOn(dir / "diary.db").log(), other);
}

class KeeperTest : public RestoreTest {};

TEST_F(KeeperTest, RemembersTheProvenBackupAndTheFailure)
{
    const KnownDiary::Proven proven = keeper.known().lastProven.value();
    EXPECT_EQ(proven, (KnownDiary::Proven{backup, kNow, 1, 3}));
    test::runSql(file, "PRAGMA ignore_check_constraints = ON; UPDATE check_in SET pain = 11");
    ASSERT_FALSE(keeper.keep(BackupKind::Manual, kNow));
    EXPECT_EQ(keeper.known().lastProven, proven);
    EXPECT_EQ(keeper.known().lastFailure->error.code, ErrorCode::Damaged);
    test::runSql(file, "UPDATE check_in SET pain = 2");
    ASSERT_TRUE(keeper.keep(BackupKind::Manual, kNow));
    EXPECT_FALSE(keeper.known().lastFailure);
}

TEST_F(KeeperTest, KeepsOneADayAndNoneOfAnEmptyDiary)
{
    EXPECT_FALSE(keeper.keepDaily(Log(), kNow).value());
    EXPECT_TRUE(keeper.keepDaily(journal.log(), kNow).value());
    EXPECT_FALSE(keeper.keepDaily(journal.log(), kNow).value());
    EXPECT_TRUE(keeper.keepDaily(journal.log(), {kNow.day + days(1), kNow.second}).value());
}

TEST_F(KeeperTest, GoesToTheFolderThatThePersonChose)
{
    const fs::path chosen = dir / "stick";
    ASSERT_TRUE(known.update(file, [&](KnownDiary& diary) { diary.backupFolder = chosen; }));
    EXPECT_EQ(keeper.keep(BackupKind::Manual, kNow)->backup.file.parent_path(), chosen);
    EXPECT_EQ(keeper.backups()->size(), 1U);
}

TEST_F(KeeperTest, RemovesTheOutdatedOnesButNeverTheLastProven)
{
    for (int day = 1; day <= 40; ++day) {
        ASSERT_TRUE(keeper.keepDaily(journal.log(), {kNow.day + days(day), kNow.second}).value());
    }
    EXPECT_LE(keeper.backups()->size(), 7U + 4U + 12U + 1U);
    const fs::path last = keeper.known().lastProven->file;
    EXPECT_TRUE(fs::exists(last));
}

TEST_F(KeeperTest, RemembersHowMuchTheDiaryHolds)
{
    keeper.remember(journal.log(), kNow);
    EXPECT_EQ(keeper.known().seen, (KnownDiary::Seen{kNow, 3, test::day("2026-03-12")}));
    keeper.remember(journal.log(), {kNow.day, kNow.second + 30});
    EXPECT_EQ(keeper.known().seen->when, kNow) << "once a minute is often enough";
    ASSERT_TRUE(journal.record(adding(test::checkIn("2026-03-13", 4))));
    keeper.remember(journal.log(), kNow);
    EXPECT_EQ(keeper.known().seen->entries, 4U);
}

/// A diary of schema 1, in which the steps to a newer one go wrong when `inTheWay` is a table of
/// theirs.
class UpgradeBackupTest : public testing::Test {
protected:
    void writeOlder(const std::string& inTheWay = {})
    {
        test::writeOlderDiary(file, 1, test::logOf(test::session("2026-02-17")));
        if (!inTheWay.empty()) {
            test::runSql(file, inTheWay);
        }
        bytes = test::bytesOf(file);
    }

    Result<Store> open() const
    {
        return Store::open(file, Store::Access::ReadWrite, Store::kPatience,
                           keeper.beforeUpgrade(kNow));
    }

    test::TempDir dir;
    fs::path file = dir / "diary.db";
    BackupKeeper keeper{file, KnownDiaries()};
    std::string bytes;
};

TEST_F(UpgradeBackupTest, IsMadeOnceAndHoldsTheOlderDiary)
{
    writeOlder();
    ASSERT_TRUE(open());
    ASSERT_TRUE(open());
    const std::vector<Backup> backups = keeper.backups().value();
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups.front().kind, BackupKind::BeforeUpgrade);
    EXPECT_EQ(proveBackup(backups.front().file)->schema, 1);
    EXPECT_EQ(test::namesIn(dir.path()), (std::set<std::string>{"backups", "diary.db"}));
}

TEST_F(UpgradeBackupTest, AFailedUpgradeLeavesTheFileAndSaysWhereTheBackupIs)
{
    writeOlder();
    const Result<Store> store = [this] {
        const test::FullDisk full(fs::file_size(file));
        return open();
    }();
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::UpgradeFailed);
    const std::vector<Backup> backups = keeper.backups().value();
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_NE(sentence(store.error()).find(backups.front().file.string()), std::string::npos)
        << sentence(store.error());
    EXPECT_TRUE(test::bytesOf(file) == bytes);
    EXPECT_TRUE(open());
}

TEST_F(UpgradeBackupTest, ADiaryThatNoStepFitsIsFoundOutInItsBackup)
{
    writeOlder("CREATE TABLE past_change (id);");
    const Result<Store> store = open();
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::UpgradeFailed);
    EXPECT_TRUE(keeper.backups()->empty());
    EXPECT_TRUE(test::bytesOf(file) == bytes);
}

TEST_F(UpgradeBackupTest, WithoutRoomForTheBackupTheFileIsUntouched)
{
    writeOlder();
    test::writeBytes(keeper.folder(), "a file in the way");
    const Result<Store> store = open();
    ASSERT_FALSE(store);
    EXPECT_TRUE(test::bytesOf(file) == bytes);
}

} // namespace springback
