#include "core/exchange/plan_calendar.h"

#include <cassert>

#include "core/exchange/calendar_text.h"

namespace springback {

namespace {

constexpr int kCheckInSecond = 7 * 3600; ///< of the day [Eng]

std::string doseLines(const ComingDay& day, const CalendarWords& words)
{
    std::string lines;
    for (const PlanItem& item : day.items) {
        lines += words.dose(item) + '\n';
    }
    return lines + '\n' + words.mayChange;
}

/// Private, and no time that others would see as taken.
void begin(CalendarText& text, const std::string& id, const LocalMoment& utcNow)
{
    text.line("BEGIN", "VEVENT").line("UID", id);
    text.line("DTSTAMP", calendarMoment(utcNow) + 'Z');
    text.line("CLASS", "PRIVATE").line("TRANSP", "TRANSPARENT");
}

void addSession(CalendarText& text, const ComingDay& day, const CalendarWords& words)
{
    text.day("DTSTART", day.day).day("DTEND", day.day + days(1));
    text.text("SUMMARY", words.session).text("DESCRIPTION", doseLines(day, words));
}

/// At seven by the clock on the wall, wherever that is.
void addCheckIns(CalendarText& text, Day first, const CalendarWords& words)
{
    text.line("DTSTART", calendarMoment({first, kCheckInSecond})).line("DURATION", "PT5M");
    text.line("RRULE", "FREQ=DAILY;COUNT=" + std::to_string(kCalendarDays));
    text.text("SUMMARY", words.checkIn).text("DESCRIPTION", words.checkInHow);
    text.line("BEGIN", "VALARM").line("ACTION", "DISPLAY").text("DESCRIPTION", words.checkIn);
    text.line("TRIGGER", "PT0S").line("END", "VALARM");
}

} // namespace

std::optional<CalendarAsk> calendarAsk(const Programme& programme, const RuleSet& rules,
                                       const Log& log, const Plan& plan, const LocalMoment& utcNow,
                                       bool checkIns)
{
    CalendarAsk ask{comingDays(programme, rules, log, plan, kCalendarDays), utcNow, {}};
    if (checkIns) {
        ask.checkInsFrom = plan.date + days(1);
    }
    return ask.days.empty() && !checkIns ? std::nullopt : std::optional(std::move(ask));
}

std::string planCalendar(const CalendarAsk& ask, const StableIds& ids, const CalendarWords& words)
{
    assert(!ask.days.empty() || ask.checkInsFrom);
    CalendarText text;
    text.line("BEGIN", "VCALENDAR").line("VERSION", "2.0");
    text.line("PRODID", "-//Springback//Springback//EN").line("CALSCALE", "GREGORIAN");
    text.text("X-WR-CALNAME", words.name);
    for (const ComingDay& day : ask.days) {
        begin(text, ids.of("calendar " + isoDay(day.day)), ask.utcNow);
        addSession(text, day, words);
        text.line("END", "VEVENT");
    }
    if (ask.checkInsFrom) {
        begin(text, ids.of("calendar mornings"), ask.utcNow);
        addCheckIns(text, *ask.checkInsFrom, words);
        text.line("END", "VEVENT");
    }
    text.line("END", "VCALENDAR");
    return text.take();
}

} // namespace springback
