#include "core/session/guided_session.h"

#include <algorithm>
#include <utility>

namespace springback {

GuidedSession::GuidedSession(Script script, Session session, PainAsked painAsked, Instant now)
    : m_script(std::move(script)),
      m_session(std::move(session)),
      m_painAsked(painAsked),
      m_done(doneSteps(m_script, m_session)),
      m_forbidden(m_script.size(), false),
      m_last(now)
{
    m_session.running = true;
    for (const DoneStep& done : m_done) {
        const Set& set = m_session.sets[done.set];
        if (set.load != m_script[done.step].load) {
            m_loads[set.exercise] = set.load;
        }
    }
    if (m_done.empty()) {
        if (!m_script.empty()) {
            getReady(0);
        }
        return;
    }
    backToLastSet();
    if (!asksPain() || recorded()->pain) {
        moveOnAtOnce();
    }
}

const Step* GuidedSession::next() const
{
    const std::optional<std::size_t> index = nextFrom(m_index + 1);
    return index ? &m_script[*index] : nullptr;
}

Counted GuidedSession::counted() const
{
    return step().holdSeconds      ? Counted::Hold
           : isPaced(step().tempo) ? Counted::PacedReps
                                   : Counted::FreeReps;
}

int GuidedSession::amount() const
{
    if (const Set* set = recorded()) {
        return set->holdSeconds ? *set->holdSeconds : set->reps.value_or(0);
    }
    return m_amount;
}

Load GuidedSession::load() const
{
    if (const Set* set = recorded()) {
        return set->load;
    }
    const auto changed = m_loads.find(step().exercise);
    return changed == m_loads.end() ? step().load : changed->second;
}

int GuidedSession::repsDone() const
{
    return counted() == Counted::PacedReps ? std::min(beat().reps, m_amount) : 0;
}

milliseconds GuidedSession::length() const
{
    switch (m_phase) {
    case Phase::GetReady:
        return pace::kGetReady;
    case Phase::Work:
        return counted() == Counted::Hold        ? std::chrono::seconds(m_amount)
               : counted() == Counted::PacedReps ? m_amount * repLength(step().tempo)
                                                 : milliseconds(0);
    case Phase::Pain:
    case Phase::Effort:
    case Phase::Rest:
        return m_rest;
    case Phase::Stop:
    case Phase::End:
        break;
    }
    return milliseconds(0);
}

milliseconds GuidedSession::left() const
{
    return std::max(milliseconds(0), length() - m_elapsed);
}

double GuidedSession::fractionDone() const
{
    const milliseconds whole = length();
    return whole <= milliseconds(0) ? 0
                                    : std::min(1.0, static_cast<double>(m_elapsed.count()) /
                                                        static_cast<double>(whole.count()));
}

std::optional<PainRating> GuidedSession::pain() const
{
    const Set* set = recorded();
    return set != nullptr ? set->pain : m_painInWork;
}

bool GuidedSession::canGoBack() const
{
    return m_phase != Phase::GetReady || !m_done.empty();
}

bool GuidedSession::asksPain() const
{
    return m_painAsked == PainAsked::EverySet || step().lastOfExercise;
}

std::optional<std::size_t> GuidedSession::nextFrom(std::size_t first) const
{
    for (std::size_t i = first; i < m_script.size(); ++i) {
        if (!m_forbidden[i] && !m_leftOut.contains(i)) {
            return i;
        }
    }
    return std::nullopt;
}

/// What was done when the set ends now.
int GuidedSession::amountSoFar() const
{
    switch (counted()) {
    case Counted::Hold:
        return std::clamp(
            static_cast<int>(std::chrono::round<std::chrono::seconds>(m_elapsed).count()), 1,
            m_amount);
    case Counted::PacedReps:
        return std::max(repsDone(), 1);
    case Counted::FreeReps:
        break;
    }
    return m_amount;
}

const Set* GuidedSession::recorded() const
{
    const bool after = m_phase == Phase::Pain || m_phase == Phase::Effort ||
                       m_phase == Phase::Rest || m_phase == Phase::Stop;
    return after && !m_done.empty() && m_done.back().step == m_index
               ? &m_session.sets[m_done.back().set]
               : nullptr;
}

Set* GuidedSession::recorded()
{
    const bool known = static_cast<const GuidedSession&>(*this).recorded() != nullptr;
    return known ? &m_session.sets[m_done.back().set] : nullptr;
}

std::vector<Cue> GuidedSession::takeCues()
{
    return std::exchange(m_cues, {});
}

void GuidedSession::restrict(const Plan& now, const RuleSet& rules)
{
    for (std::size_t i = 0; i < m_script.size(); ++i) {
        m_forbidden[i] = !isAllowed(m_script[i], m_session, now, rules);
    }
    if (m_phase == Phase::GetReady) {
        const std::optional<std::size_t> index =
            nextFrom(m_done.empty() ? 0 : m_done.back().step + 1);
        if (!index) {
            m_phase = Phase::End;
        } else if (*index != m_index) {
            getReady(*index);
        }
    } else if (m_phase == Phase::Rest || (m_phase == Phase::End && !m_ended)) {
        moveOn();
    }
}

} // namespace springback
