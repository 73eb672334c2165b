#include "ui/charts/segments.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ui/charts/day_axis.h"

namespace springback::ui {

namespace {

constexpr Day kStart{std::chrono::local_days{std::chrono::year{2026} / 3 / 2}};
const Scale kPainScale(0, 10, 100, 0);

/// One value a day from kStart; -1 stands for unknown.
Series dailySeries(const std::vector<int>& values)
{
    Series series;
    for (std::size_t i = 0; i < values.size(); ++i) {
        series.push_back({kStart + days(static_cast<int>(i)),
                          values[i] < 0 ? std::nullopt : std::optional<double>(values[i])});
    }
    return series;
}

Scale wideScale(const Series& series)
{
    return dayScale({series.front().day, series.back().day}, 0,
                    100.0 * static_cast<double>(series.size()));
}

TEST(SegmentsTest, JoinOneDayToTheNext)
{
    const Series series = dailySeries({2, 3, 1});
    const Segments found = segments(series, wideScale(series), kPainScale);

    EXPECT_EQ(found.lines, (QVector<QLineF>{QLineF(50, 80, 150, 70), QLineF(150, 70, 250, 90)}));
    EXPECT_TRUE(found.alone.isEmpty());
}

TEST(SegmentsTest, AreNotBridgedOverAnUnknownDay)
{
    const Series series = dailySeries({2, 2, -1, 4, -1, 3, 3});
    const Segments found = segments(series, wideScale(series), kPainScale);

    EXPECT_EQ(found.lines, (QVector<QLineF>{QLineF(50, 80, 150, 80), QLineF(550, 70, 650, 70)}));
    EXPECT_EQ(found.alone, (QVector<QPointF>{QPointF(350, 60)}));
}

TEST(SegmentsTest, AreNotBridgedOverDaysThatAreMissing)
{
    const Series series{{kStart, 2}, {kStart + days(1), 2}, {kStart + days(9), 4}};
    const Segments found =
        segments(series, dayScale({kStart, kStart + days(9)}, 0, 1000), kPainScale);

    EXPECT_EQ(found.lines.size(), 1);
    EXPECT_EQ(found.alone.size(), 1);
}

TEST(SegmentsTest, ShowTheRangeOfEachPixelColumnWhenDaysAreMany)
{
    std::vector<int> values(1000, 2);
    values[501] = 9;
    const Series series = dailySeries(values);
    const Segments found =
        segments(series, dayScale({series.front().day, series.back().day}, 0, 100), kPainScale);

    EXPECT_LE(found.lines.size(), 200);
    const auto reachesPeak = [](const QLineF& line) { return line.y2() == 10.0; };
    EXPECT_EQ(std::count_if(found.lines.begin(), found.lines.end(), reachesPeak), 1);
}

TEST(SegmentsTest, AreNotBridgedBetweenPixelColumnsEither)
{
    std::vector<int> values(1000, 2);
    std::fill(values.begin() + 400, values.begin() + 500, -1);
    const Series series = dailySeries(values);
    const Segments found =
        segments(series, dayScale({series.front().day, series.back().day}, 0, 100), kPainScale);

    for (const QLineF& line : found.lines) {
        EXPECT_FALSE(line.x1() < 40 && line.x2() > 49);
    }
    EXPECT_FALSE(found.lines.isEmpty());
}

TEST(SegmentsTest, AreNothingForNothing)
{
    const Scale x(0, 1, 0, 100);
    EXPECT_TRUE(segments({}, x, kPainScale).lines.isEmpty());
    EXPECT_TRUE(segments(dailySeries({-1, -1}), x, kPainScale).lines.isEmpty());
    EXPECT_TRUE(steps({}, x, kPainScale).isEmpty());
}

TEST(StepsTest, StayLevelAndRiseBetweenDays)
{
    const Series series = dailySeries({3, 3, 1});
    EXPECT_EQ(steps(series, wideScale(series), kPainScale),
              (QVector<QLineF>{QLineF(0, 70, 200, 70), QLineF(200, 70, 200, 90),
                               QLineF(200, 90, 300, 90)}));
}

TEST(StepsTest, HaveNoRiserOverAGap)
{
    const Series series = dailySeries({3, -1, 1});
    EXPECT_EQ(steps(series, wideScale(series), kPainScale),
              (QVector<QLineF>{QLineF(0, 70, 100, 70), QLineF(200, 90, 300, 90)}));
}

} // namespace

} // namespace springback::ui
