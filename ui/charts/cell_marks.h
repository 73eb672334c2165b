// The marks of calendar cells: each a shape of its own, told apart without colour. With a legend in
// words. Knows no days.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <vector>

#include "ui/theme/tokens.h"

namespace springback::ui {

enum class CellMark {
    Square,  ///< filled
    Disc,    ///< filled
    Half,    ///< filled below its diagonal, outlined
    Outline, ///< empty
    Framed,  ///< a triangle in an outline
    Triangle,
    Dot,
    Hatch, ///< slanted lines
    Cross,
    Ring,
};

void paintCellMark(QPainter& painter, const QRectF& cell, CellMark mark, const Tokens& tokens);

struct CellLegendEntry {
    CellMark mark = CellMark::Dot;
    QString text;
};

/// The height that the legend takes in rows of at most that width.
double cellLegendHeight(const std::vector<CellLegendEntry>& entries, double width,
                        const QFont& font);
void paintCellLegend(QPainter& painter, const QRectF& rect,
                     const std::vector<CellLegendEntry>& entries, const Tokens& tokens,
                     const QFont& font);

} // namespace springback::ui
