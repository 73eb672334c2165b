#include "ui/charts/week_bars.h"

#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_chart.h"
#include "ui/phrases.h"
#include "ui/theme/tokens.h"

namespace springback::ui::chart_tests {

namespace {

WeekBarsData threeWeeks()
{
    return {
        {at(0), at(20)}, {{at(0), 6.25}, {at(7), 0}, {at(14), 120}}, QStringLiteral("km"), true};
}

TEST(WeekBarsTest, SayTheWeekOfADay)
{
    EXPECT_EQ(inWords(threeWeeks(), at(3)),
              QStringLiteral("Week of %1: 6.3 km.").arg(phrases::shortDay(at(0))));
    EXPECT_EQ(inWords(threeWeeks(), at(13)),
              QStringLiteral("Week of %1: 0 km.").arg(phrases::shortDay(at(7))));
    EXPECT_TRUE(inWords(threeWeeks(), at(30)).isEmpty());
}

TEST(WeekBarsTest, SayTheNewestAndTheHighestWeek)
{
    WeekBarsView view;
    EXPECT_TRUE(view.summary().isEmpty());
    view.setData(threeWeeks());
    EXPECT_EQ(
        view.summary(),
        QStringLiteral("Week of %1: 120 km. Highest week: 120 km.").arg(phrases::shortDay(at(14))));
}

TEST(WeekBarsTest, MoveTheReadingByAWeek)
{
    WeekBarsView view;
    view.setData(threeWeeks());
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.readingText(), inWords(threeWeeks(), at(7)));
}

TEST(WeekBarsTest, PaintABarOnlyWhereThereIsAnAmount)
{
    WeekBarsView view;
    view.resize(640, 110);
    view.setData(threeWeeks());
    const QImage image = view.grab().toImage();
    const QColor bar = tokensOf(view).accent;
    const auto barPixels = [&](int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                count += image.pixelColor(x, y) == bar ? 1 : 0;
            }
        }
        return count;
    };
    // The plot begins at about 50 and ends at about 570: a third for each week.
    EXPECT_GT(barPixels(50, 220), 100); // 6 km
    EXPECT_EQ(barPixels(230, 390), 0);
    EXPECT_GT(barPixels(400, 560), 1000); // 120 km
}

} // namespace

} // namespace springback::ui::chart_tests
