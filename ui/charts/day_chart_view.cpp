#include "ui/charts/day_chart_view.h"

namespace springback::ui {

std::optional<Day> DayChartView::reading() const
{
    return stop() ? std::optional<Day>(dayOf(*stop())) : std::nullopt;
}

void DayChartView::setReading(std::optional<Day> day)
{
    setStop(day ? std::optional<int>(stopOf(*day)) : std::nullopt);
}

void DayChartView::setPeriod(Period period)
{
    m_period = period;
    resetStops();
}

std::optional<int> DayChartView::stopUnder(const QPointF& point) const
{
    const std::optional<Day> day = dayUnder(point);
    return day ? std::optional<int>(stopOf(*day)) : std::nullopt;
}

} // namespace springback::ui
