#include "ui/charts/pain_chart_paint.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/chart_marks.h"
#include "ui/charts/day_axis.h"
#include "ui/charts/hatch.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/ribbons.h"
#include "ui/charts/segments.h"
#include "ui/phrases.h"

namespace springback::ui {

namespace {

double markSize(const QFont& font)
{
    return QFontMetricsF(font).height() * 0.42;
}

struct ZoneBand {
    double from = 0; ///< points
    double to = 0;
    QColor fill;
    QColor ink;
    QString word;
    double hatchGap = 0; ///< pixels; 0: plain
};

QColor faint(QColor ink)
{
    ink.setAlphaF(0.22F);
    return ink;
}

/// Pain is whole points, so a zone begins half a point below its first.
std::array<ZoneBand, 3> zones(const PainChartData& data, const Tokens& tokens)
{
    const double safe = data.safeMax + 0.5;
    const double acceptable = data.acceptableMax + 0.5;
    return {
        {{0, safe, tokens.safeSoft, tokens.safe, phrases::zone(Zone::Safe), 0},
         {safe, acceptable, tokens.acceptableSoft, tokens.acceptable,
          phrases::zone(Zone::Acceptable), 16},
         {acceptable, 10, tokens.tooMuchSoft, tokens.tooMuch, phrases::zone(Zone::TooMuch), 7}}};
}

void paintZones(QPainter& painter, const PainChartGeometry& geometry, const PainChartData& data,
                const Tokens& tokens)
{
    const QRectF& plot = geometry.plot;
    for (const ZoneBand& zone : zones(data, tokens)) {
        const double top = geometry.y.pixel(zone.to);
        const double bottom = geometry.y.pixel(zone.from);
        const QRectF band(plot.left(), top, plot.width(), bottom - top);
        painter.fillRect(band, zone.fill);
        if (zone.hatchGap > 0) {
            painter.setPen(QPen(faint(zone.ink), 1));
            painter.drawLines(hatch(band, zone.hatchGap));
        }
        if (zone.from > 0) {
            // Told apart without colour too: a hatch, a dashed edge, and the word beside it.
            painter.setPen(QPen(zone.ink, 1, Qt::DashLine));
            painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom));
        }
        painter.setPen(zone.ink);
        painter.drawText(
            QRectF(geometry.zoneWords.left(), top, geometry.zoneWords.width(), bottom - top),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, zone.word);
    }
}

void paintPainAxis(QPainter& painter, const PainChartGeometry& geometry, const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font());
    const int room = static_cast<int>(geometry.plot.height() / (metrics.height() * 1.2)) + 1;
    painter.setPen(tokens.muted);
    for (const double tick : niceTicks(Pain::kMin, Pain::kMax, std::clamp(room, 2, 6))) {
        const double y = geometry.y.pixel(tick);
        painter.drawText(QRectF(geometry.plot.left() - 100, y - 50, 100 - spacing::kSmall, 100),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(tick));
    }
}

void paintEfforts(QPainter& painter, const PainChartGeometry& geometry, const PainChartData& data,
                  const Tokens& tokens, double size)
{
    const Mark session(painter, MarkShape::Circle, tokens.muted, size);
    const Mark run(painter, MarkShape::Diamond, tokens.muted, size);
    const Mark after(painter, MarkShape::Dot, tokens.muted, size * kAfterShare);
    for (const EffortPain& effort : data.efforts) {
        const double x = geometry.x.pixel(position(effort.day));
        if (effort.during) {
            (effort.run ? run : session).drawAt(painter, {x, geometry.y.pixel(*effort.during)});
        }
        if (effort.after) {
            after.drawAt(painter, {x, geometry.y.pixel(*effort.after)});
        }
    }
}

void paintLines(QPainter& painter, const PainChartGeometry& geometry, const PainChartData& data,
                const Tokens& tokens)
{
    painter.setPen(QPen(tokens.muted, 1));
    painter.drawLines(steps(data.normal, geometry.x, geometry.y));

    const Segments morning = segments(data.morning, geometry.x, geometry.y);
    // Not drawPolyline: with a wide pen it is a hundred times slower.
    const bool dense = data.period.length() > geometry.plot.width();
    painter.setRenderHint(QPainter::Antialiasing, !dense);
    painter.setPen(QPen(tokens.accent, dense ? 1 : 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(morning.lines);
    const Mark dot(painter, MarkShape::Dot, tokens.accent, dense ? 1 : 3);
    for (const QPointF& point : morning.alone) {
        dot.drawAt(painter, point);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// From a morning to the efforts that its flare judges, as far as they are in view.
void paintTies(QPainter& painter, const PainChartGeometry& geometry, const PainReading& reading,
               const QPen& pen)
{
    const QPointF morning(geometry.x.pixel(position(reading.day)),
                          geometry.y.pixel(reading.morning.value_or(0)));
    painter.setPen(pen);
    for (const EffortPain& effort : reading.judged) {
        const QPointF worst(geometry.x.pixel(position(effort.day)),
                            geometry.y.pixel(effort.worst().value_or(0)));
        if (reading.morning && effort.worst() && worst.x() >= geometry.plot.left()) {
            painter.drawLine(QLineF(morning, worst));
        }
    }
}

void paintFlares(QPainter& painter, const PainChartGeometry& geometry, const PainChartData& data,
                 const Tokens& tokens, double size)
{
    const Mark flare(painter, MarkShape::Triangle, tokens.tooMuch, size);
    const Mark mild(painter, MarkShape::HollowTriangle, tokens.tooMuch, size);
    double last = -1;
    int highest = 0;
    for (const FlareMark& mark : data.flares) {
        const bool isMild = mark.kind == MorningKind::Mild;
        if (!mark.morning || (isMild && isCrowded(data))) {
            continue;
        }
        const QPointF point(geometry.x.pixel(position(mark.day)), geometry.y.pixel(*mark.morning));
        // Over years many share one column of pixels; a lower one would not be seen.
        if (std::floor(point.x()) == last && *mark.morning <= highest) {
            continue;
        }
        last = std::floor(point.x());
        highest = *mark.morning;
        if (!isCrowded(data)) {
            paintTies(painter, geometry, readingAt(data, mark.day),
                      QPen(tokens.tooMuch, 1, Qt::DotLine));
        }
        (isMild ? mild : flare).drawAt(painter, point - QPointF(0, size));
    }
}

} // namespace

PainChartGeometry painChartGeometry(const QRectF& rect, const PainChartData& data,
                                    const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    auto legend = legendEntries(data, rect.topLeft(), rect.width(), font);
    const double ribbonHeight = line * 1.3;
    const double ribbonsHeight = ribbonHeight * ribbonRows(data);
    // Above the plot a flare at 10 points needs room for its mark.
    const double top = legend.back().rect.bottom() + line * 1.2;
    const double bottom = rect.bottom() - line * 1.4 - ribbonsHeight;
    const PlotFrame frame = plotFrame(rect.left(), rect.width(), font);
    const QRectF plot(frame.left, top, frame.width, std::max(bottom - top, line));
    const QRectF labels(plot.left(), plot.bottom(), plot.width(), line * 1.4);
    return {std::move(legend),
            plot,
            QRectF(plot.right() + spacing::kSmall, plot.top(),
                   std::max(0.0, rect.right() - plot.right() - spacing::kSmall), plot.height()),
            labels,
            QRectF(plot.left(), labels.bottom(), plot.width(), ribbonsHeight),
            ribbonHeight,
            dayScale(data.period, plot.left(), plot.right()),
            Scale(Pain::kMin, Pain::kMax, plot.bottom(), plot.top())};
}

void paint(QPainter& painter, const PainChartGeometry& geometry, const PainChartData& data,
           const Tokens& tokens, const QFont& font)
{
    const double size = markSize(font);
    painter.save();
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, geometry.legend, tokens, font);
    paintZones(painter, geometry, data, tokens);
    paintPainAxis(painter, geometry, tokens);
    paintDayAxis(painter, geometry.dayLabels, data.period, geometry.x, tokens);
    paintRibbons(painter, geometry.ribbons, geometry.ribbonHeight, data, geometry.x, tokens);
    if (!isCrowded(data)) {
        paintEfforts(painter, geometry, data, tokens, size);
    }
    paintLines(painter, geometry, data, tokens);
    paintFlares(painter, geometry, data, tokens, size * (isCrowded(data) ? 1 : 1.6));
    painter.restore();
}

void paintReading(QPainter& painter, const PainChartGeometry& geometry, const PainReading& reading,
                  const Tokens& tokens)
{
    if (!reading.morning) {
        return;
    }
    const QPointF morning(geometry.x.pixel(position(reading.day)),
                          geometry.y.pixel(*reading.morning));
    paintTies(painter, geometry, reading, QPen(tokens.text, 1.5, Qt::DotLine));
    Mark(painter, MarkShape::Dot, tokens.text, markSize(painter.font())).drawAt(painter, morning);
}

} // namespace springback::ui
