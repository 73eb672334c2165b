#include "ui/charts/cell_marks.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include "ui/charts/hatch.h"

namespace springback::ui {

namespace {

constexpr double kCellRadius = 2;
constexpr double kLegendLine = 1.35; ///< of the font's height
constexpr int kHatchLines = 4;

void outline(QPainter& painter, const QRectF& cell, const QColor& colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.25));
    painter.drawRoundedRect(cell.adjusted(0.75, 0.75, -0.75, -0.75), kCellRadius, kCellRadius);
}

void fill(QPainter& painter, const QPolygonF& shape, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(shape);
}

void triangle(QPainter& painter, const QRectF& box, const QColor& colour)
{
    fill(painter, QPolygonF({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}),
         colour);
}

QRectF middle(const QRectF& cell, double share)
{
    const double side = cell.width() * share;
    return {cell.center().x() - side / 2, cell.center().y() - side / 2, side, side};
}

void ellipse(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box);
}

/// Calls `place` with each entry and the left end of its mark and the top of its line; the height
/// of all.
template <class Place>
double placeLegend(const std::vector<CellLegendEntry>& entries, double width, const QFont& font,
                   Place place)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height() * kLegendLine;
    double x = 0;
    double y = 0;
    for (const CellLegendEntry& entry : entries) {
        const double need = metrics.height() * 1.2 + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + need > width) {
            x = 0;
            y += line;
        }
        place(entry, x, y);
        x += need + spacing::kLarge;
    }
    return entries.empty() ? 0 : y + line;
}

} // namespace

void paintCellMark(QPainter& painter, const QRectF& cell, CellMark mark, const Tokens& tokens)
{
    switch (mark) {
    case CellMark::Square:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(cell, kCellRadius, kCellRadius);
        return;
    case CellMark::Disc:
        return ellipse(painter, middle(cell, 0.75), tokens.accent);
    case CellMark::Half:
        fill(painter, QPolygonF({cell.topLeft(), cell.bottomRight(), cell.bottomLeft()}),
             tokens.accent);
        return outline(painter, cell, tokens.accent);
    case CellMark::Outline:
        return outline(painter, cell, tokens.text);
    case CellMark::Framed:
        outline(painter, cell, tokens.accent);
        return triangle(painter, middle(cell, 0.55), tokens.tooMuch);
    case CellMark::Triangle:
        return triangle(painter, middle(cell, 0.9), tokens.tooMuch);
    case CellMark::Dot:
        return ellipse(painter, middle(cell, 0.28), tokens.muted);
    case CellMark::Hatch:
        painter.setPen(QPen(tokens.muted, 1));
        return painter.drawLines(hatch(cell, cell.width() / kHatchLines));
    case CellMark::Cross: {
        const QRectF box = middle(cell, 0.6);
        painter.setPen(QPen(tokens.muted, 1.5));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    }
    case CellMark::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.text, 1.5));
        painter.drawEllipse(middle(cell, 0.7));
        return;
    }
}

double cellLegendHeight(const std::vector<CellLegendEntry>& entries, double width,
                        const QFont& font)
{
    return placeLegend(entries, width, font, [](const CellLegendEntry&, double, double) {});
}

void paintCellLegend(QPainter& painter, const QRectF& rect,
                     const std::vector<CellLegendEntry>& entries, const Tokens& tokens,
                     const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double side = metrics.height() * 0.75;
    painter.setFont(font);
    placeLegend(entries, rect.width(), font, [&](const CellLegendEntry& entry, double x, double y) {
        const QPointF at = rect.topLeft() + QPointF(x, y);
        paintCellMark(painter, {at.x(), at.y() + (metrics.height() - side) / 2, side, side},
                      entry.mark, tokens);
        painter.setPen(tokens.muted);
        painter.drawText(at + QPointF(metrics.height() * 1.1, metrics.ascent()), entry.text);
    });
}

} // namespace springback::ui
