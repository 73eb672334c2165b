// What the pain chart shows: plain data for a period, the reading of one day, and both in words.
// Draws nothing (pain_chart_paint.h) and asks nobody for data.
#pragma once

#include <QString>

#include "core/rules/rule_set.h"
#include "core/stats/marks.h"
#include "core/stats/series.h"

namespace springback::ui {

struct PainChartData {
    Period period;
    Series morning; ///< every day of the period
    Series normal;
    std::vector<EffortPain> efforts;
    std::vector<FlareMark> flares;
    std::vector<StageSpan> stages;
    std::vector<MeasureSpan> measures;
    int safeMax = 3;       ///< points; the upper edges of the zones
    int acceptableMax = 5; ///< points
};

/// Too many days for a mark each: sessions, runs and mild flares are then read, not drawn.
bool isCrowded(const PainChartData& data);

PainChartData painChartData(const springback::Diary& diary, const RuleSet& rules, Period period);

/// Only the days of the period, which lies inside that of the data.
PainChartData within(const PainChartData& data, Period period);

/// One day of the chart. A flare is tied to the efforts that it judges.
struct PainReading {
    Day day{};
    std::optional<int> morning;
    std::optional<int> normal;
    std::vector<EffortPain> efforts; ///< of that day
    std::optional<FlareMark> flare;
    std::vector<EffortPain> judged; ///< that the flare belongs to
};

/// `day` within the period.
PainReading readingAt(const PainChartData& data, Day day);

/// "Saturday 14 March: morning 4, normal 2, moderate flare after 13 Mar (5 during, 3 after)."
QString inWords(const PainReading& reading);

/// The whole chart in a few sentences, for those who don't see it.
QString summaryInWords(const PainChartData& data);

} // namespace springback::ui
