// What is measured now and then: heel-raise tests, scores, activity ratings.
#include "core/store/tables.h"

namespace springback {

Id insert(Connection& db, Id id, const HeelRaiseTest& test)
{
    Query row = db.query(
        "INSERT INTO heel_raise_test (id, day, reps_right, reps_left, pain_right, pain_left) "
        "VALUES (?, ?, ?, ?, ?, ?)");
    row.bind(givenId(id))
        .bind(test.date)
        .bind(test.right)
        .bind(test.left)
        .bind(test.painRight)
        .bind(test.painLeft);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<HeelRaiseTest>& tests)
{
    Query rows = db.query("SELECT id, day, reps_right, reps_left, pain_right, pain_left "
                          "FROM heel_raise_test WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        Row<HeelRaiseTest>& row = tests.emplace_back();
        row.id = rows.id();
        row.value.date = rows.day();
        row.value.right = rows.optionalNumber();
        row.value.left = rows.optionalNumber();
        row.value.painRight = rows.optionalPain();
        row.value.painLeft = rows.optionalPain();
    }
}

template <> void remove<HeelRaiseTest>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM heel_raise_test WHERE id = ?");
}

Id insert(Connection& db, Id id, const Score& score)
{
    Query row = db.query("INSERT INTO score (id, day, kind, value) VALUES (?, ?, ?, ?)");
    row.bind(givenId(id)).bind(score.date).bindName(score.kind).bind(score.value);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<Score>& scores)
{
    Query rows =
        db.query("SELECT id, day, kind, value FROM score WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        scores.push_back({rows.id(), Score{rows.day(), rows.name<ScoreKind>(), rows.number()}});
    }
}

template <> void remove<Score>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM score WHERE id = ?");
}

Id insert(Connection& db, Id id, const ActivityRating& rating)
{
    Query row =
        db.query("INSERT INTO activity_rating (id, day, activity, value) VALUES (?, ?, ?, ?)");
    row.bind(givenId(id)).bind(rating.date).bind(rating.activity).bind(rating.value);
    return insertRow(db, id, row);
}

void read(Connection& db, IdRange range, Table<ActivityRating>& ratings)
{
    Query rows = db.query("SELECT id, day, activity, value FROM activity_rating "
                          "WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        ratings.push_back({rows.id(), ActivityRating{rows.day(), rows.text(), rows.number()}});
    }
}

template <> void remove<ActivityRating>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM activity_rating WHERE id = ?");
}

} // namespace springback
