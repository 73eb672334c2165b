// DayChartView: a chart over the days of a period; its stops are those days. Draws no chart itself.
#pragma once

#include "core/stats/diary.h"
#include "ui/charts/chart_view.h"

namespace springback::ui {

class DayChartView : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    std::optional<Day> reading() const;
    /// Days outside of the period give the nearest inside.
    void setReading(std::optional<Day> day);

protected:
    /// The days that can be read. Takes the reading away.
    void setPeriod(Period period);
    Period period() const { return m_period; }

    virtual std::optional<Day> dayUnder(const QPointF& point) const = 0;
    virtual QString textFor(Day day) const = 0;

    int stopCount() const override { return m_period.length(); }
    std::optional<int> stopUnder(const QPointF& point) const override;
    QString stopText(int stop) const override { return textFor(dayOf(stop)); }
    std::optional<Day> stopDay(int stop) const override { return dayOf(stop); }

private:
    Day dayOf(int stop) const { return m_period.first + days(stop); }
    int stopOf(Day day) const { return static_cast<int>((day - m_period.first).count()); }

    Period m_period{Day{}, Day{} - days(1)};
};

} // namespace springback::ui
