// The events of a GuidedSession, and how one phase leads to the next. Time: guided_time.cpp.
#include <algorithm>

#include "core/session/guided_session.h"

namespace springback {

void GuidedSession::getReady(std::size_t index)
{
    m_index = index;
    m_phase = Phase::GetReady;
    m_amount = step().holdSeconds ? *step().holdSeconds : step().reps.value_or(1);
    m_painInWork.reset();
    m_elapsed = {};
    m_byItself = false;
}

void GuidedSession::startWork()
{
    m_phase = Phase::Work;
    m_elapsed = {};
    m_byItself = false;
    m_cues.push_back(Cue::Up);
}

void GuidedSession::record(int amount)
{
    Set set;
    set.exercise = step().exercise;
    set.variant = step().variant;
    (step().holdSeconds ? set.holdSeconds : set.reps) = amount;
    set.load = load();
    set.side = step().side;
    set.pain = m_painInWork;
    m_done.push_back({m_index, m_session.sets.size()});
    m_session.sets.push_back(std::move(set));
    m_elapsed = {};
    m_rest = step().rest;
    m_byItself = false;
}

void GuidedSession::finishSet(int amount)
{
    record(amount);
    m_cues.push_back(Cue::Finished);
    m_phase = Phase::Pain;
    if (m_painInWork || !asksPain()) {
        afterPain();
    }
}

void GuidedSession::afterPain()
{
    if (step().targetRpe && step().lastOfExercise && !recorded()->rpe) {
        m_phase = Phase::Effort;
    } else {
        moveOn();
    }
}

void GuidedSession::moveOn()
{
    const std::optional<std::size_t> next = nextFrom(m_index + 1);
    if (!next) {
        m_phase = Phase::End;
    } else if (m_elapsed >= m_rest) {
        getReady(*next);
    } else {
        m_phase = Phase::Rest;
    }
}

void GuidedSession::moveOnAtOnce()
{
    m_rest = {};
    moveOn();
}

void GuidedSession::go(Instant now)
{
    const Phase before = m_phase;
    tick(now);
    if (m_paused) {
        pauseOrGoOn(now);
        return;
    }
    if (m_phase != before || (m_byItself && m_elapsed < kSettle)) {
        return;
    }
    switch (m_phase) {
    case Phase::GetReady:
        startWork();
        break;
    case Phase::Work:
        finishSet(amountSoFar());
        break;
    case Phase::Pain:
        afterPain();
        break;
    case Phase::Effort:
        moveOn();
        break;
    case Phase::Rest:
        moveOnAtOnce();
        break;
    case Phase::Stop:
    case Phase::End:
        break;
    }
}

void GuidedSession::back(Instant now)
{
    tick(now);
    m_paused = false;
    m_slept = false;
    m_ended = false;
    switch (m_phase) {
    case Phase::Work:
        getReady(m_index);
        break;
    case Phase::Pain:
        takeSetBack();
        break;
    case Phase::Effort:
    case Phase::Rest:
        m_phase = Phase::Pain;
        break;
    case Phase::Stop:
        if (recorded() != nullptr) {
            m_phase = Phase::Pain;
        } else {
            getReady(m_index);
        }
        break;
    case Phase::GetReady:
    case Phase::End:
        if (!m_done.empty()) {
            backToLastSet();
        } else if (!m_script.empty()) {
            m_leftOut.clear();
            getReady(0);
        }
        break;
    }
}

void GuidedSession::backToLastSet()
{
    m_index = m_done.back().step;
    m_phase = Phase::Pain;
    m_elapsed = {};
    m_rest = step().rest;
    m_byItself = false;
    m_leftOut.erase(m_leftOut.upper_bound(m_index), m_leftOut.end());
}

void GuidedSession::takeSetBack()
{
    m_session.sets.erase(m_session.sets.begin() + static_cast<std::ptrdiff_t>(m_done.back().set));
    m_done.pop_back();
    getReady(m_index);
}

void GuidedSession::answerPain(PainRating pain, Instant now)
{
    tick(now);
    const PainRating answer = step().side == Side::Both ? pain : PainRating(pain.on(step().side));
    if (Set* set = recorded()) {
        set->pain = answer;
    } else if (m_phase == Phase::Work) {
        m_painInWork = answer;
    }
    if (m_phase == Phase::Pain) {
        afterPain();
    }
}

void GuidedSession::answerEffort(int rpe, Instant now)
{
    tick(now);
    if (m_phase == Phase::Effort) {
        recorded()->rpe = rpe;
        moveOn();
    }
}

void GuidedSession::addRest(std::chrono::seconds more, Instant now)
{
    tick(now);
    if (recorded() == nullptr) {
        return;
    }
    m_rest = std::max(milliseconds(0), m_rest + more);
    if (m_phase == Phase::Rest) {
        moveOn();
    }
}

void GuidedSession::changeAmount(int by)
{
    if (Set* set = recorded()) {
        std::optional<int>& done = set->holdSeconds ? set->holdSeconds : set->reps;
        done = std::max(1, *done + by);
    } else if (m_phase == Phase::GetReady || m_phase == Phase::Work) {
        m_amount = std::max(1, m_amount + by);
    }
}

void GuidedSession::changeLoad(Load load)
{
    if (m_script.empty() || m_phase == Phase::End) {
        return;
    }
    m_loads[step().exercise] = load;
    if (Set* set = recorded()) {
        set->load = load;
    }
}

void GuidedSession::leaveOut(const Step& of, bool wholeCircuit)
{
    for (std::size_t i = m_index; i < m_script.size(); ++i) {
        const Step& each = m_script[i];
        if (each.exercise == of.exercise ||
            (wholeCircuit && of.circuit && each.block == of.block)) {
            m_leftOut.insert(i);
        }
    }
}

void GuidedSession::leaveOutExercise(Instant now)
{
    tick(now);
    if (m_phase == Phase::GetReady || m_phase == Phase::Work) {
        leaveOut(step(), false);
        moveOnAtOnce();
    } else if (m_phase == Phase::Rest) {
        leaveOut(*next(), false);
        moveOn();
    }
}

void GuidedSession::stopForPain(Instant now)
{
    tick(now);
    if (m_phase == Phase::End || m_phase == Phase::Stop) {
        return;
    }
    const bool begun =
        m_phase == Phase::Work &&
        (counted() == Counted::Hold ? m_elapsed >= std::chrono::seconds(1)
                                    : counted() == Counted::FreeReps || repsDone() > 0);
    if (begun) {
        // How many were done at the person's own pace nobody counted: one, and it can be changed.
        record(counted() == Counted::FreeReps ? 1 : amountSoFar());
    }
    m_paused = false;
    m_slept = false;
    m_phase = Phase::Stop;
}

void GuidedSession::answerStop(Signs stopSigns, Instant now)
{
    tick(now);
    if (m_phase != Phase::Stop) {
        return;
    }
    m_session.signs = Signs::fromBits(m_session.signs.bits() & ~kStopSigns.bits()) | stopSigns;
    const bool didSome = recorded() != nullptr;
    leaveOut(step(), true);
    m_elapsed = {};
    m_rest = didSome ? milliseconds(step().rest) : milliseconds(0);
    moveOn();
}

void GuidedSession::end(Instant now)
{
    tick(now);
    m_paused = false;
    m_slept = false;
    m_ended = true;
    m_phase = Phase::End;
}

} // namespace springback
