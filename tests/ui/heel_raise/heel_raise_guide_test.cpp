#include "ui/heel_raise/heel_raise_guide.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/widgets/pain_scale.h"

namespace springback::ui {
namespace {

using std::chrono::milliseconds;

/// A guide whose clock stands still unless the test moves it on.
class HeelRaiseGuideTest : public testing::Test {
protected:
    HeelRaiseGuideTest()
    {
        guide->setAttribute(Qt::WA_DeleteOnClose, false);
        guide->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(guide.get()));
    }

    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            now += milliseconds(1000);
            guide->tick();
        }
    }
    void press(Qt::Key key) { QTest::keyClick(guide->focusWidget(), key); }
    QString text(const char* name)
    {
        return guide->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    QString buttonText()
    {
        return guide->findChild<QPushButton*>(QStringLiteral("guideGo"))->text();
    }
    bool isShown(const char* name)
    {
        return guide->findChild<QWidget*>(QString::fromLatin1(name))->isVisible();
    }

    milliseconds now{1000};
    std::unique_ptr<HeelRaiseGuide> guide = std::make_unique<HeelRaiseGuide>(
        RuleSet(), Side::Right, [this] { return now; }, nullptr);
    QSignalSpy counted{guide.get(), &HeelRaiseGuide::counted};
    QSignalSpy beats{guide.get(), &HeelRaiseGuide::beat};
};

TEST_F(HeelRaiseGuideTest, TakesBothSidesThroughByOneKey)
{
    EXPECT_EQ(buttonText(), QStringLiteral("Start the beat"));
    EXPECT_EQ(text("guideStopRules"),
              QStringLiteral("Stop when you can’t keep the beat, the knee bends, the heel stays "
                             "lower than before, or pain goes above 5."));
    press(Qt::Key_Return);
    EXPECT_EQ(text("guideTitle"), QStringLiteral("Left leg, get ready")) << "the other side first";
    EXPECT_EQ(text("guideCount"), QStringLiteral("4"));
    pass(4);
    EXPECT_EQ(text("guideTitle"), QStringLiteral("Left leg"));
    EXPECT_EQ(text("guideWord"), QStringLiteral("up"));
    pass(1);
    EXPECT_EQ(text("guideWord"), QStringLiteral("down"));
    pass(55);
    EXPECT_EQ(text("guideCount"), QStringLiteral("28"));
    press(Qt::Key_Space);

    EXPECT_EQ(text("guideDone"), QStringLiteral("28 raises. You can correct it before saving."));
    EXPECT_EQ(text("guideRest"), QStringLiteral("Rest 2:00"));
    press(Qt::Key_0);
    press(Qt::Key_Return);
    pass(55);
    EXPECT_EQ(text("guideRest"), QStringLiteral("Rest 1:05"));
    EXPECT_EQ(buttonText(), QStringLiteral("Go on with the right leg"));
    press(Qt::Key_Return);
    pass(4 + 44);
    press(Qt::Key_Return);
    EXPECT_FALSE(isShown("guideRest"));
    press(Qt::Key_3);
    press(Qt::Key_Return);
    press(Qt::Key_Return);

    ASSERT_EQ(counted.count(), 1);
    HeelRaiseTest expected;
    expected.left = 28;
    expected.right = 22;
    expected.painLeft = 0_pain;
    expected.painRight = 3_pain;
    EXPECT_EQ(counted[0][0].value<HeelRaiseTest>(), expected);
    EXPECT_FALSE(guide->isVisible());
}

TEST_F(HeelRaiseGuideTest, TellsEveryBeat)
{
    press(Qt::Key_Return);
    pass(6);
    ASSERT_EQ(beats.count(), 3);
    EXPECT_TRUE(beats[0][0].toBool());
    EXPECT_FALSE(beats[1][0].toBool());
    EXPECT_TRUE(beats[2][0].toBool());
}

TEST_F(HeelRaiseGuideTest, TheOtherLegMayBeFirstOrTheOnlyOne)
{
    guide->findChild<QPushButton*>(QStringLiteral("rightFirst"))->click();
    guide->findChild<QPushButton*>(QStringLiteral("guideGo"))->click();
    pass(4 + 20);
    guide->findChild<QPushButton*>(QStringLiteral("guideGo"))->click();
    QTest::keyClick(guide->findChild<PainScale*>(), Qt::Key_6);
    EXPECT_TRUE(isShown("guideCeiling"));
    guide->findChild<QPushButton*>(QStringLiteral("guideOnly"))->click();

    ASSERT_EQ(counted.count(), 1);
    const auto test = counted[0][0].value<HeelRaiseTest>();
    EXPECT_EQ(test.right, 10);
    EXPECT_EQ(test.painRight, 6_pain);
    EXPECT_EQ(test.left, std::nullopt);
}

TEST_F(HeelRaiseGuideTest, SaysWhenTheRestIsOverAndWaits)
{
    press(Qt::Key_Return);
    pass(10);
    press(Qt::Key_Return);
    pass(130);
    EXPECT_EQ(text("guideRest"), QStringLiteral("The rest is over."));
    EXPECT_EQ(buttonText(), QStringLiteral("Go on with the right leg"));
}

TEST_F(HeelRaiseGuideTest, LeavingLosesNothingThatWasCounted)
{
    press(Qt::Key_Return);
    pass(10);
    press(Qt::Key_Escape);
    ASSERT_EQ(counted.count(), 1);
    EXPECT_EQ(counted[0][0].value<HeelRaiseTest>().left, 3);
}

TEST_F(HeelRaiseGuideTest, LeavingBeforeTheFirstRaiseGivesNothing)
{
    press(Qt::Key_Return);
    pass(2);
    press(Qt::Key_Escape);
    EXPECT_EQ(counted.count(), 0);
    EXPECT_FALSE(guide->isVisible());
}

} // namespace
} // namespace springback::ui
