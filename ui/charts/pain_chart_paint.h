// Draws the pain chart on any paint device: screen, picture or page. One function, no widget.
#pragma once

#include <QFont>
#include <QPainter>

#include "ui/charts/legend.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/scale.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

/// Where the parts of the chart are.
struct PainChartGeometry {
    std::vector<LegendEntry> legend;
    QRectF plot;
    QRectF zoneWords; ///< right of the plot
    QRectF dayLabels; ///< below it
    QRectF ribbons;   ///< below the labels; one row for the stages, one for each kind of measure
    double ribbonHeight = 0;
    Scale x;
    Scale y;
};

PainChartGeometry painChartGeometry(const QRectF& rect, const PainChartData& data,
                                    const QFont& font);

/// Draws the whole chart, without a reading.
void paint(QPainter& painter, const PainChartGeometry& geometry, const PainChartData& data,
           const Tokens& tokens, const QFont& font);

/// The morning of the day read, and ties to the efforts that its flare judges. In the painter's
/// font.
void paintReading(QPainter& painter, const PainChartGeometry& geometry, const PainReading& reading,
                  const Tokens& tokens);

} // namespace springback::ui
