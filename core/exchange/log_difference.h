// LogDifference: what two logs do not have in common, entry by entry, as plain values. Says nothing
// about which of them is right, and makes no change (import_plan.h, restore).
#pragma once

#include <cstddef>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "core/domain/log.h"

namespace springback {

template <class Record> struct DifferentRows {
    Row<Record> here;
    Row<Record> there;

    friend bool operator==(const DifferentRows&, const DifferentRows&) = default;
};

/// One record kind. Each list by date, then time, then id.
template <class Record> struct TableDifference {
    Table<Record> onlyHere;
    Table<Record> onlyThere;
    std::vector<DifferentRows<Record>> different; ///< the same entry with other values
    std::size_t equal = 0;

    friend bool operator==(const TableDifference&, const TableDifference&) = default;
};

struct DifferenceCounts {
    std::size_t onlyHere = 0;
    std::size_t onlyThere = 0;
    std::size_t different = 0;
    std::size_t equal = 0;

    friend bool operator==(const DifferenceCounts&, const DifferenceCounts&) = default;
};

struct LogDifference {
    /// In the order of Log::tables().
    std::tuple<TableDifference<Episode>, TableDifference<Session>, TableDifference<CheckIn>,
               TableDifference<Run>, TableDifference<HeelRaiseTest>, TableDifference<Measure>,
               TableDifference<StageMove>, TableDifference<NormalReset>,
               TableDifference<SeenProfessional>, TableDifference<Score>,
               TableDifference<ActivityRating>>
        tables;
    std::optional<std::pair<Settings, Settings>> settings; ///< here, there; empty: equal

    template <class Record> const TableDifference<Record>& table() const
    {
        return std::get<TableDifference<Record>>(tables);
    }

    friend bool operator==(const LogDifference&, const LogDifference&) = default;
};

/// Entries are matched by what names them (match_records.h); ids do not count. Ten years against
/// ten years take some milliseconds.
LogDifference differenceOf(const Log& here, const Log& there);

/// Over all record kinds, without the settings.
DifferenceCounts countsOf(const LogDifference& difference);

/// Equal in every entry and in the settings.
bool isEmpty(const LogDifference& difference);

} // namespace springback
