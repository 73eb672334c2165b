#include "ui/shell/backup_worker.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/backups/proof.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/ui/support/diary.h"
#include "ui/journal_bridge.h"

namespace springback::ui::test {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::namesIn;
using springback::test::TempDir;
using springback::test::writeBytes;

class BackupWorkerTest : public testing::Test {
protected:
    explicit BackupWorkerTest(const Log& log = logOf(episode("2026-01-26"),
                                                     checkIn("2026-03-13", 1)))
        : diary(log, day("2026-03-14"))
    {
    }

    void start()
    {
        worker.reset();
        worker = std::make_unique<BackupWorker>(
            diary.bridge(), KnownDiaries(state / "diaries.json"), [this] { return now; });
    }
    void finish() const
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !worker->isWorking(); }, 20'000));
    }
    std::size_t kept() const { return worker->keeper().backups().value().size(); }
    std::filesystem::path diaryFile() const { return diary.bridge().journal().store().file(); }

    TempDir state;
    Diary diary;
    QDateTime now{QDate(2026, 3, 14), QTime(7, 12, 5)};
    std::unique_ptr<BackupWorker> worker;
};

TEST_F(BackupWorkerTest, MakesOneProvenBackupADay)
{
    start();
    worker->begin();
    finish();
    ASSERT_EQ(kept(), 1U);
    const Backup daily = worker->keeper().backups().value().front();
    EXPECT_EQ(daily.kind, BackupKind::Daily);
    EXPECT_EQ(daily.moment, worker->now());
    EXPECT_EQ(readBackup(daily.file).value(), diary.bridge().log());
    EXPECT_EQ(worker->known().lastProven->file, daily.file);
    EXPECT_TRUE(worker->isLastThere());

    now = now.addSecs(3600);
    start(); // the second start of that day
    worker->begin();
    finish();
    EXPECT_EQ(kept(), 1U);
}

TEST_F(BackupWorkerTest, MakesTheNextOneWhenTheDayMovesOnWhileTheWindowIsOpen)
{
    start();
    worker->begin();
    finish();
    now = QDateTime(QDate(2026, 3, 15), QTime(3, 59));
    diary.bridge().setToday(day("2026-03-13")); // any reload within the day
    finish();
    EXPECT_EQ(kept(), 1U);
    now = QDateTime(QDate(2026, 3, 15), QTime(4, 0));
    diary.bridge().setToday(day("2026-03-15"));
    finish();
    EXPECT_EQ(kept(), 2U);
}

TEST_F(BackupWorkerTest, TellsOnceADayWhatWentWrong)
{
    writeBytes(diaryFile().parent_path() / "backups", "a file where the folder should be");
    start();
    QSignalSpy failed(worker.get(), &BackupWorker::failed);
    worker->begin();
    finish();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(worker->known().lastFailure.has_value());
    diary.bridge().setToday(day("2026-03-13"));
    finish();
    EXPECT_EQ(failed.size(), 1);
    now = now.addDays(1);
    diary.bridge().setToday(day("2026-03-15"));
    finish();
    EXPECT_EQ(failed.size(), 2);
}

TEST_F(BackupWorkerTest, FinishesACopyBeforeItEnds)
{
    start();
    worker->begin();
    const auto folder = worker->keeper().folder();
    worker.reset(); // the window is closed
    const std::set<std::string> names = namesIn(folder);
    ASSERT_EQ(names.size(), 1U);
    EXPECT_TRUE(readBackup(folder / *names.begin()).has_value());
}

TEST_F(BackupWorkerTest, KeepsWhatIsAskedForAndListsAllWithTheirEntries)
{
    start();
    worker->begin();
    QSignalSpy made(worker.get(), &BackupWorker::made);
    worker->backUpNow();
    finish();
    EXPECT_EQ(made.size(), 1);
    ASSERT_EQ(worker->backups().size(), 2U);
    EXPECT_EQ(worker->backups().front().backup.kind, BackupKind::Manual);
    for (const ListedBackup& listed : worker->backups()) {
        EXPECT_EQ(listed.proof.value().counts.entries(), 2U);
        EXPECT_FALSE(listed.problem.has_value());
    }
}

TEST_F(BackupWorkerTest, ListsTheOneOfTheDayWhereTheListWasLookedAtBefore)
{
    start();
    worker->look(); // the page is open before the backup is due
    worker->begin();
    finish();
    ASSERT_EQ(worker->backups().size(), 1U);
    EXPECT_EQ(worker->backups().front().backup.file, worker->known().lastProven->file);
}

TEST_F(BackupWorkerTest, SaysWhichBackupCanNoLongerBeRead)
{
    start();
    worker->backUpNow();
    finish();
    writeBytes(worker->backups().front().backup.file, "no longer a diary");
    worker->look();
    finish();
    ASSERT_EQ(worker->backups().size(), 1U);
    EXPECT_TRUE(worker->backups().front().problem.has_value());
}

TEST_F(BackupWorkerTest, KnowsWhenTheLastBackupIsGone)
{
    start();
    worker->backUpNow();
    finish();
    std::filesystem::remove(worker->backups().front().backup.file);
    worker->look();
    finish();
    EXPECT_TRUE(worker->known().lastProven.has_value());
    EXPECT_FALSE(worker->isLastThere());
}

TEST_F(BackupWorkerTest, MovesToAFolderThatABackupIsProvenIn)
{
    const TempDir other;
    start();
    QSignalSpy moved(worker.get(), &BackupWorker::folderChanged);
    worker->changeFolder(other.path());
    finish();
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(worker->folder(), other.path());
    EXPECT_TRUE(worker->isOwnFolder());
    EXPECT_EQ(worker->backups().size(), 1U);
    EXPECT_EQ(worker->backups().front().backup.file.parent_path(), other.path());

    worker->changeFolder({});
    finish();
    EXPECT_EQ(moved.size(), 2);
    EXPECT_FALSE(worker->isOwnFolder());
    EXPECT_EQ(worker->folder(), defaultBackupFolder(diaryFile()));
}

TEST_F(BackupWorkerTest, StaysWhereItWasWhenTheNewFolderTakesNoBackup)
{
    start();
    worker->backUpNow();
    finish();
    const KnownDiary before = worker->known();
    QSignalSpy failed(worker.get(), &BackupWorker::failed);
    writeBytes(state / "a file", "not a folder");
    worker->changeFolder(state / "a file");
    finish();
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(worker->known(), before);
    EXPECT_EQ(worker->backups().size(), 1U);
}

TEST_F(BackupWorkerTest, FollowsTheDiaryToAnotherFile)
{
    start();
    worker->begin();
    finish();
    const TempDir other;
    ASSERT_TRUE(diary.bridge().moveTo(other / "again.db"));
    finish();
    EXPECT_EQ(worker->keeper().folder(), defaultBackupFolder(other / "again.db"));
    EXPECT_EQ(kept(), 1U);
}

class BackupOfNothing : public BackupWorkerTest {
protected:
    BackupOfNothing() : BackupWorkerTest(Log{}) {}
};

TEST_F(BackupOfNothing, WaitsForTheFirstEntries)
{
    start();
    worker->begin();
    finish();
    EXPECT_EQ(kept(), 0U);
    ASSERT_TRUE(diary.bridge().record(adding(episode("2026-03-14"))));
    finish();
    EXPECT_EQ(kept(), 1U);
}

} // namespace
} // namespace springback::ui::test
