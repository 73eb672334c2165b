// A chart as a picture for other programs: always light, in sizes of its own, with its title.
// Opens no file.
#pragma once

#include <QIODevice>
#include <QImage>

#include "ui/charts/chart_view.h"

namespace springback::ui {

QImage pictureOf(const ChartView& chart, const QString& title);

/// False when the device took less than the whole drawing.
bool writeSvg(QIODevice& device, const ChartView& chart, const QString& title);

} // namespace springback::ui
