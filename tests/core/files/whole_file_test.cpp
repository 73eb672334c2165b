#include "core/files/whole_file.h"

#include <thread>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <unistd.h>

#include "tests/support/files.h"
#include "tests/support/permissions.h"
#include "tests/support/temp_dir.h"

namespace springback {
namespace {

namespace fs = std::filesystem;

class WholeFile : public testing::Test {
protected:
    test::TempDir folder;
    fs::path file = folder / "log.json";
};

TEST_F(WholeFile, ComesBackAsItWasWritten)
{
    const std::string bytes("a\0\r\n\xFF", 5);
    ASSERT_TRUE(writeWhole(file, bytes));
    EXPECT_EQ(readWhole(file, 5), bytes);
    ASSERT_TRUE(writeWhole(file, ""));
    EXPECT_EQ(readWhole(file, 0), "");
}

TEST_F(WholeFile, ItsStartIsNoLongerThanItIs)
{
    test::writeBytes(file, "12345");
    EXPECT_EQ(readStart(file, 3), "123");
    EXPECT_EQ(readStart(file, 99), "12345");
    EXPECT_EQ(readStart(folder.path(), 3).error().found, "a folder");
    EXPECT_EQ(readStart(folder / "missing", 3).error().code, ErrorCode::NotFound);
}

TEST_F(WholeFile, IsForItsOwnerAloneWhateverTheUmask)
{
    for (const mode_t mask : {mode_t{0}, mode_t{022}, mode_t{077}}) {
        const test::Umask during(mask);
        fs::remove(file);
        ASSERT_TRUE(writeWhole(file, "x"));
        EXPECT_EQ(test::permissionsOf(file), 0600U);
        fs::remove_all(folder / "a");
        ASSERT_TRUE(makePrivateFolder(folder / "a" / "b"));
        EXPECT_EQ(test::permissionsOf(folder / "a"), 0700U);
        EXPECT_EQ(test::permissionsOf(folder / "a" / "b"), 0700U);
    }
}

TEST_F(WholeFile, TakesThePlaceOfAnOldOneAndMakesItPrivate)
{
    test::writeBytes(file, "much longer than the new one");
    fs::permissions(file, fs::perms(0644));
    ASSERT_TRUE(writeWhole(file, "new"));
    EXPECT_EQ(test::bytesOf(file), "new");
    EXPECT_EQ(test::permissionsOf(file), 0600U);
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"log.json"});
}

TEST_F(WholeFile, WritesOverWhatACrashLeft)
{
    test::writeBytes(folder / "log.json.unfinished", std::string(1000, 'x'));
    fs::permissions(folder / "log.json.unfinished", fs::perms(0666));
    ASSERT_TRUE(writeWhole(file, "whole"));
    EXPECT_EQ(test::bytesOf(file), "whole");
    EXPECT_EQ(test::permissionsOf(file), 0600U);
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"log.json"});
}

TEST_F(WholeFile, IsRefusedWhileAnotherProgramWritesIt)
{
    const int other = ::open((folder / "log.json.unfinished").c_str(), O_WRONLY | O_CREAT, 0600);
    ASSERT_EQ(::flock(other, LOCK_EX), 0);
    EXPECT_EQ(writeWhole(file, "x").error().code, ErrorCode::Busy);
    ::close(other);
    EXPECT_TRUE(writeWhole(file, "x"));
}

TEST_F(WholeFile, OfSeveralWritersAtOnceOneWins)
{
    std::vector<std::thread> writers;
    for (char c = 'a'; c < 'e'; ++c) {
        writers.emplace_back([this, c] {
            for (int i = 0; i < 50; ++i) {
                const Result<void> done = writeWhole(file, std::string(10'000, c));
                EXPECT_TRUE(done || done.error().code == ErrorCode::Busy);
            }
        });
    }
    for (std::thread& writer : writers) {
        writer.join();
    }
    const std::string bytes = test::bytesOf(file);
    EXPECT_EQ(bytes, std::string(10'000, bytes.at(0)));
}

TEST_F(WholeFile, LeavesNothingBehindWhereItFails)
{
    EXPECT_EQ(writeWhole(folder / "no folder" / "x", "x").error().code, ErrorCode::NotFound);
    fs::create_directory(file);
    EXPECT_EQ(writeWhole(file, "x").error().found, "a folder");
    EXPECT_EQ(test::namesIn(folder.path()), std::set<std::string>{"log.json"});
}

TEST_F(WholeFile, TakesThePlaceOfNoDeviceOrPipe)
{
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    EXPECT_EQ(writeWhole(file, "x").error().found, "something that is not a file");
    EXPECT_FALSE(writeWhole("/dev/null", "x"));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_TRUE(fs::is_fifo(file));
}

TEST_F(WholeFile, GoesThroughALinkToTheFileItMeans)
{
    fs::create_symlink("log.json", folder / "link");
    EXPECT_EQ(writeWhole(folder / "link", "x").error().found, "a link to nothing");
    test::writeBytes(file, "old");
    ASSERT_TRUE(writeWhole(folder / "link", "new"));
    EXPECT_EQ(test::bytesOf(file), "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
}

TEST_F(WholeFile, ReadsFilesOnly)
{
    EXPECT_EQ(readWhole(file, 10).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readWhole(folder.path(), 10).error().found, "a folder");
    EXPECT_EQ(readWhole("/dev/zero", 10).error().found, "something that is not a file");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(readWhole(folder / "pipe", 10).error().found, "something that is not a file");
    fs::create_symlink("b", folder / "a");
    fs::create_symlink("a", folder / "b");
    EXPECT_EQ(readWhole(folder / "a", 10).error().code, ErrorCode::Io);
    EXPECT_FALSE(writeWhole(folder / "a", "x"));
    EXPECT_FALSE(makePrivateFolder(folder / "a"));
}

TEST_F(WholeFile, ReadsNoMoreThanItIsAllowedTo)
{
    test::writeBytes(file, std::string(1000, 'x'));
    EXPECT_EQ(readWhole(file, 1000)->size(), 1000U);
    EXPECT_EQ(readWhole(file, 999).error().code, ErrorCode::InvalidFormat);
    fs::resize_file(file, std::uintmax_t{1} << 40); // a hole: takes no room
    const Result<std::string> huge = readWhole(file, 64U << 20U);
    ASSERT_FALSE(huge);
    EXPECT_EQ(huge.error().expected, "at most 64 MB");
    EXPECT_EQ(huge.error().found, "1048576 MB");
}

/// The kernel's files say that they are empty and are not.
TEST_F(WholeFile, ReadsWhatHidesItsSize)
{
    EXPECT_FALSE(readWhole("/proc/self/status", 1U << 20U)->empty());
    EXPECT_EQ(readWhole("/proc/self/status", 10).error().found, "more");
}

} // namespace
} // namespace springback
