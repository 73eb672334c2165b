// Each flare with the seven days before it beside seven good days, what was answered to "what
// changed?", and what was done next. Plain values; things that differed, never causes.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/stats/done_after.h"
#include "core/stats/flare_events.h"
#include "core/stats/marks.h"
#include "core/stats/week_of_load.h"

namespace springback {

struct FlareStory {
    FlareEvent event;
    std::optional<int> stiffness;     ///< most minutes of its mornings
    std::vector<EffortPain> efforts;  ///< sessions and runs that it belongs to, by day
    WeekOfLoad before;                ///< the seven days before its first morning
    std::optional<WeekOfLoad> good;   ///< empty: no seven good days on record before that week
    std::vector<WeekFigures> figures; ///< of the two weeks; empty without good days
    ChangedThings changed;            ///< answers of its mornings
    std::vector<DoseAfter> doses;
    std::optional<RunAfter> run;
};

/// The newest seven days in a row before `day` with a normal morning each, within six weeks of it;
/// else the newest seven days before it with a normal morning [Eng]. Empty when there are fewer.
std::vector<Day> goodDaysBefore(const Course&, Day day);

/// Of these events of the diary, in their order.
std::vector<FlareStory> flareStories(const Diary&, std::span<const FlareEvent> events);

} // namespace springback
