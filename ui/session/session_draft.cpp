#include "ui/session/session_draft.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace springback::ui {

namespace {

DraftRow rowOf(const std::string& exercise, const Dose& dose, Side side)
{
    DraftRow row;
    row.exercise = exercise;
    row.variant = dose.variant;
    row.sets = dose.sets;
    row.reps = dose.reps;
    row.holdSeconds = dose.holdSeconds;
    row.load = dose.load;
    row.side = side;
    return row;
}

DraftRow rowOf(const Set& set)
{
    return {set.exercise, set.variant, 1,        set.reps, set.holdSeconds,
            set.load,     set.side,    set.pain, set.rpe};
}

Set setOf(const DraftRow& row)
{
    return {row.exercise, row.variant, row.reps, row.holdSeconds,
            row.load,     row.side,    row.pain, row.rpe};
}

} // namespace

std::vector<DraftRow> rowsFor(const PlanItem& item)
{
    std::vector<DraftRow> rows{rowOf(item.exercise, item.dose, item.side)};
    if (!item.dose.alsoVariant.empty()) {
        rows.push_back(rows.front());
        rows.back().variant = item.dose.alsoVariant;
    }
    return rows;
}

DraftRow rowFor(const Exercise& exercise, Location location, Load loadStep, Side sore)
{
    const Dose entry = Ladder(exercise, location, loadStep).at(Position{});
    return rowOf(exercise.id, entry, exercise.sideFor(sore));
}

std::vector<DraftRow> plannedRows(const Plan& plan)
{
    std::vector<DraftRow> rows;
    for (const PlanItem& item : plan.items) {
        if (item.state == ItemState::Due && !item.optional) {
            std::ranges::move(rowsFor(item), std::back_inserter(rows));
        }
    }
    return rows;
}

SessionDraft draftOf(const Session& session)
{
    SessionDraft draft{session, {}};
    draft.details.sets.clear();
    for (const Set& set : session.sets) {
        if (!draft.rows.empty() && setOf(draft.rows.back()) == set) {
            ++draft.rows.back().sets;
        } else {
            draft.rows.push_back(rowOf(set));
        }
    }
    return draft;
}

Session sessionOf(const SessionDraft& draft)
{
    Session session = draft.details;
    session.sets.clear();
    for (const DraftRow& row : draft.rows) {
        if (row.done) {
            session.sets.insert(session.sets.end(), static_cast<std::size_t>(row.sets), setOf(row));
        }
    }
    return session;
}

std::vector<DraftRow> rowsToRead(const Session& session)
{
    struct RowToRead {
        DraftRow row;
        int left = 0;
        int right = 0;
        int both = 0;
    };
    std::vector<RowToRead> found;
    for (const Set& set : session.sets) {
        DraftRow row = rowOf(set);
        row.pain.reset();
        row.rpe.reset();
        row.side = Side::Both;
        auto known = std::ranges::find(found, row, &RowToRead::row);
        if (known == found.end()) {
            known = found.insert(known, RowToRead{row});
        }
        ++(set.side == Side::Left    ? known->left
           : set.side == Side::Right ? known->right
                                     : known->both);
    }
    std::vector<DraftRow> rows;
    for (RowToRead& read : found) {
        read.row.sets = std::max(read.left, read.right) + read.both;
        rows.push_back(std::move(read.row));
    }
    return rows;
}

std::optional<Pain> worstPain(const Session& session)
{
    std::optional<Pain> worst;
    const auto consider = [&worst](const std::optional<PainRating>& rating) {
        if (rating) {
            worst = std::max(worst.value_or(rating->worst()), rating->worst());
        }
    };
    consider(session.painDuring);
    consider(session.painAfter);
    for (const Set& set : session.sets) {
        consider(set.pain);
    }
    return worst;
}

int exerciseCount(const Session& session)
{
    std::set<std::string_view> exercises;
    for (const Set& set : session.sets) {
        exercises.insert(set.exercise);
    }
    return static_cast<int>(exercises.size());
}

} // namespace springback::ui
