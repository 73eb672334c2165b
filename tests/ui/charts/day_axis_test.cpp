#include "ui/charts/day_axis.h"

#include <QLocale>

#include <gtest/gtest.h>

#include "ui/phrases.h"

namespace springback::ui {

namespace {

Day dated(int year, unsigned month, unsigned day)
{
    return Day{std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)};
}

std::vector<Day> daysOf(const std::vector<DayTick>& ticks)
{
    std::vector<Day> found;
    for (const DayTick& tick : ticks) {
        found.push_back(tick.day);
    }
    return found;
}

TEST(DayTicksTest, MarkMondaysInAFewWeeks)
{
    // 1 March 2026 is a Sunday.
    const auto ticks = dayTicks({dated(2026, 3, 1), dated(2026, 3, 28)}, 5);
    EXPECT_EQ(daysOf(ticks), (std::vector<Day>{dated(2026, 3, 2), dated(2026, 3, 9),
                                               dated(2026, 3, 16), dated(2026, 3, 23)}));
    EXPECT_EQ(ticks.front().label, phrases::shortDay(dated(2026, 3, 2)));
}

TEST(DayTicksTest, StayOnTheSameDaysWhileThePeriodMovesAlong)
{
    const auto before = daysOf(dayTicks({dated(2026, 1, 5), dated(2026, 3, 15)}, 6));
    const auto after = daysOf(dayTicks({dated(2026, 1, 6), dated(2026, 3, 16)}, 6));
    ASSERT_EQ(before.size(), 5U);
    ASSERT_GE(after.size(), 4U);
    EXPECT_EQ(before[1], after[0]);
    EXPECT_EQ(before[1] - before[0], days(14));
}

TEST(DayTicksTest, MarkMonthsInAYearAndWriteTheYearAtJanuary)
{
    const auto ticks = dayTicks({dated(2025, 3, 15), dated(2026, 3, 14)}, 12);
    ASSERT_EQ(ticks.size(), 12U);
    EXPECT_EQ(ticks.front().day, dated(2025, 4, 1));
    EXPECT_EQ(ticks[9].day, dated(2026, 1, 1));
    EXPECT_EQ(ticks[9].label, QStringLiteral("2026"));
    EXPECT_EQ(ticks[10].label, QLocale().standaloneMonthName(2, QLocale::ShortFormat));
}

TEST(DayTicksTest, MarkYearsInTenYears)
{
    const auto ticks = dayTicks({dated(2016, 3, 15), dated(2026, 3, 14)}, 10);
    ASSERT_EQ(ticks.size(), 10U);
    EXPECT_EQ(ticks.front().label, QStringLiteral("2017"));
    EXPECT_EQ(ticks.back().label, QStringLiteral("2026"));
}

TEST(DayTicksTest, SurviveDegeneratePeriods)
{
    const Day day = dated(2026, 3, 14);
    EXPECT_EQ(daysOf(dayTicks({day, day}, 8)), std::vector<Day>{day});
    EXPECT_TRUE(dayTicks({day, day - days(1)}, 8).empty());
    EXPECT_TRUE(dayTicks({day, day + days(99)}, 0).empty());
}

TEST(DayTicksTest, NeverExceedTheNumberAskedForOnTheWholeCalendar)
{
    for (const int length : {1, 7, 28, 70, 365, 3650, 54786}) {
        for (const int atMost : {1, 2, 5, 12}) {
            const Period period{kFirstDay, kFirstDay + days(length - 1)};
            EXPECT_LE(dayTicks(period, atMost).size(), static_cast<std::size_t>(atMost));
        }
    }
}

TEST(DayScaleTest, GivesEachDayTheMiddleOfItsShare)
{
    const Day first = dated(2026, 3, 2);
    const Period period{first, first + days(9)};
    const Scale scale = dayScale(period, 0, 100);
    EXPECT_DOUBLE_EQ(scale.pixel(position(first)), 5);
    EXPECT_DOUBLE_EQ(scale.pixel(position(period.last)), 95);
    EXPECT_DOUBLE_EQ(dayScale({first, first}, 0, 100).pixel(position(first)), 50);
}

TEST(DayScaleTest, FindsTheNearestDayWithinThePeriod)
{
    const Day first = dated(2026, 3, 2);
    const Period period{first, first + days(9)};
    const Scale scale = dayScale(period, 0, 100);
    EXPECT_EQ(dayAt(14.9, period, scale), first + days(1));
    EXPECT_EQ(dayAt(-50, period, scale), first);
    EXPECT_EQ(dayAt(500, period, scale), period.last);
}

} // namespace

} // namespace springback::ui
