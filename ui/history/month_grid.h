// MonthGrid: the days of one month in whole weeks, each with its number and small marks, walked by
// keys. Shows what it is given and knows no journal; its month buttons are MonthCalendar's.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "core/stats/day_marks.h"

namespace springback::ui {

class MonthGrid : public QWidget {
    Q_OBJECT

public:
    /// What is on record for the days of a month that comes into view.
    using Source = std::function<std::vector<DayMarks>(Period)>;

    MonthGrid(Source source, Day today, QWidget* parent = nullptr);

    Day day() const { return m_day; }
    /// Brings it into view; days after today cannot be chosen.
    void setDay(Day day);
    void setToday(Day today);
    /// Asks the source again.
    void refresh();
    /// Whole weeks from the locale's first day on, with the month of the day inside.
    Period shown() const { return m_shown; }
    bool isInMonth(Day day) const;
    /// The same day, or the last one, of a month so many months on.
    void moveByMonths(int months);
    bool canGoOn() const; ///< to the next month
    void goToToday() { choose(m_today); }

    /// "Saturday 14 March: morning pain 3, session, flare"
    QString textFor(Day day) const;
    QRectF cellOf(Day day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By mouse or keys.
    void dayChosen(springback::Day day);
    /// Enter or a double click.
    void dayOpened(springback::Day day);
    void monthChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const DayMarks* marksOf(Day day) const;
    std::optional<Day> dayAt(const QPointF& point) const;
    void choose(Day day);
    void tellReader();
    void paintHeader(QPainter& painter) const;
    void paintCell(QPainter& painter, Day day) const;
    void paintMarks(QPainter& painter, const QRectF& cell, const DayMarks& marks) const;
    double headerHeight() const;

    Source m_source;
    Day m_today;
    Day m_day;
    Period m_shown;
    std::vector<DayMarks> m_marks; ///< one for each day shown
};

/// Paints the mark of one kind as the grid does, for its legend: "session", "run", "flare",
/// "other".
enum class DayMark { Session, Run, Flare, Other };
void paintDayMark(QPainter& painter, DayMark mark, const QPointF& centre, double size,
                  const QWidget& widget);

} // namespace springback::ui
