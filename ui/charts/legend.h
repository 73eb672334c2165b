// The legend of the pain chart: one entry for each kind of mark that it shows, in rows as wide as
// there is room.
#pragma once

#include <QFont>
#include <QPainter>

#include "ui/charts/pain_chart.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

enum class LegendSymbol { MorningLine, NormalLine, Session, Run, After, Flare, MildFlare };

struct LegendEntry {
    LegendSymbol symbol = LegendSymbol::MorningLine;
    QString text;
    QRectF rect;
};

/// Placed from `topLeft` on in rows of at most that width.
std::vector<LegendEntry> legendEntries(const PainChartData& data, const QPointF& topLeft,
                                       double width, const QFont& font);

void paintLegend(QPainter& painter, const std::vector<LegendEntry>& entries, const Tokens& tokens,
                 const QFont& font);

} // namespace springback::ui
