// SessionGrid: planned and done days as a small calendar, a column a week, Monday on top. Planned,
// done and both differ by shape as well as by colour.
#pragma once

#include "core/stats/summary.h"
#include "ui/charts/day_chart_view.h"

namespace springback::ui {

class SessionGrid : public DayChartView {
    Q_OBJECT

public:
    explicit SessionGrid(QWidget* parent = nullptr);

    /// When there are more weeks than room, the newest are shown.
    void setDays(std::vector<TrainingDay> trainingDays, Period period, Day today);

    QString summary() const override;
    ChartTable table() const override;
    void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                    const QFont& font) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<Day> dayUnder(const QPointF& point) const override;
    QString textFor(Day day) const override;
    int stopsPerKey() const override { return 7; }
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double pitch() const;
    Day firstMonday() const;
    QRectF cell(Day day) const;
    void paintDay(QPainter& painter, const TrainingDay& day, const Tokens& tokens) const;

    std::vector<TrainingDay> m_days;
    Day m_today{};
};

} // namespace springback::ui
