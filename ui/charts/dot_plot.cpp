#include "ui/charts/dot_plot.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "ui/charts/day_axis.h"

namespace springback::ui {

namespace {

/// Boxes of a legend in rows of at most that width.
std::vector<QRectF> legendBoxes(const std::vector<PlotLegend>& legend, const QPointF& topLeft,
                                double width, const QFontMetricsF& metrics)
{
    const double height = metrics.height();
    std::vector<QRectF> boxes;
    QPointF at = topLeft;
    for (const PlotLegend& entry : legend) {
        const double wanted = height * 1.6 + metrics.horizontalAdvance(entry.text);
        if (at.x() > topLeft.x() && at.x() + wanted > topLeft.x() + width) {
            at = QPointF(topLeft.x(), at.y() + height * 1.2);
        }
        // Long words wrap inside of the width.
        const double taken = std::min(wanted, width);
        const double words = std::max(1.0, taken - height * 1.6);
        const double lines = std::max(
            1.0,
            std::ceil(metrics.boundingRect(QRectF(0, 0, words, 1e4), Qt::TextWordWrap, entry.text)
                          .height() /
                      metrics.lineSpacing()));
        const double rows = wanted > width ? lines : 1.0;
        boxes.emplace_back(at, QSizeF(taken, height * rows));
        at.rx() += taken + height * 0.8;
        at.ry() += height * (rows - 1);
    }
    return boxes;
}

double widestLabel(const std::vector<PlotTick>& ticks, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const PlotTick& tick : ticks) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    return widest;
}

Scale horizontal(const DotPlot& plot, const QRectF& area)
{
    return plot.days ? dayScale(*plot.days, area.left(), area.right())
                     : Scale(plot.xFrom, plot.xTo, area.left(), area.right());
}

} // namespace

std::vector<PlotTick> wholeTicks(double from, double to, int atMost)
{
    std::vector<PlotTick> ticks;
    for (const double at : niceTicks(from, to, atMost)) {
        if (at == std::round(at)) {
            ticks.push_back({at, QLocale().toString(at, 'f', 0)});
        }
    }
    return ticks;
}

QPointF DotPlotGeometry::pixel(const QPointF& at, int nth) const
{
    // To the right and left in turn, in rows of five; a second and a third row above and below,
    // near enough not to read as another value.
    constexpr int kInRow = 5;
    constexpr int kRows = 3;
    const auto alternating = [](int place) {
        return (place % 2 == 0 ? -1 : 1) * ((place + 1) / 2);
    };
    const double step = dotSize * 0.65;
    return {x.pixel(at.x()) + alternating(nth % kInRow) * step,
            y.pixel(at.y()) + alternating(nth / kInRow % kRows) * step};
}

DotPlotGeometry dotPlotGeometry(const QRectF& rect, const DotPlot& plot, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    const double noteHeight =
        plot.note.isEmpty()
            ? 0
            : metrics.boundingRect(QRectF(0, 0, rect.width(), 1e4), Qt::TextWordWrap, plot.note)
                      .height() +
                  line * 0.3;
    const std::vector<QRectF> boxes =
        legendBoxes(plot.legend, rect.topLeft() + QPointF(0, noteHeight), rect.width(), metrics);
    const double headBottom = boxes.empty() ? rect.top() + noteHeight : boxes.back().bottom();
    const double left = rect.left() + widestLabel(plot.yTicks, metrics) + spacing::kSmall;
    const double top = headBottom + line * 2.3;
    const double below = plot.xTitle.isEmpty() ? line * 1.6 : line * 2.7;
    const QRectF area(left, top, std::max(1.0, rect.right() - line * 0.5 - left),
                      std::max(1.0, rect.bottom() - below - top));
    return {QRectF(rect.topLeft(), QPointF(rect.right(), headBottom)),
            boxes,
            area,
            horizontal(plot, area),
            Scale(plot.yFrom, plot.yTo, area.bottom(), area.top()),
            line * 0.75};
}

std::optional<int> stopNear(const DotPlot& plot, const DotPlotGeometry& geometry,
                            const QPointF& point)
{
    const double reach = geometry.dotSize * 4;
    if (!geometry.plot.adjusted(-reach, -reach, reach, reach).contains(point)) {
        return std::nullopt;
    }
    std::optional<int> nearest;
    double least = 0;
    for (std::size_t i = 0; i < plot.stops.size(); ++i) {
        const PlotStop& stop = plot.stops[i];
        const double distance = QLineF(geometry.pixel(stop.at, stop.nth), point).length();
        if (!nearest || distance < least) {
            nearest = static_cast<int>(i);
            least = distance;
        }
    }
    return nearest;
}

} // namespace springback::ui
