// What steers the course of an episode: measures, stage moves, re-sets, visits, and the settings.
#include "core/store/tables.h"

namespace springback {

Id insert(Connection& db, Id id, const Measure& measure)
{
    Query row = db.query("INSERT INTO measure (id, kind, from_day, to_day) VALUES (?, ?, ?, ?)");
    row.bind(givenId(id)).bindName(measure.kind).bind(measure.from).bind(measure.to);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<Measure>& measures)
{
    Query rows = db.query("SELECT id, kind, from_day, to_day FROM measure "
                          "WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        measures.push_back(
            {rows.id(), Measure{rows.name<MeasureKind>(), rows.day(), rows.optionalDay()}});
    }
}

template <> void remove<Measure>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM measure WHERE id = ?");
}

Id insert(Connection& db, Id id, const StageMove& move)
{
    Query row = db.query("INSERT INTO stage_move (id, day, stage, reason) VALUES (?, ?, ?, ?)");
    row.bind(givenId(id)).bind(move.date).bindName(move.stage).bind(move.reason);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<StageMove>& moves)
{
    Query rows = db.query("SELECT id, day, stage, reason FROM stage_move "
                          "WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        moves.push_back({rows.id(), StageMove{rows.day(), rows.name<Stage>(), rows.text()}});
    }
}

template <> void remove<StageMove>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM stage_move WHERE id = ?");
}

Id insert(Connection& db, Id id, const NormalReset& reset)
{
    Query row = db.query("INSERT INTO normal_reset (id, day, pain, pain_right, stiffness_min) "
                         "VALUES (?, ?, ?, ?, ?)");
    row.bind(givenId(id)).bind(reset.date).bind(reset.pain).bind(reset.stiffness);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<NormalReset>& resets)
{
    Query rows = db.query("SELECT id, day, pain, pain_right, stiffness_min FROM normal_reset "
                          "WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        resets.push_back(
            {rows.id(), NormalReset{rows.day(), rows.rating(), rows.optionalNumber()}});
    }
}

template <> void remove<NormalReset>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM normal_reset WHERE id = ?");
}

Id insert(Connection& db, Id id, const SeenProfessional& seen)
{
    Query row = db.query("INSERT INTO seen_professional (id, day) VALUES (?, ?)");
    row.bind(givenId(id)).bind(seen.date);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<SeenProfessional>& visits)
{
    Query rows =
        db.query("SELECT id, day FROM seen_professional WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        visits.push_back({rows.id(), SeenProfessional{rows.day()}});
    }
}

template <> void remove<SeenProfessional>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM seen_professional WHERE id = ?");
}

Settings readSettings(Connection& db)
{
    Query row =
        db.query("SELECT day_starts_at, units, rules, questions FROM settings WHERE id = 1");
    if (!row.next()) {
        damaged("no settings");
    }
    return {TimeOfDay{row.number()}, row.name<Units>(), row.name<RulesPreset>(), row.text()};
}

void writeSettings(Connection& db, const Settings& settings)
{
    db.query(
          "UPDATE settings SET day_starts_at = ?, units = ?, rules = ?, questions = ? WHERE id = 1")
        .bind(settings.dayStartsAt)
        .bindName(settings.units)
        .bindName(settings.rules)
        .bind(settings.questions)
        .run();
}

} // namespace springback
