#include "ui/history/month_grid.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "ui/charts/chart_marks.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kCellWidth = 44;  ///< design pixels
constexpr int kCellHeight = 48; ///< design pixels
constexpr double kFaint = 0.45; ///< days of the months beside, and days to come

Period weeksAround(Day day)
{
    const QDate date = toQt(day);
    const auto start = static_cast<int>(QLocale().firstDayOfWeek());
    const QDate first(date.year(), date.month(), 1);
    const QDate last(date.year(), date.month(), date.daysInMonth());
    const int before = (first.dayOfWeek() - start + kDaysOfWeek) % kDaysOfWeek;
    const int after = (start + kDaysOfWeek - 1 - last.dayOfWeek()) % kDaysOfWeek;
    return {fromQt(first.addDays(-before)),
            fromQt(last.addDays((after + kDaysOfWeek) % kDaysOfWeek))};
}

bool isReversed(const QWidget& widget)
{
    return widget.layoutDirection() == Qt::RightToLeft;
}

} // namespace

void paintDayMark(QPainter& painter, DayMark mark, const QPointF& centre, double size,
                  const QWidget& widget)
{
    const Tokens& tokens = tokensOf(widget);
    switch (mark) {
    case DayMark::Session:
        Mark(painter, MarkShape::Circle, tokens.text, size).drawAt(painter, centre);
        break;
    case DayMark::Run:
        Mark(painter, MarkShape::Diamond, tokens.text, size).drawAt(painter, centre);
        break;
    case DayMark::Flare:
        Mark(painter, MarkShape::Triangle, tokens.tooMuch, size).drawAt(painter, centre);
        break;
    case DayMark::Other:
        Mark(painter, MarkShape::Dot, tokens.muted, size / 2).drawAt(painter, centre);
        break;
    }
}

MonthGrid::MonthGrid(Source source, Day today, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_today(today), m_day(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_shown = weeksAround(m_day);
    refresh();
}

void MonthGrid::setDay(Day day)
{
    day = std::clamp(day, kFirstDay, m_today);
    const Period shown = weeksAround(day);
    m_day = day;
    if (shown != m_shown) {
        m_shown = shown;
        refresh();
        Q_EMIT monthChanged();
    }
    tellReader();
    update();
}

void MonthGrid::setToday(Day today)
{
    m_today = today;
    setDay(m_day);
}

void MonthGrid::refresh()
{
    m_marks = m_source(m_shown);
    tellReader();
    update();
}

void MonthGrid::tellReader()
{
    setAccessibleDescription(textFor(m_day));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool MonthGrid::isInMonth(Day day) const
{
    return toQt(day).month() == toQt(m_day).month();
}

void MonthGrid::moveByMonths(int months)
{
    choose(fromQt(toQt(m_day).addMonths(months)));
}

bool MonthGrid::canGoOn() const
{
    return m_shown.last < m_today || !isInMonth(m_today);
}

void MonthGrid::choose(Day day)
{
    setDay(day);
    Q_EMIT dayChosen(m_day);
}

const DayMarks* MonthGrid::marksOf(Day day) const
{
    const auto found = std::ranges::find(m_marks, day, &DayMarks::day);
    return found == m_marks.end() ? nullptr : &*found;
}

QString MonthGrid::textFor(Day day) const
{
    const DayMarks* marks = marksOf(day);
    QStringList parts;
    if (marks != nullptr && marks->morning) {
        parts << tr("morning pain %1").arg(QLocale().toString(*marks->morning));
    }
    if (marks != nullptr && marks->flare) {
        parts << tr("flare");
    }
    if (marks != nullptr && marks->session) {
        parts << tr("session");
    }
    if (marks != nullptr && marks->run) {
        parts << tr("run");
    }
    if (marks != nullptr && marks->other) {
        parts << tr("other entry");
    }
    if (parts.isEmpty()) {
        parts << tr("no entry");
    }
    return tr("%1: %2", "day: what is on record")
        .arg(phrases::day(day), parts.join(QStringLiteral(", ")));
}

double MonthGrid::headerHeight() const
{
    return fontMetrics().height() * 1.4;
}

QRectF MonthGrid::cellOf(Day day) const
{
    const int number = static_cast<int>((day - m_shown.first).count());
    const int weeks = m_shown.length() / kDaysOfWeek;
    const double cellWidth = static_cast<double>(width()) / kDaysOfWeek;
    const double cellHeight = (height() - headerHeight()) / weeks;
    const int column =
        isReversed(*this) ? kDaysOfWeek - 1 - number % kDaysOfWeek : number % kDaysOfWeek;
    const int week = number / kDaysOfWeek;
    return {column * cellWidth, headerHeight() + week * cellHeight, cellWidth, cellHeight};
}

std::optional<Day> MonthGrid::dayAt(const QPointF& point) const
{
    for (Day day = m_shown.first; day <= m_shown.last; day += days(1)) {
        if (cellOf(day).contains(point)) {
            return day;
        }
    }
    return std::nullopt;
}

QSize MonthGrid::sizeHint() const
{
    return minimumSizeHint();
}

QSize MonthGrid::minimumSizeHint() const
{
    constexpr int kMostWeeks = 6;
    return {kDaysOfWeek * scaled(*this, kCellWidth),
            qRound(headerHeight()) + kMostWeeks * scaled(*this, kCellHeight)};
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    for (Day day = m_shown.first; day <= m_shown.last; day += days(1)) {
        paintCell(painter, day);
    }
}

void MonthGrid::paintHeader(QPainter& painter) const
{
    painter.setPen(tokensOf(*this).muted);
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const Day day = m_shown.first + days(i);
        QRectF box = cellOf(day);
        box.setTop(0);
        box.setHeight(headerHeight());
        painter.drawText(box, Qt::AlignCenter,
                         QLocale().dayName(toQt(day).dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthGrid::paintCell(QPainter& painter, Day day) const
{
    const Tokens& tokens = tokensOf(*this);
    const QRectF cell = cellOf(day).adjusted(1, 1, -1, -1);
    const bool chosen = day == m_day;
    painter.save();
    painter.setOpacity(!isInMonth(day) || day > m_today ? kFaint : 1.0);
    shapes::surface(painter, cell, spacing::kControlRadius, chosen ? tokens.accentSoft : QColor(),
                    day == m_today ? tokens.accent : tokens.line, day == m_today ? 2.0 : 1.0);
    if (chosen && hasFocus()) {
        shapes::focusRing(painter, cell, spacing::kControlRadius, tokens.accent);
    }
    painter.setFont(fontFor(*this, TextRole::Small));
    painter.setPen(tokens.muted);
    const double inset = scaled(*this, spacing::kTiny);
    painter.drawText(cell.adjusted(inset, inset / 2, -inset, 0), Qt::AlignTop | Qt::AlignLeading,
                     QLocale().toString(toQt(day).day()));
    if (const DayMarks* marks = marksOf(day)) {
        paintMarks(painter, cell, *marks);
    }
    painter.restore();
}

void MonthGrid::paintMarks(QPainter& painter, const QRectF& cell, const DayMarks& marks) const
{
    const double inset = scaled(*this, spacing::kTiny);
    if (marks.morning) {
        painter.setFont(fontFor(*this, TextRole::Strong));
        painter.setPen(tokensOf(*this).text);
        painter.drawText(cell.adjusted(inset, inset, -inset, -inset),
                         Qt::AlignTop | Qt::AlignTrailing, QLocale().toString(*marks.morning));
    }
    std::vector<DayMark> shown;
    for (const auto& [is, mark] :
         {std::pair(marks.session, DayMark::Session), std::pair(marks.run, DayMark::Run),
          std::pair(marks.flare, DayMark::Flare), std::pair(marks.other, DayMark::Other)}) {
        if (is) {
            shown.push_back(mark);
        }
    }
    const double size = scaled(*this, spacing::kSmall);
    const double step = size + inset / 2;
    QPointF at(cell.center().x() - step * (static_cast<double>(shown.size()) - 1) / 2,
               cell.bottom() - inset - size / 2);
    for (const DayMark mark : shown) {
        paintDayMark(painter, mark, at, size, *this);
        at.rx() += step;
    }
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const int on = isReversed(*this) ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_day - days(on));
    case Qt::Key_Right:
        return choose(m_day + days(on));
    case Qt::Key_Up:
        return choose(m_day - days(kDaysOfWeek));
    case Qt::Key_Down:
        return choose(m_day + days(kDaysOfWeek));
    case Qt::Key_PageUp:
        return moveByMonths(-1);
    case Qt::Key_PageDown:
        return moveByMonths(1);
    case Qt::Key_Home:
        return choose(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayOpened(m_day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const std::optional<Day> day = dayAt(event->position());
    if (day && *day <= m_today && event->button() == Qt::LeftButton) {
        choose(*day);
    }
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT dayOpened(m_day);
    }
}

bool MonthGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<Day> day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day ? textFor(*day) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace springback::ui
