#include "core/activities/activity_folder.h"

#include <gtest/gtest.h>

#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {
namespace {

namespace fs = std::filesystem;

using Paths = std::vector<fs::path>;

TEST(ActivityFolder, GivesTheActivityFilesBelowItInOrder)
{
    const test::TempDir folder;
    fs::create_directories(folder / "2026" / "march");
    for (const char* name : {"b.fit", "2026/march/a.gpx", "notes.txt", "2026/c.tcx.gz"}) {
        test::writeBytes(folder / name, "x");
    }
    fs::create_directory_symlink(folder.path(), folder / "round");
    EXPECT_EQ(activityFilesAt(folder.path()),
              (Paths{folder / "2026/c.tcx.gz", folder / "2026/march/a.gpx", folder / "b.fit"}));
}

TEST(ActivityFolder, AFileAndAStravaExportAreThemselves)
{
    const test::TempDir folder;
    EXPECT_TRUE(activityFilesAt(folder.path()).empty());
    EXPECT_EQ(activityFilesAt(folder / "none.fit"), Paths{folder / "none.fit"});
    test::writeBytes(folder / "activities.csv", "Activity ID\n");
    test::writeBytes(folder / "a.fit", "x");
    EXPECT_EQ(activityFilesAt(folder.path()), Paths{folder.path()});
}

} // namespace
} // namespace springback
