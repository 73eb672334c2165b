#include "core/exchange/calendar_text.h"

#include <algorithm>

namespace springback {

namespace {

constexpr std::size_t kLineOctets = 75;

bool isInsideLetter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// A fold is a line end and a space, which counts for the line that it begins.
std::string folded(std::string_view line)
{
    std::string result;
    std::size_t room = kLineOctets;
    while (line.size() > room) {
        std::size_t end = room;
        while (isInsideLetter(line[end])) {
            --end;
        }
        result += std::string(line.substr(0, end)) + "\r\n ";
        line.remove_prefix(end);
        room = kLineOctets - 1;
    }
    return result + std::string(line) + "\r\n";
}

std::string digitsOf(std::string iso)
{
    std::erase_if(iso, [](char c) { return c == '-' || c == ':'; });
    return iso;
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            result += {'\\', c};
        } else if (c != '\r') {
            result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return result;
}

} // namespace

CalendarText& CalendarText::line(std::string_view name, std::string_view value)
{
    m_text += folded(std::string(name) + ':' + std::string(value));
    return *this;
}

CalendarText& CalendarText::text(std::string_view name, std::string_view value)
{
    return line(name, escaped(value));
}

CalendarText& CalendarText::day(std::string_view name, Day day)
{
    return line(std::string(name) + ";VALUE=DATE", calendarDay(day));
}

std::string calendarDay(Day day)
{
    return digitsOf(isoDay(day));
}

std::string calendarMoment(const LocalMoment& moment)
{
    return digitsOf(isoMoment(moment));
}

} // namespace springback
