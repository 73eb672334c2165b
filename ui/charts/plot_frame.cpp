#include "ui/charts/plot_frame.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

#include "ui/phrases.h"

namespace springback::ui {

namespace {

/// The words of the zones wrap, so the longest single word decides.
double widestZoneWord(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const Zone zone : {Zone::Safe, Zone::Acceptable, Zone::TooMuch}) {
        for (const QString& word : phrases::zone(zone).split(QLatin1Char(' '))) {
            widest = std::max(widest, metrics.horizontalAdvance(word));
        }
    }
    return widest;
}

} // namespace

PlotFrame plotFrame(double left, double width, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double numbers = metrics.horizontalAdvance(QStringLiteral("000,000")) + spacing::kSmall;
    const double words = widestZoneWord(metrics) + spacing::kSmall + 1;
    return {left + numbers, std::max(1.0, width - numbers - words)};
}

std::vector<DayTick> axisTicks(double width, Period period, const QFont& font)
{
    const double widest = QFontMetricsF(font).horizontalAdvance(phrases::shortDay(period.last));
    return dayTicks(period, static_cast<int>(width / (widest * 1.6)));
}

void paintDayAxis(QPainter& painter, const QRectF& rect, Period period, const Scale& x,
                  const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font());
    const double tickLength = metrics.height() * 0.25;
    for (const DayTick& tick : axisTicks(rect.width(), period, painter.font())) {
        const double middle = x.pixel(position(tick.day));
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawLine(QLineF(middle, rect.top(), middle, rect.top() + tickLength));
        const double width = metrics.horizontalAdvance(tick.label) + 2;
        // The outermost labels stay within the plot.
        const double left =
            std::clamp(middle - width / 2, rect.left() - spacing::kSmall,
                       std::max(rect.left(), rect.right() - width + spacing::kSmall));
        painter.drawText(QRectF(left, rect.top() + tickLength, width, metrics.height()),
                         Qt::AlignCenter | Qt::TextDontClip, tick.label);
    }
}

} // namespace springback::ui
