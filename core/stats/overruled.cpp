#include "core/stats/overruled.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "core/rules/judge.h"
#include "core/stats/calendar.h"
#include "core/stats/marks.h"

namespace springback {

namespace {

using ByDay = std::map<Day, OverruledDay>;

void add(ByDay& byDay, Day day, EnumSet<Overrule> how, Outcome outcome)
{
    const auto [entry, isNew] = byDay.try_emplace(day);
    OverruledDay& found = entry->second;
    found.day = day;
    found.how = found.how | how;
    if (isNew || isWorse(outcome, found.outcome)) {
        found.outcome = outcome;
    }
}

void addDoses(ByDay& byDay, const Diary& diary, Period period, Day today)
{
    std::unordered_set<std::int64_t> shifted;
    for (const DayMatch& day : planMatches(diary, period, today)) {
        if (day.match == PlanMatch::Shifted) {
            shifted.insert(day.day.time_since_epoch().count());
        }
    }
    for (const DayDose& dose : diary.course.doses) {
        if (!period.contains(dose.date) || dose.overruled.empty()) {
            continue;
        }
        EnumSet<Overrule> how = dose.overruled;
        if (shifted.contains(dose.date.time_since_epoch().count())) {
            how.erase(Overrule::NotThatDay);
        }
        if (!how.empty()) {
            add(byDay, dose.date, how, dose.outcome);
            byDay.at(dose.date).doses.push_back(dose);
        }
    }
}

void addRuns(ByDay& byDay, const Diary& diary, Period period)
{
    std::unordered_map<Id, const Judgement*> rested;
    for (const Judgement& run : diary.course.runs) {
        if (run.rested) {
            rested.emplace(run.id, &run);
        }
    }
    for (const Row<Run>& row : diary.log.runs) {
        const auto found = rested.find(row.id);
        if (found != rested.end() && period.contains(row.value.date)) {
            add(byDay, row.value.date, {Overrule::Rested}, found->second->outcome);
            byDay.at(row.value.date).run = true;
        }
    }
}

} // namespace

std::vector<OverruledDay> overruledDays(const Diary& diary, Period period, Day today)
{
    ByDay byDay;
    addDoses(byDay, diary, period, today);
    addRuns(byDay, diary, period);
    for (const FlareMark& flare : flareMarks(diary.course, {period.first, today})) {
        for (const Day cause : flare.judged) {
            const auto found = byDay.find(cause);
            if (found != byDay.end() && !found->second.flare) {
                found->second.flare = flare.day;
            }
        }
    }
    std::vector<OverruledDay> list;
    list.reserve(byDay.size());
    for (auto& [day, entry] : byDay) {
        list.push_back(std::move(entry));
    }
    return list;
}

Dose doseOf(const Diary& diary, const DayDose& dose, Position position)
{
    const Row<Episode>* episode = episodeOn(diary.log, dose.date);
    const Location location = episode == nullptr ? Location::Unsure : episode->value.location;
    return Ladder(diary.programme.exercises[dose.exercise], location, diary.programme.loadStep)
        .at(position);
}

OverruledCount countOverruled(const std::vector<OverruledDay>& list)
{
    OverruledCount count;
    for (const OverruledDay& day : list) {
        ++count.days;
        if (day.flare) {
            ++count.flares;
        } else {
            count.normal += day.outcome == Outcome::Tolerated ? 1 : 0;
            count.waiting += day.outcome == Outcome::Waiting ? 1 : 0;
            count.unknown += day.outcome == Outcome::CantJudge ? 1 : 0;
        }
    }
    return count;
}

} // namespace springback
