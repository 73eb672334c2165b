#include "core/session/heel_raise_pacer.h"

#include <algorithm>
#include <utility>

#include "core/domain/validate.h"

namespace springback {

std::optional<int> HeelRaisePacer::raises(Side side) const
{
    return m_raises[side == Side::Left ? 0 : 1];
}

std::optional<int>& HeelRaisePacer::count(Side side)
{
    return m_raises[side == Side::Left ? 0 : 1];
}

int HeelRaisePacer::left() const
{
    if (m_phase == HeelRaisePhase::LeadIn) {
        return kLeadInBeats - static_cast<int>(m_elapsed / kBeat);
    }
    if (m_phase == HeelRaisePhase::Rest) {
        const milliseconds rest = std::max(kRest - m_elapsed, milliseconds(0));
        return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(rest).count());
    }
    return 0;
}

bool HeelRaisePacer::isUp() const
{
    return m_elapsed / kBeat % 2 == 0;
}

double HeelRaisePacer::height() const
{
    if (m_phase != HeelRaisePhase::Raising) {
        return 0;
    }
    const auto part =
        static_cast<double>((m_elapsed % kBeat).count()) / static_cast<double>(kBeat.count());
    return isUp() ? part : 1 - part;
}

std::vector<bool> HeelRaisePacer::takeBeats()
{
    return std::exchange(m_beats, {});
}

void HeelRaisePacer::tick(milliseconds now)
{
    const milliseconds time = now - m_last;
    m_last = now;
    if (m_phase == HeelRaisePhase::Raising && time > kGap) {
        m_interrupted = true;
        endSide();
        return;
    }
    pass(time);
}

void HeelRaisePacer::pass(milliseconds time)
{
    const auto before = m_elapsed / kBeat;
    m_elapsed += time;
    const auto beats = m_elapsed / kBeat;
    if (m_phase == HeelRaisePhase::LeadIn && beats >= kLeadInBeats) {
        const milliseconds over = m_elapsed - kLeadInBeats * kBeat;
        begin(HeelRaisePhase::Raising);
        count(m_side) = 0;
        m_beats.push_back(true);
        pass(over);
    } else if (m_phase == HeelRaisePhase::Raising) {
        for (auto beat = before + 1; beat <= beats; ++beat) {
            m_beats.push_back(beat % 2 == 0);
        }
        count(m_side) = std::min(static_cast<int>(beats / 2), limits::kMaxHeelRaises);
    }
}

void HeelRaisePacer::begin(HeelRaisePhase phase)
{
    m_phase = phase;
    m_elapsed = milliseconds(0);
}

void HeelRaisePacer::start(milliseconds now)
{
    tick(now);
    if (m_phase == HeelRaisePhase::Rest) {
        m_side = otherLeg(m_side);
        m_other = true;
    } else if (m_phase != HeelRaisePhase::Ready) {
        return;
    }
    m_interrupted = false;
    begin(HeelRaisePhase::LeadIn);
}

void HeelRaisePacer::stop(milliseconds now)
{
    tick(now);
    if (m_phase == HeelRaisePhase::Raising) {
        endSide();
    } else if (m_phase == HeelRaisePhase::LeadIn) {
        if (m_other) {
            m_side = otherLeg(m_side);
            m_other = false;
            begin(HeelRaisePhase::Rest);
        } else {
            begin(HeelRaisePhase::Ready);
        }
    }
}

void HeelRaisePacer::endSide()
{
    begin(m_other ? HeelRaisePhase::Finished : HeelRaisePhase::Rest);
}

} // namespace springback
