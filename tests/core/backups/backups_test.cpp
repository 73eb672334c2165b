// Making, listing and removing backups, on real files.
#include "core/backups/backups.h"

#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

LocalMoment at(std::string_view iso)
{
    return parseMoment(iso).value();
}

mode_t modeOf(const fs::path& path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 0777U;
}

Log threeEntries()
{
    return test::logOf(test::episode("2026-01-05"), test::checkIn("2026-03-13", 2),
                       test::session("2026-03-14", {test::repSet("tempo_raise", 8, 3)}));
}

} // namespace

class BackupsTest : public testing::Test {
protected:
    BackupsTest() { EXPECT_TRUE(store.apply(test::addingAll(threeEntries()))); }

    test::TempDir dir;
    fs::path file = dir / "diary.db";
    fs::path folder = dir / "backups";
    Store store = Store::open(file).value();
};

TEST_F(BackupsTest, ABackupIsTheWholeDiaryForItsOwnerAlone)
{
    const auto made = makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05"));
    ASSERT_TRUE(made) << sentence(made.error());
    EXPECT_EQ(made->counts, countsOf(threeEntries()));
    EXPECT_EQ(made->counts.entries(), 3U);
    EXPECT_EQ(made->counts.newestDay, test::day("2026-03-14"));
    EXPECT_EQ(readBackup(made->backup.file), threeEntries());
    EXPECT_EQ(modeOf(made->backup.file), 0600U);
    EXPECT_EQ(modeOf(folder), 0700U);
    EXPECT_EQ(test::namesIn(folder), std::set{made->backup.file.filename().string()});
    EXPECT_EQ(listBackups(file, folder), std::vector{made->backup});
}

} // namespace springback
