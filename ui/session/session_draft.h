// SessionDraft: a session while it is being entered, one row for a run of equal sets. Pure
// functions between plan, draft and Session; no widgets, no text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/records.h"
#include "core/programme/programme.h"
#include "core/rules/plan.h"

namespace springback::ui {

/// So many equal sets of one exercise.
struct DraftRow {
    std::string exercise;
    std::string variant;
    int sets = 1;
    std::optional<int> reps;
    std::optional<int> holdSeconds;
    Load load;
    Side side = Side::Both;
    std::optional<PainRating> pain; ///< empty: the session's counts for this exercise
    std::optional<int> rpe;
    bool done = true; ///< false: planned, but left out

    friend bool operator==(const DraftRow&, const DraftRow&) = default;
};

struct SessionDraft {
    Session details; ///< without sets: they stand in `rows`
    std::vector<DraftRow> rows;

    friend bool operator==(const SessionDraft&, const SessionDraft&) = default;
};

/// One item of the plan as done as planned. Two rows where its dose is done in a second variant
/// too; a dose for several times a day is as many sessions.
std::vector<DraftRow> rowsFor(const PlanItem& item);

/// An exercise outside the plan, at the entry of its ladder. `sore` is the side of the episode.
DraftRow rowFor(const Exercise& exercise, Location location, Load loadStep, Side sore);

/// What is due that day, in the order of the day; optional items are left to the person.
std::vector<DraftRow> plannedRows(const Plan& plan);

SessionDraft draftOf(const Session& session);

/// sessionOf(draftOf(s)) == s.
Session sessionOf(const SessionDraft& draft);

/// For reading: what was done of each exercise, equal sets together whatever their pain, their
/// round and their side. Sets of one leg and of the other count once.
std::vector<DraftRow> rowsToRead(const Session& session);

/// The highest pain anywhere in the session, or nothing when none was noted.
std::optional<Pain> worstPain(const Session& session);

/// How many exercises (not sets) the session holds.
int exerciseCount(const Session& session);

} // namespace springback::ui
