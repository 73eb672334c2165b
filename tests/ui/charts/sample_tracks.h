// Four weeks of pain and work, and three years of them, for the tests of the tracks.
#pragma once

#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/tracks.h"

namespace springback::ui::chart_tests {

/// The pain of sampleChart(); stiff for 10 minutes but unknown on days 5 and 6 and 45 on day 10;
/// 200 kg on each third day, runs of 5 km on day 2 and of 6.2 km on day 9.
inline TracksData sampleTracks()
{
    TracksData data{sampleChart(), {}, {}};
    WorkTrack strength{
        QStringLiteral("Strength, kg × repetitions"), QStringLiteral("strength %1 kg"), {}};
    for (int day = 0; day < 28; ++day) {
        const bool known = day != 5 && day != 6;
        const double minutes = day == 10 ? 45 : 10;
        data.stiffness.push_back({at(day), known ? std::optional<double>(minutes) : std::nullopt});
        if (day % 3 == 0) {
            strength.days.push_back({at(day), 200});
        }
    }
    data.work = {
        strength,
        {QStringLiteral("Runs, km"), QStringLiteral("runs %1 km"), {{at(2), 5}, {at(9), 6.2}}}};
    return data;
}

} // namespace springback::ui::chart_tests
