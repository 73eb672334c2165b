#include "core/backups/rescue.h"

#include <gtest/gtest.h>

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace fs = std::filesystem;

class RescueTest : public testing::Test {
protected:
    RescueTest()
    {
        EXPECT_TRUE(Store::open(diary)->apply(adding(test::checkIn("2026-03-14", 3))));
        EXPECT_TRUE(keeper.keep(BackupKind::Daily, {today - days(1), 0}));
        EXPECT_TRUE(Store::open(diary)->apply(adding(test::checkIn("2026-03-15", 2))));
        EXPECT_TRUE(keeper.keep(BackupKind::Daily, {today, 0}));
    }

    test::TempDir folder;
    Day today = test::day("2026-11-25");
    fs::path diary = folder / "springback.db";
    BackupKeeper keeper{diary, KnownDiaries(folder / "state.json")};
    fs::path aside = folder / "springback-damaged-2026-11-25.db";
};

TEST_F(RescueTest, TakesTheNewestBackupThatCanBeRead)
{
    const auto backups = keeper.backups();
    ASSERT_EQ(backups->size(), 2U);
    EXPECT_EQ(newestReadableBackup(keeper)->counts.checkIns, 2U);
    test::writeBytes(backups->front().file, "x");
    EXPECT_EQ(newestReadableBackup(keeper)->counts.checkIns, 1U);
    test::writeBytes(backups->back().file, "x");
    EXPECT_FALSE(newestReadableBackup(keeper));
}

TEST_F(RescueTest, TheDamagedFileKeepsItsBytesAndItsJournalUnderAnotherName)
{
    const std::string bytes = test::bytesOf(diary);
    test::writeBytes(diary.string() + "-journal", "left by a crash");
    const auto recovered = salvageBeside(diary, today);
    ASSERT_TRUE(recovered) << sentence(recovered.error());
    EXPECT_EQ(recovered->file, folder / "springback-recovered-2026-11-25.db");
    EXPECT_EQ(putRecoveredInPlace(recovered->file, diary, today), aside);
    EXPECT_EQ(test::bytesOf(aside), bytes);
    EXPECT_EQ(test::bytesOf(aside.string() + "-journal"), "left by a crash");
    EXPECT_FALSE(fs::exists(diary.string() + "-journal"));
    EXPECT_EQ(Store::open(diary)->load(), recovered->salvaged.log);
}

TEST_F(RescueTest, NoNameIsUsedTwice)
{
    test::writeBytes(aside, "an earlier one");
    const auto kept = putBackupInPlace(keeper.backups()->front().file, diary, today);
    EXPECT_EQ(kept, folder / "springback-damaged-2026-11-25-2.db");
    EXPECT_EQ(test::bytesOf(aside), "an earlier one");
}

TEST_F(RescueTest, WhatCannotTakeThePlaceLeavesEverythingAsItWas)
{
    const std::string bytes = test::bytesOf(diary);
    const auto names = test::namesIn(folder.path());
    EXPECT_FALSE(putRecoveredInPlace(folder / "nowhere.db", diary, today));
    EXPECT_FALSE(putBackupInPlace(folder / "nowhere.db", diary, today));
    EXPECT_EQ(test::bytesOf(diary), bytes);
    EXPECT_EQ(test::namesIn(folder.path()), names);
}

TEST_F(RescueTest, BringsABackupOnlyWhereNothingIs)
{
    const fs::path backup = keeper.backups()->front().file;
    EXPECT_EQ(bringBack(backup, diary, today).error().code, ErrorCode::Duplicate);
    fs::remove(diary);
    test::writeBytes(diary.string() + "-journal", "left by a crash");
    ASSERT_TRUE(bringBack(backup, diary, today));
    EXPECT_EQ(Store::open(diary)->load()->checkIns.size(), 2U);
    EXPECT_EQ(test::bytesOf(aside.string() + "-journal"), "left by a crash");
}

} // namespace springback
