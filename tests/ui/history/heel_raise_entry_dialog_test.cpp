#include "ui/history/heel_raise_entry_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/heel_raise/heel_raise_guide.h"
#include "ui/history/entry_dialogs.h"
#include "ui/widgets/pain_scale.h"

namespace springback::ui {
namespace {

using springback::test::day;
using springback::test::episode;
using springback::test::heelRaiseTest;
using springback::test::logOf;
using testing::SizeIs;

class HeelRaiseEntryDialogTest : public testing::Test {
protected:
    void open(const Log& log)
    {
        diary = std::make_unique<test::Diary>(log, day("2026-03-14"));
        dialog = heelRaiseTestDialog(diary->bridge(), &window);
        dialog->open();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    QString words() const
    {
        return dialog->findChild<QLabel*>(QStringLiteral("heelRaiseWords"))->text();
    }
    void save() const
    {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }

    QWidget window;
    std::unique_ptr<test::Diary> diary;
    HeelRaiseEntryDialog* dialog = nullptr;
};

TEST_F(HeelRaiseEntryDialogTest, SaysWhatItComesToWhileItIsTyped)
{
    open(logOf(episode("2026-01-26"), heelRaiseTest("2026-03-01", 20, 28)));
    EXPECT_EQ(words(), QString());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("24"));
    EXPECT_TRUE(words().startsWith(QStringLiteral(
        "Right 24, recorded. On 1 Mar it was 20: a difference of fewer than 7 is noise.\n"
        "Right: without its pain the test does not count for a gate.")))
        << words().toStdString();
    QTest::keyClick(dialog->findChild<PainScale*>(QStringLiteral("raisePainRight")), Qt::Key_2);
    EXPECT_FALSE(words().contains(QStringLiteral("without its pain")));
    save();
    ASSERT_THAT(diary->onDisk().heelRaiseTests, SizeIs(2));
    EXPECT_EQ(diary->onDisk().heelRaiseTests[1].value.painRight, 2_pain);
    ASSERT_TRUE(diary->bridge().undo());
    EXPECT_THAT(diary->onDisk().heelRaiseTests, SizeIs(1));
}

TEST_F(HeelRaiseEntryDialogTest, TakesOverWhatTheGuideCountedAndLetsItBeCorrected)
{
    open(logOf(episode("2026-01-26")));
    dialog->findChild<QPushButton*>(QStringLiteral("guideMe"))->click();
    auto* guide = dialog->findChild<HeelRaiseGuide*>();
    ASSERT_NE(guide, nullptr);
    HeelRaiseTest test;
    test.left = 28;
    test.right = 22;
    test.painRight = 1_pain;
    Q_EMIT guide->counted(test);
    guide->accept();
    EXPECT_TRUE(diary->onDisk().heelRaiseTests.empty());
    dialog->findChild<QSpinBox*>(QStringLiteral("raisesLeft"))->setValue(27);
    save();

    test.date = day("2026-03-14");
    test.left = 27;
    ASSERT_THAT(diary->onDisk().heelRaiseTests, SizeIs(1));
    EXPECT_EQ(diary->onDisk().heelRaiseTests[0].value, test);
}

TEST_F(HeelRaiseEntryDialogTest, CorrectsTheTestOfToday)
{
    open(logOf(episode("2026-01-26"), heelRaiseTest("2026-03-14", 20, 28)));
    EXPECT_EQ(dialog->findChild<QSpinBox*>(QStringLiteral("raisesRight"))->value(), 20);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("21"));
    save();
    ASSERT_THAT(diary->onDisk().heelRaiseTests, SizeIs(1));
    EXPECT_EQ(diary->onDisk().heelRaiseTests[0].value.right, 21);
}

} // namespace
} // namespace springback::ui
