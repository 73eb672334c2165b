#include "ui/charts/scale.h"

#include <gtest/gtest.h>

#include <limits>

namespace springback::ui {

namespace {

TEST(ScaleTest, MapsValuesToPixelsAndBack)
{
    const Scale up(0, 10, 200, 100);
    EXPECT_DOUBLE_EQ(up.pixel(0), 200);
    EXPECT_DOUBLE_EQ(up.pixel(10), 100);
    EXPECT_DOUBLE_EQ(up.pixel(2.5), 175);
    EXPECT_DOUBLE_EQ(up.value(175), 2.5);
}

TEST(ScaleTest, PutsARangeWithoutExtentInTheMiddle)
{
    EXPECT_DOUBLE_EQ(Scale(3, 3, 0, 100).pixel(3), 50);
    EXPECT_DOUBLE_EQ(Scale(3, 3, 0, 100).pixel(99), 50);
    EXPECT_DOUBLE_EQ(Scale(3, 5, 40, 40).value(40), 3);
}

TEST(NiceTicksTest, AreRoundNumbersInsideTheRange)
{
    EXPECT_EQ(niceTicks(0, 10, 6), (std::vector<double>{0, 2, 4, 6, 8, 10}));
    EXPECT_EQ(niceTicks(0, 10, 11).size(), 11U);
    EXPECT_EQ(niceTicks(0, 10, 5), (std::vector<double>{0, 5, 10}));
    EXPECT_EQ(niceTicks(0, 1730, 3), (std::vector<double>{0, 1000}));
    EXPECT_EQ(niceTicks(-4, 7, 4), (std::vector<double>{0, 5}));
}

TEST(NiceTicksTest, DontLoseTheLastToRounding)
{
    const auto ticks = niceTicks(0, 0.3, 4);
    ASSERT_EQ(ticks.size(), 4U);
    EXPECT_NEAR(ticks.back(), 0.3, 1e-12);
}

TEST(NiceTicksTest, SurviveDegenerateRanges)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(niceTicks(4, 4, 5), std::vector<double>{4});
    EXPECT_EQ(niceTicks(10, 0, 6), niceTicks(0, 10, 6));
    EXPECT_TRUE(niceTicks(0, kInfinity, 5).empty());
    EXPECT_TRUE(niceTicks(std::numeric_limits<double>::quiet_NaN(), 1, 5).empty());
    EXPECT_TRUE(niceTicks(0, 10, 0).empty());
}

TEST(NiceTicksTest, NeverExceedTheNumberAskedFor)
{
    for (int atMost = 1; atMost < 12; ++atMost) {
        for (const double top : {0.7, 1.0, 9.0, 10.0, 99.0, 101.0, 12345.0}) {
            EXPECT_LE(niceTicks(0, top, atMost).size(), static_cast<std::size_t>(atMost));
            EXPECT_FALSE(niceTicks(0, top, atMost).empty()) << top << " " << atMost;
        }
    }
}

} // namespace

} // namespace springback::ui
