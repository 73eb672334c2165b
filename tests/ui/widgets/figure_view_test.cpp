#include "ui/widgets/figure_view.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/figure_file.h"
#include "core/programme/programme_file.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blobs.h"
#include "ui/widgets/figure_paint.h"
#include "ui/widgets/motion.h"

namespace springback::ui {
namespace {

ExerciseFigure figureNamed(const char* exercise)
{
    return figureOf(builtInProgramme(), exercise).value();
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

/// The middle of all pixels of a colour, across; the picture's own where there is none.
double middleOf(const QImage& image, const QColor& colour)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                sum += x;
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : image.width() / 2.0;
}

class FigureViewTest : public testing::Test {
protected:
    FigureViewTest()
    {
        QSettings().remove(QStringLiteral("look/stillPictures"));
        view.setReducedMotion(false);
        view.resize(360, 330);
    }
    ~FigureViewTest() override { QSettings().remove(QStringLiteral("look/stillPictures")); }

    void show()
    {
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    QImage picture() { return view.grab().toImage(); }
    const Tokens& colours() const { return tokensOf(view); }

    FigureView view;
};

TEST_F(FigureViewTest, PaintsEveryPoseOfEveryExerciseInsideItsFrame)
{
    constexpr int kMargin = 60;
    const FigureColours colours = figureColours(tokens(Scheme::Light));
    for (const ExerciseFigure& figure : builtInFigures()) {
        for (std::size_t pose = 0; pose < figure.poses.size(); ++pose) {
            QImage image(420, 410, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const QRect inner = image.rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
            paintFigure(painter, QRectF(inner), figure, {pose, pose, 0}, {true, true, false},
                        colours);
            painter.end();
            const std::string where = figure.exercise + ' ' + figure.poses[pose].name;
            EXPECT_GT(pixelsOf(image, colours.near), 500) << where;
            if (figure.view != Viewpoint::Foot && figure.view != Viewpoint::Front) {
                EXPECT_GT(pixelsOf(image, colours.tendon), 8) << where;
            }
            const int inside = pixelsOf(image.copy(inner), Qt::white);
            const int outside = image.width() * image.height() - inner.width() * inner.height();
            EXPECT_EQ(pixelsOf(image, Qt::white) - inside, outside) << where << " leaves its frame";
        }
    }
}

TEST_F(FigureViewTest, TellsTheLegsApartAndMarksTheSoreTendon)
{
    view.setFigure(figureNamed("hurdle_jump"));
    show();
    const FigureColours tones = figureColours(colours());
    EXPECT_NE(tones.near, tones.far);
    EXPECT_GT(pixelsOf(picture(), tones.near), 500);
    EXPECT_GT(pixelsOf(picture(), tones.far), 20);
    const int one = pixelsOf(picture(), tones.tendon);
    EXPECT_GT(one, 10);
    view.setSoreSide(Side::Both);
    EXPECT_GE(pixelsOf(picture(), tones.tendon), one);
}

TEST_F(FigureViewTest, ShowsTheLeftLegAsTheMirrorImage)
{
    view.setFigure(figureNamed("calf_stretch_straight"));
    show();
    const FigureColours tones = figureColours(colours());
    const double right = middleOf(picture(), tones.tendon);
    view.setSoreSide(Side::Left);
    const double left = middleOf(picture(), tones.tendon);
    EXPECT_LT(right, view.width() / 2.0);
    EXPECT_NEAR(left, view.width() - right, 3);
    // The healthy right leg at work: the mark is on the other one, which stands in front.
    view.setWorkingSide(Side::Right);
    EXPECT_GT(middleOf(picture(), tones.tendon), right + 10);
}

TEST_F(FigureViewTest, FollowsAnOutsideClock)
{
    view.setFigure(figureNamed("tempo_raise"));
    show();
    view.setPhase(MovePhase::Up, 0.0);
    const QImage down = picture();
    view.setPhase(MovePhase::Up, 1.0);
    const QImage up = picture();
    EXPECT_NE(down, up);
    EXPECT_FALSE(view.isPlaying());
    view.setPhase(MovePhase::Down, 0.0);
    EXPECT_EQ(picture(), up);
    view.setPhase(MovePhase::Down, 1.0);
    EXPECT_EQ(picture(), down);
}

TEST_F(FigureViewTest, MovesOnItsOwnInAPhaseThatItDoesNotHave)
{
    view.setFigure(figureNamed("step_edge_side_walk"));
    show();
    view.setPhase(MovePhase::Hold, 0.5);
    EXPECT_TRUE(view.isPlaying());
    view.setPhase(MovePhase::Free, 0.5);
    EXPECT_FALSE(view.isPlaying());
}

TEST_F(FigureViewTest, PlaysOnlyWhileItIsSeen)
{
    view.setFigure(figureNamed("c1_hop_up"));
    show();
    view.play();
    const QImage first = picture();
    EXPECT_TRUE(QTest::qWaitFor([&] { return picture() != first; }, 2000));
    view.hide();
    const QImage hidden = picture();
    QTest::qWait(150);
    EXPECT_EQ(picture(), hidden);
    view.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return picture() != hidden; }, 2000));
    view.pause();
    const QImage paused = picture();
    QTest::qWait(150);
    EXPECT_EQ(picture(), paused);
}

TEST_F(FigureViewTest, StandsStillSideBySideWithReducedMotion)
{
    view.setFigure(figureNamed("heel_drop"));
    show();
    const FigureColours tones = figureColours(colours());
    const QImage one = picture();
    view.setReducedMotion(true);
    view.play();
    const QImage still = picture();
    EXPECT_NE(one, still);
    QTest::qWait(150);
    EXPECT_EQ(picture(), still);
    // Four poses: each quarter of the picture has one.
    const QSize half = still.size() / 2;
    for (const QPoint corner : {QPoint(0, 0), QPoint(half.width(), 0), QPoint(0, half.height()),
                                QPoint(half.width(), half.height())}) {
        EXPECT_GT(pixelsOf(still.copy(QRect(corner, half)), tones.near), 100);
    }
}

TEST_F(FigureViewTest, RemembersThePersonsChoiceOfStillPictures)
{
    setMotionReduced(true);
    EXPECT_TRUE(FigureView().isReducedMotion());
    setMotionReduced(false);
    EXPECT_FALSE(FigureView().isReducedMotion());
}

TEST_F(FigureViewTest, ShowsNothingWithoutAFigure)
{
    show();
    const QImage empty = picture();
    view.play();
    view.setPhase(MovePhase::Up, 0.5);
    EXPECT_FALSE(view.hasFigure());
    view.setFigure(figureNamed("heel_drop"));
    EXPECT_NE(picture(), empty);
    view.clear();
    EXPECT_EQ(picture(), empty);
}

TEST_F(FigureViewTest, GrowsWithTheFont)
{
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    const QSize before = view.minimumSizeHint();
    QApplication::setFont(large);
    EXPECT_NEAR(view.minimumSizeHint().width(), before.width() * 2, 4);
    QApplication::setFont(font);
}

TEST_F(FigureViewTest, IsAPictureToAScreenReader)
{
    view.setAccessibleName(QStringLiteral("Figure: Heel drop"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Graphic);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Figure: Heel drop"));
}

TEST(BlobsTest, WrapsATightSkinAroundTwoDiscs)
{
    const QPolygonF skin = skinAround({{{0, 0}, 10}, {{100, 0}, 5}});
    EXPECT_NEAR(skin.boundingRect().left(), -10, 0.1);
    EXPECT_NEAR(skin.boundingRect().right(), 105, 0.1);
    EXPECT_TRUE(skin.containsPoint({50, 7}, Qt::OddEvenFill)) << "between the tangents";
    EXPECT_FALSE(skin.containsPoint({50, 9}, Qt::OddEvenFill));
    EXPECT_NEAR(skinAround({{{0, 0}, 10}}, 2).boundingRect().width(), 24, 0.3);
}

} // namespace
} // namespace springback::ui
