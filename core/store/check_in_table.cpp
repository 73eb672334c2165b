#include "core/store/tables.h"

namespace springback {

Id insert(Connection& db, Id id, const CheckIn& checkIn)
{
    Query row = db.query(
        "INSERT INTO check_in (id, day, pain, pain_right, stiffness_min, pain_after_yesterday, "
        "pain_after_yesterday_right, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(givenId(id))
        .bind(checkIn.date)
        .bind(checkIn.pain)
        .bind(checkIn.stiffness)
        .bind(checkIn.painAfterYesterday)
        .bind(checkIn.note);
    const Id given = insertRow(db, id, row);
    insertNames(db, given, checkIn.signs,
                "INSERT INTO check_in_sign (check_in_id, sign) VALUES (?, ?)");
    insertNames(db, given, checkIn.tags,
                "INSERT INTO check_in_tag (check_in_id, tag) VALUES (?, ?)");
    insertNames(db, given, checkIn.changed,
                "INSERT INTO check_in_changed (check_in_id, changed) VALUES (?, ?)");
    return given;
}

void read(Connection& db, IdRange range, Table<CheckIn>& checkIns)
{
    Query rows = db.query(
        "SELECT id, day, pain, pain_right, stiffness_min, pain_after_yesterday, "
        "pain_after_yesterday_right, note FROM check_in WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        Row<CheckIn>& row = checkIns.emplace_back();
        row.id = rows.id();
        row.value.date = rows.day();
        row.value.pain = rows.rating();
        row.value.stiffness = rows.optionalNumber();
        row.value.painAfterYesterday = rows.optionalRating();
        row.value.note = rows.text();
    }
    readNames(db, range, checkIns, &CheckIn::signs,
              "SELECT check_in_id, sign FROM check_in_sign WHERE check_in_id BETWEEN ? AND ? "
              "ORDER BY check_in_id, sign");
    readNames(db, range, checkIns, &CheckIn::tags,
              "SELECT check_in_id, tag FROM check_in_tag WHERE check_in_id BETWEEN ? AND ? "
              "ORDER BY check_in_id, tag");
    readNames(db, range, checkIns, &CheckIn::changed,
              "SELECT check_in_id, changed FROM check_in_changed "
              "WHERE check_in_id BETWEEN ? AND ? ORDER BY check_in_id, changed");
}

template <> void remove<CheckIn>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM check_in WHERE id = ?");
}

} // namespace springback
