#include "ui/charts/week_plan.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

#include "ui/charts/cell_marks.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

std::vector<CellLegendEntry> weekLegend()
{
    return {
        {CellMark::Square, WeekPlanView::tr("on time")},
        {CellMark::Half, WeekPlanView::tr("shifted within the week")},
        {CellMark::Outline, WeekPlanView::tr("missed")},
        {CellMark::Disc, WeekPlanView::tr("without a plan")},
    };
}

/// From the bottom of the column up.
std::vector<CellMark> marksOf(const WeekAdherence& week)
{
    std::vector<CellMark> marks;
    const auto add = [&marks](int count, CellMark mark) {
        marks.insert(marks.end(), static_cast<std::size_t>(count), mark);
    };
    add(week.onTime, CellMark::Square);
    add(week.shifted, CellMark::Half);
    add(week.missed, CellMark::Outline);
    add(week.unplanned, CellMark::Disc);
    return marks;
}

} // namespace

QString inWords(const WeekAdherence& week)
{
    const QLocale locale;
    QString counts =
        WeekPlanView::tr("Week of %1: %2 on time, %3 shifted, %4 missed, %5 without a plan.")
            .arg(phrases::shortDay(week.monday), locale.toString(week.onTime),
                 locale.toString(week.shifted), locale.toString(week.missed),
                 locale.toString(week.unplanned));
    if (week.excused == 0) {
        return counts;
    }
    const QString leftOut =
        week.excused == 1
            ? WeekPlanView::tr("One day of illness or travel is left out.")
            : WeekPlanView::tr("%n days of illness or travel are left out.", nullptr, week.excused);
    return counts + QLatin1Char(' ') + leftOut;
}

WeekPlanView::WeekPlanView(QWidget* parent) : ChartView(parent)
{
    setObjectName(QStringLiteral("weekPlan"));
    setAccessibleName(tr("Plan and sessions by week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekPlanView::setWeeks(std::vector<WeekAdherence> weeks, Period year)
{
    m_weeks = std::move(weeks);
    m_year = year;
    resetStops();
}

QString WeekPlanView::summary() const
{
    WeekAdherence sum;
    for (const WeekAdherence& week : m_weeks) {
        sum.onTime += week.onTime;
        sum.shifted += week.shifted;
        sum.missed += week.missed;
        sum.unplanned += week.unplanned;
    }
    const QLocale locale;
    return m_weeks.empty()
               ? tr("No week of an episode in this year.")
               : tr("Planned sessions: %1. On time: %2, shifted: %3, missed: %4. Without a plan: "
                    "%5.")
                     .arg(locale.toString(sum.planned()), locale.toString(sum.onTime),
                          locale.toString(sum.shifted), locale.toString(sum.missed),
                          locale.toString(sum.unplanned));
}

ChartTable WeekPlanView::table() const
{
    ChartTable table{{tr("Week of"), tr("Planned"), tr("On time"), tr("Shifted"), tr("Missed"),
                      tr("Without a plan"), tr("Days of illness or travel")},
                     {}};
    for (const WeekAdherence& week : m_weeks) {
        table.rows.push_back({toQt(week.monday), week.planned(), week.onTime, week.shifted,
                              week.missed, week.unplanned, week.excused});
    }
    return table;
}

YearGrid WeekPlanView::grid(const QRectF& rect, const QFont& font) const
{
    const YearGrid widest(m_year, rect, rect.width(), font);
    const double rows = rect.bottom() - widest.top() - spacing::kSmall -
                        cellLegendHeight(weekLegend(), rect.width(), font);
    return {m_year, rect, std::max(4.0, rows / kRowsOfWeek), font};
}

/// The first week of the year may begin before it.
int WeekPlanView::columnOf(const YearGrid& grid, const WeekAdherence& week) const
{
    return grid.columnOf(std::max(week.monday, m_year.first));
}

QSize WeekPlanView::sizeHint() const
{
    const double line = QFontMetricsF(fontFor(*this, TextRole::Small)).height();
    return {scaled(*this, 560),
            kRowsOfWeek * scaled(*this, 15) + static_cast<int>(line * kLinesBeside)};
}

QSize WeekPlanView::minimumSizeHint() const
{
    return {scaled(*this, 240), sizeHint().height()};
}

std::optional<int> WeekPlanView::stopUnder(const QPointF& point) const
{
    if (m_weeks.empty()) {
        return std::nullopt;
    }
    const YearGrid places = grid(chartRect(), fontFor(*this, TextRole::Small));
    const auto column = places.columnAt(point.x());
    const auto found = std::find_if(m_weeks.begin(), m_weeks.end(), [&](const WeekAdherence& week) {
        return column && columnOf(places, week) == *column;
    });
    return found == m_weeks.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - m_weeks.begin()));
}

QString WeekPlanView::stopText(int stop) const
{
    return inWords(week(stop));
}

std::optional<Day> WeekPlanView::stopDay(int stop) const
{
    return week(stop).monday;
}

void WeekPlanView::paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                              const QFont& font) const
{
    if (m_year.length() == 0) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const YearGrid places = grid(rect, font);
    places.paintMonths(painter, tokens);
    for (const WeekAdherence& each : m_weeks) {
        const std::vector<CellMark> marks = marksOf(each);
        int row = kRowsOfWeek;
        for (const CellMark mark : marks) {
            paintCellMark(painter, places.cell(columnOf(places, each), --row), mark, tokens);
        }
    }
    const double bottom = places.top() + places.pitch() * kRowsOfWeek;
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(QPointF(places.left(), bottom),
                     QPointF(places.left() + places.columns() * places.pitch(), bottom));
    const double below = bottom + spacing::kSmall;
    paintCellLegend(painter, QRectF(rect.left(), below, rect.width(), rect.bottom() - below),
                    weekLegend(), tokens, font);
}

void WeekPlanView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    const QFont font = fontFor(*this, TextRole::Small);
    paintChart(painter, chartRect(), tokens, font);
    if (stop()) {
        const YearGrid places = grid(chartRect(), font);
        const int column = columnOf(places, week(*stop()));
        const QRectF whole = places.cell(column, 0).united(places.cell(column, kRowsOfWeek - 1));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.text, 1.5));
        painter.drawRoundedRect(whole.adjusted(-2, -2, 2, 2), 4, 4);
    }
    paintFocus(painter);
}

} // namespace springback::ui
