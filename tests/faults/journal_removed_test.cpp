// Somebody takes away the journal file, again and again, while commands write: every entry that was
// acknowledged is there, and the diary is whole. SQLite, which finds its journal gone, may say that
// it failed when all is written: such an entry is there, whole.
#include <atomic>
#include <filesystem>
#include <thread>

#include "tests/faults/fault_test.h"

namespace springback::test {
namespace {

TEST_F(FaultTest, TakingTheJournalAwayLosesNothing)
{
    startDaily();
    done(entryWith("first"));
    std::vector<std::string> acknowledged{"first"};
    std::atomic<bool> isOver = false;
    int taken = 0;
    std::thread thief([&] {
        const std::filesystem::path journal = dataFile().string() + "-journal";
        std::error_code ignored;
        while (!isOver) {
            taken += std::filesystem::remove(journal, ignored) ? 1 : 0;
        }
    });
    const int entries = rounds(200);
    for (int i = 0; i < entries; ++i) {
        const std::string note = "entry " + std::to_string(i);
        if (cli(entryWith(note)).code == 0) {
            acknowledged.push_back(note);
        }
    }
    isOver = true;
    thief.join();
    Figures figures;
    figures.rounds = taken;
    figures.acknowledged = static_cast<int>(acknowledged.size());
    EXPECT_GT(taken, 0);
    verify(acknowledged, figures);
    note("the journal file is taken away", figures);
}

} // namespace
} // namespace springback::test
