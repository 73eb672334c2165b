#include "core/store/past_changes.h"

#include "core/store/connection.h"

namespace springback {

namespace {

void dropUndone(Connection& db)
{
    db.query("DELETE FROM past_change WHERE undone = 1").run();
}

/// Oldest first, down to the number that is kept.
void dropOldest(Connection& db)
{
    db.query("DELETE FROM past_change WHERE id <= "
             "(SELECT id FROM past_change ORDER BY id DESC LIMIT 1 OFFSET ?)")
        .bind(static_cast<Id>(kPastChangesKept))
        .run();
}

} // namespace

PastCounts countPastChanges(Connection& db)
{
    PastCounts counts;
    Query rows = db.query("SELECT undone FROM past_change");
    while (rows.next()) {
        ++(rows.flag() ? counts.undone : counts.done);
    }
    return counts;
}

std::string pastChangeAt(Connection& db, PastEnd end)
{
    Query row =
        db.query(end == PastEnd::LastDone ? "SELECT change FROM past_change WHERE undone = 0 "
                                            "ORDER BY id DESC LIMIT 1"
                                          : "SELECT change FROM past_change WHERE undone = 1 "
                                            "ORDER BY id LIMIT 1");
    return row.next() ? row.text() : std::string();
}

void takePastStep(Connection& db, const PastStep& step, const Change& written)
{
    switch (step.kind) {
    case PastStep::Kind::None:
        return;
    case PastStep::Kind::Add:
        dropUndone(db);
        db.query("INSERT INTO past_change (undone, change) VALUES (0, ?)")
            .bind(step.text(written))
            .run();
        dropOldest(db);
        return;
    case PastStep::Kind::Join:
        dropUndone(db);
        db.query("UPDATE past_change SET change = ? "
                 "WHERE id = (SELECT max(id) FROM past_change)")
            .bind(step.text(written))
            .run();
        return;
    case PastStep::Kind::Undo:
        db.query("UPDATE past_change SET undone = 1 "
                 "WHERE id = (SELECT max(id) FROM past_change WHERE undone = 0)")
            .run();
        return;
    case PastStep::Kind::Redo:
        db.query("UPDATE past_change SET undone = 0 "
                 "WHERE id = (SELECT min(id) FROM past_change WHERE undone = 1)")
            .run();
        return;
    }
}

} // namespace springback
