// HeelRaisePacer: the clockwork of a heel-raise test, one side after the other. Moments are handed
// in; it counts with the beat, and the person says when a side is over. No clock inside, no pain,
// nothing is stored.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "core/domain/side.h"

namespace springback {

using std::chrono::milliseconds;

enum class HeelRaisePhase {
    Ready,    ///< of the first side, until the person starts
    LeadIn,   ///< beats before the first raise
    Raising,  ///< up on one beat, down on the next
    Rest,     ///< before the other side; over by itself, or when the person starts
    Finished, ///< both sides, or as many as the person wanted
};

class HeelRaisePacer {
public:
    static constexpr milliseconds kBeat{1000};    ///< 60 a minute [Lit]
    static constexpr int kLeadInBeats = 4;        ///< [Eng]
    static constexpr milliseconds kRest{120'000}; ///< between the sides [Lit]
    /// A moment further than this from the one before was not lived through [Eng].
    static constexpr milliseconds kGap{3000};

    /// `first` is Left or Right.
    explicit HeelRaisePacer(Side first) : m_side(first) {}

    HeelRaisePhase phase() const { return m_phase; }
    /// In work, or just done.
    Side side() const { return m_side; }
    /// Whole raises of that side so far; empty before it was begun.
    std::optional<int> raises(Side side) const;
    /// Of the lead-in, in beats; of the rest, in seconds rounded up.
    int left() const;
    bool isRestOver() const { return m_phase == HeelRaisePhase::Rest && left() == 0; }
    /// Whether this beat goes up.
    bool isUp() const;
    /// How far up the heel is: 0 at the bottom, 1 at the top.
    double height() const;
    /// The side ended by itself, because time passed that nobody lived through.
    bool wasInterrupted() const { return m_interrupted; }

    /// Beats that have sounded since this was asked last; true is up.
    std::vector<bool> takeBeats();

    // Events. Each lets the time up to `now` pass first.
    void tick(milliseconds now);
    /// The first side, or the other one after it: the rest may be cut short.
    void start(milliseconds now);
    /// The side is over. In the lead-in: not yet.
    void stop(milliseconds now);
    /// No other side. Only in Rest.
    void finish() { m_phase = HeelRaisePhase::Finished; }

private:
    void pass(milliseconds time);
    void endSide();
    void begin(HeelRaisePhase phase);
    std::optional<int>& count(Side side);

    HeelRaisePhase m_phase = HeelRaisePhase::Ready;
    Side m_side;
    bool m_other = false; ///< the second side
    milliseconds m_last{0};
    milliseconds m_elapsed{0}; ///< in this phase
    std::array<std::optional<int>, 2> m_raises;
    bool m_interrupted = false;
    std::vector<bool> m_beats;
};

} // namespace springback
