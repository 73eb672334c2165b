// The coming days of the plan as an iCalendar file (RFC 5545). The words come from whoever asks for
// it. What is in it and what is not: docs/log-format.md.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/local_moment.h"
#include "core/exchange/stable_id.h"
#include "core/rules/coming_days.h"

namespace springback {

/// How far a calendar looks ahead, today included.
inline constexpr int kCalendarDays = 28;

struct CalendarWords {
    std::string name;                                 ///< of the calendar
    std::string session;                              ///< title of a day's work
    std::string mayChange;                            ///< below the doses: they are those of today
    std::string checkIn;                              ///< title of the morning
    std::string checkInHow;                           ///< what it asks
    std::function<std::string(const PlanItem&)> dose; ///< one line: the exercise and its dose
};

struct CalendarAsk {
    std::vector<ComingDay> days;
    LocalMoment utcNow;              ///< by a clock that shows UTC
    std::optional<Day> checkInsFrom; ///< each morning from then on, for kCalendarDays
};

/// What there is to put into a calendar for the person of this plan; nothing where that is nothing.
std::optional<CalendarAsk> calendarAsk(const Programme& programme, const RuleSet& rules,
                                       const Log& log, const Plan& plan, const LocalMoment& utcNow,
                                       bool checkIns);

/// Whole days for the work, a short reminder at seven for the mornings. The same day keeps its id,
/// so that a calendar that takes a later export renews what it has. Not to be asked for nothing at
/// all: an empty calendar is no valid one.
std::string planCalendar(const CalendarAsk& ask, const StableIds& ids, const CalendarWords& words);

} // namespace springback
