// Four weeks of pain with a gap and a flare, for the tests of the charts.
#pragma once

#include "ui/charts/pain_chart.h"

namespace springback::ui::chart_tests {

inline constexpr Day kMonday{std::chrono::local_days{std::chrono::year{2026} / 3 / 2}};

inline Day at(int offset)
{
    return kMonday + days(offset);
}

/// Mornings of 2 but no check-in on days 5 and 6; a moderate flare of 5 on day 10 after the session
/// of day 9; the last day is day 27.
inline PainChartData sampleChart()
{
    PainChartData chart;
    chart.period = {at(0), at(27)};
    for (int day = 0; day < 28; ++day) {
        const bool known = day != 5 && day != 6;
        const double pain = day == 10 ? 5 : 2;
        chart.morning.push_back({at(day), known ? std::optional<double>(pain) : std::nullopt});
        chart.normal.push_back({at(day), 2});
    }
    for (int day = 0; day < 28; day += 3) {
        chart.efforts.push_back({at(day), false, 4, 3, Outcome::Tolerated});
    }
    chart.efforts[3].outcome = Outcome::TooMuch;
    chart.efforts.push_back({at(27), true, 1, std::nullopt, Outcome::Waiting});
    chart.flares.push_back({at(10), MorningKind::Moderate, 5, {at(9)}});
    chart.flares.push_back({at(20), MorningKind::Mild, 2, {}});
    chart.stages = {{Stage::Strength, {at(0), at(13)}}, {Stage::Spring1, {at(14), at(27)}}};
    chart.measures = {{MeasureKind::HeelLift, {at(10), at(19)}}};
    return chart;
}

} // namespace springback::ui::chart_tests
