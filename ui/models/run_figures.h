// Figures of a run that more than one place shows, asks for or orders by. Makes no words; what is
// the same for every record is figures.h.
#pragma once

#include <QDateTime>

#include "core/domain/log.h"

namespace springback::ui {

/// To the nearest.
int wholeMinutes(Duration duration);

/// When it was by the clock on the wall, to order by: before the day's start is after midnight. A
/// run without a time stands at the start of its day.
QDateTime momentOf(const Run& run, TimeOfDay dayStart);

/// Whether pain of that day is asked for each side.
bool isAskedPerSide(const Log& log, Day day);

} // namespace springback::ui
