#include "core/exchange/same_run.h"

#include <algorithm>
#include <cstdlib>

namespace springback {

namespace {

/// What begins before the day starts is on the calendar's next day.
Minute minuteOf(const Run& run, TimeOfDay dayStart)
{
    constexpr Minute kMinutesADay = 24 * 60;
    const int time = run.time.value_or(TimeOfDay{}).minutes;
    const Minute day = run.date.time_since_epoch().count() + (time < dayStart.minutes ? 1 : 0);
    return day * kMinutesADay + time;
}

bool isEnteredByHand(const Run& run)
{
    return !run.time || run.source == Run{}.source;
}

} // namespace

bool isOfSameDistance(const Run& a, const Run& b, int percent)
{
    constexpr std::int64_t kHundred = 100;
    const int apart = std::abs(a.distance.metres - b.distance.metres);
    return kHundred * apart <=
           std::int64_t{percent} * std::max(a.distance.metres, b.distance.metres);
}

bool isShifted(Minute a, Minute b)
{
    const Minute apart = std::abs(a - b);
    const Minute off = (apart + same_run::kMinutes) % same_run::kShiftStep;
    return apart >= same_run::kShiftStep - same_run::kMinutes && apart <= same_run::kMaxApart &&
           off <= 2 * same_run::kMinutes;
}

bool isSameCourse(const Run& a, const Run& b)
{
    const int apart =
        a.duration && b.duration ? std::abs(a.duration->seconds - b.duration->seconds) : 0;
    return isOfSameDistance(a, b) && (a.source != b.source || apart <= same_run::kSeconds);
}

RunsHere::RunsHere(const Log& log) : m_dayStart(log.settings.dayStartsAt)
{
    for (const Row<Run>& row : log.runs) {
        if (row.value.time) {
            m_byStart.emplace(minuteOf(row.value, m_dayStart), &row.value);
        }
        if (isEnteredByHand(row.value)) {
            m_byHand.emplace(row.value.date, &row.value);
        }
    }
}

const Run* RunsHere::same(const Run& run) const
{
    return firstIn(minuteOf(run, m_dayStart), same_run::kMinutes,
                   [&](const auto& here) { return isOfSameDistance(run, *here.second); });
}

const Run* RunsHere::maybe(const Run& run) const
{
    const Minute start = minuteOf(run, m_dayStart);
    const Run* shifted = firstIn(start, same_run::kMaxApart, [&](const auto& here) {
        return isShifted(start, here.first) && isSameCourse(run, *here.second);
    });
    return shifted != nullptr ? shifted : byHand(run, start);
}

template <class Fits> const Run* RunsHere::firstIn(Minute start, Minute around, Fits fits) const
{
    const auto end = m_byStart.upper_bound(start + around);
    const auto found = std::find_if(m_byStart.lower_bound(start - around), end, fits);
    return found == end ? nullptr : found->second;
}

const Run* RunsHere::byHand(const Run& run, Minute start) const
{
    const auto [first, end] = m_byHand.equal_range(run.date);
    const auto found = std::find_if(first, end, [&](const auto& entry) {
        const Run& here = *entry.second;
        return isOfSameDistance(run, here, same_run::kByHandPercent) &&
               (!here.time ||
                std::abs(start - minuteOf(here, m_dayStart)) <= same_run::kByHandMinutes);
    });
    return found == end ? nullptr : found->second;
}

} // namespace springback
