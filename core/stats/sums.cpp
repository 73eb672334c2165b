#include "core/stats/sums.h"

#include <algorithm>
#include <array>

namespace springback {

namespace {

using std::chrono::year_month_day;

Day firstOf(std::chrono::year year, std::chrono::month month)
{
    return Day{std::chrono::local_days{year / month / 1}};
}

Series::const_iterator rowFrom(const Series& series, Day day)
{
    return std::lower_bound(series.begin(), series.end(), day,
                            [](const DayValue& row, Day wanted) { return row.day < wanted; });
}

} // namespace

Day firstDayOf(Every every, Day day)
{
    const year_month_day date(day);
    switch (every) {
    case Every::SingleDay:
        break;
    case Every::Week:
        return day - days(static_cast<int>(weekdayOf(day)));
    case Every::Month:
        return firstOf(date.year(), date.month());
    case Every::Year:
        return firstOf(date.year(), std::chrono::January);
    }
    return day;
}

Day lastDayOf(Every every, Day day)
{
    constexpr std::array kReach{0, 6, 31, 366}; // days from the first, at least to the last
    const Day first = firstDayOf(every, day);
    const Day beyond = first + days(kReach[static_cast<std::size_t>(every)]);
    const Day next = firstDayOf(every, beyond);
    return next == first ? beyond : next - days(1);
}

Series sums(const Series& series, Period period, Every every)
{
    Series found;
    if (period.length() == 0) {
        return found;
    }
    auto row = rowFrom(series, firstDayOf(every, period.first));
    for (Day day = period.first; day <= period.last; day = lastDayOf(every, day) + days(1)) {
        const Day last = lastDayOf(every, day);
        double sum = 0;
        for (; row != series.end() && row->day <= last; ++row) {
            sum += row->value.value_or(0);
        }
        found.push_back({firstDayOf(every, day), sum});
    }
    return found;
}

double total(const Series& series, Period period)
{
    double sum = 0;
    for (auto row = rowFrom(series, period.first); row != series.end() && row->day <= period.last;
         ++row) {
        sum += row->value.value_or(0);
    }
    return sum;
}

Series within(const Series& series, Period period)
{
    if (period.length() == 0) {
        return {};
    }
    return {rowFrom(series, period.first), rowFrom(series, period.last + days(1))};
}

std::optional<double> valueOn(const Series& series, Day day)
{
    const auto row = rowFrom(series, day);
    return row != series.end() && row->day == day ? row->value : std::nullopt;
}

} // namespace springback
