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

TEST_F(FileTakenAwayTest, SavesElsewhereWhenAByteIsFlipped)
{
    std::string bytes = bytesOf(dataFile());
    // In place: the file stays the same one. In the middle of the page with the tables' names.
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
    std::fstream(dataFile(), std::ios::binary | std::ios::in | std::ios::out)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    const View view = now("session");
    if (view.kept.empty()) {
        EXPECT_NE(view.trouble, "");
        now("answer " + (folder() / "saved.db").string());
        now("press saveDiaryAs");
        expectAllIn(folder() / "saved.db");
    }
}

} // namespace
} // namespace springback::test
