// The window and command lines write into one diary at once. Both get their turn, no entry is lost,
// and the window shows the other's within a second.
#include "core/exchange/change_json.h"
#include "core/store/store.h"
#include "tests/faults/window/window_fault_test.h"

namespace springback::test {
namespace {

class BothWriteTest : public WindowFaultTest {};

TEST_F(BothWriteTest, ShowsWhatTheCommandLineWroteWithinASecond)
{
    const std::unique_ptr<Child> window = startWindow("serve");
    Child::Milliseconds longest{0};
    const int entries = rounds(20, 3);
    for (int i = 1; i <= entries; ++i) {
        done(entryWith("entry " + std::to_string(i)));
        longest = std::max(longest, waitForSessions(*window, i, patience()));
    }
    RecordProperty("longest ms", static_cast<int>(longest.count()));
    std::printf("             seen after %d ms at most\n", static_cast<int>(longest.count()));
    EXPECT_LE(longest, Child::Milliseconds(1000 * slowness()));
}

TEST_F(BothWriteTest, LosesNothingWhenBothWriteAtOnce)
{
    const std::unique_ptr<Child> window = startWindow("write");
    const int entries = rounds(50, 5);
    std::vector<std::string> acknowledged;
    for (int i = 0; i < entries; ++i) {
        acknowledged.push_back("entry " + std::to_string(i));
        done(entryWith(acknowledged.back()));
    }
    ASSERT_TRUE(window->lineAfter("kept ", patience()));
    window->kill();
    Figures figures;
    figures.rounds = entries;
    std::vector<Change> kept;
    while (const std::optional<std::string> line = window->nextLine(patience())) {
        if (line->starts_with("kept ")) {
            kept.push_back(changeFromJson(line->substr(5)).value());
        }
    }
    const Log log = reopened();
    std::set<std::string> notes;
    for (const Row<Session>& row : log.sessions) {
        notes.insert(row.value.note);
    }
    for (const std::string& note : acknowledged) {
        figures.lost += notes.contains(note) ? 0 : 1;
    }
    for (const Change& change : kept) {
        const auto* session = std::get_if<Edit<Session>>(&change.edits.front());
        const Row<Session>* there = session != nullptr ? find(log.sessions, session->id) : nullptr;
        figures.lost += session == nullptr || (there && there->value == session->after) ? 0 : 1;
    }
    figures.acknowledged = static_cast<int>(acknowledged.size() + kept.size());
    EXPECT_EQ(figures.lost, 0);
    EXPECT_GT(kept.size(), 1U) << "the window must have had its turns";
    note("the window and the command line write at once", figures);
}

} // namespace
} // namespace springback::test
