#include "core/backups/conflict_copies.h"

#include <gtest/gtest.h>

#include "core/backups/backup.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

TEST(ConflictCopies, AreToldByTheirNames)
{
    for (const char* name :
         {"springback (conflicted copy 2026-11-20).db", "springback (LAPTOP's conflicted copy).db",
          "springback.sync-conflict-20261120-101010-ABCDEFG.db", "springback (1).db",
          "springback (copy).db", "springback_conflict-20261120-101010.db", "springback-LAPTOP.db",
          "springback-Janes-MacBook.local.db", "springback - Copy.db"}) {
        EXPECT_TRUE(isConflictCopyName(name, "springback.db")) << name;
    }
    EXPECT_TRUE(isConflictCopyName("diary (1)", "diary"));
}

TEST(ConflictCopies, AreNeverWhatWeOrThePersonPutThere)
{
    const std::string backup =
        backupName("/home/me/springback.db", BackupKind::Daily, {test::day("2026-03-14"), 60});
    for (const std::string& name : std::initializer_list<std::string>{
             "springback.db", "springback.db-journal", "springback.db.lock",
             "springback.db.schema-1", "springback-2026-11-20.db",
             "springback-recovered-2026-11-25.db", "springback-damaged-2026-11-25-2.db", backup,
             "springback.json", "springback (1).txt", "notes.db", "springback2.db",
             "springback-.db", "springback-a b.db"}) {
        EXPECT_FALSE(isConflictCopyName(name, "springback.db")) << name;
    }
}

TEST(ConflictCopies, AreFoundBesideTheDiary)
{
    const test::TempDir folder;
    for (const char* name : {"springback.db", "springback (1).db", "springback-HOST.db", "x.db"}) {
        test::writeBytes(folder / name, "x");
    }
    std::filesystem::create_directory(folder / "springback (2).db");
    const std::vector<std::filesystem::path> expected{folder / "springback (1).db",
                                                      folder / "springback-HOST.db"};
    EXPECT_EQ(conflictCopiesOf(folder / "springback.db"), expected);
    EXPECT_TRUE(conflictCopiesOf(folder / "nowhere/springback.db").empty());
}

} // namespace springback
