// A diary some value of which was changed by something else: it is backed up and restored all the
// same, and what is known to be good stays.
#include <gtest/gtest.h>

#include "core/backups/restore.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace {

LocalMoment at(int number)
{
    return {test::day("2026-03-14") + days(number), 8 * 60 * 60};
}

} // namespace

class SealedBackupsTest : public testing::Test {
protected:
    SealedBackupsTest()
    {
        journal.record(test::addingAll(written)).value();
        good = keeper.keep(BackupKind::Daily, at(0)).value();
    }

    /// As a disk or another tool would.
    void changeSilently()
    {
        test::runSql(file, "UPDATE check_in SET pain = 9 WHERE id = 1");
        ASSERT_TRUE(journal.refresh());
    }

    Log written = test::logOf(test::episode("2026-01-05"), test::checkIn("2026-03-13", 2));
    test::TempDir folder;
    std::filesystem::path file = folder / "diary.db";
    Journal journal = Journal::open(Store::open(file).value(), builtInProgramme()).value();
    BackupKeeper keeper{file, KnownDiaries(folder / "state.json")};
    ProvenBackup good;
};

TEST_F(SealedBackupsTest, ABackupIsKeptAndTheFailureRemembered)
{
    EXPECT_FALSE(good.sealBroken);
    changeSilently();
    const Result<ProvenBackup> made = keeper.keep(BackupKind::Daily, at(1));
    ASSERT_TRUE(made) << sentence(made.error());
    EXPECT_TRUE(made->sealBroken);
    EXPECT_TRUE(proveBackup(made->backup.file)->sealBroken);
    EXPECT_EQ(readBackup(made->backup.file), journal.log());
    const KnownDiary known = keeper.known();
    EXPECT_EQ(known.lastFailure->error, sealError(keeper.diary()));
    EXPECT_EQ(known.lastProven->file, good.backup.file);
}

TEST_F(SealedBackupsTest, NoBackupGoesWhileValuesDiffer)
{
    changeSilently();
    constexpr int kMoreThanAreKept = 12;
    for (int number = 1; number <= kMoreThanAreKept; ++number) {
        ASSERT_TRUE(keeper.keep(BackupKind::Daily, at(number)));
    }
    EXPECT_EQ(keeper.backups()->size(), 1U + kMoreThanAreKept);
    ASSERT_TRUE(journal.sealAnew());
    ASSERT_TRUE(keeper.keep(BackupKind::Daily, at(kMoreThanAreKept + 1)));
    EXPECT_LT(keeper.backups()->size(), 1U + kMoreThanAreKept);
    EXPECT_FALSE(keeper.known().lastFailure);
}

TEST_F(SealedBackupsTest, ARestoreFromAGoodOneMendsTheSeal)
{
    changeSilently();
    ASSERT_TRUE(journal.store().check()->sealBroken);
    const Result<Restored> restored = restore(journal, good.backup.file, keeper, at(1));
    ASSERT_TRUE(restored) << sentence(restored.error());
    EXPECT_TRUE(restored->before->sealBroken);
    EXPECT_EQ(journal.log(), written);
    EXPECT_TRUE(journal.store().check()->intact);
}

TEST_F(SealedBackupsTest, ARestoreFromAChangedOneDoesNotHideWhatIsThere)
{
    changeSilently();
    const ProvenBackup changed = keeper.keep(BackupKind::Daily, at(1)).value();
    ASSERT_TRUE(restore(journal, changed.backup.file, keeper, at(2)));
    EXPECT_TRUE(journal.store().check()->sealBroken);
}

TEST_F(SealedBackupsTest, IsSeenBesideTheOpenDiary)
{
    EXPECT_TRUE(Store::checkBeside(file)->intact);
    changeSilently();
    EXPECT_TRUE(Store::checkBeside(file)->sealBroken);
    EXPECT_FALSE(Store::checkBeside(folder / "nothing"));
}

} // namespace springback
