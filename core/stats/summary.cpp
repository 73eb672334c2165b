#include "core/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "core/stats/marks.h"

namespace springback {

namespace {

/// Days as numbers since the epoch, for looking up in constant time.
using DaySet = std::unordered_set<std::int64_t>;

std::int64_t numberOf(Day day)
{
    return day.time_since_epoch().count();
}

} // namespace

std::optional<NormalChange> normalChange(const Course& course)
{
    if (course.days.empty()) {
        return std::nullopt;
    }
    const DayRecord& first = course.days.front();
    return NormalChange{course.days.back().normal, first.normal, first.date};
}

FlareCount countFlares(const Course& course, Period period)
{
    FlareCount count;
    for (const FlareMark& flare : flareMarks(course, period)) {
        if (flare.kind == MorningKind::Mild) {
            ++count.mild;
            continue;
        }
        if (!count.last || *count.last + days(1) != flare.day) {
            ++count.events;
        }
        count.last = flare.day;
    }
    return count;
}

const HeelRaiseTest* newestHeelRaiseTest(const Log& log, Day today)
{
    const HeelRaiseTest* newest = nullptr;
    for (const Row<HeelRaiseTest>& row : log.heelRaiseTests) {
        if (row.value.date <= today && (newest == nullptr || newest->date <= row.value.date)) {
            newest = &row.value;
        }
    }
    return newest;
}

std::optional<int> raisesOn(const HeelRaiseTest& test, Side sore)
{
    switch (sore) {
    case Side::Left:
        return test.left;
    case Side::Right:
        return test.right;
    case Side::Both:
        break;
    }
    return test.left && test.right ? std::min(test.left, test.right)
                                   : std::max(test.left, test.right);
}

std::optional<int> percentOfOtherSide(const HeelRaiseTest& test, Side sore)
{
    const std::optional<int>& soreSide = sore == Side::Left ? test.left : test.right;
    const std::optional<int>& other = sore == Side::Left ? test.right : test.left;
    if (sore == Side::Both || !soreSide || !other || *other == 0) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(100.0 * *soreSide / *other));
}

std::optional<HeelRaiseNeed> heelRaiseNeed(const Programme& programme, const Plan& plan)
{
    const Gate* gate = programme.gateFrom(plan.stage);
    if (gate == nullptr) {
        return std::nullopt;
    }
    const auto asksForRaises = [gate](const GateFigure& figure) {
        return std::any_of(gate->conditions.begin(), gate->conditions.end(),
                           [&figure](const GateCondition& condition) {
                               return condition.name == figure.name &&
                                      condition.measure == GateMeasure::HeelRaises;
                           });
    };
    for (const GateStatus& status : plan.gates) {
        const auto figure =
            std::find_if(status.conditions.begin(), status.conditions.end(), asksForRaises);
        if (figure != status.conditions.end()) {
            return HeelRaiseNeed{static_cast<int>(figure->have), static_cast<int>(figure->need),
                                 status.to};
        }
    }
    return std::nullopt;
}

std::vector<TrainingDay> trainingDays(const Diary& diary, Period period)
{
    constexpr Tags kExcused{Tag::Illness, Tag::Travel};
    DaySet excused;
    for (const Row<CheckIn>& row : diary.log.checkIns) {
        if (row.value.tags.containsAny(kExcused)) {
            excused.insert(numberOf(row.value.date));
        }
    }
    DaySet done;
    for (const Row<Session>& row : diary.log.sessions) {
        done.insert(numberOf(row.value.date));
    }
    std::vector<TrainingDay> found;
    for (const DayRecord& day : diary.course.days) {
        if (period.contains(day.date)) {
            const std::int64_t number = numberOf(day.date);
            const bool leftOut = excused.contains(number);
            found.push_back({day.date, day.training && !leftOut, done.contains(number), leftOut});
        }
    }
    return found;
}

TrainingCount countTraining(const std::vector<TrainingDay>& course, Day today)
{
    TrainingCount count;
    for (const TrainingDay& day : course) {
        if (day.planned && (day.done || day.day < today)) {
            ++count.planned;
            count.done += day.done ? 1 : 0;
        } else if (day.done && !day.excused) {
            ++count.extra;
        }
    }
    return count;
}

std::optional<MorningSummary> summaryOfMornings(const Series& mornings)
{
    std::vector<double> known;
    for (const DayValue& row : mornings) {
        if (row.value) {
            known.push_back(*row.value);
        }
    }
    if (known.empty()) {
        return std::nullopt;
    }
    std::sort(known.begin(), known.end());
    const std::size_t middle = known.size() / 2;
    const double median =
        known.size() % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
    return MorningSummary{static_cast<int>(known.size()), median, static_cast<int>(known.back())};
}

} // namespace springback
