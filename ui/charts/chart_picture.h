// A chart as a picture for other programs: always light, in sizes of its own, with its title.
// Opens no file.
#pragma once

#include <QByteArray>
#include <QImage>

#include "ui/charts/chart_view.h"

namespace springback::ui {

QImage pictureOf(const ChartView& chart, const QString& title);

/// The bytes of a file of each kind.
QByteArray pngOf(const ChartView& chart, const QString& title);
QByteArray svgOf(const ChartView& chart, const QString& title);

} // namespace springback::ui
