#include "core/rules/exercise_track.h"

#include <algorithm>
#include <ranges>

namespace springback {

ExerciseTrack::ExerciseTrack(const Exercise& exercise, Ladder ladder, Position start)
    : m_exercise(&exercise),
      m_ladder(std::move(ladder)),
      m_start(start),
      m_base(start),
      m_earnedFrom(Day::min())
{
}

Position ExerciseTrack::lastDone() const
{
    return m_done.empty() ? m_start : m_done.back().position;
}

const DoneDose* ExerciseTrack::doneOn(Day day) const
{
    for (auto done = m_done.rbegin(); done != m_done.rend() && done->load.day >= day; ++done) {
        if (done->load.day == day) {
            return &*done;
        }
    }
    return nullptr;
}

void ExerciseTrack::addDone(DoneDose done)
{
    m_base = done.position;
    m_resting = false;
    m_dialledBy.reset();
    m_easiest.push_back(m_done.empty() ? done.position : std::min(m_easiest.back(), done.position));
    m_done.push_back(std::move(done));
}

void ExerciseTrack::addPainAfter(Day day, int pain)
{
    if (m_done.empty() || m_done.back().load.day != day) {
        return;
    }
    DoneDose& done = m_done.back();
    done.load.pain = std::max(done.load.pain.value_or(pain), pain);
    if (!done.painFromSets) {
        done.pain = std::max(done.pain.value_or(pain), pain);
    }
}

bool ExerciseTrack::wasTolerated(Position position, const Mornings& mornings, const RuleSet& rules,
                                 Day today) const
{
    return std::ranges::any_of(m_done, [&](const DoneDose& done) {
        return done.position >= position && countsAsTolerated(done.load, mornings, rules, today);
    });
}

std::optional<Day> ExerciseTrack::lastRungToleratedOn(Day since, const Mornings& mornings) const
{
    for (auto done = m_done.rbegin(); done != m_done.rend() && done->load.day >= since; ++done) {
        const Morning* next = mornings.on(done->load.day + days(1));
        if (done->position >= m_ladder.top() && next != nullptr && next->countsAsNormal()) {
            return done->load.day;
        }
    }
    return std::nullopt;
}

std::optional<Position> ExerciseTrack::lastGood(std::optional<Position> easierThan,
                                                const Mornings& mornings, const RuleSet& rules,
                                                Day today) const
{
    for (std::size_t i = m_done.size(); i-- > 0;) {
        if (easierThan && m_easiest[i] >= *easierThan) {
            break; // nothing further back is easier
        }
        const DoneDose& done = m_done[i];
        if ((!easierThan || done.position < *easierThan) &&
            countsAsTolerated(done.load, mornings, rules, today)) {
            return done.position;
        }
    }
    return std::nullopt;
}

void ExerciseTrack::fallTo(std::optional<Position> target, Rule rule)
{
    if (!target) {
        m_base = Position{};
        m_resting = true;
        m_dialledBy = rule;
    } else if (*target < m_base) {
        m_base = *target;
        m_dialledBy = rule;
    }
}

void ExerciseTrack::dialBack(Position flared, Rule rule, const Mornings& mornings,
                             const RuleSet& rules, Day today)
{
    m_earnedFrom = today;
    const auto good = lastGood(flared, mornings, rules, today);
    fallTo(good ? good : m_ladder.down(flared), rule);
}

void ExerciseTrack::easeBelowLastGood(std::optional<Position> flared, Rule rule,
                                      const Mornings& mornings, const RuleSet& rules, Day today)
{
    m_earnedFrom = today;
    const auto good = lastGood(flared, mornings, rules, today);
    fallTo(m_ladder.down(good.value_or(lastDone())).value_or(Position{}), rule);
}

void ExerciseTrack::backToLastGood(Rule rule, const Mornings& mornings, const RuleSet& rules,
                                   Day today)
{
    fallTo(lastGood(std::nullopt, mornings, rules, today).value_or(m_base), rule);
}

int ExerciseTrack::goodSessions(const Mornings& mornings, const RuleSet& rules, Day today) const
{
    const int bound = isJump() ? rules.acceptableMax : rules.safeMax;
    int good = 0;
    for (auto done = m_done.rbegin(); done != m_done.rend(); ++done) {
        if (done->load.day < m_earnedFrom || done->position < m_base ||
            good == m_exercise->goodSessionsToProgress) {
            break;
        }
        if (done->pain && *done->pain <= bound &&
            countsAsTolerated(done->load, mornings, rules, today)) {
            ++good;
        }
    }
    return good;
}

} // namespace springback
