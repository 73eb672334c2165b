#include "core/stats/calendar.h"

#include <algorithm>

#include "core/stats/marks.h"

namespace springback {

namespace {

constexpr int kWeekDays = 7;

/// The day's place in a list that holds every day of the period; null outside.
CalendarDay* slotOf(std::vector<CalendarDay>& calendar, Period period, Day day)
{
    return period.contains(day) ? &calendar[static_cast<std::size_t>((day - period.first).count())]
                                : nullptr;
}

DayState stateOf(const CalendarDay& day, bool inCourse, Day today)
{
    if (day.day > today) {
        return DayState::Future;
    }
    if (day.flare) {
        return DayState::Flare;
    }
    if (day.session || (day.run && !day.planned)) {
        return DayState::Done;
    }
    if (!inCourse) {
        return DayState::Outside;
    }
    if (day.excused) {
        return DayState::Excused;
    }
    if (day.day == today && (day.planned || !day.checkIn)) {
        return DayState::Open;
    }
    if (day.planned) {
        return DayState::Missed;
    }
    return day.checkIn ? DayState::Rest : DayState::Unknown;
}

/// Marks the facts that the log alone tells.
void addEntries(std::vector<CalendarDay>& calendar, const Log& log, Period period)
{
    for (const Row<Session>& row : log.sessions) {
        if (CalendarDay* day = slotOf(calendar, period, row.value.date)) {
            day->session = true;
        }
    }
    for (const Row<Run>& row : log.runs) {
        if (CalendarDay* day = slotOf(calendar, period, row.value.date)) {
            day->run = true;
        }
    }
    for (const Row<CheckIn>& row : log.checkIns) {
        if (CalendarDay* day = slotOf(calendar, period, row.value.date)) {
            day->checkIn = true;
        }
    }
}

PlanMatch matchOf(const TrainingDay& day, Day today)
{
    if (day.excused) {
        return PlanMatch::Excused;
    }
    if (day.done) {
        return day.planned ? PlanMatch::OnTime : PlanMatch::Unplanned;
    }
    if (!day.planned) {
        return PlanMatch::Nothing;
    }
    return day.day < today ? PlanMatch::Missed : PlanMatch::Open;
}

using Matches = std::vector<DayMatch>;

/// Pairs sessions without a plan with missed days, within one week.
void shiftWithin(Matches::iterator begin, Matches::iterator end)
{
    const auto is = [](PlanMatch match) {
        return [match](const DayMatch& day) { return day.match == match; };
    };
    while (true) {
        const auto unplanned = std::find_if(begin, end, is(PlanMatch::Unplanned));
        const auto missed = std::find_if(begin, end, is(PlanMatch::Missed));
        if (unplanned == end || missed == end) {
            return;
        }
        unplanned->match = PlanMatch::Shifted;
        missed->match = PlanMatch::MadeUpFor;
    }
}

void count(WeekAdherence& week, PlanMatch match)
{
    week.onTime += match == PlanMatch::OnTime ? 1 : 0;
    week.shifted += match == PlanMatch::Shifted ? 1 : 0;
    week.missed += match == PlanMatch::Missed ? 1 : 0;
    week.unplanned += match == PlanMatch::Unplanned ? 1 : 0;
    week.excused += match == PlanMatch::Excused ? 1 : 0;
}

} // namespace

Day weekStart(Day day)
{
    return day - days(static_cast<int>(weekdayOf(day)));
}

std::vector<CalendarDay> calendarDays(const Diary& diary, Period period, Day today)
{
    std::vector<CalendarDay> calendar(static_cast<std::size_t>(period.length()));
    std::vector<bool> inCourse(calendar.size());
    for (std::size_t i = 0; i < calendar.size(); ++i) {
        calendar[i].day = period.first + days(static_cast<int>(i));
    }
    addEntries(calendar, diary.log, period);
    for (const TrainingDay& day : trainingDays(diary, period)) {
        CalendarDay* slot = slotOf(calendar, period, day.day);
        slot->planned = day.planned;
        slot->excused = day.excused;
        inCourse[static_cast<std::size_t>(slot - calendar.data())] = true;
    }
    for (const FlareMark& flare : flareMarks(diary.course, period)) {
        slotOf(calendar, period, flare.day)->flare = flare.kind;
    }
    for (std::size_t i = 0; i < calendar.size(); ++i) {
        calendar[i].state = stateOf(calendar[i], inCourse[i], today);
    }
    return calendar;
}

std::vector<DayMatch> planMatches(const Diary& diary, Period period, Day today)
{
    const Period weeks{weekStart(period.first), weekStart(period.last) + days(kWeekDays - 1)};
    Matches matches;
    for (const TrainingDay& day : trainingDays(diary, weeks)) {
        if (day.day <= today) {
            matches.push_back({day.day, matchOf(day, today)});
        }
    }
    for (auto begin = matches.begin(); begin != matches.end();) {
        const Day next = weekStart(begin->day) + days(kWeekDays);
        const auto end = std::find_if(begin, matches.end(),
                                      [next](const DayMatch& day) { return day.day >= next; });
        shiftWithin(begin, end);
        begin = end;
    }
    return matches;
}

std::vector<WeekAdherence> weekAdherence(const Diary& diary, Period period, Day today)
{
    std::vector<WeekAdherence> weeks;
    for (const DayMatch& day : planMatches(diary, period, today)) {
        const Day monday = weekStart(day.day);
        if (weeks.empty() || weeks.back().monday != monday) {
            weeks.push_back({monday});
        }
        count(weeks.back(), day.match);
    }
    return weeks;
}

} // namespace springback
