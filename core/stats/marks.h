// What stands on a chart beside its lines: efforts with their pain, flares, stages and temporary
// measures. Pure functions to plain values; no drawing.
#pragma once

#include <optional>
#include <vector>

#include "core/stats/diary.h"

namespace springback {

/// A session or run with the pain it gave and how it sat.
struct EffortPain {
    Day day{};
    bool run = false;
    std::optional<int> during;
    std::optional<int> after;
    Outcome outcome = Outcome::Waiting;

    /// Empty when neither is known.
    std::optional<int> worst() const;

    friend bool operator==(const EffortPain&, const EffortPain&) = default;
};

/// By day; sessions before runs on one day.
std::vector<EffortPain> effortPains(const Diary&, Period);

/// A morning above normal.
struct FlareMark {
    Day day{};
    MorningKind kind = MorningKind::Mild; ///< never Normal
    std::optional<int> morning;
    std::vector<Day> judged; ///< days of the sessions and runs that it belongs to

    friend bool operator==(const FlareMark&, const FlareMark&) = default;
};

std::vector<FlareMark> flareMarks(const Course&, Period);

struct StageSpan {
    Stage stage = Stage::Settle;
    Period period;

    friend bool operator==(const StageSpan&, const StageSpan&) = default;
};

/// The stages of the course, cut to the period.
std::vector<StageSpan> stageSpans(const Course&, Period);

struct MeasureSpan {
    MeasureKind kind = MeasureKind::HeelLift;
    Period period;

    friend bool operator==(const MeasureSpan&, const MeasureSpan&) = default;
};

/// Temporary measures cut to the period, by their first day; an open one goes on to its end.
std::vector<MeasureSpan> measureSpans(const Log&, Period);

} // namespace springback
