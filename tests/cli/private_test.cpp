// A day with the command line under every umask: what is on the disk afterwards, who may read it,
// and what was said on standard error.
#include <gmock/gmock.h>

#include "tests/cli/program.h"
#include "tests/support/permissions.h"

namespace springback::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kNote = "a note about zebras";

class CliPrivacy : public testing::TestWithParam<mode_t> {
protected:
    CliPrivacy()
    {
        for (const char* name : {"home", "temporary", "out"}) {
            fs::create_directory(m_folder / name);
            fs::permissions(m_folder / name, fs::perms(0700));
        }
    }

    void does(Arguments arguments)
    {
        const Arguments front{"--today", "2026-03-14"};
        arguments.insert(arguments.begin(), front.begin(), front.end());
        const Ran ran =
            runProgram(SPRINGBACK_CLI, arguments,
                       {"HOME=" + home().string(), "TMPDIR=" + (m_folder / "temporary").string()},
                       m_folder.path());
        EXPECT_EQ(ran.code, 0) << ran.err;
        m_said += ran.err;
    }
    /// An entry of each kind, a way out and a way in.
    void liveADay()
    {
        does({"init", "--side", "right", "--location", "mid_portion", "--start", "2026-01-05",
              "--usual", "2"});
        does({"checkin", "--pain", "7", "--stiffness", "457", "--note", kNote});
        does({"log", "--set", "c1_hop_up:3x15:5", "--note", kNote});
        does({"run", "--km", "13.37", "--pain", "6"});
        does({"rate", kNote, "3"});
        does({"undo"});
        does({"redo"});
        does({"export", "-o", out("log.json")});
        does({"export", "-o", out("log.json")});
        does({"export", "--format", "csv", "-o", out("tables/of/today")});
        does({"export", "--format", "csv", "--table", "sets", "-o", out("sets.csv")});
        does({"backup", "-o", out("copies/copy.db")});
        does({"--data", out("new/other.db"), "import", out("log.json")});
        does({"import", "--merge", out("log.json")});
        does({"advise"});
        does({"history"});
        does({"check"});
    }

    fs::path home() const { return m_folder / "home"; }
    std::string out(const char* name) const { return (m_folder / "out" / name).string(); }

    TempDir m_folder;
    std::string m_said;
};

TEST_P(CliPrivacy, WhatItMakesIsForItsOwnerAlone)
{
    const Umask during(GetParam());
    liveADay();
    EXPECT_THAT(openToOthers(home()), testing::IsEmpty());
    EXPECT_THAT(openToOthers(m_folder / "out"), testing::IsEmpty());
}

TEST_P(CliPrivacy, AnExportOverAnOpenFileClosesIt)
{
    const Umask during(GetParam());
    does({"init", "--side", "right", "--location", "mid_portion", "--usual", "2"});
    writeBytes(out("log.json"), "anybody may read this");
    fs::permissions(out("log.json"), fs::perms(0666));
    does({"export", "-o", out("log.json")});
    EXPECT_EQ(permissionsOf(out("log.json")), 0600U);
}

TEST_P(CliPrivacy, NothingIsLeftBehindAndNothingIsSaid)
{
    const Umask during(GetParam());
    liveADay();
    EXPECT_THAT(everythingBelow(m_folder / "temporary"), testing::IsEmpty());
    for (const std::string& path : everythingBelow(m_folder.path())) {
        EXPECT_THAT(path, testing::Not(testing::AnyOf(testing::EndsWith("-journal"),
                                                      testing::EndsWith("-wal"),
                                                      testing::EndsWith(".unfinished"))));
    }
    EXPECT_EQ(m_said, "");
}

INSTANTIATE_TEST_SUITE_P(Umasks, CliPrivacy, testing::Values(0, 022, 077));

/// Of an export that was killed, the next one leaves nothing.
TEST_F(CliTest, AnExportAfterACrashClearsUp)
{
    startDiary();
    const std::string file = (folder() / "log.json").string();
    writeBytes(file + ".unfinished", std::string(100'000, 'x'));
    done({"export", "-o", file});
    EXPECT_EQ(namesIn(folder().path()),
              (std::set<std::string>{"diary.db", "log.json", "stderr", "stdout"}));
}

} // namespace
} // namespace springback::test
