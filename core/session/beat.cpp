#include "core/session/beat.h"

#include <array>
#include <cassert>

namespace springback {

namespace {

struct Part {
    BeatPart part;
    milliseconds length;
};

std::array<Part, 3> partsOf(const Tempo& tempo)
{
    const auto moving = [](int seconds) {
        return seconds > 0 ? std::chrono::seconds(seconds) : kFreePart;
    };
    return {Part{BeatPart::Up, moving(tempo.up)},
            Part{BeatPart::Hold, std::chrono::seconds(tempo.hold)},
            Part{BeatPart::Down, moving(tempo.down)}};
}

} // namespace

bool isPaced(const Tempo& tempo)
{
    return tempo.up > 0 || tempo.hold > 0 || tempo.down > 0;
}

milliseconds repLength(const Tempo& tempo)
{
    milliseconds length{0};
    for (const Part& part : partsOf(tempo)) {
        length += part.length;
    }
    return length;
}

Beat beatAt(const Tempo& tempo, milliseconds elapsed)
{
    assert(isPaced(tempo) && elapsed >= milliseconds(0));
    const milliseconds length = repLength(tempo);
    Beat beat;
    beat.reps = static_cast<int>(elapsed / length);
    milliseconds within = elapsed % length;
    for (const Part& part : partsOf(tempo)) {
        if (within < part.length) {
            beat.part = part.part;
            beat.left = part.length - within;
            beat.done =
                static_cast<double>(within.count()) / static_cast<double>(part.length.count());
            break;
        }
        within -= part.length;
    }
    return beat;
}

} // namespace springback
