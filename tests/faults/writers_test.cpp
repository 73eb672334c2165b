// Several commands write into one diary at once: every one gets its turn, and nothing is lost.
#include <thread>

#include "tests/faults/fault_test.h"

namespace springback::test {
namespace {

class WritersTest : public FaultTest {
protected:
    /// So many entries, one command after the other; what went wrong.
    std::string write(int writer, int entries) const
    {
        const TempDir scratch;
        std::string wrong;
        for (int i = 0; i < entries; ++i) {
            const Ran ran = runProgram(SPRINGBACK_CLI, onDiary(entryWith(noteOf(writer, i))), {},
                                       scratch.path());
            wrong += ran.code == 0 ? ran.err : "refused: " + ran.err;
        }
        return wrong;
    }
    static std::string noteOf(int writer, int entry)
    {
        return std::to_string(writer) + "/" + std::to_string(entry);
    }
};

TEST_F(WritersTest, AllGetTheirTurn)
{
    constexpr int kWriters = 4;
    startDaily();
    const int entries = rounds(50, 5);
    std::vector<std::string> wrong(kWriters);
    std::vector<std::thread> writers;
    Figures figures;
    std::vector<std::string> acknowledged;
    for (int writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back(
            [&, writer] { wrong[static_cast<std::size_t>(writer)] = write(writer, entries); });
        for (int i = 0; i < entries; ++i) {
            acknowledged.push_back(noteOf(writer, i));
        }
    }
    for (std::thread& writer : writers) {
        writer.join();
    }
    for (const std::string& sentences : wrong) {
        EXPECT_EQ(sentences, "");
    }
    figures.rounds = kWriters;
    figures.acknowledged = kWriters * entries;
    verify(acknowledged, figures);
    EXPECT_EQ(reopened().sessions.size(), acknowledged.size());
    note("four command lines write at once", figures);
}

} // namespace
} // namespace springback::test
