// The words and axis marks of the amounts of one component: kilometres, contacts, kilograms,
// seconds, or the rungs of an exercise's ladder. Draws nothing.
#pragma once

#include <QString>

#include <vector>

#include "core/stats/components.h"
#include "ui/charts/dot_plot.h"

namespace springback::ui {

/// "Runs", "Jumps and hops", the name of the exercise.
QString componentName(const Component& component, const Programme& programme);

/// Of the axis: "distance, km", "contacts of the day".
QString doseTitle(const Component& component, Units units);

/// "6.2 km", "45 contacts", "4 × 8 at 12.5 kg", "5 × 45 s, both legs".
QString doseText(const Component& component, double amount, const Dose& dose, Units units);

/// What a table shows: the number in the person's unit, the words of a rung.
QVariant doseCell(const Component& component, double amount, const Dose& dose, Units units);

/// Marks over the amounts: round numbers of the person's unit, or the rungs done, at most so many.
/// `doses` may have any order.
std::vector<PlotTick> doseTicks(const Component& component, const std::vector<JudgedDose>& doses,
                                double from, double to, Units units, int atMost);

/// "14 Mar 2026"
QString dateWords(Day day);

} // namespace springback::ui
