// What was done each day beside what was proposed: kept by the fold on its way, for the history.
// Decides no dose.
#pragma once

#include <vector>

#include "core/rules/side_state.h"

namespace springback {

/// Marks today's runs that were done while runs rested.
void noteRuns(SideState& state);
/// Call before the dose becomes the one to start from.
void noteDose(SideState& state, const DoneSets& done, const DoneDose& dose);
/// Marks today's loaded work and jumps that were not due. Call once today's items are placed.
void noteDaysNotDue(SideState& state);
/// Of all days, with the outcomes as known on the last one.
std::vector<DayDose> judgedDoses(SideState& state);

/// The more careful of two sides' doses: the easier one, with what was overruled on either.
std::vector<DayDose> mergeDoses(const std::vector<DayDose>& left,
                                const std::vector<DayDose>& right);

} // namespace springback
