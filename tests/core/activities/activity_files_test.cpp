#include "core/activities/activity_files.h"

#include <chrono>
#include <cstdlib>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/activities/activity_bytes.h"
#include "core/activities/archive.h"
#include "tests/core/activities/samples.h"
#include "tests/support/packing.h"
#include "tests/support/temp_dir.h"

namespace springback {
namespace {

namespace fs = std::filesystem;

class ActivityFiles : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& bytes)
    {
        fs::create_directories((folder / name).parent_path());
        test::writeBytes(folder / name, bytes);
        return folder / name;
    }
    fs::path copyOf(const std::string& sample) { return write(sample, test::sampleBytes(sample)); }

    /// A Strava export as a folder.
    fs::path unpackedExport()
    {
        Zip zip = Zip::open(test::samplePath("strava_export.zip"), "a.zip").value();
        for (const ZipEntry& entry : zip.entries()) {
            write("export_1/" + entry.name, zip.read(entry).value());
        }
        return folder / "export_1";
    }

    test::TempDir folder;
};

std::vector<FoundActivity> foundIn(const fs::path& file)
{
    auto found = readActivities(file);
    EXPECT_TRUE(found) << sentence(found.error());
    return std::move(found).value_or(std::vector<FoundActivity>{});
}

/// "where: km sport", or the refusal.
std::vector<std::string> summariesOf(const std::vector<FoundActivity>& found)
{
    std::vector<std::string> lines;
    for (const FoundActivity& one : found) {
        lines.push_back(one.activity
                            ? one.where + " " + std::to_string(one.activity->distance.metres) + " m"
                            : sentence(one.activity.error()));
    }
    return lines;
}

void expectSameRun(const Activity& one, const Activity& other)
{
    EXPECT_LE(std::chrono::abs(one.start - other.start), std::chrono::minutes(2));
    EXPECT_LE(std::abs(one.distance.metres - other.distance.metres) * 50, other.distance.metres);
    EXPECT_LE(std::abs(one.moving.seconds - other.moving.seconds), 30);
}

TEST_F(ActivityFiles, ARunIsTheSameInEveryFormat)
{
    for (const char* run : {"easy", "hilly", "paused"}) {
        const Activity fit =
            foundIn(test::samplePath(run + std::string(".fit"))).at(0).activity.value();
        for (const char* end : {".tcx", ".gpx"}) {
            SCOPED_TRACE(run + std::string(end));
            const Activity other =
                foundIn(test::samplePath(std::string(run) + end)).at(0).activity.value();
            expectSameRun(other, fit);
            EXPECT_NEAR(other.climb.value(), fit.climb.value(), 8);
            EXPECT_NEAR(other.stepsPerMin.value(), fit.stepsPerMin.value(), 2);
        }
    }
    expectSameRun(foundIn(test::samplePath("treadmill.tcx")).at(0).activity.value(),
                  foundIn(test::samplePath("treadmill.fit")).at(0).activity.value());
}

TEST_F(ActivityFiles, GzipChangesNothing)
{
    for (const char* name : {"easy.gpx", "easy.fit"}) {
        const auto plain = foundIn(test::samplePath(name));
        const auto packed = foundIn(test::samplePath(name + std::string(".gz")));
        EXPECT_EQ(packed.at(0).where, name + std::string(".gz"));
        EXPECT_EQ(packed.at(0).activity, plain.at(0).activity);
    }
}

TEST_F(ActivityFiles, TellsFormatsByTheirBytes)
{
    const fs::path file = write("download", test::sampleBytes("easy.tcx"));
    EXPECT_EQ(foundIn(file).at(0).activity->format, ActivityFormat::Tcx);
    test::writeBytes(file, test::sampleBytes("easy.gpx.gz"));
    EXPECT_EQ(foundIn(file).at(0).activity->format, ActivityFormat::Gpx);
    const fs::path wrong = write("easy.gpx", test::sampleBytes("easy.fit"));
    EXPECT_EQ(foundIn(wrong).at(0).activity->format, ActivityFormat::Fit);
}

TEST_F(ActivityFiles, ReadsAZipOfThem)
{
    EXPECT_EQ(summariesOf(foundIn(test::samplePath("runs.zip"))),
              (std::vector<std::string>{
                  "runs.zip: runs/easy.fit 5000 m", "runs.zip: runs/hilly.TCX 6000 m",
                  "runs.zip: runs/paused.gpx.gz " +
                      std::to_string(
                          foundIn(test::samplePath("paused.gpx")).at(0).activity->distance.metres) +
                      " m"}));
}

TEST_F(ActivityFiles, GoesOnAfterAFileThatCannotBeRead)
{
    const std::string easy = test::sampleBytes("easy.gpx");
    const fs::path zip = write("runs.zip", test::zipOf({{"../up.gpx", easy},
                                                        {"cut.gpx", easy.substr(0, 1000)},
                                                        {"in.zip", test::zipOf({{"a.gpx", easy}})},
                                                        {"secret.fit", "x", 1},
                                                        {"good.gpx", easy}}));
    const auto lines = summariesOf(foundIn(zip));
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0],
              "runs.zip: ../up.gpx: a name inside the zip, found one that leads out of it");
    EXPECT_THAT(lines[1],
                testing::StartsWith("runs.zip: cut.gpx: whole XML, found a fault at byte"));
    EXPECT_EQ(lines[2], "runs.zip: in.zip: an activity file, found a zip in the zip");
    EXPECT_EQ(lines[3], "runs.zip: secret.fit: a file without a password, found an encrypted one");
    EXPECT_THAT(lines[4], testing::StartsWith("runs.zip: good.gpx 49"));
}

TEST_F(ActivityFiles, ReadsAStravaExportZippedOrNot)
{
    const auto zipped = foundIn(test::samplePath("strava_export.zip"));
    ASSERT_EQ(zipped.size(), 6U);
    EXPECT_EQ(zipped[0].where, "strava_export.zip: activities/1001.fit.gz");
    expectSameRun(*zipped[0].activity,
                  foundIn(test::samplePath("easy.fit")).at(0).activity.value());
    EXPECT_NEAR(zipped[2].activity->climb.value(), 300, 6); // only its file tells
    EXPECT_EQ(zipped[3].activity->sport, Sport::Other);
    EXPECT_EQ(zipped[4].activity->sport, Sport::Walking);
    EXPECT_EQ(zipped[5].activity->distance.metres, 3200); // its file is missing

    const fs::path unpacked = unpackedExport();
    for (const fs::path& picked : {unpacked, unpacked / "", unpacked / "activities.csv"}) {
        const auto found = foundIn(picked);
        ASSERT_EQ(found.size(), 6U);
        EXPECT_EQ(found[0].where, "export_1: activities/1001.fit.gz");
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_EQ(found[i].activity, zipped[i].activity);
        }
    }
}

TEST_F(ActivityFiles, AStravaExportMayStandInAFolderOfItsZip)
{
    const std::string list = Zip::open(test::samplePath("strava_export.zip"), "a")
                                 .and_then([](Zip zip) { return zip.read(zip.entries().front()); })
                                 .value();
    const fs::path zip =
        write("a.zip", test::zipOf({{"export_1/activities.csv", list},
                                    {"export_1/activities/1006.gpx.gz",
                                     test::gzipped(test::sampleBytes("late.gpx"))}}));
    EXPECT_TRUE(foundIn(zip).at(5).activity->climb);
}

TEST_F(ActivityFiles, AListCannotReadOutsideItsFolder)
{
    write("secret.gpx", test::sampleBytes("easy.gpx"));
    const std::string list =
        "Activity ID,Activity Date,Activity Type,Distance,Filename,Moving Time,Distance\n"
        "1,\"Mar 2, 2026, 7:10:00 AM\",Run,5,../secret.gpx,,\n";
    write("export_1/activities.csv", list);
    EXPECT_EQ(
        summariesOf(foundIn(folder / "export_1")),
        (std::vector<std::string>{"export_1: ../secret.gpx: a distance up to 300 km, found none"}));
}

TEST_F(ActivityFiles, RefusesWhatIsNoneOfThem)
{
    const std::string known =
        ": a FIT, TCX or GPX file, a zip of them, or a Strava export, found another kind of file";
    EXPECT_EQ(test::refusalIn(readActivities(write("a.json", "{}"))), "a.json" + known);
    EXPECT_EQ(test::refusalIn(readActivities(write("empty", ""))), "empty" + known);
    EXPECT_EQ(test::refusalIn(readActivities(write("a.zip", "PK?"))), "a.zip" + known);
    EXPECT_EQ(test::refusalIn(readActivities(write("b.zip", "PK\x03\x04"))),
              "b.zip: a whole zip, found no list of files in it");
    EXPECT_EQ(test::refusalIn(readActivities(write("c.zip", test::zipOf({{"a.txt", "x"}})))),
              "c.zip: FIT, TCX or GPX files in the zip, found none");
    EXPECT_EQ(test::refusalIn(readActivities(folder.path())),
              folder.path().filename().string() +
                  ": a Strava export, found a folder without activities.csv");
    const auto missing = readActivities(folder / "missing.fit");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}

TEST_F(ActivityFiles, ABrokenFileOfAKnownFormatIsFoundAndRefused)
{
    EXPECT_EQ(summariesOf(foundIn(write("a.gpx", ""))),
              (std::vector<std::string>{"a.gpx: a file that is not empty, found an empty one"}));
    EXPECT_EQ(foundIn(write("a.fit", "not one")).size(), 1U);
    EXPECT_EQ(summariesOf(foundIn(write("a.gpx.gz", "\x1F\x8B"))),
              (std::vector<std::string>{"a.gpx.gz: whole gzip, found its beginning"}));
    EXPECT_EQ(
        summariesOf(foundIn(write("a.gz", test::gzipped("text")))),
        (std::vector<std::string>{"a.gz: a FIT, TCX or GPX file, found another kind of file"}));
}

std::string manyTracks(std::size_t count)
{
    std::string gpx = "<gpx>";
    for (std::size_t i = 0; i < count; ++i) {
        gpx += "<trk><type>a</type><trkseg><trkpt><time>2026-03-02T07:10:00Z</time></trkpt>"
               "</trkseg></trk>";
    }
    return gpx + "</gpx>";
}

TEST_F(ActivityFiles, RefusesAFileOfTooManyActivities)
{
    EXPECT_EQ(foundIn(write("a.gpx", manyTracks(kMostFileActivities))).size(), kMostFileActivities);
    EXPECT_EQ(summariesOf(foundIn(write("b.gpx", manyTracks(kMostFileActivities + 1)))),
              (std::vector<std::string>{"b.gpx: at most 10000 activities in a file, found more"}));
}

TEST_F(ActivityFiles, StopsAZipAtTooManyActivities)
{
    const std::string one = manyTracks(kMostFileActivities);
    std::vector<test::Packed> files;
    for (int i = 0; i < 12; ++i) {
        files.push_back({std::to_string(i) + ".gpx", one});
    }
    const auto found = foundIn(write("a.zip", test::zipOf(files)));
    ASSERT_EQ(found.size(), kMostActivities + 1);
    EXPECT_EQ(test::refusalIn(found.back().activity),
              "a.zip: at most 100000 activities at once, found more, which were not read");
}

TEST_F(ActivityFiles, AMacStubAloneIsRefused)
{
    EXPECT_EQ(summariesOf(foundIn(write("._easy.fit", std::string("\0\5\x16\7\0\2", 6)))),
              (std::vector<std::string>{
                  "._easy.fit: an activity file, found what macOS keeps beside one"}));
}

TEST_F(ActivityFiles, TellsItsProgressAndStops)
{
    std::vector<std::size_t> told;
    const auto found =
        readActivities(test::samplePath("runs.zip"), [&told](std::size_t done, std::size_t all) {
            EXPECT_EQ(all, 3U);
            told.push_back(done);
            return done < 1;
        });
    EXPECT_EQ(told, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(found.value().size(), 1U);
    const auto none = readActivities(test::samplePath("easy.fit"),
                                     [](std::size_t, std::size_t) { return false; });
    EXPECT_TRUE(none.value().empty());
}

TEST_F(ActivityFiles, LooksLikeActivities)
{
    for (const char* sample :
         {"easy.fit", "easy.tcx", "easy.gpx", "easy.gpx.gz", "runs.zip", "strava_export.zip"}) {
        EXPECT_TRUE(looksLikeActivities(test::samplePath(sample))) << sample;
    }
    EXPECT_TRUE(looksLikeActivities(unpackedExport()));
    EXPECT_TRUE(looksLikeActivities(folder / "export_1/activities.csv"));
    EXPECT_TRUE(looksLikeActivities(write("download", test::sampleBytes("easy.fit"))));
    EXPECT_TRUE(looksLikeActivities(write("bundle", test::sampleBytes("runs.zip"))));
    EXPECT_TRUE(looksLikeActivities(write("broken.fit", "")));
    EXPECT_TRUE(looksLikeActivities(write("._easy.fit", std::string("\0\5\x16\7", 4))));
}

TEST_F(ActivityFiles, DoesNotLookLikeActivities)
{
    EXPECT_FALSE(looksLikeActivities(fs::path(SPRINGBACK_TEST_DATA) / "mid_portion_10_weeks.json"));
    EXPECT_FALSE(looksLikeActivities(folder.path()));
    EXPECT_FALSE(looksLikeActivities(folder / "missing"));
    EXPECT_FALSE(looksLikeActivities(write("letter.odt", test::zipOf({{"content.xml", "<a/>"}}))));
    EXPECT_FALSE(looksLikeActivities(write("text", "about gpx")));
}

} // namespace
} // namespace springback
