// Beat: where in a repetition a tempo is after some time. Pure; no clock.
#pragma once

#include <chrono>

#include "core/programme/programme.h"

namespace springback {

using std::chrono::milliseconds;

enum class BeatPart { Up, Hold, Down };

struct Beat {
    int reps = 0; ///< completed
    BeatPart part = BeatPart::Up;
    double done = 0;      ///< of this part, 0 to 1
    milliseconds left{0}; ///< of this part

    /// How far up: 0 at the bottom, 1 at the top.
    double height() const
    {
        return part == BeatPart::Up ? done : part == BeatPart::Hold ? 1.0 : 1.0 - done;
    }
};

/// False for a tempo that sets no pace: the person goes at their own.
bool isPaced(const Tempo& tempo);

/// A way up or down that the tempo leaves free takes this long beside one that it sets [Eng].
inline constexpr std::chrono::seconds kFreePart{2};

milliseconds repLength(const Tempo& tempo);

/// The tempo must set a pace.
Beat beatAt(const Tempo& tempo, milliseconds elapsed);

} // namespace springback
