#include "core/rules/side_log.h"

#include <algorithm>
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
    if (!std::ranges::is_sorted(m_loads, byDay)) {
        std::ranges::sort(m_loads, byDay);
    }
    m_loadsBegin.assign(index(m_last) + 2, 0);
    for (const DayLoad& load : m_loads) {
        ++m_loadsBegin[index(load.day) + 1];
    }
    for (std::size_t i = 1; i < m_loadsBegin.size(); ++i) {
        m_loadsBegin[i] += m_loadsBegin[i - 1];
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

std::optional<int> SideLog::painOn(const std::optional<PainRating>& rating) const
{
    return rating ? std::optional<int>(rating->on(m_side).value()) : std::nullopt;
}

} // namespace springback
