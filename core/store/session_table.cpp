#include "core/store/tables.h"

#include <iterator>

namespace springback {

namespace {

void insertSets(Connection& db, Id id, const std::vector<Set>& sets)
{
    int position = 0;
    for (const Set& set : sets) {
        db.query("INSERT INTO session_set (session_id, position, exercise, variant, reps, hold_s, "
                 "load_g, side, pain, pain_right, rpe) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(id)
            .bind(position++)
            .bind(set.exercise)
            .bind(set.variant)
            .bind(set.reps)
            .bind(set.holdSeconds)
            .bind(set.load)
            .bindName(set.side)
            .bind(set.pain)
            .bind(set.rpe)
            .run();
    }
}

Set readSet(Query& row)
{
    Set set;
    set.exercise = row.text();
    set.variant = row.text();
    set.reps = row.optionalNumber();
    set.holdSeconds = row.optionalNumber();
    set.load = Load{row.number()};
    set.side = row.name<Side>();
    set.pain = row.optionalRating();
    set.rpe = row.optionalNumber();
    return set;
}

void readSets(Connection& db, IdRange range, Table<Session>& sessions)
{
    ParentWalk<Session> walk(sessions);
    Query rows = db.query("SELECT session_id, exercise, variant, reps, hold_s, load_g, side, pain, "
                          "pain_right, rpe FROM session_set "
                          "WHERE session_id BETWEEN ? AND ? ORDER BY session_id, position");
    rows.bind(range.first).bind(range.last);
    // Collected first: most of a diary's rows are sets, and a vector that grows moves them often.
    Session* session = nullptr;
    std::vector<Set> sets;
    const auto store = [&] {
        if (session != nullptr) {
            session->sets.assign(std::make_move_iterator(sets.begin()),
                                 std::make_move_iterator(sets.end()));
            sets.clear();
        }
    };
    while (rows.next()) {
        Session& parent = walk.parent(rows.id());
        if (&parent != session) {
            store();
            session = &parent;
        }
        sets.push_back(readSet(rows));
    }
    store();
}

} // namespace

Id insert(Connection& db, Id id, const Session& session)
{
    Query row = db.query(
        "INSERT INTO session (id, day, time, minutes, rpe, pain_during, pain_during_right, "
        "pain_after, pain_after_right, note, running) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(givenId(id))
        .bind(session.date)
        .bind(session.time)
        .bind(session.minutes)
        .bind(session.rpe)
        .bind(session.painDuring)
        .bind(session.painAfter)
        .bind(session.note)
        .bind(session.running);
    const Id given = insertRow(db, id, row);
    insertSets(db, given, session.sets);
    insertNames(db, given, session.signs,
                "INSERT INTO session_sign (session_id, sign) VALUES (?, ?)");
    return given;
}

void read(Connection& db, IdRange range, Table<Session>& sessions)
{
    Query rows = db.query(
        "SELECT id, day, time, minutes, rpe, pain_during, pain_during_right, pain_after, "
        "pain_after_right, note, running FROM session WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        Row<Session>& row = sessions.emplace_back();
        row.id = rows.id();
        row.value.date = rows.day();
        row.value.time = rows.optionalTime();
        row.value.minutes = rows.optionalNumber();
        row.value.rpe = rows.optionalNumber();
        row.value.painDuring = rows.optionalRating();
        row.value.painAfter = rows.optionalRating();
        row.value.note = rows.text();
        row.value.running = rows.flag();
    }
    readSets(db, range, sessions);
    readNames(db, range, sessions, &Session::signs,
              "SELECT session_id, sign FROM session_sign WHERE session_id BETWEEN ? AND ? "
              "ORDER BY session_id, sign");
}

template <> void remove<Session>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM session WHERE id = ?");
}

} // namespace springback
