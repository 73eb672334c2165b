// YearCalendarView: a year of days, one cell each, told apart by shape. Its words too; which state
// a day is in is for core/stats.
#pragma once

#include "core/stats/calendar.h"
#include "ui/charts/day_chart_view.h"
#include "ui/charts/year_grid.h"

namespace springback::ui {

/// "Monday 2 March: session done, as planned. Moderate flare that morning."
QString inWords(const CalendarDay& day);

class YearCalendarView : public DayChartView {
    Q_OBJECT

public:
    explicit YearCalendarView(QWidget* parent = nullptr);

    /// Every day of one year.
    void setDays(std::vector<CalendarDay> calendar);

    QString summary() const override;
    ChartTable table() const override;
    void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                    const QFont& font) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<Day> dayUnder(const QPointF& point) const override;
    QString textFor(Day day) const override;
    /// Today, or the last day of a year that is over.
    int firstStop() const override;
    int stopsPerKey() const override { return kRowsOfWeek; }
    int stopsPerPage() const override { return 4 * kRowsOfWeek; }
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    YearGrid grid(const QRectF& rect, const QFont& font) const;

    std::vector<CalendarDay> m_days;
};

} // namespace springback::ui
