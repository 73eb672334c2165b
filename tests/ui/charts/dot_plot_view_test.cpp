#include "ui/charts/dot_plot_view.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ui/charts/dose_points.h"
#include "ui/charts/dose_plots.h"

namespace springback::ui::chart_tests {

namespace {

class DotPlotViewTest : public testing::Test {
protected:
    DotPlotViewTest()
    {
        m_view.resize(640, 360);
        m_view.setPlot(runs(fiveRuns()));
        m_view.show();
    }

    static DotPlot runs(const std::vector<JudgedDose>& doses)
    {
        return scatterPlot({kRunComponent, QStringLiteral("Runs"), Units::Metric},
                           doseResponse(doses, {}, kDosePeriod));
    }

    QImage painted(const QSize& size) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_view.paintChart(painter, QRectF(image.rect()), tokens(Scheme::Light), m_view.font());
        return image;
    }

    DotPlotView m_view{QStringLiteral("doseChart"), QStringLiteral("Dose")};
};

TEST_F(DotPlotViewTest, WalksTheDotsByKeysAndSaysThem)
{
    QSignalSpy chosen(&m_view, &ChartView::dayChosen);
    QTest::keyClick(&m_view, Qt::Key_Home);
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_EQ(m_view.readingText(), m_view.plot().stops[3].text);
    QAccessibleInterface* voice = QAccessible::queryAccessibleInterface(&m_view);
    EXPECT_EQ(voice->text(QAccessible::Value), m_view.readingText());
    EXPECT_EQ(voice->text(QAccessible::Description), m_view.plot().summary);

    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.readingText(), m_view.plot().stops[2].text);
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Day>(), doseDay(6));
}

TEST_F(DotPlotViewTest, ReadsTheDotUnderTheMouse)
{
    const QRectF inner = QRectF(m_view.rect()).adjusted(8, 8, -8, -8);
    const DotPlotGeometry geometry =
        dotPlotGeometry(inner, m_view.plot(), fontFor(m_view, TextRole::Small));
    for (const PlotStop& stop : m_view.plot().stops) {
        QTest::mouseMove(&m_view, geometry.pixel(stop.at, stop.nth).toPoint());
        EXPECT_EQ(m_view.readingText(), stop.text);
    }
    EXPECT_EQ(stopNear(m_view.plot(), geometry, {-50, -50}), std::nullopt);
}

TEST_F(DotPlotViewTest, PaintsTheReading)
{
    const QImage without = m_view.grab().toImage();
    m_view.setStop(2);
    EXPECT_NE(m_view.grab().toImage(), without);
}

TEST_F(DotPlotViewTest, PaintsWithoutDataWithOneDotAndInNoRoom)
{
    EXPECT_NE(painted({400, 300}), painted({400, 301}));
    painted({20, 10});
    m_view.setPlot(runs({fiveRuns()[0]}));
    painted({400, 300});

    const QSize full = m_view.sizeHint();
    m_view.setPlot(runs({}));
    EXPECT_EQ(m_view.summary(), QStringLiteral("Runs: no entry in this range."));
    EXPECT_LT(m_view.sizeHint().height(), full.height());
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_TRUE(m_view.readingText().isEmpty());
    EXPECT_NE(painted({400, 300}), QImage());
}

TEST_F(DotPlotViewTest, KeepsDotsOfOnePlaceApart)
{
    const DotPlotGeometry geometry =
        dotPlotGeometry(QRectF(0, 0, 600, 300), m_view.plot(), m_view.font());
    std::vector<QPointF> seen;
    for (int nth = 0; nth < 15; ++nth) {
        const QPointF at = geometry.pixel({3, 0}, nth);
        EXPECT_EQ(std::count(seen.begin(), seen.end(), at), 0) << nth;
        seen.push_back(at);
    }
}

TEST(WholeTicks, LeaveOutFractions)
{
    for (const PlotTick& tick : wholeTicks(0, 1.5, 6)) {
        EXPECT_EQ(tick.at, std::round(tick.at));
    }
    EXPECT_EQ(wholeTicks(-1.5, 2.5, 8).size(), 4U);
}

} // namespace

} // namespace springback::ui::chart_tests
