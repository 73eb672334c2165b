// Which days to mark on a time axis, and what to write there. Places nothing: Scale does.
#pragma once

#include <QString>

#include <vector>

#include "core/stats/diary.h"
#include "ui/charts/scale.h"

namespace springback::ui {

struct DayTick {
    Day day{};
    QString label;
};

/// At most `atMost` marks: days, Mondays, firsts of months or of years, whichever is finest. They
/// stay on the same days while the period moves along.
std::vector<DayTick> dayTicks(Period period, int atMost);

/// Each day in the middle of its share of the pixels.
Scale dayScale(Period period, double pixelFrom, double pixelTo);

/// What a day is on a dayScale.
double position(Day day);

/// The day nearest to that pixel, within the period.
Day dayAt(double pixel, Period period, const Scale& scale);

} // namespace springback::ui
