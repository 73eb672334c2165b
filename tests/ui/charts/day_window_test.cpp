#include "ui/charts/day_window.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_chart.h"

namespace springback::ui::chart_tests {

namespace {

const DayWindow kHundredDays({at(0), at(99)});

TEST(DayWindowTest, ShowsAllOfItsRangeAtFirst)
{
    EXPECT_EQ(kHundredDays.visible(), (Period{at(0), at(99)}));
    EXPECT_TRUE(kHundredDays.isWhole());
}

TEST(DayWindowTest, ZoomsAboutADayThatKeepsItsPlace)
{
    // Day 40 has 40.5 of 100 days to its left, then 20.5 of 50.
    const DayWindow closer = kHundredDays.zoomed(0.5, at(40));
    EXPECT_EQ(closer.visible(), (Period{at(20), at(69)}));
    EXPECT_FALSE(closer.isWhole());
    EXPECT_EQ(closer.zoomed(2, at(40)), kHundredDays);
    EXPECT_EQ(kHundredDays.zoomed(0.5, at(0)).visible(), (Period{at(0), at(49)}));
    EXPECT_EQ(kHundredDays.zoomed(0.5, at(99)).visible(), (Period{at(50), at(99)}));
    EXPECT_EQ(kHundredDays.zoomed(0.5, at(500)).visible(), (Period{at(50), at(99)}));
}

TEST(DayWindowTest, ShowsAWeekAtLeastAndTheRangeAtMost)
{
    EXPECT_EQ(kHundredDays.zoomed(0.001, at(50)).visible(), (Period{at(47), at(53)}));
    EXPECT_EQ(kHundredDays.zoomed(0.5, at(50)).zoomed(1e9, at(50)), kHundredDays);
}

TEST(DayWindowTest, PansToTheEndsOfTheRange)
{
    const DayWindow middle = kHundredDays.over(at(40), at(59));
    EXPECT_EQ(middle.panned(10).visible(), (Period{at(50), at(69)}));
    EXPECT_EQ(middle.panned(-10).visible(), (Period{at(30), at(49)}));
    EXPECT_EQ(middle.panned(1000).visible(), (Period{at(80), at(99)}));
    EXPECT_EQ(middle.panned(-1000).visible(), (Period{at(0), at(19)}));
    EXPECT_EQ(kHundredDays.panned(5), kHundredDays);
}

TEST(DayWindowTest, MovesNoFurtherThanToShowADay)
{
    const DayWindow middle = kHundredDays.over(at(40), at(59));
    EXPECT_EQ(middle.showing(at(45)), middle);
    EXPECT_EQ(middle.showing(at(60)).visible(), (Period{at(41), at(60)}));
    EXPECT_EQ(middle.showing(at(39)).visible(), (Period{at(39), at(58)}));
    EXPECT_EQ(middle.showing(at(200)).visible(), (Period{at(80), at(99)}));
}

TEST(DayWindowTest, SpansTwoDaysInEitherOrder)
{
    EXPECT_EQ(kHundredDays.over(at(30), at(10)).visible(), (Period{at(10), at(30)}));
    EXPECT_EQ(kHundredDays.over(at(10), at(10)).visible(), (Period{at(7), at(13)}));
    EXPECT_EQ(kHundredDays.over(at(0), at(1)).visible(), (Period{at(0), at(6)}));
    EXPECT_EQ(kHundredDays.over(at(-50), at(10)).reset(), kHundredDays);
}

TEST(DayWindowTest, StaysWholeOverLessThanAWeek)
{
    const DayWindow oneDay({at(3), at(3)});
    EXPECT_EQ(oneDay.zoomed(0.5, at(3)), oneDay);
    EXPECT_EQ(oneDay.panned(1), oneDay);
    EXPECT_EQ(oneDay.showing(at(9)), oneDay);
    const DayWindow nothing({at(3), at(2)});
    EXPECT_EQ(nothing.zoomed(0.5, at(3)), nothing);
    EXPECT_EQ(nothing.over(at(3), at(4)), nothing);
}

} // namespace

} // namespace springback::ui::chart_tests
