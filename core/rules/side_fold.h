// The fold over one side's days: facts, rules, states, doses, in that order. Each step is one
// function.
#pragma once

#include <vector>

#include "core/rules/side_state.h"

namespace springback {

/// Folds one day into the state. Call for every day of the episode in order.
void foldDay(SideState& state, Day day);

/// What the history keeps of the day just folded.
DayRecord recordOf(const SideState& state);

// The steps, in order.
void readDay(SideState& state);    ///< records, morning, figures -> facts (facts.cpp)
void holdStates(SideState& state); ///< what outlasts the day (effects.cpp)
void applyMorning(
    SideState& state); ///< dial-backs for flares, weeks, gaps, yesterday's pain (effects.cpp)
void recordDone(SideState& state); ///< today's sets become the doses to start from (side_fold.cpp)
void applyPain(SideState& state,
               Day of); ///< dial-backs for a painful session of that day, known today (effects.cpp)
void proposeDoses(SideState& state); ///< items and headline (doses.cpp)

/// Whether anything known before today's session or run forbids a step up (day_doses.cpp).
bool morningHolds(const SideState& state);

/// Repeated flares took the jumps away for some days (doses.cpp).
bool jumpsAreOff(const SideState& state);

/// The dose that was on the plan before today's session (doses.cpp).
Position proposedPosition(const SideState& state, const ExerciseTrack& track);

} // namespace springback
