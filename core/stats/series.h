// Series for charts, reports and the command line: pure functions of the diary to plain values.
// No drawing and no sentences; strength, jumps and runs are never added together.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/stats/diary.h"

namespace springback {

/// No value: the day is part of the series, but not known. Unknown is never shown as zero.
struct DayValue {
    Day day{};
    std::optional<double> value;

    friend bool operator==(const DayValue&, const DayValue&) = default;
};

/// At most one row a day, oldest first.
using Series = std::vector<DayValue>;

/// One row for every day of the period. With both tendons sore, the side that decided that day.
Series morningPain(const Diary&, Period);
/// Minutes; one row for every day of the period.
Series stiffness(const Diary&, Period);
/// The normal of each day that the course covers.
Series normalPain(const Diary&, Period);
/// Worst pain in or after the sessions of a day; a row for each day with a session.
Series sessionPain(const Diary&, Period);
/// Worst pain in or after the runs of a day; a row for each day with a run.
Series runPain(const Diary&, Period);
/// Added load times repetitions, kg; a row for each day with loaded strength work. Body weight is
/// not known and not counted.
Series strengthVolume(const Diary&, Period);
/// Seconds of the holds of the strength work; a row for each day with any.
Series holdSeconds(const Diary&, Period);
/// Repetitions of jumps and hops; a row for each day with any.
Series jumpContacts(const Diary&, Period);
/// Kilometres; a row for each day with a run.
Series runDistance(const Diary&, Period);
/// Repetitions; a row for each day with a test of that side.
Series heelRaiseLeft(const Diary&, Period);
Series heelRaiseRight(const Diary&, Period);
/// VISA-A total, 0 to 100; a row for each day with one.
Series visaA(const Diary&, Period);

/// A series by the name it has on the command line.
struct NamedSeries {
    std::string_view name;
    std::string_view unit; ///< "points", "min", "kg", "s", "count", "km"
    Series (*of)(const Diary&, Period);
};

std::span<const NamedSeries> allSeries();
/// Null when there is no such name.
const NamedSeries* seriesNamed(std::string_view name);

} // namespace springback
