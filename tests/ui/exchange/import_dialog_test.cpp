#include "ui/exchange/import_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/exchange/difference_table.h"

namespace springback::ui::test {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::run;
using springback::test::session;

Log diaryBefore()
{
    return logOf(episode("2026-01-26"), checkIn("2026-03-13", 1), checkIn("2026-03-14", 3),
                 session("2026-03-13", {}, 2));
}

class ImportDialogTest : public testing::Test {
protected:
    ImportDialogTest() : diary(diaryBefore(), day("2026-03-14")) {}

    void open(LogDocument document)
    {
        dialog = std::make_unique<ImportDialog>(diary.bridge(), std::move(document),
                                                QStringLiteral("log.json"), [this] {
                                                    ++backups;
                                                    return backup;
                                                });
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    void open(Log log) { open(LogDocument{std::move(log), {}, 0}); }
    /// A new run, a check-in and a session that differ, a run that no episode covers, one that
    /// could not be read.
    void openMixed()
    {
        open(LogDocument{logOf(episode("2026-01-26"), checkIn("2026-03-14", 5),
                               session("2026-03-13", {}, 4), run("2026-03-12", 6000),
                               run("2026-01-02", 5000)),
                         {{RecordKind::Score,
                           day("2026-03-10"),
                           {ErrorCode::InvalidValue, "scores[0].value", "0 to 100", "101"}}},
                         1});
    }

    template <class T> T* part(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    QString words(const char* name) const { return part<QLabel>(name)->text(); }
    DifferenceTable& table() const { return *part<DifferenceTable>("differenceTable"); }
    QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    QPushButton& button() const { return *part<QPushButton>("confirmImport"); }
    void settle() const { QTest::qWait(0); }

    Diary diary;
    Result<void> backup;
    int backups = 0;
    std::unique_ptr<ImportDialog> dialog;
};

TEST_F(ImportDialogTest, SaysWhatBecomesOfEachEntry)
{
    openMixed();
    EXPECT_EQ(words("importSummary"),
              QStringLiteral("log.json: new entries: 1, different: 2, already in the diary: 1, "
                             "can’t come in: 2."));
    ASSERT_EQ(table().model()->rowCount(), 5);
    EXPECT_EQ(cell(0, DifferenceModel::StateColumn), QStringLiteral("different"));
    EXPECT_EQ(cell(0, DifferenceModel::KindColumn), QStringLiteral("Check-in"));
    EXPECT_EQ(cell(2, DifferenceModel::StateColumn), QStringLiteral("new"));
    EXPECT_EQ(cell(3, DifferenceModel::ThereColumn),
              QStringLiteral("The value of scores[0].value does not fit: expected 0 to 100, found "
                             "101"));
    EXPECT_EQ(cell(4, DifferenceModel::StateColumn), QStringLiteral("can’t come in"));
    EXPECT_TRUE(words("importNote").contains(QStringLiteral("left out")));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&table(), Qt::Key_Down);
    }
    EXPECT_EQ(words("importDetail"), cell(3, DifferenceModel::ThereColumn));
    EXPECT_EQ(button().text(), QStringLiteral("&Import 1 entry"));
}

TEST_F(ImportDialogTest, ImportsByKeysInOneStepThatUndoTakesBack)
{
    openMixed();
    const Log before = diary.bridge().log();
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    QTest::keyClick(&table(), Qt::Key_Space); // the check-in: the file's
    settle();
    EXPECT_EQ(button().text(), QStringLiteral("&Import 2 entries"));
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported[0][0].toInt(), 2);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(backups, 1);
    EXPECT_EQ(diary.onDisk().checkIns[1].value, checkIn("2026-03-14", 5));
    EXPECT_EQ(diary.onDisk().runs.size(), 1U);
    EXPECT_TRUE(diary.bridge().undo());
    EXPECT_EQ(diary.onDisk(), before);
}

TEST_F(ImportDialogTest, PicksForAllAtOnce)
{
    openMixed();
    auto* picks = part<QComboBox>("importPicks");
    picks->setFocus();
    QTest::keyClick(picks, Qt::Key_Down);
    settle();
    EXPECT_EQ(button().text(), QStringLiteral("&Import 3 entries"));
    EXPECT_TRUE(table().differences().rows()[0].picked.value());
    QTest::keyClick(picks, Qt::Key_Down);
    settle();
    EXPECT_EQ(button().text(), QStringLiteral("&Import 2 entries")) << "only a session may be two";
    QTest::keyClick(&button(), Qt::Key_Space);
    EXPECT_EQ(diary.bridge().log().sessions.size(), 2U);
    EXPECT_EQ(diary.bridge().log().checkIns[1].value, checkIn("2026-03-14", 3));
}

TEST_F(ImportDialogTest, ShowsOneStateAtATime)
{
    openMixed();
    part<QRadioButton>("importRefused")->click();
    EXPECT_EQ(table().model()->rowCount(), 2);
    part<QRadioButton>("importAll")->click();
    EXPECT_EQ(table().model()->rowCount(), 5);
}

TEST_F(ImportDialogTest, SaysWhyThereIsNothingToDo)
{
    open(diaryBefore());
    EXPECT_FALSE(button().isEnabled());
    EXPECT_EQ(words("importProblem"),
              QStringLiteral("Everything in this file is already in the diary."));
    EXPECT_FALSE(table().isVisible());

    open(logOf(checkIn("2026-03-14", 5)));
    EXPECT_FALSE(button().isEnabled());
    EXPECT_TRUE(words("importProblem").contains(QStringLiteral("unless you take the file’s")));

    open(logOf(run("2026-01-02", 5000)));
    EXPECT_EQ(words("importProblem"), QStringLiteral("No entry of this file can come in."));
}

TEST_F(ImportDialogTest, AFailedBackupStopsIt)
{
    openMixed();
    const Log before = diary.onDisk();
    backup = fail(ErrorCode::DiskFull, "/backups");
    QTest::keyClick(&button(), Qt::Key_Space);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(words("importProblem").contains(QStringLiteral("nothing was imported")));
    EXPECT_TRUE(words("importProblem").contains(QStringLiteral("/backups")));
    EXPECT_EQ(diary.onDisk(), before);
    backup = {};
    QTest::keyClick(&button(), Qt::Key_Space);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ImportDialogTest, GoesByTheDiaryAsItIsNow)
{
    openMixed();
    ASSERT_TRUE(diary.bridge().record(adding(run("2026-03-12", 6000))));
    settle();
    EXPECT_FALSE(button().isEnabled());
    EXPECT_TRUE(words("importSummary").contains(QStringLiteral("new entries: 0")));
}

TEST_F(ImportDialogTest, CancelChangesNothing)
{
    openMixed();
    const Log before = diary.onDisk();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(diary.onDisk(), before);
    EXPECT_EQ(backups, 0);
}

TEST_F(ImportDialogTest, ALongListIsShownInPart)
{
    Log many;
    for (std::size_t i = 0; i < kMaxImportRows + 1; ++i) {
        springback::test::add(many, run("2026-03-12", static_cast<int>(i)));
    }
    open(std::move(many));
    EXPECT_EQ(table().model()->rowCount(), static_cast<int>(kMaxImportRows));
    EXPECT_TRUE(words("importNote").contains(QStringLiteral("20,000")));
}

} // namespace
} // namespace springback::ui::test
