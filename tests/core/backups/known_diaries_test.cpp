// What is remembered of diaries between runs, and that it is never in the way.
#include "core/backups/known_diaries.h"

#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

KnownDiary fullyKnown()
{
    KnownDiary diary;
    const LocalMoment when{test::day("2026-03-14"), 25925};
    diary.seen = {when, 412, test::day("2026-03-13")};
    diary.backupFolder = "/media/stick/Rücksicherung";
    diary.lastProven = {"/media/stick/a.db", when, 300, 412};
    diary.lastFailure = {when, {ErrorCode::DiskFull, "/media/stick", "room on the disk", "none"}};
    return diary;
}

} // namespace

class KnownDiariesTest : public testing::Test {
protected:
    test::TempDir dir;
    fs::path file = dir.path() / "state" / "springback" / "diaries.json";
    fs::path diary = dir / "diary.db";
    KnownDiaries known{file};

    Result<void> rememberAll()
    {
        return known.update(diary, [](KnownDiary& entry) { entry = fullyKnown(); });
    }
};

TEST_F(KnownDiariesTest, RemembersEverythingForTheNextProcess)
{
    EXPECT_EQ(known.about(diary), KnownDiary());
    ASSERT_TRUE(rememberAll());
    EXPECT_EQ(KnownDiaries(file).about(diary), fullyKnown());
    EXPECT_EQ(KnownDiaries(file).about(dir / "other.db"), KnownDiary());
    EXPECT_EQ(known.about(dir / "." / "diary.db"), fullyKnown()) << "one diary, however written";
    ASSERT_TRUE(known.forget(diary));
    EXPECT_EQ(known.about(diary), KnownDiary());
}

TEST_F(KnownDiariesTest, IsForTheOwnerAloneAndLeavesNothingElse)
{
    ASSERT_TRUE(rememberAll());
    struct stat status = {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    ASSERT_EQ(::stat(file.parent_path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0700U);
    EXPECT_EQ(test::namesIn(file.parent_path()),
              (std::set<std::string>{"diaries.json", "diaries.json.lock"}));
}

TEST_F(KnownDiariesTest, EveryKindOfErrorComesBack)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Io); ++code) {
        const Error error{static_cast<ErrorCode>(code), "a", "b", "c"};
        ASSERT_TRUE(known.update(diary, [&](KnownDiary& entry) {
            entry.lastFailure = {LocalMoment(), error};
        }));
        EXPECT_EQ(known.about(diary).lastFailure->error, error) << code;
    }
}

TEST_F(KnownDiariesTest, WhatCannotBeReadIsSetAside)
{
    for (const char* text : {"{\"format\": \"springback-dia", "[]", "",
                             R"({"format": "springback-diaries", "version": 2, "diaries": []})",
                             R"({"format": "springback-diaries", "version": 1, "diaries": [
                                 {"file": "/a", "seen": {"when": "now", "entries": -1}}]})"}) {
        fs::create_directories(file.parent_path());
        test::writeBytes(file, text);
        EXPECT_EQ(known.about(diary), KnownDiary());
        EXPECT_EQ(test::bytesOf(file), text) << "who only asks changes nothing";
        ASSERT_TRUE(rememberAll());
        EXPECT_EQ(known.about(diary), fullyKnown());
        EXPECT_EQ(test::bytesOf(file.string() + ".unreadable"), text);
        fs::remove_all(file.parent_path());
    }
    fs::create_directories(file.parent_path());
    test::writeBytes(file, std::string(2U << 20U, ' '));
    EXPECT_EQ(known.about(diary), KnownDiary());
}

TEST_F(KnownDiariesTest, WithoutAHomeNothingIsRemembered)
{
    const KnownDiaries nowhere;
    EXPECT_TRUE(nowhere.update(diary, [](KnownDiary& entry) { entry = fullyKnown(); }));
    EXPECT_EQ(nowhere.about(diary), KnownDiary());
}

TEST_F(KnownDiariesTest, AFolderThatCannotBeMadeIsAnError)
{
    test::writeBytes(dir / "state", "a file");
    EXPECT_FALSE(rememberAll());
}

TEST_F(KnownDiariesTest, WaitsForAnotherProcessAndThenGoesOn)
{
    constexpr int kEach = 40;
    const auto write = [this](const char* name) {
        for (int i = 0; i < kEach; ++i) {
            EXPECT_TRUE(KnownDiaries(file).update(dir / name, [](KnownDiary& entry) {
                entry.seen = {LocalMoment(), entry.seen ? entry.seen->entries + 1 : 1, {}};
            }));
        }
    };
    std::thread other(write, "other.db");
    write("diary.db");
    other.join();
    EXPECT_EQ(known.about(diary).seen->entries, static_cast<std::size_t>(kEach));
    EXPECT_EQ(known.about(dir / "other.db").seen->entries, static_cast<std::size_t>(kEach));
}

TEST_F(KnownDiariesTest, ForgetsThoseSeenLongestAgo)
{
    for (int i = 0; i < 60; ++i) {
        ASSERT_TRUE(known.update(dir / std::to_string(i), [i](KnownDiary& entry) {
            entry.seen = {{test::day("2026-01-01") + days(i), 0}, 1, {}};
        }));
    }
    EXPECT_FALSE(known.about(dir / "9").seen);
    EXPECT_TRUE(known.about(dir / "10").seen);
    EXPECT_TRUE(known.about(dir / "59").seen);
}

TEST(StateFileTest, IsBelowTheStateFolderOrTheHome)
{
    const auto with = [](const char* state, const char* home) {
        ::setenv("XDG_STATE_HOME", state, 1);
        ::setenv("HOME", home, 1);
        return defaultStateFile();
    };
    const std::string home = ::getenv("HOME") != nullptr ? ::getenv("HOME") : "";
    EXPECT_EQ(with("/s", "/h"), "/s/springback/diaries.json");
    EXPECT_EQ(with("relative", "/h"), "/h/.local/state/springback/diaries.json");
    EXPECT_EQ(with("", "/h"), "/h/.local/state/springback/diaries.json");
    EXPECT_EQ(with("", ""), "");
    ::unsetenv("XDG_STATE_HOME");
    ::setenv("HOME", home.c_str(), 1);
}

} // namespace springback
