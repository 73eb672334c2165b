// The whole diary in memory: one table per record kind, each row with the id it has on disk.
// Plain data; the only way to change a stored one is a Change through the journal.
#pragma once

#include <cstdint>
#include <tuple>
#include <vector>

#include "core/domain/records.h"

namespace springback {

using Id = std::int64_t; ///< 0: not stored yet

template <class Record> struct Row {
    Id id = 0;
    Record value;

    friend bool operator==(const Row&, const Row&) = default;
};

/// Ordered by id.
template <class Record> using Table = std::vector<Row<Record>>;

struct Log {
    Table<Episode> episodes;
    Table<Session> sessions;
    Table<CheckIn> checkIns;
    Table<Run> runs;
    Table<HeelRaiseTest> heelRaiseTests;
    Table<Measure> measures;
    Table<StageMove> stageMoves;
    Table<NormalReset> normalResets;
    Table<SeenProfessional> seenProfessional;
    Table<Score> scores;
    Table<ActivityRating> activityRatings;
    Settings settings;

    /// Every table, for code that treats them alike.
    auto tables()
    {
        return std::tie(episodes, sessions, checkIns, runs, heelRaiseTests, measures, stageMoves,
                        normalResets, seenProfessional, scores, activityRatings);
    }
    auto tables() const
    {
        return std::tie(episodes, sessions, checkIns, runs, heelRaiseTests, measures, stageMoves,
                        normalResets, seenProfessional, scores, activityRatings);
    }

    template <class Record> Table<Record>& table() { return std::get<Table<Record>&>(tables()); }
    template <class Record> const Table<Record>& table() const
    {
        return std::get<const Table<Record>&>(tables());
    }

    friend bool operator==(const Log&, const Log&) = default;
};

/// No record at all (settings do not count).
bool isEmpty(const Log& log);

/// The row with that id, or null.
template <class Record> const Row<Record>* find(const Table<Record>& table, Id id);

/// The episode whose dates cover `day`; the latest start wins. Null when none does.
const Row<Episode>* episodeOn(const Log& log, Day day);

/// The check-in of that day, or null.
const Row<CheckIn>* checkInOn(const Log& log, Day day);

/// The session that is running on that day, or null; the newest when there are several. One of an
/// earlier day that was never ended is simply what was done.
const Row<Session>* runningSession(const Log& log, Day today);

template <class Record> const Row<Record>* find(const Table<Record>& table, Id id)
{
    for (const Row<Record>& row : table) {
        if (row.id == id) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace springback
