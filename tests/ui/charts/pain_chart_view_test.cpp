#include "ui/charts/pain_chart_view.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/day_axis.h"
#include "ui/charts/pain_chart_paint.h"

namespace springback::ui::chart_tests {

namespace {

class PainChartViewTest : public testing::Test {
protected:
    PainChartViewTest()
    {
        m_view.resize(640, 320);
        m_view.setData(sampleChart());
        m_view.show();
    }

    void press(Qt::Key key) { QTest::keyClick(&m_view, key); }

    PainChartView m_view;
};

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

TEST_F(PainChartViewTest, PaintsZonesLineAndFlare)
{
    const QImage image = m_view.grab().toImage();
    const Tokens& colours = tokensOf(m_view);

    EXPECT_TRUE(hasColour(image, colours.safeSoft));
    EXPECT_TRUE(hasColour(image, colours.acceptableSoft));
    EXPECT_TRUE(hasColour(image, colours.tooMuchSoft));
    EXPECT_TRUE(hasColour(image, colours.accent));
    EXPECT_TRUE(hasColour(image, colours.tooMuch));
}

TEST_F(PainChartViewTest, KeepsTheLineFreeOfMarksOverYears)
{
    const auto symbols = [this](const PainChartData& chart) {
        std::vector<LegendSymbol> found;
        for (const LegendEntry& entry : legendEntries(chart, {}, 600, m_view.font())) {
            found.push_back(entry.symbol);
        }
        return found;
    };
    PainChartData chart = sampleChart();
    EXPECT_EQ(symbols(chart).size(), 6U);

    chart.period.first -= days(3 * 365);
    EXPECT_EQ(symbols(chart),
              (std::vector<LegendSymbol>{LegendSymbol::MorningLine, LegendSymbol::NormalLine,
                                         LegendSymbol::Flare}));
}

TEST_F(PainChartViewTest, PaintsWithoutDataAndInNoRoom)
{
    QImage image(40, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, 40, 20), {}, tokens(Scheme::Light), m_view.font());
    paint(painter, QRectF(), sampleChart(), tokens(Scheme::Light), m_view.font());
    painter.end();

    // Text in so little room may be all edge: which colours remain depends on the font.
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    EXPECT_NE(image, blank);
}

TEST_F(PainChartViewTest, BeginsReadingAtTheNewestDay)
{
    EXPECT_EQ(m_view.reading(), std::nullopt);
    EXPECT_TRUE(m_view.readingText().isEmpty());
    press(Qt::Key_Left);
    EXPECT_EQ(m_view.reading(), at(27));
}

TEST_F(PainChartViewTest, MovesTheReadingByKeys)
{
    press(Qt::Key_End);
    press(Qt::Key_Left);
    EXPECT_EQ(m_view.reading(), at(26));
    press(Qt::Key_PageUp);
    EXPECT_EQ(m_view.reading(), at(19));
    press(Qt::Key_Right);
    EXPECT_EQ(m_view.reading(), at(20));
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_view.reading(), at(27));
    press(Qt::Key_Home);
    EXPECT_EQ(m_view.reading(), at(0));
}

TEST_F(PainChartViewTest, StopsAtTheEnds)
{
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(m_view.reading(), at(0));
    press(Qt::Key_End);
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_view.reading(), at(27));
}

TEST_F(PainChartViewTest, ChoosesTheDayReadByEnter)
{
    const QSignalSpy chosen(&m_view, &ChartView::dayChosen);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);

    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Day>(), at(0));
}

TEST_F(PainChartViewTest, ReadsTheDayUnderTheMouseAndChoosesItByAClick)
{
    const QSignalSpy chosen(&m_view, &ChartView::dayChosen);
    const auto geometry = painChartGeometry(QRectF(m_view.rect()).adjusted(4, 4, -4, -4),
                                            m_view.chart(), fontFor(m_view, TextRole::Small));
    const QPoint tenthDay(static_cast<int>(geometry.x.pixel(position(at(10)))),
                          static_cast<int>(geometry.plot.center().y()));

    QTest::mouseMove(&m_view, tenthDay);
    EXPECT_EQ(m_view.reading(), at(10));
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, tenthDay);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Day>(), at(10));

    QTest::mouseMove(&m_view, QPoint(1, 1));
    EXPECT_EQ(m_view.reading(), std::nullopt);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(1, 1));
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(PainChartViewTest, ShowsTheReading)
{
    const QImage before = m_view.grab().toImage();
    m_view.setReading(at(10));
    EXPECT_NE(m_view.grab().toImage(), before);
}

TEST_F(PainChartViewTest, KeepsTheReadingWhileItsDayStaysInThePeriod)
{
    m_view.setReading(at(26));
    m_view.setData(sampleChart());
    EXPECT_EQ(m_view.reading(), at(26));

    PainChartData shorter = sampleChart();
    shorter.period.last = at(20);
    m_view.setData(shorter);
    EXPECT_EQ(m_view.reading(), std::nullopt);
}

TEST_F(PainChartViewTest, SpeaksToScreenReaders)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Pain chart"));
    EXPECT_EQ(spoken->text(QAccessible::Description), summaryInWords(sampleChart()));
    EXPECT_TRUE(spoken->text(QAccessible::Value).isEmpty());

    m_view.setReading(at(10));
    EXPECT_EQ(spoken->text(QAccessible::Value), m_view.readingText());
}

} // namespace

} // namespace springback::ui::chart_tests
