#include "ui/charts/year_grid.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "core/stats/calendar.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

YearGrid::YearGrid(Period year, const QRectF& rect, double maxPitch, const QFont& font)
    : m_year(year), m_monday(weekStart(year.first)), m_font(font), m_left(0), m_top(0), m_pitch(1)
{
    const QFontMetricsF metrics(font);
    double names = 0;
    for (const Weekday day : {Weekday::Mon, Weekday::Wed, Weekday::Fri}) {
        names = std::max(names, metrics.horizontalAdvance(phrases::weekday(day)));
    }
    m_left = rect.left() + names + spacing::kSmall;
    m_top = rect.top() + metrics.height() + spacing::kTiny;
    m_pitch = std::max(1.0, std::min(maxPitch, (rect.right() - m_left) / columns()));
}

int YearGrid::columns() const
{
    return columnOf(m_year.last) + 1;
}

int YearGrid::columnOf(Day day) const
{
    return static_cast<int>((day - m_monday).count()) / kRowsOfWeek;
}

QRectF YearGrid::cell(int column, int row) const
{
    const double side = m_pitch * 0.82;
    return {m_left + column * m_pitch, m_top + row * m_pitch, side, side};
}

QRectF YearGrid::cell(Day day) const
{
    return cell(columnOf(day), static_cast<int>(weekdayOf(day)));
}

std::optional<int> YearGrid::columnAt(double x) const
{
    const double column = std::floor((x - m_left) / m_pitch);
    return column >= 0 && column < columns() ? std::optional(static_cast<int>(column))
                                             : std::nullopt;
}

std::optional<Day> YearGrid::dayAt(const QPointF& point) const
{
    const auto column = columnAt(point.x());
    const double row = std::floor((point.y() - m_top) / m_pitch);
    if (!column || row < 0 || row >= kRowsOfWeek) {
        return std::nullopt;
    }
    const Day day = m_monday + days(*column * kRowsOfWeek + static_cast<int>(row));
    return m_year.contains(day) ? std::optional<Day>(day) : std::nullopt;
}

void YearGrid::paintMonths(QPainter& painter, const Tokens& tokens) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    painter.setPen(tokens.muted);
    double free = m_left;
    for (QDate month = toQt(m_year.first); month <= toQt(m_year.last); month = month.addMonths(1)) {
        const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const double x = cell(columnOf(fromQt(month)), 0).left();
        if (x >= free) {
            painter.drawText(QPointF(x, m_top - spacing::kTiny - metrics.descent()), name);
            free = x + metrics.horizontalAdvance(name) + spacing::kTiny;
        }
    }
}

void YearGrid::paintWeekdays(QPainter& painter, const Tokens& tokens) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    painter.setPen(tokens.muted);
    double free = m_top - metrics.height();
    for (const Weekday day : {Weekday::Mon, Weekday::Wed, Weekday::Fri}) {
        const QString name = phrases::weekday(day);
        const double centre = cell(0, static_cast<int>(day)).center().y();
        // Letters larger than two rows: only as many names as there is room for.
        if (centre - metrics.height() / 2 >= free) {
            painter.drawText(QPointF(m_left - spacing::kSmall - metrics.horizontalAdvance(name),
                                     centre + metrics.capHeight() / 2),
                             name);
            free = centre + metrics.height() / 2;
        }
    }
}

} // namespace springback::ui
