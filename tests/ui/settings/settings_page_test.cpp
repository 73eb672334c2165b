#include "ui/settings/settings_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/ui/shell/test_window.h"
#include "ui/pages.h"
#include "ui/qtconvert.h"
#include "ui/settings/restore_dialog.h"
#include "ui/shell/backup_worker.h"

namespace springback::ui::test {
namespace {

using springback::test::bytesOf;
using springback::test::checkIn;
using springback::test::day;
using springback::test::runSql;
using springback::test::TempDir;
using springback::test::writeBytes;

/// The whole window on the page, and the keys and eyes of a person.
class SettingsPageTest : public testing::Test {
protected:
    explicit SettingsPageTest(const Log& log = smallLog()) : diary(log, day("2026-03-14"))
    {
        QSettings().clear();
        openOn(diary.bridge());
    }
    ~SettingsPageTest() override { QSettings().clear(); }

    void openOn(JournalBridge& bridge)
    {
        window.reset();
        worker = std::make_unique<BackupWorker>(bridge, KnownDiaries(folder / "diaries.json"),
                                                [this] { return now; });
        window = std::make_unique<MainWindow>(bridge, theme, answers.dialogs());
        addPages(*window, bridge, *worker);
        window->restore();
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void goToSettings()
    {
        QTest::keyClick(window.get(), Qt::Key_8, Qt::ControlModifier);
        EXPECT_EQ(window->currentPage(), PageId::Settings);
        finish();
    }
    void finish() const
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !worker->isWorking(); }, 20'000));
    }
    template <class T> T* part(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* label) const { return part<QLabel>(label)->text(); }
    QString said() const { return window->messageBar().text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void tabTo(const char* name) const
    {
        QStringList passed;
        for (int i = 0; i < 40 && QApplication::focusWidget() != part<QWidget>(name); ++i) {
            passed << QApplication::focusWidget()->objectName();
            press(Qt::Key_Tab);
        }
        ASSERT_EQ(QApplication::focusWidget(), part<QWidget>(name))
            << name << ", but " << qPrintable(passed.join(QLatin1Char(' ')));
    }
    void waitForDialog() const
    {
        auto* dialog = part<RestoreDialog>("restoreDialog");
        ASSERT_NE(dialog, nullptr);
        dialog->activateWindow(); // there is no window manager to do it
        ASSERT_TRUE(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    }
    QString cell(int row, int column) const
    {
        return part<QTableView>("backupTable")->model()->index(row, column).data().toString();
    }

    TempDir folder;
    Diary diary;
    QDateTime now{QDate(2026, 3, 14), QTime(7, 12, 5)};
    Theme theme{*qApp};
    FileAnswers answers;
    std::unique_ptr<BackupWorker> worker;
    std::unique_ptr<MainWindow> window; ///< before the worker
};

TEST_F(SettingsPageTest, SaysWhereTheDiaryIsAndShowsItsFolder)
{
    goToSettings();
    const auto file = diary.bridge().journal().store().file();
    EXPECT_EQ(part<QLineEdit>("diaryPath")->text(), toQt(file.string()));
    EXPECT_TRUE(text("diaryFacts").startsWith(QStringLiteral("3 entries, ")))
        << qPrintable(text("diaryFacts"));
    EXPECT_FALSE(part<QWidget>("diaryReadOnly")->isVisible());
    tabTo("showDiaryFolder");
    press(Qt::Key_Space);
    EXPECT_EQ(answers.shown, toQt(file.parent_path().string()));
}

TEST_F(SettingsPageTest, HasNoBackupAtFirstAndMakesOneByKey)
{
    goToSettings();
    EXPECT_TRUE(text("backupState").startsWith(QStringLiteral("No proven backup yet.")));
    EXPECT_TRUE(part<QWidget>("noBackups")->isVisible());
    EXPECT_FALSE(part<QWidget>("backupTable")->isVisible());
    EXPECT_FALSE(part<QPushButton>("restoreBackup")->isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), part<QWidget>("backUpNow"));
    press(Qt::Key_Space);
    finish();
    EXPECT_EQ(text("backupState"), QStringLiteral("Last proven backup: today 07:12, 0 sessions."));
    EXPECT_EQ(said(), QStringLiteral("Backed up and proven: 3 entries."));
    EXPECT_TRUE(part<QWidget>("backupTable")->isVisible());
    EXPECT_EQ(cell(0, 0), QStringLiteral("today 07:12"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("asked for"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("3"));
    now = now.addDays(1);
    worker->look();
    finish();
    EXPECT_EQ(cell(0, 0), QStringLiteral("yesterday 07:12"));
}

TEST_F(SettingsPageTest, SaysWhatWentWrongOnThePageAndInTheBar)
{
    writeBytes(defaultBackupFolder(diary.bridge().journal().store().file()), "in the way");
    goToSettings();
    EXPECT_FALSE(part<QWidget>("backupFailure")->isVisible());
    press(Qt::Key_Space);
    finish();
    EXPECT_TRUE(part<QWidget>("backupFailure")->isVisible());
    EXPECT_TRUE(text("backupFailure").startsWith(QStringLiteral("The backup was not made: ")))
        << qPrintable(text("backupFailure"));
    EXPECT_EQ(said(), text("backupFailure"));
}

TEST_F(SettingsPageTest, SaysWhenTheFolderCannotBeRead)
{
    writeBytes(defaultBackupFolder(diary.bridge().journal().store().file()), "in the way");
    goToSettings();
    EXPECT_TRUE(
        text("noBackups").startsWith(QStringLiteral("The folder of the backups can’t be read.")))
        << qPrintable(text("noBackups"));
}

TEST_F(SettingsPageTest, IsWholeWhenTheWindowBeginsOnIt)
{
    goToSettings();
    window->close();
    openOn(diary.bridge());
    EXPECT_EQ(window->currentPage(), PageId::Settings);
    EXPECT_FALSE(part<QLineEdit>("diaryPath")->text().isEmpty());
    finish();
}

TEST_F(SettingsPageTest, MarksABackupOfValuesThatWereChangedFromOutside)
{
    runSql(diary.bridge().journal().store().file(), "UPDATE check_in SET pain = 9");
    goToSettings();
    press(Qt::Key_Space);
    finish();
    EXPECT_TRUE(cell(0, 2).endsWith(QStringLiteral(", changed from outside")))
        << qPrintable(cell(0, 2));
    EXPECT_TRUE(part<QLabel>("backupFailure")
                    ->text()
                    .startsWith(QStringLiteral("The backup was made, but some values")));
}

TEST_F(SettingsPageTest, SaysWhichBackupCannotBeReadAndDoesNotRestoreIt)
{
    goToSettings();
    press(Qt::Key_Space);
    finish();
    writeBytes(worker->backups().front().backup.file, "no longer a diary");
    worker->look();
    finish();
    EXPECT_EQ(cell(0, 2), QStringLiteral("can’t be read"));
    tabTo("backupTable");
    press(Qt::Key_Return);
    EXPECT_EQ(part<RestoreDialog>("restoreDialog"), nullptr);
    EXPECT_TRUE(said().contains(QStringLiteral("-manual."))) << qPrintable(said());
    EXPECT_EQ(diary.onDisk(), diary.bridge().log());
}

TEST_F(SettingsPageTest, RestoresByKeysSaysSoAndUndoesIt)
{
    goToSettings();
    press(Qt::Key_Space);
    finish();
    const Log before = diary.bridge().log();
    ASSERT_TRUE(diary.bridge().record(adding(checkIn("2026-03-12", 4))));
    const Log after = diary.bridge().log();

    now = now.addSecs(60);
    tabTo("backupTable");
    press(Qt::Key_Return);
    waitForDialog();
    tabTo("confirmRestore");
    press(Qt::Key_Space);
    finish();
    EXPECT_EQ(diary.bridge().log(), before);
    EXPECT_EQ(diary.onDisk(), before);
    EXPECT_TRUE(said().startsWith(
        QStringLiteral("The diary is now as in the backup of today 07:12. What it held before "
                       "is kept in ")))
        << qPrintable(said());
    ASSERT_EQ(worker->backups().size(), 2U);
    const ListedBackup way = worker->backups().front();
    EXPECT_EQ(way.backup.kind, BackupKind::BeforeRestore);
    EXPECT_TRUE(said().contains(toQt(way.backup.file.filename().string())));

    QTest::mouseClick(part<QPushButton>("messageUndo"), Qt::LeftButton);
    EXPECT_EQ(diary.bridge().log(), after);
    EXPECT_EQ(diary.onDisk(), after);
}

TEST_F(SettingsPageTest, ChangesNothingWhenThePersonThinksBetterOfIt)
{
    goToSettings();
    press(Qt::Key_Space);
    finish();
    ASSERT_TRUE(diary.bridge().record(adding(checkIn("2026-03-12", 4))));
    const Log log = diary.bridge().log();
    answers.file = toQt(worker->backups().front().backup.file.string());
    part<QAction>("restoreFromFile")->trigger();
    waitForDialog();
    press(Qt::Key_Return);
    finish();
    EXPECT_EQ(diary.onDisk(), log);
    EXPECT_EQ(worker->keeper().backups().value().size(), 1U);

    answers.file.clear();
    part<QAction>("restoreFromFile")->trigger();
    EXPECT_EQ(diary.onDisk(), log);
}

TEST_F(SettingsPageTest, SaysWhyAFileIsNoBackup)
{
    writeBytes(folder / "notes.db", "Only a few words.");
    answers.file = toQt((folder / "notes.db").string());
    part<QAction>("restoreFromFile")->trigger();
    EXPECT_EQ(part<RestoreDialog>("restoreDialog"), nullptr);
    EXPECT_TRUE(said().contains(QStringLiteral("notes.db"))) << qPrintable(said());
}

TEST_F(SettingsPageTest, ChangesTheFolderAndGoesBack)
{
    goToSettings();
    EXPECT_FALSE(part<QPushButton>("folderBesideDiary")->isEnabled());
    const TempDir other;
    answers.file = toQt(other.path().string());
    tabTo("changeBackupFolder");
    press(Qt::Key_Space);
    finish();
    EXPECT_EQ(part<QLineEdit>("backupFolder")->text(), answers.file);
    EXPECT_TRUE(said().contains(answers.file)) << qPrintable(said());
    EXPECT_EQ(worker->backups().size(), 1U);
    tabTo("folderBesideDiary");
    press(Qt::Key_Space);
    finish();
    EXPECT_TRUE(part<QLineEdit>("backupFolder")->text().endsWith(QStringLiteral("backups")));
}

TEST_F(SettingsPageTest, ReachesBackupToAFileExportAndImport)
{
    goToSettings();
    answers.file = toQt((folder / "copy.db").string());
    tabTo("backUpToFile");
    press(Qt::Key_Space);
    EXPECT_TRUE(std::filesystem::exists(folder / "copy.db"));
    const std::string bytes = bytesOf(folder / "copy.db");
    press(Qt::Key_Space);
    EXPECT_TRUE(said().contains(QStringLiteral("copy.db"))) << qPrintable(said());
    EXPECT_EQ(bytesOf(folder / "copy.db"), bytes) << "never over another file";

    answers.file = toQt((folder / "log.json").string());
    tabTo("settingsExport");
    press(Qt::Key_Space);
    QTest::keyClick(window->findChild<QDialog*>(QStringLiteral("exportDialog")), Qt::Key_Return);
    EXPECT_TRUE(std::filesystem::exists(folder / "log.json"));
}

TEST_F(SettingsPageTest, OnlyLooksWhereTheDiaryCanOnlyBeRead)
{
    goToSettings();
    press(Qt::Key_Space);
    finish();
    Store store =
        Store::open(diary.bridge().journal().store().file(), Store::Access::ReadOnly).value();
    JournalBridge reader(Journal::open(std::move(store), builtInProgramme()).value(),
                         day("2026-03-14"));
    openOn(reader);
    worker->begin();
    goToSettings();
    EXPECT_TRUE(part<QWidget>("diaryReadOnly")->isVisible());
    EXPECT_EQ(worker->backups().size(), 1U);
    for (const char* name :
         {"restoreBackup", "restoreFile", "changeBackupFolder", "settingsImport"}) {
        EXPECT_FALSE(part<QPushButton>(name)->isEnabled()) << name;
    }
    EXPECT_FALSE(part<QAction>("restoreFromFile")->isEnabled());
    window.reset(); // before the reader
    worker.reset();
}

class SettingsOfNothing : public SettingsPageTest {
protected:
    SettingsOfNothing() : SettingsPageTest(Log{}) {}
};

TEST_F(SettingsOfNothing, RestoresABackupInPlaceOfOnboarding)
{
    ASSERT_EQ(window->currentPage(), PageId::Onboarding);
    const Diary other(smallLog(), day("2026-03-14"));
    answers.file = toQt(other.bridge().journal().store().file().string());
    part<QAction>("restoreFromFile")->trigger();
    waitForDialog();
    tabTo("confirmRestore");
    press(Qt::Key_Space);
    EXPECT_EQ(window->currentPage(), PageId::Today);
    EXPECT_EQ(diary.onDisk(), other.onDisk());
}

} // namespace
} // namespace springback::ui::test
