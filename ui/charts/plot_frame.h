// What the charts of one column share, so that their days stand below each other: the margins
// beside the plot, and the day axis.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "core/stats/diary.h"
#include "ui/charts/day_axis.h"
#include "ui/charts/scale.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

struct PlotFrame {
    double left = 0;
    double width = 0;
};

/// Room for numbers at the left and for the words of the pain zones at the right.
PlotFrame plotFrame(double left, double width, const QFont& font);

/// As many marks as there is room for.
std::vector<DayTick> axisTicks(double width, Period period, const QFont& font);

/// Marks and labels in `rect`, in the painter's font.
void paintDayAxis(QPainter& painter, const QRectF& rect, Period period, const Scale& x,
                  const Tokens& tokens);

} // namespace springback::ui
