#include "ui/shell/message_bar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace springback::ui {
namespace {

using std::chrono::milliseconds;

class MessageBarTest : public testing::Test {
protected:
    MessageBarTest()
    {
        bar.setTimeToRead(milliseconds(20));
        window.setGeometry(300, 300, 500, 100); // away from the pointer
        bar.setGeometry(0, 40, 500, 60);
        window.show();
    }

    QWidget window;
    QLineEdit elsewhere{&window}; ///< has the focus
    MessageBar bar{&window};
    QPushButton* undo = bar.findChild<QPushButton*>(QStringLiteral("messageUndo"));
    QToolButton* close = bar.findChild<QToolButton*>(QStringLiteral("messageClose"));
};

TEST_F(MessageBarTest, IsHiddenUntilThereIsSomethingToSay)
{
    EXPECT_FALSE(bar.isVisible());
    bar.say(QStringLiteral("Copied."), MessageKind::Info);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.text(), QStringLiteral("Copied."));
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(MessageBarTest, InfoAndDoneGoAwayByThemselves)
{
    for (const MessageKind kind : {MessageKind::Info, MessageKind::Done}) {
        bar.say(QStringLiteral("Recorded."), kind);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !bar.isVisible(); }, 2000));
    }
}

TEST_F(MessageBarTest, AnErrorStaysUntilItIsClosed)
{
    bar.say(QStringLiteral("Recorded."), MessageKind::Done);
    bar.say(QStringLiteral("The disk is full."), MessageKind::Error);
    QTest::qWait(80);
    EXPECT_TRUE(bar.isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MessageBarTest, StaysWhenItIsToldTo)
{
    bar.keepSaying(QStringLiteral("Here you can only look."), MessageKind::Info);
    QTest::qWait(80);
    EXPECT_TRUE(bar.isVisible());
}

TEST_F(MessageBarTest, StaysWhileItHasTheFocus)
{
    bar.say(QStringLiteral("Deleted."), MessageKind::Done);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    undo->setFocus();
    ASSERT_TRUE(undo->hasFocus());
    QTest::qWait(80);
    EXPECT_TRUE(bar.isVisible());
    elsewhere.setFocus();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !bar.isVisible(); }, 2000));
}

TEST_F(MessageBarTest, OffersUndoForWhatWasDone)
{
    QSignalSpy wanted(&bar, &MessageBar::undoWanted);
    bar.say(QStringLiteral("Deleted."), MessageKind::Done);
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(MessageBarTest, HasItsSentenceForAName)
{
    bar.say(QStringLiteral("Deleted."), MessageKind::Done);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_NE(heard, nullptr);
    EXPECT_EQ(heard->text(QAccessible::Name), QStringLiteral("Deleted."));
}

} // namespace
} // namespace springback::ui
