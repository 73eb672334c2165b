#include "app/tones/wave.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace springback::ui {

QByteArray wave(double hertz, int milliseconds, int sampleRate)
{
    constexpr double kLoudness = 0.25; // of what the device can: soft
    const int count = sampleRate * milliseconds / 1000;
    QByteArray samples;
    samples.reserve(count * static_cast<int>(sizeof(std::int16_t)));
    for (int i = 0; i < count; ++i) {
        const double swell = std::sin(std::numbers::pi * i / count);
        const double tone = std::sin(2 * std::numbers::pi * hertz * i / sampleRate);
        const auto sample =
            static_cast<std::int16_t>(std::lround(kLoudness * swell * tone * INT16_MAX));
        samples.append(reinterpret_cast<const char*>(&sample), sizeof sample);
    }
    return samples;
}

} // namespace springback::ui
