#include "ui/charts/tracks_view.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <set>

#include "tests/ui/charts/sample_tracks.h"
#include "ui/charts/day_axis.h"

namespace springback::ui::chart_tests {

namespace {

class TracksViewTest : public testing::Test {
protected:
    TracksViewTest()
    {
        m_view.resize(640, 480);
        m_view.setData(sampleTracks());
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(&m_view, key, with);
    }
    QPoint pointOf(int day) const
    {
        const TracksGeometry& geometry = m_view.geometryOfTracks();
        return {static_cast<int>(geometry.x().pixel(position(at(day)))),
                static_cast<int>(geometry.pain.plot.center().y())};
    }
    void drag(int from, int to)
    {
        QTest::mousePress(&m_view, Qt::LeftButton, {}, pointOf(from));
        // QTest moves the mouse without its button.
        QMouseEvent move(QEvent::MouseMove, pointOf(to), m_view.mapToGlobal(pointOf(to)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&m_view, &move);
    }
    /// Whether the chart took it.
    bool wheel(int day, int angle, Qt::KeyboardModifiers with)
    {
        const QPoint point = pointOf(day);
        QWheelEvent event(point, m_view.mapToGlobal(point), {}, {0, angle}, Qt::NoButton, with,
                          Qt::NoScrollPhase, false);
        event.ignore();
        QApplication::sendEvent(&m_view, &event);
        return event.isAccepted();
    }
    Period visible() const { return m_view.visible(); }

    TracksView m_view;
};

bool hasColour(const QImage& image, const QColor& colour, const QRectF& inside)
{
    const QRect area = inside.toRect().intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

TEST_F(TracksViewTest, PaintsZonesLineFlareAndBars)
{
    const QImage image = m_view.grab().toImage();
    const Tokens& colours = tokensOf(m_view);
    const TracksGeometry& geometry = m_view.geometryOfTracks();

    for (const QColor& colour : {colours.safeSoft, colours.acceptableSoft, colours.tooMuchSoft,
                                 colours.accent, colours.tooMuch}) {
        EXPECT_TRUE(hasColour(image, colour, geometry.pain.plot)) << colour.name().toStdString();
    }
    ASSERT_EQ(geometry.boxes.size(), 3U);
    for (const TrackBox& box : geometry.boxes) {
        EXPECT_TRUE(hasColour(image, colours.accent, box.plot));
    }
}

TEST_F(TracksViewTest, TellsTheZonesApartWithoutColour)
{
    const QImage image = m_view.grab().toImage();
    const PainChartGeometry& pain = m_view.geometryOfTracks().pain;
    const auto inksBetween = [&](double from, double to) {
        std::set<QRgb> inks;
        for (double y = pain.y.pixel(to) + 2; y < pain.y.pixel(from) - 2; ++y) {
            // Left of the first morning: only the band.
            inks.insert(image.pixel(static_cast<int>(pain.plot.left()) + 2, static_cast<int>(y)));
        }
        return inks.size();
    };
    EXPECT_EQ(inksBetween(0, 1.5), 1U);
    EXPECT_GT(inksBetween(5.5, 10), 1U);
}

TEST_F(TracksViewTest, KeepsTheLineFreeOfMarksOverYears)
{
    const auto symbols = [this](const PainChartData& chart) {
        std::vector<LegendSymbol> found;
        for (const LegendEntry& entry : legendEntries(chart, {}, 600, m_view.font())) {
            found.push_back(entry.symbol);
        }
        return found;
    };
    PainChartData chart = sampleChart();
    EXPECT_EQ(symbols(chart).size(), 7U);

    chart.period.first -= days(3 * 365);
    EXPECT_EQ(symbols(chart),
              (std::vector<LegendSymbol>{LegendSymbol::MorningLine, LegendSymbol::NormalLine,
                                         LegendSymbol::Flare}));
}

TEST_F(TracksViewTest, PaintsWithoutDataInNoRoomAndWithOneDay)
{
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    TracksView view;
    view.paintChart(painter, QRectF(0, 0, 400, 300), tokens(Scheme::Light), m_view.font());
    m_view.paintChart(painter, QRectF(), tokens(Scheme::Light), m_view.font());
    image.fill(Qt::white);
    TracksData oneDay;
    oneDay.pain.period = {at(0), at(0)};
    oneDay.pain.morning = {{at(0), 3}};
    oneDay.stiffness = {{at(0), 10}};
    view.setData(oneDay);
    view.paintChart(painter, QRectF(0, 0, 400, 300), tokens(Scheme::Light), m_view.font());
    painter.end();

    // One morning is a dot.
    EXPECT_TRUE(hasColour(image, tokens(Scheme::Light).accent, QRectF(150, 50, 150, 100)));
}

TEST_F(TracksViewTest, WalksTheCrosshairByKeysAndSpeaks)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Pain and work"));
    EXPECT_EQ(spoken->text(QAccessible::Description),
              summaryInWords(sampleTracks(), sampleTracks().period()));
    EXPECT_TRUE(spoken->text(QAccessible::Value).isEmpty());

    const auto saysDay = [spoken](int day) {
        return spoken->text(QAccessible::Value) ==
               inWords(sampleTracks(), at(day), Every::SingleDay);
    };
    press(Qt::Key_Left);
    EXPECT_TRUE(saysDay(27));
    press(Qt::Key_Left);
    EXPECT_TRUE(saysDay(26));
    press(Qt::Key_PageUp);
    EXPECT_TRUE(saysDay(19));
    press(Qt::Key_Right);
    EXPECT_TRUE(saysDay(20));
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_TRUE(saysDay(27));
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_TRUE(saysDay(0));
}

TEST_F(TracksViewTest, ChoosesTheDayReadByEnter)
{
    const QSignalSpy chosen(&m_view, &ChartView::dayChosen);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Day>(), at(0));
}

TEST_F(TracksViewTest, ReadsTheDayUnderTheMouseAndChoosesItByAClick)
{
    const QSignalSpy chosen(&m_view, &ChartView::dayChosen);
    QTest::mouseMove(&m_view, pointOf(10));
    EXPECT_EQ(m_view.reading(), at(10));
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, pointOf(10));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Day>(), at(10));

    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(1, 1));
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(TracksViewTest, ShowsTheReadingInAllTracks)
{
    const QImage before = m_view.grab().toImage();
    m_view.setReading(at(10));
    const QImage after = m_view.grab().toImage();
    const QRectF plots = m_view.geometryOfTracks().plots();
    const int x = pointOf(10).x();
    for (const double y : {plots.top() + 2, plots.center().y(), plots.bottom() - 2}) {
        const QRect line(x - 1, static_cast<int>(y), 3, 1);
        EXPECT_NE(after.copy(line), before.copy(line));
    }
}

TEST_F(TracksViewTest, ZoomsAndPansByKeys)
{
    m_view.setReading(at(20));
    press(Qt::Key_Plus);
    EXPECT_EQ(visible(), (Period{at(5), at(25)}));
    press(Qt::Key_Comma);
    EXPECT_EQ(visible(), (Period{at(0), at(20)}));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(visible(), (Period{at(7), at(27)}));
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Period);
    EXPECT_EQ(visible(), (Period{at(7), at(27)}));
    press(Qt::Key_Minus);
    EXPECT_EQ(visible(), (Period{at(0), at(27)}));
    press(Qt::Key_Equal);
    press(Qt::Key_0);
    EXPECT_EQ(visible(), (Period{at(0), at(27)}));
    EXPECT_EQ(m_view.reading(), at(20));
}

TEST_F(TracksViewTest, PansWhenTheReadingLeavesTheView)
{
    drag(10, 16);
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, pointOf(16));
    ASSERT_EQ(visible(), (Period{at(10), at(16)}));
    m_view.setReading(at(16));
    press(Qt::Key_Right);
    EXPECT_EQ(m_view.reading(), at(17));
    EXPECT_EQ(visible(), (Period{at(11), at(17)}));
    press(Qt::Key_Home);
    EXPECT_EQ(visible(), (Period{at(0), at(6)}));
    // The week that a bar stands for is whole, whatever is in view.
    EXPECT_EQ(m_view.readingText(), inWords(sampleTracks(), at(0), Every::SingleDay));
}

TEST_F(TracksViewTest, ADragZoomsAndDoesNotChoose)
{
    const QSignalSpy chosen(&m_view, &ChartView::dayChosen);
    drag(20, 5);
    const QImage dragging = m_view.grab().toImage();
    press(Qt::Key_Escape);
    EXPECT_NE(m_view.grab().toImage(), dragging);
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, pointOf(5));
    EXPECT_EQ(visible(), (Period{at(0), at(27)}));

    drag(20, 5);
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, pointOf(5));
    EXPECT_EQ(visible(), (Period{at(5), at(20)}));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(TracksViewTest, ADoubleClickShowsTheRangeAndAClickStillChoosesWhenZoomed)
{
    const QSignalSpy chosen(&m_view, &ChartView::dayChosen);
    m_view.setReading(at(20));
    press(Qt::Key_Plus);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, pointOf(12));
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&chosen] { return chosen.count() == 1; }, 3000));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Day>(), at(12));

    QTest::mouseClick(&m_view, Qt::LeftButton, {}, pointOf(12));
    QTest::mouseDClick(&m_view, Qt::LeftButton, {}, pointOf(12));
    EXPECT_EQ(visible(), (Period{at(0), at(27)}));
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(TracksViewTest, LeavesTheWheelToThePageUntilThePersonWorksInTheChart)
{
    m_view.setFocus();
    EXPECT_FALSE(wheel(20, 120, {}));
    EXPECT_EQ(visible(), (Period{at(0), at(27)}));
    EXPECT_TRUE(wheel(20, 120, Qt::ControlModifier));
    EXPECT_EQ(visible(), (Period{at(5), at(25)}));
    press(Qt::Key_0);
    EXPECT_TRUE(wheel(20, 60, {}));
    EXPECT_EQ(visible(), (Period{at(0), at(27)}));
    EXPECT_TRUE(wheel(20, 60, {}));
    EXPECT_EQ(visible(), (Period{at(5), at(25)}));
    EXPECT_TRUE(wheel(20, 120, Qt::ShiftModifier));
    EXPECT_EQ(visible(), (Period{at(3), at(23)}));
    EXPECT_TRUE(wheel(10, -120, Qt::ControlModifier));
    EXPECT_EQ(visible(), (Period{at(0), at(27)}));
}

TEST_F(TracksViewTest, KeepsViewAndReadingWhileTheRangeIsTheSame)
{
    m_view.setReading(at(20));
    press(Qt::Key_Plus);
    m_view.setData(sampleTracks());
    EXPECT_EQ(m_view.reading(), at(20));
    EXPECT_EQ(visible(), (Period{at(5), at(25)}));

    TracksData shorter = sampleTracks();
    shorter.pain = within(shorter.pain, {at(0), at(15)});
    m_view.setData(shorter);
    EXPECT_EQ(m_view.reading(), std::nullopt);
    EXPECT_EQ(visible(), (Period{at(0), at(15)}));
}

} // namespace

} // namespace springback::ui::chart_tests
