#include "tests/faults/fault_test.h"

#include <sstream>

#include "core/store/store.h"
#include "tests/support/builders.h"

namespace springback::test {

std::string linesWithout(const std::string& beginning, const std::string& text)
{
    std::istringstream lines(text);
    std::string rest;
    for (std::string line; std::getline(lines, line);) {
        rest += line.starts_with(beginning) ? "" : line + '\n';
    }
    return rest;
}

void FaultTest::startDaily()
{
    const Episode daily = with(episode("2026-03-02"), [](Episode& e) {
        e.startStage = Stage::Strength;
        e.schedule.strength = Weekdays::fromBits(0x7F);
    });
    Store::open(dataFile()).value().apply(addingAll(logOf(daily))).value();
}

Arguments FaultTest::entryWith(const std::string& note)
{
    return {"log",    "--set",    "c1_hop_up:3x15", "--set", "c1_hop_up:15", "--pain", "2",
            "--sign", "swelling", "--rpe",          "6",     "--note",       note};
}

Arguments FaultTest::onDiary(const Arguments& arguments) const
{
    Arguments all{"--data", dataFile().string(), "--today", today()};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return all;
}

Log FaultTest::reopened() const
{
    return Store::open(dataFile()).value().load().value();
}

void FaultTest::verify(const std::vector<std::string>& acknowledged, Figures& figures)
{
    Result<Store> store = Store::open(dataFile());
    const Result<Log> log = store ? store->load() : tl::make_unexpected(store.error());
    const bool isIntact =
        log &&
        store->check().map([](const Store::Check& found) { return found.intact; }).value_or(false);
    if (!isIntact) {
        ++figures.broken;
        ADD_FAILURE() << "damaged: " << (log ? "by check" : sentence(log.error()));
        return;
    }
    std::map<std::string, int> found;
    for (const Row<Session>& row : log->sessions) {
        ++found[row.value.note];
        // All were typed alike but for the note.
        const Session expected = with(row.value, [&](Session& s) {
            s.sets = m_typed ? m_typed->sets : s.sets;
            s.signs = m_typed ? m_typed->signs : s.signs;
        });
        if (row.value != expected) {
            ++figures.half;
            ADD_FAILURE() << "half an entry: " << row.value.note;
        }
        if (!m_typed && !acknowledged.empty() && row.value.note == acknowledged.front()) {
            m_typed = row.value;
        }
    }
    for (const std::string& note : acknowledged) {
        if (found[note] != 1) {
            ++figures.lost;
            ADD_FAILURE() << note << " is there " << found[note] << " times";
        }
    }
    expectOnlyTheDiary();
}

void FaultTest::expectOnlyTheDiary() const
{
    const std::set<std::string> allowed{"backups",       "diary.db", "diary.db-journal",
                                        "diary.db.lock", "stdout",   "stderr"};
    for (const std::string& name : namesIn(folder().path())) {
        EXPECT_TRUE(allowed.contains(name)) << name << " is left";
    }
}

} // namespace springback::test
