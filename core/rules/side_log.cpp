#include "core/rules/side_log.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace springback {

namespace {

void raise(std::optional<int>& worst, std::optional<int> pain)
{
    if (pain) {
        worst = std::max(worst.value_or(*pain), *pain);
    }
}

template <class Record, class Covers>
std::vector<const Record*> recordsOf(const Table<Record>& table, Covers covers)
{
    std::vector<const Record*> records;
    for (const Row<Record>& row : table) {
        if (covers(row.value.date)) {
            records.push_back(&row.value);
        }
    }
    return records;
}

} // namespace

SideLog::SideLog(const Programme& programme, const Log& log, const Episode& episode, Side side,
                 Day last)
    : m_episode(&episode), m_side(side), m_last(last)
{
    m_checkIns.resize(index(last) + 1);
    for (const Row<CheckIn>& row : log.checkIns) {
        if (covers(row.value.date)) {
            m_checkIns[index(row.value.date)] = &row.value;
        }
    }
    m_loads.reserve(log.sessions.size() + log.runs.size());
    for (const Row<Session>& row : log.sessions) {
        if (covers(row.value.date)) {
            m_loads.push_back(loadOf(programme, row));
        }
    }
    for (const Row<Run>& row : log.runs) {
        if (covers(row.value.date)) {
            m_loads.push_back(loadOf(row));
        }
    }
    sortLoads();
    groupSets(programme);

    const auto isCovered = [this](Day day) { return covers(day); };
    m_stageMoves = recordsOf(log.stageMoves, isCovered);
    // Two moves on one day: the lower stage holds, whichever was typed last.
    std::ranges::sort(m_stageMoves, [](const StageMove* a, const StageMove* b) {
        return a->date != b->date ? a->date < b->date : a->stage > b->stage;
    });
    m_resets = recordsOf(log.normalResets, isCovered);
    std::ranges::sort(m_resets, {}, &NormalReset::date);
    m_tests = recordsOf(log.heelRaiseTests, isCovered);
    std::ranges::sort(m_tests, {}, &HeelRaiseTest::date);
    for (const Row<SeenProfessional>& row : log.seenProfessional) {
        if (covers(row.value.date)) {
            m_seen.push_back(row.value.date);
        }
    }
    std::ranges::sort(m_seen);
    for (const Row<Measure>& row : log.measures) {
        m_measures.push_back(&row.value);
    }
}

DayLoad SideLog::loadOf(const Programme& programme, const Row<Session>& row) const
{
    const Session& session = row.value;
    DayLoad load;
    load.id = row.id;
    load.session = &session;
    load.day = session.date;
    load.signs = session.signs;
    load.painAfterKnown = session.painAfter.has_value();
    raise(load.pain, painOn(session.painDuring));
    raise(load.pain, painOn(session.painAfter));
    const std::string* known = nullptr;
    for (const Set& set : session.sets) {
        if (!isOnThisSide(set)) {
            continue;
        }
        raise(load.pain, painOn(set.pain));
        if (known == nullptr || *known != set.exercise) {
            known = &set.exercise;
            const Exercise* exercise = programme.exercise(set.exercise);
            load.jumps |= exercise != nullptr && exercise->loadClass == LoadClass::Jump;
        }
    }
    load.twoMornings = load.jumps;
    return load;
}

DayLoad SideLog::loadOf(const Row<Run>& row) const
{
    const Run& run = row.value;
    DayLoad load;
    load.id = row.id;
    load.run = &run;
    load.day = run.date;
    load.painAfterKnown = run.painAfter.has_value();
    raise(load.pain, painOn(run.painDuring));
    raise(load.pain, painOn(run.painAfter));
    load.jumps = run.hills || run.speed;
    load.twoMornings = true;
    return load;
}

void SideLog::sortLoads()
{
    const auto byDay = [](const DayLoad& a, const DayLoad& b) {
        return std::tuple(a.day, a.run != nullptr, a.id) <
               std::tuple(b.day, b.run != nullptr, b.id);
    };
    // People mostly type sessions in order, and runs in order: two sorted halves.
    const auto runs =
        std::ranges::find_if(m_loads, [](const DayLoad& load) { return load.run != nullptr; });
    for (const auto half : {std::span(m_loads.begin(), runs), std::span(runs, m_loads.end())}) {
        if (!std::ranges::is_sorted(half, byDay)) {
            std::ranges::sort(half, byDay);
        }
    }
    std::ranges::inplace_merge(m_loads, runs, byDay);
    m_loadsBegin.assign(index(m_last) + 2, 0);
    for (const DayLoad& load : m_loads) {
        ++m_loadsBegin[index(load.day) + 1];
    }
    for (std::size_t i = 1; i < m_loadsBegin.size(); ++i) {
        m_loadsBegin[i] += m_loadsBegin[i - 1];
    }
}

void SideLog::groupSets(const Programme& programme)
{
    std::size_t count = 0;
    for (const DayLoad& load : m_loads) {
        count += load.session != nullptr ? load.session->sets.size() : 0;
    }
    m_sets.reserve(count); // m_done points into both: they must not move
    m_setLoads.reserve(count);
    m_doneBegin.reserve(index(m_last) + 2);
    std::vector<DaySet> sets;
    for (Day day = start(); day <= m_last; day += days(1)) {
        m_doneBegin.push_back(m_done.size());
        collectSets(programme, day, sets);
        addDone(sets);
    }
    m_doneBegin.push_back(m_done.size());
}

/// The day's sets by exercise, in the order they were done.
void SideLog::collectSets(const Programme& programme, Day day, std::vector<DaySet>& sets) const
{
    sets.clear();
    const std::span<const DayLoad> all = loads(day);
    const Exercise* exercise = nullptr;
    for (std::size_t load = 0; load < all.size(); ++load) {
        if (all[load].session == nullptr) {
            continue;
        }
        for (const Set& set : all[load].session->sets) {
            if (exercise == nullptr || exercise->id != set.exercise) {
                exercise = programme.exercise(set.exercise);
            }
            if (exercise != nullptr && isOnThisSide(set)) {
                sets.push_back(
                    {static_cast<std::size_t>(exercise - programme.exercises.data()), load, &set});
            }
        }
    }
    std::ranges::sort(
        sets, {}, [](const DaySet& set) { return std::tuple(set.exercise, set.load, set.set); });
}

void SideLog::addDone(const std::vector<DaySet>& sets)
{
    for (std::size_t begin = 0; begin < sets.size();) {
        const std::size_t first = m_sets.size();
        std::size_t end = begin;
        for (; end < sets.size() && sets[end].exercise == sets[begin].exercise; ++end) {
            m_sets.push_back(sets[end].set);
            m_setLoads.push_back(sets[end].load);
        }
        m_done.push_back({sets[begin].exercise, std::span(m_sets).subspan(first),
                          std::span(m_setLoads).subspan(first)});
        begin = end;
    }
}

const CheckIn* SideLog::checkIn(Day day) const
{
    return covers(day) ? m_checkIns[index(day)] : nullptr;
}

std::span<const DayLoad> SideLog::loads(Day day) const
{
    if (!covers(day)) {
        return {};
    }
    const std::size_t begin = m_loadsBegin[index(day)];
    return std::span(m_loads).subspan(begin, m_loadsBegin[index(day) + 1] - begin);
}

std::span<const DoneSets> SideLog::done(Day day) const
{
    assert(covers(day));
    const std::size_t begin = m_doneBegin[index(day)];
    return std::span(m_done).subspan(begin, m_doneBegin[index(day) + 1] - begin);
}

void SideLog::addPainAfter(Day day, int pain)
{
    if (!covers(day)) {
        return;
    }
    for (std::size_t i = m_loadsBegin[index(day)]; i < m_loadsBegin[index(day) + 1]; ++i) {
        DayLoad& load = m_loads[i];
        if (!load.painAfterKnown && (!load.pain || pain > *load.pain)) {
            load.pain = pain;
            load.painToldLater = true;
        }
    }
}

} // namespace springback
