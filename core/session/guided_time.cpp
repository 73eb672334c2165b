// How time passes in a GuidedSession: countdowns, tempo, pauses, and time that nobody lived
// through.
#include <algorithm>

#include "core/session/guided_session.h"

namespace springback {

bool GuidedSession::isTimed() const
{
    return m_phase == Phase::GetReady || m_phase == Phase::Rest ||
           (m_phase == Phase::Work && counted() != Counted::FreeReps);
}

void GuidedSession::tick(Instant now)
{
    const milliseconds time = std::max(now.steady - m_last.steady, milliseconds(0));
    const milliseconds apart = std::chrono::abs(now.wall - m_last.wall - time);
    m_last = now;
    if (m_paused || m_phase == Phase::Stop || m_phase == Phase::End) {
        return;
    }
    if (isTimed() && (time > kGap || apart > kGap)) {
        m_paused = true;
        m_slept = true;
        return;
    }
    pass(time);
}

void GuidedSession::pass(milliseconds time)
{
    const milliseconds before = m_elapsed;
    m_elapsed += time;
    if (m_phase == Phase::Work && counted() == Counted::PacedReps && left() > milliseconds(0)) {
        cueBeats(before);
    }
    while (isTimed() && m_elapsed >= length() && m_phase != Phase::End) {
        const milliseconds over = m_elapsed - length();
        if (!endPhase()) {
            break;
        }
        m_elapsed = over;
        m_byItself = true;
    }
}

/// False when nothing comes after it.
bool GuidedSession::endPhase()
{
    switch (m_phase) {
    case Phase::GetReady:
        startWork();
        return true;
    case Phase::Work:
        finishSet(m_amount);
        return m_phase != Phase::End;
    case Phase::Rest:
        moveOnAtOnce();
        return m_phase != Phase::End;
    case Phase::Pain:
    case Phase::Effort:
    case Phase::Stop:
    case Phase::End:
        break;
    }
    return false;
}

/// One tone where a part of the repetition began since `before`.
void GuidedSession::cueBeats(milliseconds before)
{
    const Beat was = beatAt(step().tempo, before);
    const Beat is = beat();
    if (was.part == is.part && was.reps == is.reps) {
        return;
    }
    if (is.part != BeatPart::Hold) {
        m_cues.push_back(is.part == BeatPart::Up ? Cue::Up : Cue::Down);
    }
}

void GuidedSession::pauseOrGoOn(Instant now)
{
    if (m_paused) {
        m_last = now;
        m_paused = false;
        m_slept = false;
    } else {
        pause(now);
    }
}

void GuidedSession::pause(Instant now)
{
    tick(now);
    if (isTimed()) {
        m_paused = true;
    }
}

} // namespace springback
