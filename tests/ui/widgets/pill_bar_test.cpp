#include "ui/widgets/pill_bar.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace springback::ui::widget_tests {

namespace {

class PillBarTest : public testing::Test {
protected:
    PillBarTest()
        : m_bar({{QStringLiteral("a"), QStringLiteral("Overview")},
                 {QStringLiteral("b"), QStringLiteral("Calendar")},
                 {QStringLiteral("c"), QStringLiteral("Numbers")}},
                1)
    {
        m_bar.resize(m_bar.sizeHint());
        m_bar.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_bar));
    }

    QRadioButton* pill(const char* name) const
    {
        return m_bar.findChild<QRadioButton*>(QLatin1String(name));
    }

    PillBar m_bar;
};

TEST_F(PillBarTest, ChoosesByArrowKeysAndByClick)
{
    const QSignalSpy chosen(&m_bar, &PillBar::choiceChanged);
    pill("b")->setFocus();
    QTest::keyClick(pill("b"), Qt::Key_Right);
    EXPECT_EQ(m_bar.chosen(), 2);
    QTest::mouseClick(pill("a"), Qt::LeftButton);
    EXPECT_EQ(m_bar.chosen(), 0);
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(PillBarTest, StopsTabOnceAtTheChosenOne)
{
    EXPECT_EQ(pill("b")->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(pill("a")->focusPolicy(), Qt::ClickFocus);
    m_bar.choose(0);
    EXPECT_EQ(pill("a")->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(pill("b")->focusPolicy(), Qt::ClickFocus);
}

TEST_F(PillBarTest, GoesOnInASecondRowWhereThereIsNoRoom)
{
    const int row = m_bar.sizeHint().height();
    const int narrow = m_bar.sizeHint().width() * 2 / 3;
    EXPECT_EQ(m_bar.heightForWidth(m_bar.sizeHint().width()), row);
    EXPECT_GT(m_bar.heightForWidth(narrow), row);
    m_bar.resize(narrow, m_bar.heightForWidth(narrow));
    QTest::qWait(0);
    EXPECT_GT(pill("c")->y(), pill("a")->y());
    EXPECT_LE(pill("c")->geometry().right(), narrow);
}

} // namespace

} // namespace springback::ui::widget_tests
