// The ribbons below the pain chart: the stages, and the temporary measures while they were in use.
#pragma once

#include <QPainter>
#include <QRectF>

#include "ui/charts/pain_chart.h"
#include "ui/charts/scale.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

/// One row for the stages, if any, and one for each kind of measure in the period.
int ribbonRows(const PainChartData& data);

/// In the painter's font.
void paintRibbons(QPainter& painter, const QRectF& rect, double rowHeight,
                  const PainChartData& data, const Scale& x, const Tokens& tokens);

} // namespace springback::ui
