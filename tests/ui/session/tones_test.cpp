// The tones: soft, and no matter of complaint where there is nothing to play them on.
#include "ui/session/tones.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "app/tones/wave.h"

namespace springback::ui {
namespace {

std::int16_t sampleAt(const QByteArray& samples, int index)
{
    std::int16_t sample = 0;
    std::memcpy(&sample, samples.constData() + index * int(sizeof sample), sizeof sample);
    return sample;
}

TEST(Tones, SwellAndFade)
{
    const QByteArray tone = wave(440, 200, 8000);
    ASSERT_EQ(tone.size(), 2 * 1600);
    EXPECT_LT(std::abs(sampleAt(tone, 1)), 200);
    EXPECT_LT(std::abs(sampleAt(tone, 1599)), 200);
    int loudest = 0;
    for (int i = 0; i < 1600; ++i) {
        loudest = std::max(loudest, std::abs(int{sampleAt(tone, i)}));
    }
    EXPECT_GT(loudest, 7000);
    EXPECT_LT(loudest, 9000) << "soft: a quarter of what the device can";
}

/// Beside the test program there is no module; a Qt warning would fail the test.
TEST(Tones, NoModuleIsSilence)
{
    EXPECT_EQ(loadTones(), nullptr);
}

} // namespace
} // namespace springback::ui
