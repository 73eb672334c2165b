#include "ui/charts/week_bars.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/charts/day_axis.h"
#include "ui/charts/plot_frame.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr double kAxisLines = 1.4; ///< height of the day axis in lines of text

QString amountText(double amount)
{
    // Short distances need their decimal; hundreds of kilograms don't.
    return QLocale().toString(amount, 'f', amount < 100 && amount != std::floor(amount) ? 1 : 0);
}

const DayValue* weekOf(const WeekBarsData& data, Day day)
{
    const Day monday = day - days(static_cast<int>(weekdayOf(day)));
    const auto week = std::find_if(data.weeks.begin(), data.weeks.end(),
                                   [monday](const DayValue& row) { return row.day == monday; });
    return week == data.weeks.end() ? nullptr : &*week;
}

} // namespace

QString inWords(const WeekBarsData& data, Day day)
{
    const DayValue* week = weekOf(data, day);
    return week == nullptr ? QString()
                           : WeekBarsView::tr("Week of %1: %2 %3.", "date, amount, unit")
                                 .arg(phrases::shortDay(week->day),
                                      amountText(week->value.value_or(0)), data.unit);
}

WeekBarsView::WeekBarsView(QWidget* parent) : DayChartView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekBarsView::setData(WeekBarsData bars)
{
    m_data = std::move(bars);
    setPeriod(m_data.period);
}

QString WeekBarsView::summary() const
{
    return m_data.weeks.empty()
               ? QString()
               : tr("%1 Highest week: %2 %3.")
                     .arg(inWords(m_data, m_data.period.last), amountText(greatest()), m_data.unit);
}

QSize WeekBarsView::sizeHint() const
{
    const int axis = m_data.showDays ? scaled(*this, 24) : 0;
    return {scaled(*this, 560), scaled(*this, 64) + axis};
}

QSize WeekBarsView::minimumSizeHint() const
{
    return {scaled(*this, 240), sizeHint().height()};
}

QRectF WeekBarsView::plot(const QRectF& rect, const QFont& font) const
{
    const PlotFrame frame = plotFrame(rect.left(), rect.width(), font);
    const double axis = m_data.showDays ? QFontMetricsF(font).height() * kAxisLines : 0;
    return {frame.left, rect.top(), frame.width, rect.height() - axis};
}

double WeekBarsView::greatest() const
{
    double greatest = 0;
    for (const DayValue& week : m_data.weeks) {
        greatest = std::max(greatest, week.value.value_or(0));
    }
    return greatest;
}

std::optional<Day> WeekBarsView::dayUnder(const QPointF& point) const
{
    const QRectF area = plot(chartRect(), fontFor(*this, TextRole::Small));
    const bool inside =
        m_data.period.length() > 0 && point.x() >= area.left() && point.x() <= area.right();
    return inside ? std::optional<Day>(dayAt(point.x(), m_data.period,
                                             dayScale(m_data.period, area.left(), area.right())))
                  : std::nullopt;
}

QString WeekBarsView::textFor(Day day) const
{
    return inWords(m_data, day);
}

ChartTable WeekBarsView::table() const
{
    ChartTable table{{tr("Week of"), m_data.unit}, {}};
    for (const DayValue& week : m_data.weeks) {
        table.rows.push_back({toQt(week.day), week.value.value_or(0)});
    }
    return table;
}

void WeekBarsView::paintBars(QPainter& painter, const QRectF& plot, const Scale& amount,
                             const Tokens& tokens) const
{
    const Scale x = dayScale(m_data.period, plot.left(), plot.right());
    const DayValue* read = reading() ? weekOf(m_data, *reading()) : nullptr;
    for (const DayValue& week : m_data.weeks) {
        const double left = std::max(plot.left(), x.pixel(position(week.day) - 0.5));
        const double right = std::min(plot.right(), x.pixel(position(week.day) + 6.5));
        const double gap = std::min(6.0, (right - left) * 0.2);
        const double top = amount.pixel(week.value.value_or(0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(&week == read ? tokens.text : tokens.accent);
        painter.drawRoundedRect(
            QRectF(left + gap / 2, top, right - left - gap, plot.bottom() - top), 3, 3);
    }
}

void WeekBarsView::paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                              const QFont& font) const
{
    const QRectF area = plot(rect, font);
    const double top = greatest();
    const Scale amount(0, top, area.bottom(), area.top());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(tokens.muted);
    const double line = QFontMetricsF(font).height();
    const int room = static_cast<int>(area.height() / (line * 1.2));
    for (const double tick : niceTicks(0, top, std::clamp(room, 2, 3))) {
        const double y = amount.pixel(tick);
        painter.drawText(QRectF(area.left() - 100, y - 50, 100 - spacing::kSmall, 100),
                         Qt::AlignRight | Qt::AlignVCenter, amountText(tick));
    }
    paintBars(painter, area, amount, tokens);
    if (m_data.showDays) {
        paintDayAxis(painter, QRectF(area.left(), area.bottom(), area.width(), line * kAxisLines),
                     m_data.period, dayScale(m_data.period, area.left(), area.right()), tokens);
    }
}

void WeekBarsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, chartRect(), tokensOf(*this), fontFor(*this, TextRole::Small));
    paintFocus(painter);
}

} // namespace springback::ui
