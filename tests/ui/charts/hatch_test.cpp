#include "ui/charts/hatch.h"

#include <gtest/gtest.h>

#include <cmath>

namespace springback::ui::chart_tests {

namespace {

TEST(HatchTest, StaysInsideItsArea)
{
    const QRectF area(10, 20, 100, 30);
    const auto lines = hatch(area, 7);
    // Sums of x and y from 30 to 160, 9.9 from one to the next.
    EXPECT_EQ(lines.size(), 13);
    for (const QLineF& line : lines) {
        EXPECT_TRUE(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p1()));
        EXPECT_TRUE(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p2()));
        EXPECT_GT(line.y1(), line.y2());
    }
}

TEST(HatchTest, IsDenserWithASmallerGap)
{
    const QRectF area(0, 0, 200, 50);
    EXPECT_GT(hatch(area, 7).size(), 2 * hatch(area, 16).size());
}

TEST(HatchTest, IsNothingOverNoArea)
{
    EXPECT_TRUE(hatch({}, 7).isEmpty());
    EXPECT_TRUE(hatch(QRectF(0, 0, 10, 10), 0).isEmpty());
}

} // namespace

} // namespace springback::ui::chart_tests
