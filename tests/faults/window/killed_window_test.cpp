// The window is killed at random moments while it records check-ins and sessions: what it said is
// on the disk stays, what it did not say is there whole or not at all, and the next start is not
// held up by the lock of a dead one.
#include <filesystem>

#include "core/exchange/change_json.h"
#include "core/programme/programme_file.h"
#include "core/store/store.h"
#include "tests/faults/window/window_fault_test.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

constexpr int kKillsPerDiary = 25; ///< then a new one: a long diary makes each start slower

class KilledWindowTest : public WindowFaultTest {
protected:
    /// What one life has said.
    void hear(const std::string& line)
    {
        if (line.starts_with("kept ")) {
            m_kept.push_back(changeFromJson(line.substr(5)).value());
        } else if (line.starts_with("typed ")) {
            m_typed = std::get<Edit<Session>>(changeFromJson(line.substr(6))->edits.front()).after;
        }
    }

    void liveAndDie(int entries, int microseconds, bool inTheMiddle)
    {
        const std::unique_ptr<Child> window = startWindow("write");
        for (int heard = 0; heard < entries;) {
            const std::optional<std::string> line = window->nextLine(patience());
            ASSERT_TRUE(line) << bytesOf(errorFile());
            hear(*line);
            heard += line->starts_with("kept ") ? 1 : 0;
        }
        const std::filesystem::path journal = dataFile().string() + "-journal";
        const auto longest = std::chrono::steady_clock::now() + patience();
        while (inTheMiddle && !std::filesystem::exists(journal) &&
               std::chrono::steady_clock::now() < longest) {
        }
        const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(microseconds);
        while (std::chrono::steady_clock::now() < end) {
        }
        window->kill();
        while (const std::optional<std::string> line = window->nextLine(patience())) {
            hear(*line);
        }
    }

    /// Every record that was acknowledged is as it was said; a further one is as it was typed.
    void compare(Figures& figures)
    {
        const Result<Store> store = Store::open(dataFile());
        const Result<Log> log = store ? store->load() : tl::make_unexpected(store.error());
        if (!log || !store->check()->intact) {
            ++figures.broken;
            FAIL() << "damaged";
        }
        Log expected = m_before;
        for (const Change& change : m_kept) {
            apply(change, expected);
        }
        if (*log == expected) {
            return;
        }
        const bool nothingLost =
            std::equal(expected.sessions.begin(), expected.sessions.end(), log->sessions.begin(),
                       log->sessions.begin() +
                           static_cast<std::ptrdiff_t>(
                               std::min(expected.sessions.size(), log->sessions.size()))) &&
            log->checkIns.size() >= expected.checkIns.size() &&
            std::equal(expected.checkIns.begin(), expected.checkIns.end(), log->checkIns.begin());
        if (!nothingLost) {
            ++figures.lost;
            FAIL() << "an acknowledged entry is not there";
        }
        const auto more = log->sessions.size() - expected.sessions.size() + log->checkIns.size() -
                          expected.checkIns.size();
        const bool whole = log->sessions.size() == expected.sessions.size()
                               ? log->checkIns.back().value.pain == PainRating(2_pain)
                               : log->sessions.back().value == m_typed;
        if (more != 1 || !whole) {
            ++figures.half;
            FAIL() << more << " unacknowledged";
        }
    }

    void startAnew()
    {
        std::filesystem::remove(dataFile());
        startDaily();
    }

    /// Forgets what was said: the diary is as it is now.
    Day goOn()
    {
        m_kept.clear();
        m_before = reopened();
        const Table<CheckIn>& checkIns = m_before.checkIns;
        return checkIns.empty() ? day("2026-03-02") : checkIns.back().value.date + days(1);
    }

    std::size_t kept() const { return m_kept.size(); }

private:
    Log m_before;
    std::vector<Change> m_kept;
    std::optional<Session> m_typed;
};

TEST_F(KilledWindowTest, LosesNoEntryThatItSaidIsDone)
{
    Figures figures;
    const int kills = rounds(500, 6);
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        SCOPED_TRACE("kill " + std::to_string(kill));
        if (kill % kKillsPerDiary == 0) {
            startAnew();
        }
        setToday(isoDay(goOn()));
        const bool inTheMiddle = kill % 2 == 0;
        liveAndDie(between(0, 6), between(0, inTheMiddle ? 3000 : 20'000), inTheMiddle);
        ++figures.rounds;
        figures.acknowledged += static_cast<int>(kept());
        compare(figures);
        expectOnlyTheDiary();
    }
    EXPECT_EQ(errorsOfWindow(), "");
    goOn();
    done(entryWith("after all"));
    EXPECT_FALSE(std::filesystem::exists(dataFile().string() + "-journal"));
    EXPECT_GE(figures.acknowledged, kills);
    note("kill -9 while the window records", figures);
}

} // namespace
} // namespace springback::test
