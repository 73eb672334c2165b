#include "core/stats/done_after.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace springback {

namespace {

/// An easier dose is told of exercises done within so many days before a flare.
constexpr int kDaysBefore = 7;

using Ids = std::unordered_set<Id>;

Ids toleratedOf(const std::vector<Judgement>& judgements)
{
    Ids ids;
    for (const Judgement& judgement : judgements) {
        if (judgement.outcome == Outcome::Tolerated) {
            ids.insert(judgement.id);
        }
    }
    return ids;
}

/// Harder sets are greater.
auto hardness(const Set& set, const std::vector<std::string>& variants)
{
    const auto variant = std::find(variants.begin(), variants.end(), set.variant);
    const auto rank = variant == variants.end() ? 0 : variant - variants.begin();
    return std::tuple(rank, set.load, set.reps, set.holdSeconds);
}

/// The hardest set, and how many like it were done (on the side that did most of them).
Dose hardestSets(const std::vector<const Set*>& sets, const Exercise& exercise)
{
    const std::vector<std::string> variants = variantsOf(exercise);
    const auto easier = [&variants](const Set* a, const Set* b) {
        return hardness(*a, variants) < hardness(*b, variants);
    };
    const Set& hardest = **std::max_element(sets.begin(), sets.end(), easier);
    const auto alike = [&](Side notOn) {
        return std::count_if(sets.begin(), sets.end(), [&](const Set* set) {
            return set->side != notOn && !easier(set, &hardest);
        });
    };
    Dose dose;
    dose.sets = static_cast<int>(std::max(alike(Side::Left), alike(Side::Right)));
    dose.reps = hardest.reps;
    dose.holdSeconds = hardest.holdSeconds;
    dose.load = hardest.load;
    dose.variant = hardest.variant;
    return dose;
}

bool belongsTo(const FlareEvent& event, Day day)
{
    return day < event.days.first &&
           std::binary_search(event.judged.begin(), event.judged.end(), day);
}

/// Of the day two days before a flare only runs and jumps belong to it.
bool belongsTo(const FlareEvent& event, Day day, LoadClass loadClass)
{
    return belongsTo(event, day) &&
           (loadClass == LoadClass::Jump || day + days(1) == event.days.first);
}

template <class DoneDays> auto firstFrom(DoneDays& done, Day day)
{
    return std::find_if(done.begin(), done.end(),
                        [day](const auto& each) { return each.day >= day; });
}

} // namespace

DoneAfter::DoneAfter(const Diary& diary) : m_diary(diary)
{
    if (diary.course.days.empty()) {
        return;
    }
    const Period covered{diary.course.days.front().date, diary.course.days.back().date};
    if (const Row<Episode>* episode = episodeOn(diary.log, covered.first)) {
        m_side = episode->value.side;
        m_location = episode->value.location;
    }
    const Ids tolerated = toleratedOf(diary.course.sessions);
    std::vector<const Row<Session>*> sessions;
    for (const Row<Session>& row : diary.log.sessions) {
        if (covered.contains(row.value.date)) {
            sessions.push_back(&row);
        }
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const auto* a, const auto* b) { return a->value.date < b->value.date; });
    for (const Row<Session>* row : sessions) {
        addSession(*row, tolerated.contains(row->id));
    }
    const Ids toleratedRuns = toleratedOf(diary.course.runs);
    for (const Row<Run>& row : diary.log.runs) {
        if (covered.contains(row.value.date)) {
            m_runs.push_back({row.value.date, row.value.distance, toleratedRuns.contains(row.id)});
        }
    }
    std::stable_sort(m_runs.begin(), m_runs.end(),
                     [](const DoneRun& a, const DoneRun& b) { return a.day < b.day; });
}

void DoneAfter::addSession(const Row<Session>& row, bool tolerated)
{
    const Session& session = row.value;
    for (const Set& set : session.sets) {
        if (m_side != Side::Both && set.side != Side::Both && set.side != m_side) {
            continue;
        }
        DoneDays& done = m_done[set.exercise];
        if (done.empty() || done.back().day != session.date) {
            done.push_back({session.date, {}, true, std::nullopt});
        }
        done.back().sets.push_back(&set);
        done.back().tolerated = done.back().tolerated && tolerated;
    }
}

std::vector<DoseAfter> DoneAfter::doses(const FlareEvent& event)
{
    std::vector<DoseAfter> found;
    for (const Exercise& exercise : m_diary.programme.exercises) {
        if (exercise.loadClass == LoadClass::Mobility) {
            continue;
        }
        if (auto dose = doseAfter(exercise, event)) {
            found.push_back(std::move(*dose));
        }
    }
    return found;
}

std::optional<DoseAfter> DoneAfter::doseAfter(const Exercise& exercise, const FlareEvent& event)
{
    const auto entry = m_done.find(exercise.id);
    if (entry == m_done.end()) {
        return std::nullopt;
    }
    DoneDays& done = entry->second;
    const auto next = firstFrom(done, event.days.first);
    if (next == done.begin()) {
        return std::nullopt;
    }
    const auto judged =
        std::find_if(std::make_reverse_iterator(next), done.rend(), [&](const DoneDay& each) {
            return belongsTo(event, each.day, exercise.loadClass);
        });
    DoneDay& before = judged == done.rend() ? *std::prev(next) : *judged;
    DoseAfter after;
    after.exercise = exercise.id;
    after.judged = judged != done.rend();
    after.day = before.day;
    after.dose = hardestSets(before.sets, exercise);
    if (next != done.end()) {
        compareWithNext(after, exercise, before, std::span(next, done.end()));
    }
    const bool told = after.judged || (after.then == NextDose::Easier &&
                                       before.day >= event.days.first - days(kDaysBefore));
    return told ? std::optional(std::move(after)) : std::nullopt;
}

void DoneAfter::compareWithNext(DoseAfter& after, const Exercise& exercise, DoneDay& before,
                                std::span<DoneDay> later) const
{
    const Ladder ladder(exercise, m_location, m_diary.programme.loadStep);
    const Position earlier = reached(before, ladder);
    after.nextDay = later.front().day;
    after.next = hardestSets(later.front().sets, exercise);
    after.then = reached(later.front(), ladder) < earlier ? NextDose::Easier : NextDose::AsBefore;
    if (after.then == NextDose::AsBefore) {
        return;
    }
    const auto back = std::find_if(later.begin(), later.end(), [&](DoneDay& each) {
        return each.tolerated && reached(each, ladder) >= earlier;
    });
    if (back != later.end()) {
        after.backOn = back->day;
    }
}

const Position& DoneAfter::reached(DoneDay& done, const Ladder& ladder)
{
    if (!done.reached) {
        done.reached = ladder.reached(done.sets);
    }
    return *done.reached;
}

std::optional<RunAfter> DoneAfter::run(const FlareEvent& event) const
{
    RunAfter after;
    for (const DoneRun& run : m_runs) {
        if (belongsTo(event, run.day) && run.distance > after.distance) {
            after.day = run.day;
            after.distance = run.distance;
        }
    }
    if (after.distance.metres == 0) {
        return std::nullopt;
    }
    const auto next = firstFrom(m_runs, event.days.first);
    if (next == m_runs.end()) {
        return after;
    }
    after.nextDay = next->day;
    after.next = next->distance;
    if (next->distance < after.distance) {
        const auto back = std::find_if(next, m_runs.end(), [&after](const DoneRun& run) {
            return run.tolerated && run.distance >= after.distance;
        });
        if (back != m_runs.end()) {
            after.asLongOn = back->day;
        }
    }
    return after;
}

} // namespace springback
