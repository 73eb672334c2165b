// There is no room for what a command has to write: it says so in one line, changes nothing, and
// works once there is. With every amount of room, so that the disk is full at every stage.
#include <algorithm>
#include <filesystem>

#include "core/store/store.h"
#include "tests/faults/child.h"
#include "tests/faults/fault_test.h"

namespace springback::test {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kStep = 4096; ///< a page of the file, and of the disk

class FullDiskTest : public FaultTest {
protected:
    /// Runs it where no file can grow beyond `bytes`. All that it says is in `out`.
    Ran limited(const Arguments& arguments, std::uintmax_t bytes)
    {
        const TempDir scratch;
        Child child(SPRINGBACK_CLI, onDiary(arguments), {"GCOV_PREFIX=" + scratch.path().string()},
                    "", bytes);
        std::string out;
        while (const auto said = child.nextLine(Child::Milliseconds(20'000 * slowness()))) {
            out += *said + '\n';
        }
        // A program built to measure coverage also speaks of files of its own.
        return {child.wait(), linesWithout("profiling:", out), {}};
    }

    /// With more and more room, until it succeeds. Each refusal is one line and changes nothing.
    void expectRefusedUntilThereIsRoom(const Arguments& arguments, const std::string& what)
    {
        const std::string before = bytesOf(dataFile());
        const std::set<std::string> names = namesIn(folder().path());
        Figures figures;
        for (std::uintmax_t room = 0; room < (1U << 22); room += kStep) {
            SCOPED_TRACE(arguments.front() + " with " + std::to_string(room));
            ++figures.rounds;
            const Ran ran = limited(arguments, room);
            if (ran.code == 0) {
                EXPECT_GT(figures.rounds, 1) << "it must have been refused at first";
                note(what, figures);
                return;
            }
            ASSERT_EQ(ran.code, 1) << ran.out;
            EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), 1) << ran.out;
            EXPECT_TRUE(ran.out.starts_with("springback-cli: ")) << ran.out;
            std::set<std::string> left = namesIn(folder().path());
            left.erase("diary.db-journal"); // resolved by the next opening
            EXPECT_EQ(left, names);
            const Log log = reopened();
            EXPECT_EQ(log, m_before);
            EXPECT_EQ(bytesOf(dataFile()).size(), before.size());
        }
        FAIL() << "it never had enough";
    }

    void startWithEntries()
    {
        startDaily();
        for (int i = 0; i < 12; ++i) {
            done(entryWith("entry " + std::to_string(i) + std::string(1500, '.')));
        }
        m_before = reopened();
    }

    Log m_before;
};

TEST_F(FullDiskTest, AnEntryIsRefused)
{
    startWithEntries();
    expectRefusedUntilThereIsRoom(entryWith("one more" + std::string(5000, '.')),
                                  "an entry on a full disk");
    EXPECT_EQ(reopened().sessions.size(), m_before.sessions.size() + 1);
}

TEST_F(FullDiskTest, AnExportIsRefused)
{
    startWithEntries();
    expectRefusedUntilThereIsRoom({"export", "--output", (folder() / "log.json").string()},
                                  "an export on a full disk");
}

TEST_F(FullDiskTest, ABackupIsRefused)
{
    startWithEntries();
    expectRefusedUntilThereIsRoom({"backup", "--output", (folder() / "copy.db").string()},
                                  "a backup on a full disk");
}

TEST_F(FullDiskTest, AnImportIsRefused)
{
    startWithEntries();
    done({"export", "--output", (folder() / "log.json").string()});
    done({"undo"});
    done({"undo"});
    m_before = reopened();
    expectRefusedUntilThereIsRoom({"import", "--merge", (folder() / "log.json").string()},
                                  "an import on a full disk");
}

} // namespace
} // namespace springback::test
