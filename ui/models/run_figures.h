// Figures of a run that more than one place shows or orders by. Makes no words; what is
// the same for every record is figures.h.
#pragma once

#include <QDateTime>

#include "core/domain/records.h"

namespace springback::ui {

/// To the nearest.
int wholeMinutes(Duration duration);

/// When it was by the clock on the wall, to order by: before the day's start is after midnight. A
/// run without a time stands at the start of its day.
QDateTime momentOf(const Run& run, TimeOfDay dayStart);

} // namespace springback::ui
