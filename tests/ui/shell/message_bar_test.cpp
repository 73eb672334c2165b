#include "ui/shell/message_bar.h"

#include <QAccessible>
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
        window.resize(500, 100);
        bar.resize(500, 60);
        window.show();
    }

    QWidget window;
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
    undo->setFocus();
    ASSERT_TRUE(undo->hasFocus());
    QTest::qWait(80);
    EXPECT_TRUE(bar.isVisible());
    undo->clearFocus();
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

QList<QAccessible::Event> heardEvents;

TEST_F(MessageBarTest, IsAnnouncedToScreenReaders)
{
    QAccessible::setActive(true);
    heardEvents.clear();
    const auto before = QAccessible::installUpdateHandler(
        [](QAccessibleEvent* event) { heardEvents.append(event->type()); });
    bar.say(QStringLiteral("Deleted."), MessageKind::Done);
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
    EXPECT_TRUE(heardEvents.contains(QAccessible::Alert));
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("Deleted."));
}

} // namespace
} // namespace springback::ui
