#include "core/session/beat.h"

#include <gtest/gtest.h>

namespace springback {

using std::chrono_literals::operator""ms;

TEST(BeatTest, GoesUpAndDownInTheTempo)
{
    const Tempo tempo{2, 0, 3};
    EXPECT_TRUE(isPaced(tempo));
    EXPECT_EQ(repLength(tempo), 5000ms);
    EXPECT_EQ(beatAt(tempo, 0ms).part, BeatPart::Up);
    EXPECT_DOUBLE_EQ(beatAt(tempo, 1000ms).height(), 0.5);
    EXPECT_EQ(beatAt(tempo, 1500ms).left, 500ms);
    EXPECT_EQ(beatAt(tempo, 2000ms).part, BeatPart::Down);
    EXPECT_DOUBLE_EQ(beatAt(tempo, 3500ms).height(), 0.5);
    EXPECT_EQ(beatAt(tempo, 4999ms).reps, 0);
    EXPECT_EQ(beatAt(tempo, 5000ms).reps, 1);
    EXPECT_EQ(beatAt(tempo, 5000ms).part, BeatPart::Up);
}

TEST(BeatTest, HoldsAtTheTop)
{
    const Beat beat = beatAt({1, 2, 1}, 1500ms);
    EXPECT_EQ(beat.part, BeatPart::Hold);
    EXPECT_DOUBLE_EQ(beat.height(), 1.0);
}

TEST(BeatTest, AFreePartBesideASetOneTakesItsTime)
{
    EXPECT_FALSE(isPaced({}));
    EXPECT_EQ(repLength({0, 0, 3}), kFreePart + std::chrono::seconds(3));
    EXPECT_EQ(beatAt({0, 0, 3}, 2500ms).part, BeatPart::Down);
}

} // namespace springback
