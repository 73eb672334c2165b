// Amounts of days as sums over weeks, months or years: pure functions to plain values. One series
// at a time; strength, jumps and runs are never added together.
#pragma once

#include "core/stats/series.h"

namespace springback {

/// What one sum is over.
enum class Every { SingleDay, Week, Month, Year };

/// The first day of the week (from Monday), month or year that the day is in.
Day firstDayOf(Every every, Day day);
Day lastDayOf(Every every, Day day);

/// A row for each of them that touches the period, zero where nothing was done; `day` is its first
/// day. Counts all of `series` in them, so that one at the edge of the period is whole.
Series sums(const Series& series, Period period, Every every);

/// The known values of the period, added up.
double total(const Series& series, Period period);

/// The rows of the period.
Series within(const Series& series, Period period);

/// Empty when the series has no row for that day, or when it is not known.
std::optional<double> valueOn(const Series& series, Day day);

} // namespace springback
