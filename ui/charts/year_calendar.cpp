#include "ui/charts/year_calendar.h"

#include <QFontMetricsF>
#include <QKeyEvent>

#include <algorithm>

#include "ui/charts/cell_marks.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

QString stateWords(const CalendarDay& day)
{
    switch (day.state) {
    case DayState::Future:
        return YearCalendarView::tr("still to come");
    case DayState::Outside:
        return YearCalendarView::tr("nothing on record");
    case DayState::Open:
        return YearCalendarView::tr("today, not over yet");
    case DayState::Excused:
        return YearCalendarView::tr("illness or travel");
    case DayState::Missed:
        return YearCalendarView::tr("planned, no session");
    case DayState::Unknown:
        return YearCalendarView::tr("no check-in");
    case DayState::Rest:
        return YearCalendarView::tr("rest");
    case DayState::Flare:
    case DayState::Done:
        break;
    }
    if (day.session) {
        return day.planned ? YearCalendarView::tr("session done, as planned")
                           : YearCalendarView::tr("session done on a day without a plan");
    }
    if (day.planned) {
        return YearCalendarView::tr("planned, no session");
    }
    return day.run ? YearCalendarView::tr("a run") : YearCalendarView::tr("no session");
}

std::optional<CellMark> markOf(const CalendarDay& day)
{
    switch (day.state) {
    case DayState::Future:
    case DayState::Outside:
        return std::nullopt;
    case DayState::Flare:
        return day.session || day.run ? CellMark::Framed : CellMark::Triangle;
    case DayState::Done:
        return day.session ? CellMark::Square : CellMark::Disc;
    case DayState::Excused:
        return CellMark::Cross;
    case DayState::Missed:
        return CellMark::Outline;
    case DayState::Open:
        return CellMark::Ring;
    case DayState::Unknown:
        return CellMark::Hatch;
    case DayState::Rest:
        break;
    }
    return CellMark::Dot;
}

std::vector<CellLegendEntry> yearLegend()
{
    return {
        {CellMark::Square, YearCalendarView::tr("session")},
        {CellMark::Disc, YearCalendarView::tr("run")},
        {CellMark::Triangle, YearCalendarView::tr("flare")},
        {CellMark::Framed, YearCalendarView::tr("flare, and session or run")},
        {CellMark::Outline, YearCalendarView::tr("missed")},
        {CellMark::Dot, YearCalendarView::tr("rest")},
        {CellMark::Hatch, YearCalendarView::tr("unknown")},
        {CellMark::Cross, YearCalendarView::tr("illness or travel")},
        {CellMark::Ring, YearCalendarView::tr("today, open")},
    };
}

} // namespace

QString inWords(const CalendarDay& day)
{
    QStringList sentences;
    sentences << YearCalendarView::tr("%1: %2.", "date, what the day was")
                     .arg(phrases::day(day.day), stateWords(day));
    if (day.flare) {
        sentences
            << YearCalendarView::tr("That morning: %1.").arg(phrases::morningKind(*day.flare));
    }
    if (day.run && (day.session || day.planned)) {
        sentences << YearCalendarView::tr("A run that day.");
    }
    const bool past = day.state != DayState::Future && day.state != DayState::Outside;
    if (!day.checkIn && past && day.state != DayState::Unknown) {
        sentences << YearCalendarView::tr("No check-in.");
    }
    return sentences.join(QLatin1Char(' '));
}

YearCalendarView::YearCalendarView(QWidget* parent) : DayChartView(parent)
{
    setObjectName(QStringLiteral("yearCalendar"));
    setAccessibleName(tr("Calendar of the year"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearCalendarView::setDays(std::vector<CalendarDay> calendar)
{
    m_days = std::move(calendar);
    setPeriod(m_days.empty() ? Period{Day{}, Day{} - days(1)}
                             : Period{m_days.front().day, m_days.back().day});
}

QString YearCalendarView::summary() const
{
    const auto count = [this](DayState state) {
        return QLocale().toString(
            std::count_if(m_days.begin(), m_days.end(),
                          [state](const CalendarDay& day) { return day.state == state; }));
    };
    return tr("Days with a session or run: %1. Mornings with a flare: %2. Missed: %3. Rest: %4. "
              "Unknown: %5.")
        .arg(count(DayState::Done), count(DayState::Flare), count(DayState::Missed),
             count(DayState::Rest), count(DayState::Unknown));
}

ChartTable YearCalendarView::table() const
{
    ChartTable table{{tr("Day"), tr("What it was"), tr("Planned"), tr("Session"), tr("Run"),
                      tr("Check-in"), tr("Flare")},
                     {}};
    for (const CalendarDay& day : m_days) {
        if (day.state == DayState::Future) {
            break;
        }
        table.rows.push_back({toQt(day.day), stateWords(day), day.planned ? 1 : 0,
                              day.session ? 1 : 0, day.run ? 1 : 0, day.checkIn ? 1 : 0,
                              day.flare ? QVariant(phrases::morningKind(*day.flare)) : QVariant()});
    }
    return table;
}

YearGrid YearCalendarView::grid(const QRectF& rect, const QFont& font) const
{
    const double labels = QFontMetricsF(font).height() + spacing::kTiny;
    const double rows = rect.height() - labels - spacing::kSmall -
                        cellLegendHeight(yearLegend(), rect.width(), font);
    return {period(), rect, std::max(4.0, rows / kRowsOfWeek), font};
}

/// Independent of the width, so that a scroll bar beside it changes nothing.
QSize YearCalendarView::sizeHint() const
{
    const double line = QFontMetricsF(fontFor(*this, TextRole::Small)).height();
    return {scaled(*this, 560),
            kRowsOfWeek * scaled(*this, 15) + static_cast<int>(line * kLinesBeside)};
}

QSize YearCalendarView::minimumSizeHint() const
{
    return {scaled(*this, 240), sizeHint().height()};
}

std::optional<Day> YearCalendarView::dayUnder(const QPointF& point) const
{
    return m_days.empty() ? std::nullopt
                          : grid(chartRect(), fontFor(*this, TextRole::Small)).dayAt(point);
}

QString YearCalendarView::textFor(Day day) const
{
    return inWords(m_days[static_cast<std::size_t>((day - period().first).count())]);
}

int YearCalendarView::firstStop() const
{
    const auto isFuture = [](const CalendarDay& day) { return day.state == DayState::Future; };
    const auto future = std::find_if(m_days.begin(), m_days.end(), isFuture);
    return std::max(0, static_cast<int>(future - m_days.begin()) - 1);
}

void YearCalendarView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0) {
        DayChartView::keyPressEvent(event);
        return;
    }
    moveStop(step);
}

void YearCalendarView::paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                                  const QFont& font) const
{
    if (m_days.empty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const YearGrid places = grid(rect, font);
    places.paintMonths(painter, tokens);
    places.paintWeekdays(painter, tokens);
    for (const CalendarDay& day : m_days) {
        if (const auto mark = markOf(day)) {
            paintCellMark(painter, places.cell(day.day), *mark, tokens);
        }
    }
    const double below = places.top() + places.pitch() * kRowsOfWeek + spacing::kSmall;
    paintCellLegend(painter, QRectF(rect.left(), below, rect.width(), rect.bottom() - below),
                    yearLegend(), tokens, font);
}

void YearCalendarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    const QFont font = fontFor(*this, TextRole::Small);
    paintChart(painter, chartRect(), tokens, font);
    if (reading()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.text, 2));
        painter.drawRoundedRect(grid(chartRect(), font).cell(*reading()).adjusted(-2, -2, 2, 2), 4,
                                4);
    }
    paintFocus(painter);
}

} // namespace springback::ui
