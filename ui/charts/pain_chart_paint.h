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

/// Draws the whole chart into `rect`. `reading`: the day under the reading line, or nothing.
void paint(QPainter& painter, const QRectF& rect, const PainChartData& data, const Tokens& tokens,
           const QFont& font, std::optional<Day> reading = std::nullopt);

} // namespace springback::ui
