// The drawing of a DotPlot.
#include <QFontMetricsF>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <map>

#include "ui/charts/day_axis.h"
#include "ui/charts/dot_plot.h"
#include "ui/charts/plot_frame.h"

namespace springback::ui {

namespace {

QPen strokePen(PlotStroke stroke, const Tokens& tokens)
{
    switch (stroke) {
    case PlotStroke::Solid:
        break;
    case PlotStroke::Thin:
        return QPen(tokens.muted, 1.2);
    case PlotStroke::Dashed:
        return QPen(tokens.text, 1.2, Qt::DashLine);
    case PlotStroke::Dotted:
        return QPen(tokens.muted, 1.2, Qt::DotLine);
    }
    return QPen(tokens.accent, 2);
}

QBrush bandBrush(const Tokens& tokens)
{
    QColor hatching = tokens.muted;
    hatching.setAlphaF(0.45F);
    return QBrush(hatching, Qt::BDiagPattern);
}

/// Marks of both colours, made once for a drawing.
class MarkSet {
public:
    MarkSet(const QPainter& target, const Tokens& tokens, double size)
        : m_target(&target), m_tokens(&tokens), m_size(size)
    {
    }

    const Mark& mark(MarkShape shape, bool quiet)
    {
        const auto key = std::pair(shape, quiet);
        auto found = m_marks.find(key);
        if (found == m_marks.end()) {
            const QColor& colour = quiet ? m_tokens->muted : m_tokens->accent;
            // A filled dot weighs more than an outline, and leaves room inside of one.
            const double size = shape == MarkShape::Dot ? m_size * 0.6 : m_size;
            found = m_marks.emplace(key, Mark(*m_target, shape, colour, size)).first;
        }
        return found->second;
    }

private:
    const QPainter* m_target;
    const Tokens* m_tokens;
    double m_size;
    std::map<std::pair<MarkShape, bool>, Mark> m_marks;
};

void paintPlotLegend(QPainter& painter, const DotPlot& plot, const DotPlotGeometry& geometry,
                     MarkSet& marks, const Tokens& tokens)
{
    const double side = QFontMetricsF(painter.font()).height();
    for (std::size_t i = 0; i < plot.legend.size(); ++i) {
        const PlotLegend& entry = plot.legend[i];
        const QRectF& box = geometry.legendBoxes[i];
        const QRectF symbol(box.topLeft(), QSizeF(side, side));
        if (entry.shape) {
            marks.mark(*entry.shape, entry.quiet).drawAt(painter, symbol.center());
        } else if (entry.stroke) {
            painter.setPen(strokePen(*entry.stroke, tokens));
            painter.drawLine(
                QLineF(symbol.left(), symbol.center().y(), symbol.right(), symbol.center().y()));
        } else {
            painter.fillRect(symbol.adjusted(0, side * 0.15, 0, -side * 0.15), bandBrush(tokens));
        }
        painter.setPen(tokens.muted);
        painter.drawText(box.adjusted(side * 1.4, 0, side, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextDontClip,
                         entry.text);
    }
}

void paintHead(QPainter& painter, const DotPlot& plot, const DotPlotGeometry& geometry,
               MarkSet& marks, const Tokens& tokens)
{
    painter.setPen(tokens.text);
    painter.drawText(geometry.head, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, plot.note);
    paintPlotLegend(painter, plot, geometry, marks, tokens);
    const double line = QFontMetricsF(painter.font()).height();
    painter.setPen(tokens.muted);
    painter.drawText(
        QRectF(geometry.head.left(), geometry.plot.top() - line * 1.9, geometry.head.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter, plot.yTitle);
}

void paintValueAxis(QPainter& painter, const DotPlot& plot, const DotPlotGeometry& geometry,
                    const Tokens& tokens)
{
    const QRectF& area = geometry.plot;
    for (const PlotTick& tick : plot.yTicks) {
        const double y = geometry.y.pixel(tick.at);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QLineF(area.left(), y, area.right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(area.left() - 500, y - 50, 500 - spacing::kSmall, 100),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

/// Labels that would touch the one before are left out; the marks stay.
void paintTickLabels(QPainter& painter, const DotPlot& plot, const DotPlotGeometry& geometry,
                     const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF& area = geometry.plot;
    const double tickLength = metrics.height() * 0.25;
    double free = area.left() - area.width();
    for (const PlotTick& tick : plot.xTicks) {
        const double middle = geometry.x.pixel(tick.at);
        const double width = metrics.horizontalAdvance(tick.label) + 2;
        const double left = std::clamp(middle - width / 2, area.left() - spacing::kSmall,
                                       std::max(area.left(), area.right() - width));
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawLine(QLineF(middle, area.bottom(), middle, area.bottom() + tickLength));
        if (left >= free) {
            painter.drawText(QRectF(left, area.bottom() + tickLength, width, metrics.height()),
                             Qt::AlignCenter | Qt::TextDontClip, tick.label);
            free = left + width + metrics.averageCharWidth();
        }
    }
}

void paintAxes(QPainter& painter, const DotPlot& plot, const DotPlotGeometry& geometry,
               const Tokens& tokens)
{
    const double line = QFontMetricsF(painter.font()).height();
    const QRectF& area = geometry.plot;
    paintValueAxis(painter, plot, geometry, tokens);
    painter.setPen(QPen(tokens.muted, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (plot.days) {
        paintDayAxis(painter, QRectF(area.left(), area.bottom(), area.width(), line * 1.5),
                     *plot.days, geometry.x, tokens);
        return;
    }
    paintTickLabels(painter, plot, geometry, tokens);
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(area.left(), area.bottom() + line * 1.5, area.width(), line),
                     Qt::AlignCenter, plot.xTitle);
}

void paintPlotLines(QPainter& painter, const DotPlot& plot, const DotPlotGeometry& geometry,
                    const Tokens& tokens)
{
    painter.save();
    painter.setClipRect(geometry.plot.adjusted(-1, -2, 1, 2));
    if (plot.band) {
        const double top = geometry.y.pixel(plot.band->to);
        const double bottom = geometry.y.pixel(plot.band->from);
        painter.fillRect(QRectF(geometry.plot.left(), top, geometry.plot.width(), bottom - top),
                         bandBrush(tokens));
    }
    for (const PlotLine& line : plot.lines) {
        QPolygonF points;
        for (const QPointF& point : line.points) {
            points << geometry.pixel(point);
        }
        painter.setPen(strokePen(line.stroke, tokens));
        painter.drawPolyline(points);
    }
    painter.restore();
}

void paintStop(QPainter& painter, const PlotStop& stop, const DotPlotGeometry& geometry,
               const Tokens& tokens)
{
    const QPointF at = geometry.pixel(stop.at, stop.nth);
    painter.setPen(QPen(tokens.text, 1));
    painter.drawLine(QLineF(at.x(), geometry.plot.top(), at.x(), geometry.plot.bottom()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.text, 2));
    painter.drawEllipse(at, geometry.dotSize, geometry.dotSize);
}

} // namespace

void paintPlot(QPainter& painter, const QRectF& rect, const DotPlot& plot, const Tokens& tokens,
               const QFont& font, std::optional<int> stop)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    if (plot.stops.empty()) {
        painter.setPen(tokens.muted);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, plot.empty);
        painter.restore();
        return;
    }
    const DotPlotGeometry geometry = dotPlotGeometry(rect, plot, font);
    MarkSet marks(painter, tokens, geometry.dotSize);
    paintHead(painter, plot, geometry, marks, tokens);
    paintAxes(painter, plot, geometry, tokens);
    paintPlotLines(painter, plot, geometry, tokens);
    for (const PlotDot& dot : plot.dots) {
        for (const MarkShape shape : dot.shapes) {
            marks.mark(shape, dot.quiet).drawAt(painter, geometry.pixel(dot.at, dot.nth));
        }
    }
    if (stop) {
        paintStop(painter, plot.stops[static_cast<std::size_t>(*stop)], geometry, tokens);
    }
    painter.restore();
}

} // namespace springback::ui
