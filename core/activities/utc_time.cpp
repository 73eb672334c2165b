#include "core/activities/utc_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "core/domain/local_moment.h"

namespace springback {

namespace {

constexpr std::size_t kIsoLength = 19;       ///< without fractions and zone
constexpr std::size_t kLongestTimeText = 64; ///< bytes; twice what any program writes

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    const bool digits = !text.empty() && text.front() >= '0' && text.front() <= '9';
    return digits && fault == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

std::chrono::sys_seconds utc(Day day, int second)
{
    return std::chrono::sys_days(day.time_since_epoch()) + std::chrono::seconds(second);
}

/// "Z", "+01:00", "-0330", "+01" or nothing; the outer optional is empty for anything else.
std::optional<std::optional<std::chrono::seconds>> parseZone(std::string_view zone)
{
    if (zone.empty() || zone == "Z") {
        return std::optional<std::chrono::seconds>();
    }
    if (zone.front() != '+' && zone.front() != '-') {
        return std::nullopt;
    }
    std::string digits(zone.substr(1));
    std::erase(digits, ':');
    if (digits.size() == 2) {
        digits += "00";
    }
    const auto time =
        digits.size() == 4 ? parseTime(digits.substr(0, 2) + ':' + digits.substr(2)) : std::nullopt;
    if (!time) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::chrono::minutes(time->minutes)) *
           (zone.front() == '-' ? -1 : 1);
}

std::string_view withoutFraction(std::string_view text)
{
    if (!text.starts_with('.') && !text.starts_with(',')) {
        return text;
    }
    const std::size_t end = text.find_first_not_of("0123456789", 1);
    return end == std::string_view::npos ? std::string_view() : text.substr(end);
}

/// The words between spaces and commas. The narrow space of newer exports is a space too.
std::vector<std::string> wordsOf(std::string_view text)
{
    constexpr std::string_view kNarrowSpace = "\xE2\x80\xAF";
    std::string plain(text);
    for (std::size_t at; (at = plain.find(kNarrowSpace)) != std::string::npos;) {
        plain.replace(at, kNarrowSpace.size(), " ");
    }
    std::vector<std::string> words(1);
    for (const char c : plain) {
        if (c != ' ' && c != ',') {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

/// By its first three letters: some exports write "Sept".
std::optional<unsigned> monthOf(std::string_view word)
{
    constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::ranges::find(kMonths, word.substr(0, 3));
    return found == kMonths.end()
               ? std::nullopt
               : std::optional(static_cast<unsigned>(found - kMonths.begin()) + 1);
}

/// "6:12:05" with "AM", "PM" or nothing behind it, in seconds.
std::optional<int> secondOfDay(std::string_view clock, std::string_view half)
{
    const std::size_t colon = clock.find(':');
    if (colon == std::string_view::npos || clock.size() != colon + 6 || clock[colon + 3] != ':') {
        return std::nullopt;
    }
    auto hours = wholeNumber(clock.substr(0, colon));
    const auto minutes = wholeNumber(clock.substr(colon + 1, 2));
    const auto rest = wholeNumber(clock.substr(colon + 4));
    if (!hours || !minutes || !rest || *hours > 23 || *minutes > 59 || *rest > 59) {
        return std::nullopt;
    }
    if (half == "AM" || half == "PM") {
        if (*hours < 1 || *hours > 12) {
            return std::nullopt;
        }
        hours = *hours % 12 + (half == "PM" ? 12 : 0);
    } else if (!half.empty()) {
        return std::nullopt;
    }
    return (*hours * 60 + *minutes) * 60 + *rest;
}

} // namespace

std::optional<UtcTime> parseIsoTime(std::string_view text)
{
    const auto moment = parseMoment(text.substr(0, kIsoLength));
    if (!moment || text.size() > kLongestTimeText) {
        return std::nullopt;
    }
    const auto zone = parseZone(withoutFraction(text.substr(kIsoLength)));
    if (!zone) {
        return std::nullopt;
    }
    return UtcTime{utc(moment->day, moment->second) - zone->value_or(std::chrono::seconds(0)),
                   *zone};
}

std::optional<std::chrono::sys_seconds> parseStravaTime(std::string_view text)
{
    if (text.size() > kLongestTimeText) {
        return std::nullopt;
    }
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() != 4 && words.size() != 5) {
        return std::nullopt;
    }
    const bool monthFirst = monthOf(words[0]).has_value();
    const auto month = monthOf(words[monthFirst ? 0 : 1]);
    const auto day = wholeNumber(words[monthFirst ? 1 : 0]);
    const auto year = wholeNumber(words[2]);
    const auto second = secondOfDay(words[3], words.size() == 5 ? words[4] : std::string_view());
    if (!month || !day || !year || !second || *year > 9999 || *day > 31) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(*month),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(utc(Day(date), *second)) : std::nullopt;
}

} // namespace springback
