#include "ui/exchange/difference_words.h"

#include "ui/exchange/record_words.h"

namespace springback::ui {

namespace {

DifferenceRow stubOf(const RecordWords& words, const QString& state)
{
    DifferenceRow row;
    row.day = words.day;
    row.kind = words.kind;
    row.state = state;
    return row;
}

template <class Record>
DifferenceRow differentRow(const Record& here, const Record& there, const QString& state,
                           const EntryContext& context)
{
    const RecordWords wordsHere = wordsOf(here, context);
    DifferenceRow row = stubOf(wordsHere, state);
    std::tie(row.here, row.there) = differingWords(wordsHere, wordsOf(there, context));
    return row;
}

template <class Record>
void addRows(std::vector<DifferenceRow>& rows, const TableDifference<Record>& table,
             const DifferenceStates& states, const EntryContext& context)
{
    for (const Row<Record>& row : table.onlyHere) {
        const RecordWords words = wordsOf(row.value, context);
        rows.push_back(stubOf(words, states.onlyHere));
        rows.back().here = words.line;
    }
    for (const Row<Record>& row : table.onlyThere) {
        const RecordWords words = wordsOf(row.value, context);
        rows.push_back(stubOf(words, states.onlyThere));
        rows.back().there = words.line;
    }
    for (const auto& [here, there] : table.different) {
        rows.push_back(differentRow(here.value, there.value, states.different, context));
    }
}

} // namespace

std::vector<DifferenceRow> differenceRows(const LogDifference& difference,
                                          const DifferenceStates& states,
                                          const EntryContext& context)
{
    std::vector<DifferenceRow> rows;
    std::apply([&](const auto&... table) { (addRows(rows, table, states, context), ...); },
               difference.tables);
    if (difference.settings) {
        const auto& [here, there] = *difference.settings;
        rows.push_back(differentRow(here, there, states.different, context));
    }
    return rows;
}

} // namespace springback::ui
