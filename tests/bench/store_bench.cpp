// One durable check-in through the journal against the same row by a bare INSERT: same disk, same
// schema, same pragmas, in turns.
#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include "core/journal.h"
#include "core/programme/programme_file.h"
#include "tests/bench/median.h"

namespace springback::bench {

namespace {

constexpr int kEntries = 400;
constexpr Day kFirstEntry{std::chrono::local_days{std::chrono::year{2020} / 1 / 1}};

std::filesystem::path freshFile(const char* name)
{
    auto file = std::filesystem::path(SPRINGBACK_BENCH_FOLDER) / name;
    std::filesystem::remove(file);
    return file;
}

/// A diary with an episode and nothing else, so that check-ins are welcome.
std::optional<Journal> emptyDiary(const std::filesystem::path& file)
{
    auto store = Store::open(file);
    if (!store) {
        return std::nullopt;
    }
    auto journal = Journal::open(std::move(*store), builtInProgramme());
    Episode episode;
    episode.start = kFirstEntry;
    if (!journal || !journal->record(adding(episode))) {
        return std::nullopt;
    }
    return std::move(*journal);
}

/// The shortest road to the disk: one prepared statement on one connection.
class BareInsert {
public:
    explicit BareInsert(const std::filesystem::path& file)
    {
        m_ok = sqlite3_open(file.c_str(), &m_db) == SQLITE_OK &&
               sqlite3_exec(m_db,
                            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                            "PRAGMA foreign_keys = ON;",
                            nullptr, nullptr, nullptr) == SQLITE_OK &&
               sqlite3_prepare_v2(m_db,
                                  "INSERT INTO check_in (day, pain, stiffness_min, note)"
                                  " VALUES (?, ?, ?, ?)",
                                  -1, &m_insert, nullptr) == SQLITE_OK;
    }
    BareInsert(const BareInsert&) = delete;
    BareInsert& operator=(const BareInsert&) = delete;
    ~BareInsert()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }

    bool insert(const CheckIn& checkIn)
    {
        if (!m_ok) {
            return false;
        }
        sqlite3_bind_int64(m_insert, 1, checkIn.date.time_since_epoch().count());
        sqlite3_bind_int(m_insert, 2, checkIn.pain.worst().value());
        sqlite3_bind_int(m_insert, 3, checkIn.stiffness.value_or(0));
        sqlite3_bind_text(m_insert, 4, checkIn.note.c_str(), -1, SQLITE_STATIC);
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        return sqlite3_reset(m_insert) == SQLITE_OK && done;
    }

private:
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    bool m_ok = false;
};

/// Microseconds that `work` took; nothing when it failed.
template <class Work> std::optional<double> timed(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    const bool ok = work();
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - start;
    return ok ? std::optional(took.count()) : std::nullopt;
}

void singleEntry(benchmark::State& state)
{
    auto journal = emptyDiary(freshFile("journal.db"));
    const auto bareFile = freshFile("bare.db");
    if (!journal || !emptyDiary(bareFile)) {
        state.SkipWithError("could not make a diary");
        return;
    }
    BareInsert bare(bareFile);
    std::vector<double> journalTimes;
    std::vector<double> bareTimes;
    CheckIn checkIn;
    checkIn.date = kFirstEntry;
    checkIn.pain = *Pain::from(2);
    checkIn.stiffness = 10;
    checkIn.note = "stairs were fine";
    for (auto _ : state) {
        const auto ours = timed([&] { return journal->record(adding(checkIn)).has_value(); });
        const auto floor = timed([&] { return bare.insert(checkIn); });
        if (!ours || !floor) {
            state.SkipWithError("could not write");
            return;
        }
        journalTimes.push_back(*ours);
        bareTimes.push_back(*floor);
        state.SetIterationTime(*ours / 1e6);
        checkIn.date += days(1);
    }
    state.counters["journal_us"] = median(journalTimes);
    state.counters["bare_us"] = median(bareTimes);
    state.counters["ratio"] = median(journalTimes) / median(bareTimes);
}
BENCHMARK(singleEntry)->Iterations(kEntries)->UseManualTime()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace springback::bench
