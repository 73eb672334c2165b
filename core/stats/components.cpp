#include "core/stats/components.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <unordered_map>

#include "core/stats/series.h"

namespace springback {

namespace {

using ById = std::unordered_map<Id, const Judgement*>;

ById byId(const std::vector<Judgement>& judgements)
{
    ById found;
    for (const Judgement& judgement : judgements) {
        found.emplace(judgement.id, &judgement);
    }
    return found;
}

/// From good to bad; not known is worse than good.
int severity(Outcome outcome)
{
    constexpr std::array<int, 5> kOrder{2, 0, 3, 4,
                                        1}; // waiting, tolerated, borderline, too much, can't judge
    return kOrder[static_cast<std::size_t>(outcome)];
}

void keepWorst(const Judgement*& worst, const Judgement& other)
{
    if (worst == nullptr || severity(other.outcome) > severity(worst->outcome)) {
        worst = &other;
    }
}

using JudgedDays = std::map<Day, const Judgement*>;

/// The worst judgement of each day with a record that counts.
template <class Record, class Counts>
JudgedDays judgedDays(const Table<Record>& table, const std::vector<Judgement>& judgements,
                      Counts counts)
{
    const ById known = byId(judgements);
    JudgedDays judged;
    for (const Row<Record>& row : table) {
        const auto judgement = known.find(row.id);
        if (judgement == known.end() || !counts(row.value)) {
            continue;
        }
        keepWorst(judged[row.value.date], *judgement->second);
    }
    return judged;
}

std::vector<JudgedDose> dosesOf(const Series& series, const JudgedDays& judged)
{
    std::vector<JudgedDose> doses;
    for (const DayValue& row : series) {
        const auto judgement = judged.find(row.day);
        if (row.value && judgement != judged.end()) {
            doses.push_back({row.day, *row.value, {}, *judgement->second});
        }
    }
    return doses;
}

std::vector<JudgedDose> sumsOf(const Diary& diary, LoadClass loadClass, const Series& series)
{
    return dosesOf(
        series, judgedDays(diary.log.sessions, diary.course.sessions, [&](const Session& session) {
            return std::any_of(session.sets.begin(), session.sets.end(), [&](const Set& set) {
                const Exercise* exercise = diary.programme.exercise(set.exercise);
                return exercise != nullptr && exercise->loadClass == loadClass;
            });
        }));
}

/// One exercise as one side climbs its ladder.
class Climb {
public:
    Climb(const Ladder& ladder, Side side, Position start)
        : m_ladder(&ladder), m_side(side), m_last(start)
    {
    }

    /// Nothing when this side did none of the sets.
    std::optional<Position> done(const std::vector<const Set*>& sets)
    {
        std::vector<const Set*> own;
        for (const Set* set : sets) {
            if (set->side == Side::Both || set->side == m_side) {
                own.push_back(set);
            }
        }
        if (own.empty()) {
            return std::nullopt;
        }
        m_last = m_ladder->reached(own, m_ladder->variantAt(m_last));
        return m_last;
    }

private:
    const Ladder* m_ladder;
    Side m_side;
    Position m_last;
};

std::vector<Climb> climbsOf(const Ladder& ladder, const Episode& episode,
                            const std::string& exercise)
{
    const auto start =
        std::find_if(episode.startDoses.begin(), episode.startDoses.end(),
                     [&](const StartDose& dose) { return dose.exercise == exercise; });
    const Position from =
        start == episode.startDoses.end() ? Position{} : ladder.startingAt(*start);
    if (episode.side == Side::Both) {
        return {Climb(ladder, Side::Left, from), Climb(ladder, Side::Right, from)};
    }
    return {Climb(ladder, episode.side, from)};
}

/// The sets of one exercise on one day, and the worst judgement of their sessions.
struct DayWork {
    std::vector<const Set*> sets;
    const Judgement* judgement = nullptr;
};

using WorkByDay = std::map<Day, DayWork>;

/// By place of the exercise in the programme; judged sessions only.
std::vector<WorkByDay> workByExercise(const Diary& diary)
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (const Exercise& exercise : diary.programme.exercises) {
        places.emplace(exercise.id, places.size());
    }
    const ById known = byId(diary.course.sessions);
    std::vector<WorkByDay> work(places.size());
    for (const Row<Session>& row : diary.log.sessions) {
        const auto judgement = known.find(row.id);
        if (judgement == known.end()) {
            continue;
        }
        for (const Set& set : row.value.sets) {
            const auto place = places.find(set.exercise);
            if (place != places.end()) {
                DayWork& day = work[place->second][row.value.date];
                day.sets.push_back(&set);
                keepWorst(day.judgement, *judgement->second);
            }
        }
    }
    return work;
}

/// What both sides did, when both did it.
std::optional<Position> easiest(std::vector<Climb>& climbs, const std::vector<const Set*>& sets)
{
    std::optional<Position> found;
    for (Climb& climb : climbs) {
        const std::optional<Position> done = climb.done(sets);
        if (done && (!found || *done < *found)) {
            found = done;
        }
    }
    return found;
}

std::vector<JudgedDose> dosesOn(const Ladder& ladder, Load step, std::vector<Climb> climbs,
                                const WorkByDay& work)
{
    std::vector<JudgedDose> doses;
    for (const auto& [day, done] : work) {
        if (const std::optional<Position> reached = easiest(climbs, done.sets)) {
            const double steps =
                static_cast<double>(reached->load.grams) / static_cast<double>(step.grams);
            doses.push_back({day, reached->rung + 1 + steps, ladder.at(*reached), *done.judgement});
        }
    }
    return doses;
}

void addExercises(const Diary& diary, const Episode& episode, std::vector<ComponentDoses>& all)
{
    const std::vector<WorkByDay> work = workByExercise(diary);
    for (std::size_t i = 0; i < work.size(); ++i) {
        if (work[i].empty()) {
            continue;
        }
        const Exercise& exercise = diary.programme.exercises[i];
        const Ladder ladder(exercise, episode.location, diary.programme.loadStep);
        std::vector<JudgedDose> doses = dosesOn(ladder, diary.programme.loadStep,
                                                climbsOf(ladder, episode, exercise.id), work[i]);
        if (!doses.empty()) {
            all.push_back({{DoseKind::Exercise, exercise.id}, std::move(doses)});
        }
    }
}

} // namespace

std::vector<ComponentDoses> allDoses(const Diary& diary)
{
    std::vector<ComponentDoses> all;
    const std::vector<DayRecord>& course = diary.course.days;
    const Row<Episode>* episode =
        course.empty() ? nullptr : episodeOn(diary.log, course.back().date);
    if (episode == nullptr) {
        return all;
    }
    const Period period{course.front().date, course.back().date};
    const auto add = [&all](DoseKind kind, std::vector<JudgedDose> doses) {
        if (!doses.empty()) {
            all.push_back({{kind, {}}, std::move(doses)});
        }
    };
    add(DoseKind::RunDistance,
        dosesOf(runDistance(diary, period),
                judgedDays(diary.log.runs, diary.course.runs, [](const Run&) { return true; })));
    add(DoseKind::JumpContacts, sumsOf(diary, LoadClass::Jump, jumpContacts(diary, period)));
    add(DoseKind::StrengthVolume, sumsOf(diary, LoadClass::Loaded, strengthVolume(diary, period)));
    add(DoseKind::HoldSeconds, sumsOf(diary, LoadClass::Loaded, holdSeconds(diary, period)));
    addExercises(diary, episode->value, all);
    return all;
}

} // namespace springback
