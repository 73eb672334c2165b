// Figures that more than one table shows or edits: loads in the person's unit, pain per side.
// Everything else about words is phrases.
#pragma once

#include <QString>

#include "core/domain/log.h"

namespace springback::ui {

double gramsPer(Units units);
double metresPer(Units units);
/// Loads as a number of the person's unit, for editors; text is phrases::load.
double loadValue(Load load, Units units);
Load loadFrom(double value, Units units);

/// "2", or "left 2, right 4" when the sides were answered apart.
QString ratingText(const PainRating& rating);

/// Whether pain of that day is asked for each side.
bool isAskedPerSide(const Log& log, Day day);

} // namespace springback::ui
