#include "core/stats/flare_events.h"

#include <algorithm>

namespace springback {

namespace {

bool goesOn(const std::vector<FlareEvent>& events, const DayRecord& day)
{
    return !events.empty() && events.back().days.last + days(1) == day.date;
}

void addMorning(FlareEvent& event, const DayRecord& day)
{
    event.days.last = day.date;
    if (day.morning.value_or(0) > event.morning) {
        event.worstDay = day.date;
        event.morning = *day.morning;
        event.normal = day.normal;
    }
    event.kind = std::max(event.kind, *day.kind);
    event.judged.insert(event.judged.end(), day.judged.begin(), day.judged.end());
}

FlareEvent firstMorning(const DayRecord& day)
{
    return {{day.date, day.date},    day.date,   *day.kind,
            day.morning.value_or(0), day.normal, day.judged};
}

} // namespace

std::vector<FlareEvent> flareEvents(const Course& course, Period period)
{
    std::vector<FlareEvent> events;
    for (const DayRecord& day : course.days) {
        if (!day.kind || *day.kind < MorningKind::Moderate) {
            continue;
        }
        if (goesOn(events, day)) {
            addMorning(events.back(), day);
        } else {
            events.push_back(firstMorning(day));
        }
    }
    std::erase_if(events, [period](const FlareEvent& event) {
        return event.days.last < period.first || period.last < event.days.first;
    });
    for (FlareEvent& event : events) {
        std::sort(event.judged.begin(), event.judged.end());
        event.judged.erase(std::unique(event.judged.begin(), event.judged.end()),
                           event.judged.end());
    }
    return events;
}

} // namespace springback
