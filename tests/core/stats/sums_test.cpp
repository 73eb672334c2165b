#include "core/stats/sums.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

Day on(int year, unsigned month, unsigned day)
{
    return Day{std::chrono::local_days{std::chrono::year(year) / std::chrono::month(month) /
                                       std::chrono::day(day)}};
}

TEST(SumsTest, KnowWhereDaysWeeksMonthsAndYearsBeginAndEnd)
{
    const Day leapDay = on(2028, 2, 29); // a Tuesday
    EXPECT_EQ(firstDayOf(Every::SingleDay, leapDay), leapDay);
    EXPECT_EQ(lastDayOf(Every::SingleDay, leapDay), leapDay);
    EXPECT_EQ(firstDayOf(Every::Week, leapDay), on(2028, 2, 28));
    EXPECT_EQ(lastDayOf(Every::Week, leapDay), on(2028, 3, 5));
    EXPECT_EQ(firstDayOf(Every::Month, leapDay), on(2028, 2, 1));
    EXPECT_EQ(lastDayOf(Every::Month, leapDay), leapDay);
    EXPECT_EQ(firstDayOf(Every::Year, leapDay), on(2028, 1, 1));
    EXPECT_EQ(lastDayOf(Every::Year, leapDay), on(2028, 12, 31));
    EXPECT_EQ(lastDayOf(Every::Year, on(2027, 12, 31)), on(2027, 12, 31));
    EXPECT_EQ(lastDayOf(Every::Month, on(2026, 12, 1)), on(2026, 12, 31));
}

TEST(SumsTest, KeepEmptyWeeksAndWholeWeeksAtTheEdges)
{
    const Series daily{{at(-1), 99},          {at(0), 1},  {at(2), 5}, {at(6), 4},
                       {at(7), std::nullopt}, {at(15), 2}, {at(18), 3}};

    EXPECT_EQ(sums(daily, {at(2), at(16)}, Every::Week),
              (Series{{at(0), 10}, {at(7), 0}, {at(14), 5}}));
    EXPECT_TRUE(sums(daily, {at(1), at(0)}, Every::Week).empty());
}

TEST(SumsTest, GoByTheDayTheMonthAndTheYear)
{
    const Series daily{
        {on(2025, 12, 31), 7}, {on(2026, 1, 1), 1}, {on(2026, 1, 31), 2}, {on(2026, 2, 1), 4}};

    EXPECT_EQ(sums(daily, {on(2025, 12, 31), on(2026, 1, 2)}, Every::SingleDay),
              (Series{{on(2025, 12, 31), 7}, {on(2026, 1, 1), 1}, {on(2026, 1, 2), 0}}));
    EXPECT_EQ(sums(daily, {on(2026, 1, 10), on(2026, 2, 1)}, Every::Month),
              (Series{{on(2026, 1, 1), 3}, {on(2026, 2, 1), 4}}));
    EXPECT_EQ(sums(daily, {on(2025, 6, 1), on(2026, 2, 1)}, Every::Year),
              (Series{{on(2025, 1, 1), 7}, {on(2026, 1, 1), 7}}));
}

TEST(SumsTest, AddUpOnlyThePeriod)
{
    const Series daily{{at(0), 1}, {at(2), 5}, {at(3), std::nullopt}, {at(6), 4}};

    EXPECT_EQ(total(daily, {at(1), at(6)}), 9);
    EXPECT_EQ(total(daily, {at(3), at(5)}), 0);
    EXPECT_EQ(total({}, {at(3), at(5)}), 0);
}

TEST(SumsTest, CutASeriesAndReadADay)
{
    const Series daily{{at(0), 1}, {at(2), 5}, {at(3), std::nullopt}, {at(6), 4}};

    EXPECT_EQ(within(daily, {at(1), at(3)}), (Series{{at(2), 5}, {at(3), std::nullopt}}));
    EXPECT_TRUE(within(daily, {at(4), at(5)}).empty());
    EXPECT_TRUE(within(daily, {at(4), at(3)}).empty());
    EXPECT_EQ(valueOn(daily, at(2)), 5);
    EXPECT_EQ(valueOn(daily, at(3)), std::nullopt);
    EXPECT_EQ(valueOn(daily, at(4)), std::nullopt);
    EXPECT_EQ(valueOn(daily, at(9)), std::nullopt);
}

} // namespace

} // namespace springback::stats_tests
