#include "ui/charts/tracks_paint.h"

#include <QFontMetricsF>

#include <algorithm>

#include "ui/charts/chart_marks.h"
#include "ui/charts/day_axis.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/ribbons.h"
#include "ui/charts/segments.h"

namespace springback::ui {

namespace {

// In heights of a line of text.
constexpr double kTitle = 1.5;
constexpr double kTrack = 4.6; ///< with its title
constexpr double kAxis = 1.4;
constexpr double kWidestBar = 64; ///< pixels
constexpr double kPain = 18;
constexpr double kLeastPain = 0.4; ///< of all the height, when there is too little

int trackCount(const TracksScene& scene)
{
    return static_cast<int>(scene.bars.size()) + (scene.stiffness.empty() ? 0 : 1);
}

Scale amountScale(double greatest, const QRectF& plot)
{
    return Scale(0, std::max(greatest, 1.0), plot.bottom(), plot.top());
}

void paintAmounts(QPainter& painter, const QRectF& plot, double greatest, const Tokens& tokens)
{
    const Scale amount = amountScale(greatest, plot);
    painter.setPen(tokens.muted);
    const int gaps = static_cast<int>(plot.height() / (painter.fontMetrics().height() * 1.2));
    for (const double tick : niceTicks(0, std::max(greatest, 1.0), std::clamp(gaps + 1, 2, 3))) {
        const double y = amount.pixel(tick);
        painter.drawText(QRectF(plot.left() - 100, y - 50, 100 - spacing::kSmall, 100),
                         Qt::AlignRight | Qt::AlignVCenter, amountInWords(tick));
    }
}

/// The base line, the title above, and the days of the axis through the plot.
void paintBox(QPainter& painter, const TrackBox& box, const QString& title,
              const std::vector<double>& marks, const Tokens& tokens)
{
    painter.setPen(tokens.muted);
    painter.drawText(box.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, title);
    painter.setPen(QPen(tokens.line, 1));
    for (const double x : marks) {
        painter.drawLine(QLineF(x, box.plot.top(), x, box.plot.bottom()));
    }
    painter.drawLine(box.plot.bottomLeft(), box.plot.bottomRight());
}

QRectF barOf(const DayValue& row, Every every, const QRectF& plot, const Scale& x,
             const Scale& amount)
{
    const double left = std::max(plot.left(), x.pixel(position(row.day) - 0.5));
    const double right = std::min(plot.right(), x.pixel(position(lastDayOf(every, row.day)) + 0.5));
    // A diary of a few days has slim bars too.
    const double gap = std::max(std::min(6.0, (right - left) * 0.2), right - left - kWidestBar);
    // Little is still seen to be something.
    const double top = std::min(amount.pixel(*row.value), plot.bottom() - 1);
    return {left + gap / 2, top, right - left - gap, plot.bottom() - top};
}

void paintStiffness(QPainter& painter, const TracksScene& scene, const QRectF& plot, const Scale& x,
                    const Tokens& tokens)
{
    const Segments line = segments(scene.stiffness, x, amountScale(scene.longestStiffness, plot));
    const bool dense = scene.window().length() > plot.width();
    painter.setRenderHint(QPainter::Antialiasing, !dense);
    painter.setPen(QPen(tokens.accent, dense ? 1 : 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(line.lines);
    const Mark dot(painter, MarkShape::Dot, tokens.accent, dense ? 1 : 3);
    for (const QPointF& point : line.alone) {
        dot.drawAt(painter, point);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintBars(QPainter& painter, const TrackBars& bars, Every every, const QRectF& plot,
               const Scale& x, const Tokens& tokens)
{
    const Scale amount = amountScale(bars.greatest, plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    for (const DayValue& row : bars.sums) {
        if (row.value.value_or(0) > 0) {
            const QRectF bar = barOf(row, every, plot, x, amount);
            const double radius = std::min(3.0, bar.width() / 3);
            painter.drawRoundedRect(bar, radius, radius);
        }
    }
}

} // namespace

QRectF TracksGeometry::plots() const
{
    const QRectF& last = boxes.empty() ? pain.plot : boxes.back().plot;
    return {pain.plot.topLeft(), last.bottomRight()};
}

double tracksHeight(const TracksData& data, const QFont& font)
{
    const auto tracks = data.work.size() + (data.stiffness.empty() ? 0 : 1);
    return QFontMetricsF(font).height() *
           (kPain + 1.3 * ribbonRows(data.pain) + kTrack * static_cast<double>(tracks) +
            (tracks > 0 ? kAxis : 0));
}

TracksGeometry tracksGeometry(const QRectF& rect, const TracksScene& scene, const QFont& font)
{
    const double line = QFontMetricsF(font).height();
    const int tracks = trackCount(scene);
    const double axis = tracks > 0 ? line * kAxis : 0;
    const double room = std::max(0.0, rect.height() * (1 - kLeastPain) - axis);
    const double height = tracks > 0 ? std::min(line * kTrack, room / tracks) : 0;
    QRectF painRect = rect;
    painRect.setBottom(rect.bottom() - axis - height * tracks);
    TracksGeometry geometry{painChartGeometry(painRect, scene.pain, font), {}, {}};
    const QRectF& plot = geometry.pain.plot;
    double top = painRect.bottom();
    for (int i = 0; i < tracks; ++i) {
        const double title = std::min(line * kTitle, height / 2);
        geometry.boxes.push_back({QRectF(plot.left(), top, plot.width(), title),
                                  QRectF(plot.left(), top + title, plot.width(), height - title)});
        top += height;
    }
    geometry.dayLabels = QRectF(plot.left(), top, plot.width(), axis);
    return geometry;
}

void paint(QPainter& painter, const TracksGeometry& geometry, const TracksScene& scene,
           const Tokens& tokens, const QFont& font)
{
    paint(painter, geometry.pain, scene.pain, tokens, font);
    if (geometry.boxes.empty()) {
        return;
    }
    painter.save();
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<double> marks;
    for (const DayTick& tick : axisTicks(geometry.dayLabels.width(), scene.window(), font)) {
        marks.push_back(geometry.x().pixel(position(tick.day)));
    }
    auto box = geometry.boxes.begin();
    if (!scene.stiffness.empty()) {
        paintBox(painter, *box, stiffnessTitle(), marks, tokens);
        paintAmounts(painter, box->plot, scene.longestStiffness, tokens);
        paintStiffness(painter, scene, box->plot, geometry.x(), tokens);
        ++box;
    }
    for (const TrackBars& bars : scene.bars) {
        paintBox(painter, *box, bars.title, marks, tokens);
        paintAmounts(painter, box->plot, bars.greatest, tokens);
        paintBars(painter, bars, scene.every, box->plot, geometry.x(), tokens);
        ++box;
    }
    paintDayAxis(painter, geometry.dayLabels, scene.window(), geometry.x(), tokens);
    painter.restore();
}

void paintReading(QPainter& painter, const TracksGeometry& geometry, const TracksScene& scene,
                  const TracksData& data, Day day, const Tokens& tokens, const QFont& font)
{
    if (!scene.window().contains(day)) {
        return;
    }
    painter.save();
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale& x = geometry.x();
    auto box = geometry.boxes.begin();
    if (!scene.stiffness.empty()) {
        if (const auto minutes = valueOn(scene.stiffness, day)) {
            const Scale y = amountScale(scene.longestStiffness, box->plot);
            Mark(painter, MarkShape::Dot, tokens.text, 5)
                .drawAt(painter, {x.pixel(position(day)), y.pixel(*minutes)});
        }
        ++box;
    }
    painter.setBrush(tokens.text);
    for (const TrackBars& bars : scene.bars) {
        const DayValue row{day, valueOn(bars.sums, firstDayOf(scene.every, day))};
        if (row.value.value_or(0) > 0) {
            painter.setPen(Qt::NoPen);
            painter.drawRect(barOf({firstDayOf(scene.every, day), row.value}, scene.every,
                                   box->plot, x, amountScale(bars.greatest, box->plot)));
        }
        ++box;
    }
    const QRectF plots = geometry.plots();
    painter.setPen(QPen(tokens.text, 1));
    painter.drawLine(
        QLineF(x.pixel(position(day)), plots.top(), x.pixel(position(day)), plots.bottom()));
    paintReading(painter, geometry.pain, readingAt(data.pain, day), tokens);
    painter.restore();
}

} // namespace springback::ui
