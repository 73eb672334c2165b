// Lines of a series in pixels: what is drawn, before it is drawn. Days without a value are gaps and
// are never bridged.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QVector>

#include "core/stats/series.h"
#include "ui/charts/scale.h"

namespace springback::ui {

struct Segments {
    QVector<QLineF> lines;
    QVector<QPointF> alone; ///< values without a known neighbour: a line cannot show them
};

/// From each known day to the next day when that is known too. With more days than pixel columns,
/// the lowest to the highest value of each column instead.
Segments segments(const Series& series, const Scale& x, const Scale& y);

/// Level over each day, with a riser where the value changes from one day to the next.
QVector<QLineF> steps(const Series& series, const Scale& x, const Scale& y);

} // namespace springback::ui
