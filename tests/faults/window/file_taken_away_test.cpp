// The diary's file is taken away, replaced, damaged or has no room left while the window runs: it
// says so in a sentence, acknowledges nothing that is not kept, and loses nothing that was.
#include <filesystem>

#include "core/store/store.h"
#include "tests/faults/window/window_fault_test.h"

namespace springback::test {
namespace {

namespace fs = std::filesystem;

class FileTakenAwayTest : public WindowFaultTest {
protected:
    void SetUp() override
    {
        m_window = startWindow("serve");
        ASSERT_EQ(now("session").sessions, 1);
        ASSERT_EQ(now("checkin 2").checkIns, 1);
        now("next"); // a day has one session as planned
        figures.rounds = 1;
        figures.acknowledged = 2;
    }
    void TearDown() override { note("the file is taken away from the open window", figures); }

    View now(const std::string& line) { return order(*m_window, line); }

    /// Refused in a sentence with the words in it, and what was there is still in view.
    void expectRefused(const std::string& words)
    {
        const View view = now("session");
        EXPECT_EQ(view.kept.size(), 0U);
        EXPECT_EQ(view.sessions, 1);
        EXPECT_NE(view.says.find(words), std::string::npos) << view.says;
        EXPECT_EQ(view.says.find('!'), std::string::npos);
        EXPECT_EQ(view.says.find("locked"), std::string::npos);
    }

    /// Both entries from before, and one more can be made.
    void expectAllIn(const fs::path& file)
    {
        ASSERT_EQ(now("session").sessions, 2);
        const Log log = Store::open(file, Store::Access::ReadOnly)->load().value();
        figures.lost += 3 - static_cast<int>(log.sessions.size() + log.checkIns.size());
        EXPECT_EQ(log.sessions.size(), 2U);
        EXPECT_EQ(log.checkIns.size(), 1U);
        EXPECT_EQ(now("look").trouble, "");
    }

    Child& window() { return *m_window; }

    Figures figures;

private:
    std::unique_ptr<Child> m_window;
};

TEST_F(FileTakenAwayTest, IsPutBackWhenItWasDeleted)
{
    fs::remove(dataFile());
    expectRefused("no longer at");
    EXPECT_NE(now("look").trouble.find("still in this window"), std::string::npos);
    now("press putDiaryBack");
    expectAllIn(dataFile());
}

TEST_F(FileTakenAwayTest, GoesOnWhenItComesBack)
{
    fs::rename(dataFile(), folder() / "elsewhere.db");
    expectRefused("no longer at");
    fs::rename(folder() / "elsewhere.db", dataFile());
    expectAllIn(dataFile());
}

TEST_F(FileTakenAwayTest, DoesNotWriteIntoAnotherFileAtItsPlace)
{
    fs::copy_file(dataFile(), folder() / "another.db");
    fs::rename(folder() / "another.db", dataFile());
    const std::string before = bytesOf(dataFile());
    expectRefused("no longer at");
    EXPECT_NE(now("look").trouble.find("Another file is now at"), std::string::npos);
    EXPECT_TRUE(bytesOf(dataFile()) == before);
    now("answer " + (folder() / "saved.db").string());
    now("press saveDiaryAs");
    expectAllIn(folder() / "saved.db");
    EXPECT_TRUE(bytesOf(dataFile()) == before);
}

TEST_F(FileTakenAwayTest, SavesElsewhereWhenTheWholeFolderIsGone)
{
    const TempDir other;
    fs::rename(folder().path(), other / "moved");
    expectRefused("no longer at");
    now("press putDiaryBack"); // not offered: its folder is not there
    EXPECT_FALSE(fs::exists(dataFile()));
    now("answer " + (other / "saved.db").string());
    now("press saveDiaryAs");
    expectAllIn(other / "saved.db");
}

TEST_F(FileTakenAwayTest, SaysThatTheDiskIsFullAndWorksOnceThereIsRoom)
{
    const std::uintmax_t size = fs::file_size(dataFile());
    for (std::uintmax_t room = 0; room < size; room += size / 4) {
        window().limitFiles(room);
        expectRefused("Nothing was changed");
    }
    window().limitFiles(std::nullopt);
    expectAllIn(dataFile());
}

/// Each flip has a diary and a window of its own. What the flip did to the rows is not the question
/// here (flipped_byte_test.cpp), but that nothing acknowledged goes missing without a word.
TEST_F(WindowFaultTest, AFlippedByteEndsInASentence)
{
    Figures figures;
    const int flips = rounds(60);
    for (int flip = 0; flip < flips; ++flip) {
        fs::remove(dataFile());
        fs::remove(dataFile().string() + "-journal");
        startDaily();
        const std::unique_ptr<Child> window = startWindow("serve");
        ASSERT_EQ(order(*window, "session").sessions, 1);
        order(*window, "next");
        const auto size = static_cast<int>(fs::file_size(dataFile()));
        const int at = between(size / 4, size - 1);
        SCOPED_TRACE("byte " + std::to_string(at));
        std::fstream file(dataFile(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekg(at);
        const char flipped = static_cast<char>(file.get() ^ (1 << between(0, 7)));
        file.seekp(at);
        file.put(flipped);
        file.close();
        const Ran other = cli(entryWith("of the command line")); // the window has to read again
        EXPECT_LE(std::count(other.err.begin(), other.err.end(), '\n'), 1) << other.err;
        View view = order(*window, "session");
        ASSERT_GE(view.sessions, 1) << "what was acknowledged is in view";
        fs::path kept = dataFile();
        if (!view.trouble.empty()) {
            EXPECT_NE(view.trouble.find("still in this window"), std::string::npos);
            kept = folder() / "saved.db";
            order(*window, "answer " + kept.string());
            order(*window, "press saveDiaryAs");
            view = order(*window, "look");
            EXPECT_EQ(view.trouble, "");
        }
        ++figures.rounds;
        const Ran check =
            runProgram(SPRINGBACK_CLI, {"--data", kept.string(), "check"}, {}, folder().path());
        if (check.code == 0) {
            const auto there = static_cast<int>(
                Store::open(kept, Store::Access::ReadOnly)->load()->sessions.size());
            figures.acknowledged += view.sessions;
            figures.lost += std::max(0, view.sessions - there);
            EXPECT_GE(there, view.sessions);
        } else {
            EXPECT_EQ(std::count(check.err.begin(), check.err.end(), '\n'), 1) << check.err;
        }
        fs::remove(folder() / "saved.db");
    }
    note("a byte is flipped below the open window", figures);
}

} // namespace
} // namespace springback::test
