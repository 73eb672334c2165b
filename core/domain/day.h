// Calendar days and times of day, without a zone and without a clock.
// A diary day may begin after midnight: dayOf() says to which day a moment belongs.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/vocabulary.h"

namespace springback {

using Day = std::chrono::local_days;
using std::chrono::days;

/// The first and last day that an entry may carry.
inline constexpr Day kFirstDay{std::chrono::local_days{std::chrono::year{1950} / 1 / 1}};
inline constexpr Day kLastDay{std::chrono::local_days{std::chrono::year{2099} / 12 / 31}};

/// Local time of day, whole minutes, 00:00 to 23:59.
struct TimeOfDay {
    int minutes = 0; ///< since midnight

    friend constexpr auto operator<=>(TimeOfDay, TimeOfDay) = default;
};

/// "2026-03-14" as a day that exists, or nothing. Accepts any year of four digits; limits are
/// validated with the record.
std::optional<Day> parseDay(std::string_view iso);
std::string isoDay(Day day);

/// "18:00" (two digits each), or nothing.
std::optional<TimeOfDay> parseTime(std::string_view text);
std::string isoTime(TimeOfDay time);

Weekday weekdayOf(Day day);

/// The diary day of a local moment: what happens before `dayStart` belongs to the evening before.
Day dayOf(Day calendarDay, TimeOfDay time, TimeOfDay dayStart);

} // namespace springback
