// The pain chart as a picture to send or to print: light, sharp, with its dates in the title.
// Drawn by the same function as the screen.
#pragma once

#include <QImage>

#include "ui/charts/pain_chart.h"

namespace springback::ui {

QImage pictureOf(const PainChartData& data);

} // namespace springback::ui
