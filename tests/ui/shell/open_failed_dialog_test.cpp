#include "ui/shell/open_failed_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/shell/test_window.h"

namespace springback::ui {
namespace {

class OpenFailedDialogTest : public testing::Test {
protected:
    OpenFailedDialogTest() { dialog.show(); }

    QPushButton* button(const char* name) const
    {
        return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }

    test::FileAnswers answers;
    OpenFailedDialog dialog{Error{ErrorCode::NotADatabase, "/home/me/notes.txt", {}, {}},
                            answers.dialogs()};
};

TEST_F(OpenFailedDialogTest, SaysWhatIsWrongWithWhichFile)
{
    EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("openError"))
                    ->text()
                    .contains(QStringLiteral("/home/me/notes.txt")));
}

TEST_F(OpenFailedDialogTest, TakesAnotherFile)
{
    answers.file = QStringLiteral("/home/me/springback.db");
    QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.chosenFile(), answers.file);
}

TEST_F(OpenFailedDialogTest, StaysWhenNoFileIsChosen)
{
    QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(OpenFailedDialogTest, Quits)
{
    QTest::mouseClick(button("quit"), Qt::LeftButton);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

} // namespace
} // namespace springback::ui
