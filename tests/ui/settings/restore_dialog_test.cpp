#include "ui/settings/restore_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "ui/exchange/difference_table.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;

class RestoreDialogTest : public testing::Test {
protected:
    void open(const Log& here, const Log& there)
    {
        dialog = new RestoreDialog(differenceOf(here, there), QStringLiteral("of today, 07:12"),
                                   {builtInProgramme(), Units::Metric});
        QObject::connect(dialog, &QDialog::finished, dialog, [this](int with) { result = with; });
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    ~RestoreDialogTest() override { delete dialog; }

    template <class T> T* part(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    QString cell(int row, int column) const
    {
        return part<DifferenceTable>("differenceTable")
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }

    QPointer<RestoreDialog> dialog;
    int result = -1;
};

Log diaryNow()
{
    return logOf(episode("2026-01-26"), checkIn("2026-03-12", 1), checkIn("2026-03-13", 2),
                 checkIn("2026-03-14", 3));
}

Log backupBefore()
{
    return logOf(episode("2026-01-26"), checkIn("2026-03-11", 1), checkIn("2026-03-12", 1),
                 checkIn("2026-03-13", 4));
}

TEST_F(RestoreDialogTest, SaysWhatGoesWhatComesBackAndWhatIsDifferent)
{
    open(diaryNow(), backupBefore());
    EXPECT_TRUE(part<QLabel>("restoreWhat")->text().contains(QStringLiteral("of today, 07:12")));
    EXPECT_EQ(part<QRadioButton>("restoreAll")->text(), QStringLiteral("All: 3"));
    EXPECT_EQ(part<QRadioButton>("restoreOnlyHere")->text(),
              QStringLiteral("Only in the diary now: 1"));
    EXPECT_EQ(part<QRadioButton>("restoreOnlyThere")->text(),
              QStringLiteral("Only in the backup: 1"));
    EXPECT_EQ(part<QRadioButton>("restoreDifferent")->text(), QStringLiteral("Different: 1"));
    EXPECT_EQ(cell(0, DifferenceModel::StateColumn), QStringLiteral("only in the diary now"));
    EXPECT_EQ(cell(0, DifferenceModel::HereColumn), QStringLiteral("3"));
    EXPECT_EQ(cell(1, DifferenceModel::StateColumn), QStringLiteral("different"));
    EXPECT_EQ(cell(1, DifferenceModel::ThereColumn), QStringLiteral("Pain on the first steps: 4"));
    EXPECT_EQ(cell(2, DifferenceModel::StateColumn), QStringLiteral("only in the backup"));
    EXPECT_EQ(cell(2, DifferenceModel::HereColumn), QStringLiteral("–"));
}

TEST_F(RestoreDialogTest, CancelsWithEnterAndEscape)
{
    for (const Qt::Key stop : {Qt::Key_Return, Qt::Key_Escape}) {
        open(diaryNow(), backupBefore());
        EXPECT_EQ(QApplication::focusWidget(), part<QPushButton>("cancelRestore"));
        key(stop);
        EXPECT_EQ(result, QDialog::Rejected);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        result = -1;
    }
}

TEST_F(RestoreDialogTest, RestoresOnlyWhenItsButtonIsPressed)
{
    open(diaryNow(), backupBefore());
    auto* confirm = part<QPushButton>("confirmRestore");
    for (int i = 0; i < 10 && QApplication::focusWidget() != confirm; ++i) {
        key(Qt::Key_Tab);
    }
    ASSERT_EQ(QApplication::focusWidget(), confirm);
    key(Qt::Key_Space);
    EXPECT_EQ(result, QDialog::Accepted);
}

TEST_F(RestoreDialogTest, ShowsOnePartOfTheDifferencesByKeys)
{
    open(diaryNow(), backupBefore());
    part<QRadioButton>("restoreAll")->setFocus();
    key(Qt::Key_Right);
    EXPECT_EQ(part<DifferenceTable>("differenceTable")->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, DifferenceModel::DayColumn), QStringLiteral("14/03/2026"));
    key(Qt::Key_Left);
    EXPECT_EQ(part<DifferenceTable>("differenceTable")->model()->rowCount(), 3);
}

TEST_F(RestoreDialogTest, CountsTheSettingsAsDifferent)
{
    Log there = diaryNow();
    there.settings.rules = RulesPreset::Cautious;
    open(diaryNow(), there);
    EXPECT_EQ(part<QRadioButton>("restoreDifferent")->text(), QStringLiteral("Different: 1"));
    EXPECT_EQ(cell(0, DifferenceModel::KindColumn), QStringLiteral("Settings"));
    EXPECT_EQ(cell(0, DifferenceModel::ThereColumn), QStringLiteral("cautious rules"));
}

TEST_F(RestoreDialogTest, HasNothingToRestoreFromTheSameEntries)
{
    open(diaryNow(), diaryNow());
    EXPECT_TRUE(part<QLabel>("restoreWhat")
                    ->text()
                    .contains(QStringLiteral("There is nothing to restore.")));
    EXPECT_EQ(part<QPushButton>("confirmRestore"), nullptr);
    key(Qt::Key_Return);
    EXPECT_EQ(result, QDialog::Rejected);
}

} // namespace
} // namespace springback::ui
