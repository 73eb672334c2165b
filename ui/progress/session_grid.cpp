#include "ui/progress/session_grid.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "core/stats/calendar.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kDaysInWeek = 7;

} // namespace

SessionGrid::SessionGrid(QWidget* parent) : DayChartView(parent)
{
    setObjectName(QStringLiteral("sessionGrid"));
    setAccessibleName(tr("Sessions planned and done"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SessionGrid::setDays(std::vector<TrainingDay> trainingDays, Period period, Day today)
{
    m_days = std::move(trainingDays);
    m_today = today;
    setPeriod(period);
}

QString SessionGrid::summary() const
{
    const TrainingCount count = countTraining(m_days, m_today);
    return tr("Planned sessions done: %1 of %2. On other days: %3.")
        .arg(count.done)
        .arg(count.planned)
        .arg(count.extra);
}

QSize SessionGrid::sizeHint() const
{
    const int height = static_cast<int>(std::ceil(pitch() * kDaysInWeek)) + 2 * spacing::kTiny;
    return {static_cast<int>(pitch() * 12), height};
}

QSize SessionGrid::minimumSizeHint() const
{
    return {static_cast<int>(pitch() * 4), sizeHint().height()};
}

/// From one cell to the next.
double SessionGrid::pitch() const
{
    return scaled(*this, 19);
}

/// Of the leftmost column.
Day SessionGrid::firstMonday() const
{
    const int room = std::max(1, static_cast<int>((width() - 2 * spacing::kTiny) / pitch()));
    return std::max(weekStart(period().first),
                    weekStart(period().last) - days((room - 1) * kDaysInWeek));
}

QRectF SessionGrid::cell(Day day) const
{
    const auto offset = static_cast<int>((day - firstMonday()).count());
    const int column = offset / kDaysInWeek;
    const int row = offset % kDaysInWeek;
    const double side = pitch() * 0.8;
    return {spacing::kTiny + column * pitch(), spacing::kTiny + row * pitch(), side, side};
}

std::optional<Day> SessionGrid::dayUnder(const QPointF& point) const
{
    const double column = std::floor((point.x() - spacing::kTiny) / pitch());
    const double row = std::floor((point.y() - spacing::kTiny) / pitch());
    if (column < 0 || row < 0 || row >= kDaysInWeek) {
        return std::nullopt;
    }
    const Day day =
        firstMonday() + days(static_cast<int>(column) * kDaysInWeek + static_cast<int>(row));
    return period().contains(day) ? std::optional<Day>(day) : std::nullopt;
}

QString SessionGrid::textFor(Day day) const
{
    const QString date = phrases::day(day);
    const auto found = std::find_if(m_days.begin(), m_days.end(),
                                    [day](const TrainingDay& other) { return other.day == day; });
    if (found == m_days.end() || (!found->planned && !found->done)) {
        return tr("%1: no session planned.").arg(date);
    }
    if (!found->planned) {
        return tr("%1: a session on a day without a plan.").arg(date);
    }
    return found->done ? tr("%1: planned and done.").arg(date) : tr("%1: planned.").arg(date);
}

void SessionGrid::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0) {
        DayChartView::keyPressEvent(event);
        return;
    }
    moveStop(step);
}

ChartTable SessionGrid::table() const
{
    ChartTable table{{tr("Day"), tr("Planned"), tr("Done")}, {}};
    for (const TrainingDay& day : m_days) {
        table.rows.push_back({toQt(day.day), day.planned ? 1 : 0, day.done ? 1 : 0});
    }
    return table;
}

void SessionGrid::paintDay(QPainter& painter, const TrainingDay& day, const Tokens& tokens) const
{
    const QRectF box = cell(day.day);
    constexpr double kRadius = 3;
    painter.setPen(Qt::NoPen);
    if (day.planned && day.done) {
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(box, kRadius, kRadius);
    } else if (day.done) {
        painter.setBrush(tokens.accent);
        painter.drawEllipse(box.center(), box.width() * 0.35, box.width() * 0.35);
    } else if (day.planned) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kRadius, kRadius);
    } else {
        painter.setBrush(tokens.line);
        painter.drawEllipse(box.center(), box.width() * 0.12, box.width() * 0.12);
    }
}

void SessionGrid::paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                             const QFont&) const
{
    painter.save();
    painter.translate(rect.topLeft());
    // As on screen, as large as the place allows.
    const double factor = std::min(rect.width() / width(), rect.height() / height());
    painter.scale(factor, factor);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TrainingDay& day : m_days) {
        if (day.day >= firstMonday()) {
            paintDay(painter, day, tokens);
        }
    }
    painter.restore();
}

void SessionGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, rect(), tokensOf(*this), font());
    if (reading() && *reading() >= firstMonday()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokensOf(*this).text, 1.5));
        painter.drawRoundedRect(cell(*reading()).adjusted(-1, -1, 1, 1), 4, 4);
    }
    paintFocus(painter);
}

} // namespace springback::ui
