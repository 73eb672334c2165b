#include "core/activities/activity_folder.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/core/activities/samples.h"
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
    EXPECT_EQ(activityFilesAt(folder.path()).value(),
              (Paths{folder / "2026/c.tcx.gz", folder / "2026/march/a.gpx", folder / "b.fit"}));
}

TEST(ActivityFolder, AFileAndAStravaExportAreThemselves)
{
    const test::TempDir folder;
    EXPECT_TRUE(activityFilesAt(folder.path()).value().empty());
    EXPECT_EQ(activityFilesAt(folder / "none.fit").value(), Paths{folder / "none.fit"});
    test::writeBytes(folder / "activities.csv", "Activity ID\n");
    test::writeBytes(folder / "a.fit", "x");
    EXPECT_EQ(activityFilesAt(folder.path()).value(), Paths{folder.path()});
}

TEST(ActivityFolder, EndsWhenToldToAndRefusesTooManyEntries)
{
    const test::TempDir folder;
    for (const char* name : {"a.fit", "b.txt", "c.txt"}) {
        test::writeBytes(folder / name, "x");
    }
    EXPECT_EQ(activityFilesAt(folder.path(), {}, 3).value(), Paths{folder / "a.fit"});
    EXPECT_EQ(test::refusalIn(activityFilesAt(folder.path(), {}, 2)),
              folder.path().filename().string() +
                  ": a folder of at most 2 files and folders, found more");
    int asked = 0;
    EXPECT_TRUE(activityFilesAt(folder.path(), [&asked] { return ++asked < 1; }).value().empty());
    EXPECT_EQ(asked, 1);
}

TEST(ActivityFolder, ReadsAllThatIsPickedWithARowForWhatCannotBe)
{
    const test::TempDir folder;
    fs::create_directories(folder / "runs");
    for (const char* name : {"easy.fit", "hilly.gpx"}) {
        test::writeBytes(folder / "runs" / name, test::sampleBytes(name));
    }
    std::vector<std::size_t> told;
    const auto found = readPicked({folder / "none.fit", folder / "runs"},
                                  [&told](std::size_t done, std::size_t all) {
                                      EXPECT_EQ(all, kAllPicked);
                                      told.push_back(done);
                                      return true;
                                  });
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].where, "none.fit");
    EXPECT_FALSE(found[0].activity);
    EXPECT_TRUE(found[1].activity);
    EXPECT_EQ(found[2].where, "hilly.gpx");
    EXPECT_TRUE(std::ranges::is_sorted(told));
    const auto stopped = readPicked(
        {folder / "runs"}, [](std::size_t done, std::size_t) { return done < kAllPicked / 2; });
    EXPECT_EQ(stopped.size(), 1U);
}

TEST(ActivityFolder, StopsAtTooManyActivitiesWithOneRefusal)
{
    std::vector<FoundActivity> found(kMostActivities, {"a.fit", Activity()});
    EXPECT_FALSE(cutToMost(found, "b.fit"));
    found.resize(kMostActivities + 3, {"b.fit", Activity()});
    EXPECT_TRUE(cutToMost(found, "b.fit"));
    EXPECT_EQ(found.size(), kMostActivities + 1);
    EXPECT_FALSE(found.back().activity);
}

} // namespace
} // namespace springback
