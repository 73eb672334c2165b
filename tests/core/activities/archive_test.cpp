#include "core/activities/archive.h"

#include <gtest/gtest.h>

#include "tests/core/activities/samples.h"
#include "tests/support/packing.h"
#include "tests/support/temp_dir.h"

namespace springback {
namespace {

/// What comes of the first file in a zip of these.
std::string firstOf(const std::vector<test::Packed>& files, const UnpackLimits& limits = {})
{
    const std::string bytes = test::zipOf(files);
    auto zip = Zip::ofBytes(bytes, "a.zip", limits);
    if (!zip) {
        return sentence(zip.error());
    }
    const auto file = zip->read(zip->entries().at(0));
    return file ? *file : sentence(file.error());
}

TEST(Gunzip, UnpacksAFile)
{
    EXPECT_EQ(gunzip(test::gzipped("some text"), "a.gz"), "some text");
    EXPECT_EQ(gunzip(test::gzipped(""), "a.gz"), "");
    EXPECT_EQ(gunzip(test::sampleBytes("easy.gpx.gz"), "a.gz"), test::sampleBytes("easy.gpx"));
}

TEST(Gunzip, UnpacksSeveralPartsAndPassesOverPadding)
{
    const std::string parts = test::gzipped("one ") + test::gzipped("two");
    EXPECT_EQ(gunzip(parts, "a.gz"), "one two");
    EXPECT_EQ(gunzip(parts + std::string(512, '\0'), "a.gz"), "one two");
}

TEST(Gunzip, RefusesWhatIsBroken)
{
    std::string bytes = test::gzipped("some text that is long enough to be cut");
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        ASSERT_EQ(test::refusalIn(gunzip(bytes.substr(0, length), "a.gz")),
                  "a.gz: whole gzip, found its beginning");
    }
    EXPECT_EQ(test::refusalIn(gunzip(bytes + "x", "a.gz")),
              "a.gz: whole gzip, found its beginning");
    EXPECT_EQ(test::refusalIn(gunzip(bytes + "xyz", "a.gz")), "a.gz: whole gzip, found a fault");
    bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] + 1); // its checksum
    EXPECT_EQ(test::refusalIn(gunzip(bytes, "a.gz")), "a.gz: whole gzip, found a fault");
}

TEST(Gunzip, RefusesABomb)
{
    const std::string bomb = test::gzipped(std::string(4U << 20U, '\0'));
    EXPECT_EQ(test::refusalIn(gunzip(bomb, "a.gz")),
              "a.gz: at most 200 times its size unpacked, found more");
    UnpackLimits limits;
    limits.bytes = 1U << 20U;
    EXPECT_EQ(test::refusalIn(gunzip(bomb, "a.gz", limits)),
              "a.gz: at most 1 MB unpacked, found more");
}

TEST(ZipFile, ListsFilesWithoutFoldersAndMacStubs)
{
    const auto zip = Zip::open(test::samplePath("runs.zip"), "runs.zip");
    ASSERT_TRUE(zip) << sentence(zip.error());
    std::vector<std::string> names;
    for (const ZipEntry& entry : zip->entries()) {
        names.push_back(entry.name);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"runs/easy.fit", "runs/hilly.TCX",
                                               "runs/paused.gpx.gz", "runs/notes.txt"}));
}

TEST(ZipFile, ReadsFilesInAnyOrderFromDiskAndMemory)
{
    const std::string bytes = test::sampleBytes("runs.zip");
    Zip zips[] = {Zip::open(test::samplePath("runs.zip"), "a.zip").value(),
                  Zip::ofBytes(bytes, "a.zip").value()};
    for (Zip& zip : zips) {
        EXPECT_EQ(zip.read(zip.entries().at(1)), test::sampleBytes("hilly.tcx"));
        EXPECT_EQ(zip.read(zip.entries().at(0)), test::sampleBytes("easy.fit"));
        EXPECT_EQ(zip.read(zip.entries().at(3)), "Not a run.\n");
    }
}

TEST(ZipFile, TakesStoredFiles)
{
    EXPECT_EQ(firstOf({{"a.gpx", "text", 0, 0}}), "text");
}

TEST(ZipFile, RefusesNamesThatClimbOut)
{
    for (const std::string name : {"../a.gpx", "runs/../../a.gpx", "/etc/a.gpx", "..\\a.gpx",
                                   "runs\\a.gpx", "C:/a.gpx", "runs/.."}) {
        EXPECT_EQ(firstOf({{name, "text"}}),
                  "a.zip: " + name + ": a name inside the zip, found one that leads out of it");
    }
    EXPECT_EQ(firstOf({{"runs/..a/a..gpx", "text"}}), "text");
}

TEST(ZipFile, ShowsNoNameThatIsNoText)
{
    const std::string bytes = test::zipOf({{"\xFF\n.gpx", "text"}, {"l\xC3\xA4uft.gpx", "text"}});
    const auto zip = Zip::ofBytes(bytes, "a.zip").value();
    EXPECT_EQ(zip.entries().at(0).name, "??.gpx");
    EXPECT_EQ(zip.entries().at(1).name, "l\xC3\xA4uft.gpx");
}

TEST(ZipFile, RefusesEncryptedUnknownAndNestedFiles)
{
    EXPECT_EQ(firstOf({{"a.gpx", "text", 1}}),
              "a.zip: a.gpx: a file without a password, found an encrypted one");
    EXPECT_EQ(firstOf({{"a.gpx", "text", 0, 99}}),
              "a.zip: a.gpx: a file that can be unpacked, found a broken or unknown packing");
    EXPECT_EQ(firstOf({{"a.zip", test::zipOf({{"b.gpx", "text"}})}}),
              "a.zip: a.zip: an activity file, found a zip in the zip");
}

TEST(ZipFile, RefusesBombs)
{
    const std::string zeros(4U << 20U, '\0');
    EXPECT_EQ(firstOf({{"a.gpx", zeros}}),
              "a.zip: a.gpx: at most 200 times its size unpacked, found more");
    UnpackLimits limits;
    limits.bytes = 2U << 20U;
    EXPECT_EQ(firstOf({{"a.gpx", zeros}}, limits), "a.zip: a.gpx: at most 2 MB, found 4 MB");
    limits = {};
    limits.total = 1U << 20U;
    EXPECT_EQ(firstOf({{"a.gpx", zeros, 0, 0}}, limits),
              "a.zip: a.gpx: at most 1 MB in one zip, found more");
    limits = {};
    limits.entries = 2;
    EXPECT_EQ(firstOf({{"a.gpx", ""}, {"b.gpx", ""}, {"c.gpx", ""}}, limits),
              "a.zip: at most 2 files, found more");
}

TEST(ZipFile, CountsAllThatIsReadFromOneZip)
{
    UnpackLimits limits;
    limits.total = 6;
    const std::string bytes = test::zipOf({{"a.gpx", "text"}, {"b.gpx", "text"}});
    Zip zip = Zip::ofBytes(bytes, "a.zip", limits).value();
    EXPECT_TRUE(zip.read(zip.entries().at(0)));
    EXPECT_EQ(test::refusalIn(zip.read(zip.entries().at(1))),
              "a.zip: b.gpx: at most 0 MB in one zip, found more");
}

TEST(ZipFile, CutAtAnyByteItIsRefusedOrWhole)
{
    const std::string whole = test::zipOf({{"a.gpx", "text"}, {"b.gpx", "more text"}});
    constexpr std::size_t kEnd = 22; // says where the list is
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const std::string bytes = whole.substr(0, length);
        auto zip = Zip::ofBytes(bytes, "a.zip");
        if (zip && length > whole.size() - kEnd) {
            const auto text = zip->read(zip->entries().at(1));
            EXPECT_TRUE(!text || *text == "more text") << length;
        } else {
            EXPECT_EQ(test::refusalIn(zip), "a.zip: a whole zip, found no list of files in it")
                << length;
        }
    }
}

TEST(ZipFile, AFlippedByteGivesTheSameTextOrNone)
{
    const std::string whole = test::zipOf({{"a.gpx", "some text to be packed"}});
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string bytes = whole;
        bytes[i] = static_cast<char>(~static_cast<unsigned char>(bytes[i]));
        auto zip = Zip::ofBytes(bytes, "a.zip");
        if (zip && !zip->entries().empty()) {
            const auto text = zip->read(zip->entries().front());
            EXPECT_TRUE(!text || *text == "some text to be packed") << i;
        }
    }
}

TEST(ZipFile, IsNoFolderAndNoMissingFile)
{
    const test::TempDir folder;
    EXPECT_EQ(test::refusalIn(Zip::open(folder.path(), "a.zip")),
              "a.zip: a whole zip, found no list of files in it");
    EXPECT_FALSE(Zip::open(folder / "a.zip", "a.zip"));
}

} // namespace
} // namespace springback
