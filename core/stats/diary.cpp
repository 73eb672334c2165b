#include "core/stats/diary.h"

#include <algorithm>

namespace springback {

namespace {

template <class Record> void lowerToFirst(const Table<Record>& table, Day& first)
{
    for (const Row<Record>& row : table) {
        first = std::min(first, row.value.date);
    }
}

} // namespace

Period wholePeriod(const Log& log, Day today)
{
    Period whole{today, today};
    lowerToFirst(log.sessions, whole.first);
    lowerToFirst(log.checkIns, whole.first);
    lowerToFirst(log.runs, whole.first);
    lowerToFirst(log.heelRaiseTests, whole.first);
    return whole;
}

} // namespace springback
