#include "core/store/tables.h"

namespace springback {

Id insert(Connection& db, Id id, const Run& run)
{
    Query row = db.query(
        "INSERT INTO run (id, day, time, distance_m, duration_s, hills, speed, pain_during, "
        "pain_during_right, pain_after, pain_after_right, source, climb_m, cadence) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(givenId(id))
        .bind(run.date)
        .bind(run.time)
        .bind(run.distance)
        .bind(run.duration)
        .bind(run.hills)
        .bind(run.speed)
        .bind(run.painDuring)
        .bind(run.painAfter)
        .bind(run.source)
        .bind(run.climb)
        .bind(run.cadence);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<Run>& runs)
{
    Query rows = db.query(
        "SELECT id, day, time, distance_m, duration_s, hills, speed, pain_during, "
        "pain_during_right, pain_after, pain_after_right, source, climb_m, cadence FROM run "
        "WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        Row<Run>& row = runs.emplace_back();
        row.id = rows.id();
        row.value.date = rows.day();
        row.value.time = rows.optionalTime();
        row.value.distance = Distance{rows.number()};
        const std::optional<int> seconds = rows.optionalNumber();
        row.value.duration = seconds ? std::optional(Duration{*seconds}) : std::nullopt;
        row.value.hills = rows.flag();
        row.value.speed = rows.flag();
        row.value.painDuring = rows.optionalRating();
        row.value.painAfter = rows.optionalRating();
        row.value.source = rows.text();
        row.value.climb = rows.optionalNumber();
        row.value.cadence = rows.optionalNumber();
    }
}

template <> void remove<Run>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM run WHERE id = ?");
}

} // namespace springback
