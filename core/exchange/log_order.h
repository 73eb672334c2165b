// The order of entries in a file that people read: by date, then time, then id. Not the order of
// the tables in memory.
#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/domain/date_of.h"
#include "core/domain/log.h"

namespace springback {

/// Nothing: the kind carries no time, or none was noted. That comes before any time of the day.
template <class Record> std::optional<TimeOfDay> timeOf(const Record& record)
{
    if constexpr (requires { record.time; }) {
        return record.time;
    } else {
        return std::nullopt;
    }
}

template <class Record> std::vector<const Row<Record>*> inDiaryOrder(const Table<Record>& table)
{
    std::vector<const Row<Record>*> rows;
    rows.reserve(table.size());
    for (const Row<Record>& row : table) {
        rows.push_back(&row);
    }
    std::ranges::sort(rows, {}, [](const Row<Record>* row) {
        return std::tuple(dateOf(row->value), timeOf(row->value), row->id);
    });
    return rows;
}

} // namespace springback
