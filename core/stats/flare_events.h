// Flares as events: sore mornings on consecutive days are one. Pure functions of the course; what
// came before and after an event is in flare_stories.h.
#pragma once

#include <vector>

#include "core/stats/diary.h"

namespace springback {

struct FlareEvent {
    Period days;
    Day worstDay{};                           ///< the first of its worst mornings
    MorningKind kind = MorningKind::Moderate; ///< of the worst morning
    int morning = 0;                          ///< pain of the worst morning
    int normal = 0;                           ///< that day's
    std::vector<Day> judged; ///< days of the sessions and runs that it belongs to, oldest first

    int delta() const { return morning - normal; }

    friend bool operator==(const FlareEvent&, const FlareEvent&) = default;
};

/// Moderate and severe mornings, as countFlares() counts them; a mild one is inside the noise of a
/// rating and makes no event. Whole events of which any day is in the period, oldest first.
std::vector<FlareEvent> flareEvents(const Course&, Period);

} // namespace springback
