#include "core/stats/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace springback {

namespace {

constexpr std::array<int, 3> kSpans{7, 30, 90};

const Episode* newestEpisode(const Log& log, Day last)
{
    const Episode* newest = nullptr;
    for (const Row<Episode>& row : log.episodes) {
        if (row.value.start <= last && (newest == nullptr || newest->start <= row.value.start)) {
            newest = &row.value;
        }
    }
    return newest;
}

/// Doses of an episode elsewhere stand on another ladder and are left out.
bool isOnLadderOf(const Log& log, Day day, Location location)
{
    const Row<Episode>* episode = episodeOn(log, day);
    return episode != nullptr && episode->value.location == location;
}

std::vector<BestDose> bestDoses(const Diary& diary, Period period)
{
    std::vector<BestDose> best;
    const Episode* episode = newestEpisode(diary.log, period.last);
    if (episode == nullptr) {
        return best;
    }
    std::vector<const DayDose*> hardest(diary.programme.exercises.size());
    for (const DayDose& dose : diary.course.doses) {
        const DayDose*& known = hardest[dose.exercise];
        if (period.contains(dose.date) && dose.outcome == Outcome::Tolerated &&
            (known == nullptr || dose.position >= known->position) &&
            isOnLadderOf(diary.log, dose.date, episode->location)) {
            known = &dose;
        }
    }
    for (const DayDose* dose : hardest) {
        if (dose != nullptr) {
            const Exercise& exercise = diary.programme.exercises[dose->exercise];
            const Ladder ladder(exercise, episode->location, diary.programme.loadStep);
            best.push_back({exercise.id, dose->position, ladder.at(dose->position), dose->date});
        }
    }
    return best;
}

std::optional<Distance> longestRun(const Log& log, Period period)
{
    std::optional<Distance> longest;
    for (const Row<Run>& row : log.runs) {
        if (period.contains(row.value.date)) {
            longest = std::max(longest, std::optional(row.value.distance));
        }
    }
    return longest;
}

std::optional<int> heelRaisesIn(const Diary& diary, Period period)
{
    const HeelRaiseTest* test = newestHeelRaiseTest(diary.log, period.last);
    const Episode* episode = newestEpisode(diary.log, period.last);
    return test != nullptr && test->date >= period.first
               ? raisesOn(*test, episode == nullptr ? Side::Both : episode->side)
               : std::nullopt;
}

} // namespace

Numbers numbersOf(const Diary& diary, Period period, Day today)
{
    Numbers numbers;
    numbers.period = period;
    numbers.mornings = summaryOfMornings(morningPain(diary, period));
    numbers.flares = countFlares(diary.course, period);
    numbers.training = countTraining(trainingDays(diary, period), today);
    numbers.longestRun = longestRun(diary.log, period);
    numbers.heelRaises = heelRaisesIn(diary, period);
    numbers.bestDoses = bestDoses(diary, period);
    return numbers;
}

Difference difference(std::optional<double> now, std::optional<double> before, double noise)
{
    if (!now || !before) {
        return Difference::NothingBefore;
    }
    if (*now == *before) {
        return Difference::Same;
    }
    if (std::abs(*now - *before) < noise) {
        return Difference::Recorded;
    }
    return *now < *before ? Difference::Lower : Difference::Higher;
}

std::vector<NumbersColumn> numbersColumns(const Diary& diary, Day today)
{
    const Period whole = wholePeriod(diary.log, today);
    std::vector<NumbersColumn> columns;
    for (const int span : kSpans) {
        const Period now{today - days(span - 1), today};
        NumbersColumn column{span, numbersOf(diary, now, today), std::nullopt};
        const Period before{now.first - days(span), now.first - days(1)};
        if (whole.first <= before.last) {
            column.before = numbersOf(diary, before, today);
        }
        columns.push_back(std::move(column));
    }
    columns.push_back({std::nullopt, numbersOf(diary, whole, today), std::nullopt});
    return columns;
}

} // namespace springback
