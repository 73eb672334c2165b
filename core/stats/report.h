// What the report for a physio says about a span of days, as plain values put together from the
// other functions of this folder. No sentences, no drawing, and no name of the person.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/stats/flare_stories.h"
#include "core/stats/marks.h"
#include "core/stats/numbers.h"
#include "core/stats/outcomes.h"
#include "core/stats/series.h"
#include "core/stats/staircase.h"
#include "core/stats/summary.h"

namespace springback {

/// One line of the log: a day on which anything was entered.
struct ReportDay {
    Day day{};
    std::optional<int> morning;
    std::optional<int> normal;
    std::optional<int> stiffness; ///< minutes
    std::optional<MorningKind> flare;
    std::vector<EffortPain> efforts; ///< sessions before runs
    std::vector<Session> sessions;
    std::vector<Run> runs;
    Signs signs; ///< of the morning and of the sessions
    Tags tags;
    std::vector<std::string> notes;
};

/// Which tendon, since when, and how far.
struct ReportEpisode {
    Side side = Side::Right;
    Location location = Location::Unsure;
    Day start{};
    std::optional<Day> ended; ///< within the report
    Stage stage = Stage::Settle;
    std::optional<Day> stageSince;
    int week = 1;
};

struct Report {
    Period period; ///< the days asked for, from the first entry on
    std::optional<ReportEpisode> episode;
    std::optional<NormalChange> normal;
    Numbers numbers;
    std::optional<StairStep> bestRun; ///< the longest that was tolerated, km

    // The pain chart.
    Series morning;
    Series normals;
    std::vector<EffortPain> efforts;
    std::vector<FlareMark> flareMarks;
    std::vector<StageSpan> stages;
    std::vector<MeasureSpan> measures;

    std::vector<FlareStory> flares; ///< the newest kFlaresTold, newest first
    HeelRaiseTrack heelRaises;
    ScoreTrack visaA;
    RuleSet rules;
    Units units = Units::Metric;
    std::string questions;
    std::vector<ReportDay> days; ///< newest first

    bool isEmpty() const { return days.empty(); }
};

inline constexpr std::size_t kFlaresTold = 3;

/// The course is that of the period's last day: a report tells what was known then.
Report reportOf(const Diary&, const RuleSet&, Period);

} // namespace springback
