// CalendarText: lines of iCalendar (RFC 5545): escaped, folded at 75 octets, ended by CRLF. Knows
// no plan.
#pragma once

#include <string>
#include <string_view>

#include "core/domain/day.h"
#include "core/domain/local_moment.h"

namespace springback {

class CalendarText {
public:
    /// A value that stands as it is: a date, a rule.
    CalendarText& line(std::string_view name, std::string_view value);
    /// What people read. Line ends become "\n", other control characters spaces.
    CalendarText& text(std::string_view name, std::string_view value);
    CalendarText& day(std::string_view name, Day day); ///< a whole day

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string calendarDay(Day day);                      ///< "20260314"
std::string calendarMoment(const LocalMoment& moment); ///< "20260314T071205"

} // namespace springback
