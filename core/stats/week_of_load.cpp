#include "core/stats/week_of_load.h"

#include <algorithm>
#include <cmath>

#include "core/stats/series.h"

namespace springback {

namespace {

/// From how much on a difference is told [Eng]: both bounds must be reached. A fifth of the larger
/// number is more than weeks of the same plan differ; a run a tenth longer is what a run is noticed
/// for.
struct Threshold {
    double least = 1;    ///< in the unit of the number
    double fraction = 0; ///< of the larger number
};

constexpr double kWeeklyFraction = 0.2;
constexpr double kLongestRunFraction = 0.1;

Threshold thresholdOf(WeekFigure figure)
{
    switch (figure) {
    case WeekFigure::RunDistance:
        return {1, kWeeklyFraction};
    case WeekFigure::LongestRun:
        return {0.5, kLongestRunFraction};
    case WeekFigure::JumpContacts:
        return {10, kWeeklyFraction};
    case WeekFigure::StrengthVolume:
        return {40, kWeeklyFraction};
    case WeekFigure::HoldSeconds:
        return {45, kWeeklyFraction};
    case WeekFigure::HillRuns:
    case WeekFigure::SpeedRuns:
    case WeekFigure::NewShoes:
        return {1, 0};
    case WeekFigure::Runs:
    case WeekFigure::Sessions:
    case WeekFigure::MissedMornings:
    case WeekFigure::PoorSleep:
        break;
    }
    return {2, 0};
}

bool differ(WeekFigure figure, double before, double good)
{
    // Sums of tenths of kilometres are not exact.
    constexpr double kRounding = 1e-9;
    const Threshold threshold = thresholdOf(figure);
    const double difference = std::abs(before - good) + kRounding;
    return difference >= threshold.least &&
           difference >= threshold.fraction * std::max(before, good);
}

bool has(const std::vector<Day>& days, Day day)
{
    return std::binary_search(days.begin(), days.end(), day);
}

double sumOver(const std::vector<Day>& days, const Series& series)
{
    double sum = 0;
    for (const DayValue& row : series) {
        sum += has(days, row.day) ? row.value.value_or(0) : 0;
    }
    return sum;
}

void addRuns(WeekOfLoad& week, const Log& log)
{
    for (const Row<Run>& row : log.runs) {
        const Run& run = row.value;
        if (!has(week.days, run.date)) {
            continue;
        }
        const double km = run.distance.metres / 1000.0;
        week.runKm += km;
        week.longestRunKm = std::max(week.longestRunKm, km);
        ++week.runs;
        week.hillRuns += run.hills ? 1 : 0;
        week.speedRuns += run.speed ? 1 : 0;
    }
}

void addMornings(WeekOfLoad& week, const Log& log, Day changedUpTo)
{
    week.missedMornings = static_cast<int>(week.days.size());
    for (const Row<CheckIn>& row : log.checkIns) {
        const CheckIn& checkIn = row.value;
        const bool ofTheWeek = has(week.days, checkIn.date);
        week.missedMornings -= ofTheWeek ? 1 : 0;
        week.poorSleep += ofTheWeek && checkIn.tags.contains(Tag::PoorSleep) ? 1 : 0;
        const bool after = week.days.back() < checkIn.date && checkIn.date <= changedUpTo;
        week.newShoes +=
            (ofTheWeek || after) && checkIn.changed.contains(Changed::NewShoes) ? 1 : 0;
    }
}

} // namespace

bool WeekOfLoad::inARow() const
{
    return days.empty() || days.back() - days.front() == springback::days(std::ssize(days) - 1);
}

WeekOfLoad weekOfLoad(const Diary& diary, std::vector<Day> of, std::optional<Day> changedUpTo)
{
    WeekOfLoad week;
    week.days = std::move(of);
    if (week.days.empty()) {
        return week;
    }
    const Period span{week.days.front(), week.days.back()};
    addRuns(week, diary.log);
    addMornings(week, diary.log, changedUpTo.value_or(span.last));
    week.jumpContacts = static_cast<int>(sumOver(week.days, jumpContacts(diary, span)));
    week.holdSeconds = static_cast<int>(sumOver(week.days, holdSeconds(diary, span)));
    week.strengthKg = sumOver(week.days, strengthVolume(diary, span));
    week.sessions = static_cast<int>(
        std::count_if(diary.log.sessions.begin(), diary.log.sessions.end(),
                      [&week](const auto& row) { return has(week.days, row.value.date); }));
    return week;
}

double valueOf(const WeekOfLoad& week, WeekFigure figure)
{
    switch (figure) {
    case WeekFigure::RunDistance:
        return week.runKm;
    case WeekFigure::LongestRun:
        return week.longestRunKm;
    case WeekFigure::Runs:
        return week.runs;
    case WeekFigure::HillRuns:
        return week.hillRuns;
    case WeekFigure::SpeedRuns:
        return week.speedRuns;
    case WeekFigure::JumpContacts:
        return week.jumpContacts;
    case WeekFigure::StrengthVolume:
        return week.strengthKg;
    case WeekFigure::HoldSeconds:
        return week.holdSeconds;
    case WeekFigure::Sessions:
        return week.sessions;
    case WeekFigure::NewShoes:
        return week.newShoes;
    case WeekFigure::MissedMornings:
        return week.missedMornings;
    case WeekFigure::PoorSleep:
        break;
    }
    return week.poorSleep;
}

std::vector<WeekFigures> compareWeeks(const WeekOfLoad& before, const WeekOfLoad& good)
{
    std::vector<WeekFigures> rows;
    for (int i = 0; i < kWeekFigures; ++i) {
        const auto figure = static_cast<WeekFigure>(i);
        const WeekFigures row{figure, valueOf(before, figure), valueOf(good, figure),
                              differ(figure, valueOf(before, figure), valueOf(good, figure))};
        if (row.before != 0 || row.good != 0) {
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace springback
