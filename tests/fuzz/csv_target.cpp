// The CSV of any records: a strict reader finds in it the very text that went in, or that text
// behind an apostrophe; no cell is one that a spreadsheet would run.
#include <algorithm>
#include <string>

#include <fuzzer/FuzzedDataProvider.h>

#include "core/exchange/csv_log.h"
#include "core/exchange/csv_row.h"
#include "tests/fuzz/support/must.h"
#include "tests/support/csv_reader.h"

namespace springback {
namespace {

std::string someText(FuzzedDataProvider& from)
{
    return from.ConsumeRandomLengthString(40);
}

Day someDay(FuzzedDataProvider& from)
{
    return kFirstDay + days(from.ConsumeIntegralInRange(0, 54'000));
}

PainRating someRating(FuzzedDataProvider& from)
{
    const auto pain = [&from] { return Pain::from(from.ConsumeIntegralInRange(0, 10)).value(); };
    const Pain left = pain();
    return from.ConsumeBool() ? PainRating(left, pain()) : PainRating(left);
}

Session someSession(FuzzedDataProvider& from)
{
    Session session;
    session.date = someDay(from);
    session.note = someText(from);
    session.painDuring = someRating(from);
    const int sets = from.ConsumeIntegralInRange(0, 2);
    for (int i = 0; i < sets; ++i) {
        Set& set = session.sets.emplace_back();
        set.exercise = someText(from);
        set.variant = someText(from);
        set.reps = from.ConsumeIntegralInRange(1, 1000);
        set.load = Load{from.ConsumeIntegralInRange(0, 300'000)};
    }
    return session;
}

Log someLog(FuzzedDataProvider& from)
{
    Log log;
    Episode episode;
    episode.start = someDay(from);
    episode.startDoses.push_back({someText(from), 1, Load{from.ConsumeIntegralInRange(0, 5000)}});
    log.episodes.push_back({1, episode});
    log.sessions.push_back({1, someSession(from)});
    log.checkIns.push_back(
        {1, {someDay(from), someRating(from), {}, {}, {}, {}, {}, someText(from)}});
    Run run;
    run.date = someDay(from);
    run.distance = Distance{from.ConsumeIntegralInRange(0, 300'000)};
    run.duration = Duration{from.ConsumeIntegralInRange(0, 48 * 3600)};
    run.source = someText(from);
    log.runs.push_back({1, run});
    log.stageMoves.push_back({1, {someDay(from), Stage::Strength, someText(from)}});
    log.activityRatings.push_back({1, {someDay(from), someText(from), 3}});
    return log;
}

/// The cell of that column in the first row of that table.
std::string cellOf(const std::vector<CsvTable>& tables, const std::string& name,
                   const std::string& column)
{
    const auto table = std::ranges::find(tables, name, &CsvTable::name);
    const test::CsvRows rows = test::readCsv(table->text).value();
    const auto at = std::ranges::find(rows.front(), column) - rows.front().begin();
    return rows.at(1).at(static_cast<std::size_t>(at));
}

void mustHold(const std::string& text, const std::string& cell)
{
    fuzz::must(cell == text || cell == '\'' + text, "the text stands there as it was");
}

void checkTables(const Log& log)
{
    const std::vector<CsvTable> tables = toCsv(log);
    for (const CsvTable& table : tables) {
        const auto rows = test::readCsv(table.text);
        fuzz::must(rows.has_value(), "every table is CSV by RFC 4180");
        fuzz::must(rows->size() == table.rows + 1, "with the rows that it says");
        for (const auto& row : *rows) {
            fuzz::must(std::ranges::none_of(row, test::looksLikeFormula), "no cell is a formula");
        }
    }
    const Session& session = log.sessions.front().value;
    mustHold(session.note, cellOf(tables, "sets", "session_note"));
    if (!session.sets.empty()) {
        mustHold(session.sets.front().exercise, cellOf(tables, "sets", "exercise"));
        mustHold(session.sets.front().variant, cellOf(tables, "sets", "variant"));
    }
    mustHold(log.checkIns.front().value.note, cellOf(tables, "checkins", "note"));
    mustHold(log.runs.front().value.source, cellOf(tables, "runs", "source"));
    mustHold(log.stageMoves.front().value.reason, cellOf(tables, "stage_moves", "reason"));
    mustHold(log.activityRatings.front().value.activity,
             cellOf(tables, "activity_ratings", "activity"));
}

} // namespace
} // namespace springback

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzedDataProvider from(data, size);
    springback::checkTables(springback::someLog(from));
    return 0;
}
