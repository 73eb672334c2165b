// The calendar of a diary: what each day was, and each week's plan beside what was done. Pure
// functions to plain values; no drawing.
#pragma once

#include <optional>
#include <vector>

#include "core/stats/summary.h"

namespace springback {

/// The Monday of that day's week.
Day weekStart(Day day);

/// What a day counts as, where several things are true: the first of them in this order.
enum class DayState {
    Future,  ///< after today
    Outside, ///< of every episode, with nothing done
    Flare,   ///< a morning above normal: the morning outranks the session
    Done,    ///< a session; or a run, where no session was planned
    Excused, ///< illness or travel
    Missed,  ///< planned, and no session
    Open,    ///< today, with nothing done yet
    Unknown, ///< no check-in
    Rest,    ///< nothing planned, nothing done, and the morning is known
};

/// The state, and every fact that stands behind it.
struct CalendarDay {
    Day day{};
    DayState state = DayState::Outside;
    bool planned = false;
    bool session = false;
    bool run = false;
    bool checkIn = false;
    bool excused = false;
    std::optional<MorningKind> flare{}; ///< never Normal

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// Every day of the period.
std::vector<CalendarDay> calendarDays(const Diary&, Period, Day today);

/// How one day of the course stands to its plan.
enum class PlanMatch {
    Nothing,   ///< nothing planned, nothing done
    OnTime,    ///< planned and done
    Shifted,   ///< done on a day without a plan, in place of a missed day of the same week
    MadeUpFor, ///< the missed day of a shifted one
    Missed,
    Unplanned, ///< done without a plan, and in place of nothing
    Excused,   ///< illness or travel
    Open,      ///< planned for today and not done yet
};

struct DayMatch {
    Day day{};
    PlanMatch match = PlanMatch::Nothing;

    friend bool operator==(const DayMatch&, const DayMatch&) = default;
};

/// Every day of the course in the weeks (Monday to Sunday) that the period touches. The first
/// session without a plan makes up for the first missed day of its week, before it or after.
std::vector<DayMatch> planMatches(const Diary&, Period, Day today);

struct WeekAdherence {
    Day monday{};
    int onTime = 0;
    int shifted = 0;
    int missed = 0;
    int unplanned = 0;
    int excused = 0; ///< days

    int planned() const { return onTime + shifted + missed; }

    friend bool operator==(const WeekAdherence&, const WeekAdherence&) = default;
};

/// Every week of the course that the period touches, whole.
std::vector<WeekAdherence> weekAdherence(const Diary&, Period, Day today);

} // namespace springback
