// How often more than proposed was done, and what followed. Pure functions to plain values; makes
// no sentence and gives no blame.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/stats/diary.h"

namespace springback {

/// A day on which more than proposed was done.
struct OverruledDay {
    Day day{};
    EnumSet<Overrule> how{};
    std::vector<DayDose> doses;           ///< those that were more
    bool run = false;                     ///< a run while runs rested
    Outcome outcome = Outcome::Tolerated; ///< the worst of them
    std::optional<Day> flare;             ///< the first flare that belongs to this day
};

/// By day. A session that stands in for a missed day of its week was no more than proposed.
std::vector<OverruledDay> overruledDays(const Diary&, Period, Day today);

/// What a place on its ladder stood for that day.
Dose doseOf(const Diary&, const DayDose&, Position);

struct OverruledCount {
    int days = 0;
    int flares = 0;  ///< days followed by one
    int normal = 0;  ///< days that sat well
    int waiting = 0; ///< not judged yet
    int unknown = 0; ///< can't be judged

    friend bool operator==(const OverruledCount&, const OverruledCount&) = default;
};

/// The rest of the days hurt too much on the day itself, with no flare after it.
OverruledCount countOverruled(const std::vector<OverruledDay>& list);

} // namespace springback
