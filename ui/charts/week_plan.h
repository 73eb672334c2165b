// WeekPlanView: what each week's plan came to, one mark for each session: on time, shifted, missed,
// unplanned. Counts nothing itself.
#pragma once

#include "core/stats/calendar.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/year_grid.h"

namespace springback::ui {

/// "Week of 2 Mar: 2 on time, 1 shifted, 0 missed, 1 without a plan."
QString inWords(const WeekAdherence& week);

class WeekPlanView : public ChartView {
    Q_OBJECT

public:
    explicit WeekPlanView(QWidget* parent = nullptr);

    void setWeeks(std::vector<WeekAdherence> weeks, Period year);

    QString summary() const override;
    ChartTable table() const override;
    void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                    const QFont& font) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int stopCount() const override { return static_cast<int>(m_weeks.size()); }
    std::optional<int> stopUnder(const QPointF& point) const override;
    QString stopText(int stop) const override;
    std::optional<Day> stopDay(int stop) const override;
    int stopsPerPage() const override { return 4; }
    void paintEvent(QPaintEvent* event) override;

private:
    const WeekAdherence& week(int stop) const { return m_weeks[static_cast<std::size_t>(stop)]; }
    int columnOf(const YearGrid& grid, const WeekAdherence& week) const;
    YearGrid grid(const QRectF& rect, const QFont& font) const;

    std::vector<WeekAdherence> m_weeks;
    Period m_year{Day{}, Day{} - days(1)};
};

} // namespace springback::ui
