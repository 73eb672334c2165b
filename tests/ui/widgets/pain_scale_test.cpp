#include "ui/widgets/pain_scale.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/theme/theme.h"

namespace springback::ui {
namespace {

std::optional<int> number(const PainScale& scale)
{
    return scale.value() ? std::optional<int>(scale.value()->value()) : std::nullopt;
}

class PainScaleTest : public testing::Test {
protected:
    PainScaleTest()
    {
        scale.resize(880, scale.heightForWidth(880));
        scale.show();
        scale.setFocus();
    }

    /// The middle of the box of that value.
    QPoint middleOf(int value) const { return {scale.width() * (2 * value + 1) / 22, 20}; }

    PainScale scale;
    QSignalSpy picked{&scale, &PainScale::picked};
    QSignalSpy confirmed{&scale, &PainScale::confirmed};
};

TEST_F(PainScaleTest, StartsWithoutAValue)
{
    EXPECT_EQ(number(scale), std::nullopt);
    EXPECT_EQ(scale.valueText(), QStringLiteral("not chosen"));
}

TEST_F(PainScaleTest, TakesEveryDigitAndXForTen)
{
    for (int value = 0; value <= 9; ++value) {
        QTest::keyClick(&scale, static_cast<Qt::Key>(Qt::Key_0 + value));
        EXPECT_EQ(number(scale), value);
    }
    QTest::keyClicks(&scale, QStringLiteral("x"));
    EXPECT_EQ(number(scale), 10);
    QTest::keyClicks(&scale, QStringLiteral("0"));
    EXPECT_EQ(number(scale), 0);
    QTest::keyClicks(&scale, QStringLiteral("X"));
    EXPECT_EQ(number(scale), 10);
    EXPECT_EQ(picked.count(), 13);
}

TEST_F(PainScaleTest, MovesByArrowsAndStopsAtTheEnds)
{
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(number(scale), 0);
    QTest::keyClick(&scale, Qt::Key_Left);
    EXPECT_EQ(number(scale), 0);
    QTest::keyClick(&scale, Qt::Key_Up);
    EXPECT_EQ(number(scale), 1);
    QTest::keyClick(&scale, Qt::Key_End);
    EXPECT_EQ(number(scale), 10);
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(number(scale), 10);
    QTest::keyClick(&scale, Qt::Key_Down);
    EXPECT_EQ(number(scale), 9);
    QTest::keyClick(&scale, Qt::Key_Home);
    EXPECT_EQ(number(scale), 0);
}

TEST_F(PainScaleTest, EnterConfirmsOnlyAValue)
{
    QTest::keyClick(&scale, Qt::Key_Return);
    EXPECT_EQ(confirmed.count(), 0);
    QTest::keyClick(&scale, Qt::Key_3);
    QTest::keyClick(&scale, Qt::Key_Return);
    QTest::keyClick(&scale, Qt::Key_Enter);
    EXPECT_EQ(confirmed.count(), 2);
}

TEST_F(PainScaleTest, LeavesOtherKeysAlone)
{
    QTest::keyClick(&scale, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&scale, Qt::Key_A);
    EXPECT_EQ(number(scale), std::nullopt);
}

TEST_F(PainScaleTest, TakesAClickOnEachBox)
{
    for (int value = 0; value <= 10; ++value) {
        QTest::mouseClick(&scale, Qt::LeftButton, {}, middleOf(value));
        EXPECT_EQ(number(scale), value);
    }
    QTest::mouseClick(&scale, Qt::RightButton, {}, middleOf(2));
    EXPECT_EQ(number(scale), 10);
}

TEST_F(PainScaleTest, TellsOnlyWhatAPersonChose)
{
    scale.setValue(4_pain);
    EXPECT_EQ(picked.count(), 0);
    QTest::keyClick(&scale, Qt::Key_4);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].value<Pain>(), 4_pain);
}

TEST_F(PainScaleTest, SaysNumberAndZone)
{
    scale.setValue(3_pain);
    EXPECT_EQ(scale.valueText(), QStringLiteral("3, safe"));
    scale.setValue(5_pain);
    EXPECT_EQ(scale.valueText(), QStringLiteral("5, acceptable, in control"));
    scale.setValue(6_pain);
    EXPECT_EQ(scale.valueText(), QStringLiteral("6, too much"));
    scale.setZones(2_pain, 4_pain);
    scale.setValue(5_pain);
    EXPECT_EQ(scale.valueText(), QStringLiteral("5, too much"));
}

TEST_F(PainScaleTest, IsASliderForAScreenReader)
{
    scale.setAccessibleName(QStringLiteral("Pain this morning"));
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&scale);
    ASSERT_NE(heard, nullptr);
    EXPECT_EQ(heard->role(), QAccessible::Slider);
    EXPECT_EQ(heard->text(QAccessible::Name), QStringLiteral("Pain this morning"));
    EXPECT_EQ(heard->text(QAccessible::Value), QStringLiteral("not chosen"));
    QAccessibleValueInterface* value = heard->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_FALSE(value->currentValue().isValid());
    EXPECT_EQ(value->minimumValue().toInt(), 0);
    EXPECT_EQ(value->maximumValue().toInt(), 10);

    value->setCurrentValue(7);
    EXPECT_EQ(number(scale), 7);
    EXPECT_EQ(picked.count(), 1);
    EXPECT_EQ(heard->text(QAccessible::Value), QStringLiteral("7, too much"));

    value->setCurrentValue(11);
    EXPECT_EQ(number(scale), 7);
}

TEST_F(PainScaleTest, ACompactOneIsLowerAndHasNoWords)
{
    const int withWords = scale.sizeHint().height();
    scale.setCompact(true);
    EXPECT_LT(scale.sizeHint().height(), withWords);
    EXPECT_FALSE(scale.hasHeightForWidth());
}

TEST_F(PainScaleTest, ShowsTheChosenValueAndFollowsTheTheme)
{
    const QImage without = scale.grab().toImage();
    scale.setValue(4_pain);
    const QImage chosen = scale.grab().toImage();
    EXPECT_NE(chosen, without);
    scale.setPalette(paletteFor(Scheme::Dark));
    EXPECT_NE(scale.grab().toImage(), chosen);
}

} // namespace
} // namespace springback::ui
