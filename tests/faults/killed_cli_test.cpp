// springback-cli is killed at random moments while it writes entries, one command after the other:
// what it said is done stays, what it did not say is there whole or not at all.
#include <chrono>
#include <filesystem>
#include <thread>

#include "tests/faults/child.h"
#include "tests/faults/fault_test.h"

namespace springback::test {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

class KilledCliTest : public FaultTest {
protected:
    /// One command, killed after this time, or after its journal has appeared and this time.
    bool writeAndDie(const std::string& note, microseconds delay, bool inTheMiddle)
    {
        Child child(SPRINGBACK_CLI, onDiary(entryWith(note)),
                    {"GCOV_PREFIX=" + m_scratch.path().string()}, m_scratch / "stderr");
        const std::filesystem::path journal = dataFile().string() + "-journal";
        // Asleep, so that the program has the processor.
        while (inTheMiddle && !std::filesystem::exists(journal) && child.isRunning()) {
            std::this_thread::sleep_for(microseconds(20));
        }
        std::this_thread::sleep_for(delay);
        const bool said = child.nextLine(milliseconds(0)).has_value();
        child.kill();
        return said || child.wait() == 0;
    }

    TempDir m_scratch;

    microseconds timeOfOne()
    {
        const auto start = std::chrono::steady_clock::now();
        done(entryWith("second"));
        return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - start);
    }
};

TEST_F(KilledCliTest, LosesNoEntryThatItSaidIsDone)
{
    startDaily();
    done(entryWith("first")); // with the backup of the day
    const microseconds whole = timeOfOne();
    std::vector<std::string> acknowledged{"first", "second"};
    Figures figures;
    figures.acknowledged = 2;
    const int kills = rounds(500);
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        SCOPED_TRACE("kill " + std::to_string(kill));
        const bool inTheMiddle = kill % 2 == 0;
        const auto most = inTheMiddle ? whole / 4 : whole + whole / 4;
        const std::string note = "entry " + std::to_string(kill);
        if (writeAndDie(note, microseconds(between(0, static_cast<int>(most.count()))),
                        inTheMiddle)) {
            acknowledged.push_back(note);
            ++figures.acknowledged;
        }
        ++figures.rounds;
        verify(acknowledged, figures);
    }
    done({"check"});
    done(entryWith("after all"));
    EXPECT_FALSE(std::filesystem::exists(dataFile().string() + "-journal"));
    note("kill -9 while the command line writes", figures);
    const auto there = static_cast<int>(reopened().sessions.size()) - 1;
    RecordProperty("unacknowledged but whole", there - figures.acknowledged);
    if (isFullStrength()) {
        EXPECT_GT(figures.acknowledged, 20) << "some must come after all is done";
        EXPECT_LT(there, kills - 20) << "and some before anything is";
    }
}

} // namespace
} // namespace springback::test
