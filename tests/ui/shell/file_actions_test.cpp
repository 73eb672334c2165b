#include "ui/shell/file_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/backups/backups.h"
#include "core/exchange/csv_log.h"
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/json_log.h"
#include "tests/support/permissions.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/shell/test_window.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/log_import.h"
#include "ui/pages.h"
#include "ui/qtconvert.h"
#include "ui/shell/backup_worker.h"

namespace springback::ui::test {
namespace {

using springback::test::checkIn;

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Exports by keys.
class ExportTest : public WindowTest {
protected:
    using WindowTest::WindowTest;

    /// The dialog, with the arrow down to that format.
    ExportDialog* chooseFormat(int format)
    {
        part<QAction>("exportDiary")->trigger();
        auto* dialog = part<ExportDialog>("exportDialog");
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }));
        for (int i = 0; i < format; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
        }
        return dialog;
    }
    static void confirm(ExportDialog* dialog)
    {
        QTest::keyClick(dialog, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    void exportWith(int format, const std::filesystem::path& file)
    {
        answers.file = toQt(file.string());
        confirm(chooseFormat(format));
    }
};

class FileActionsTest : public ExportTest {
protected:
    FileActionsTest() { open(); }

    void choose(const char* action, const std::filesystem::path& file)
    {
        answers.file = toQt(file.string());
        part<QAction>(action)->trigger();
    }
    std::filesystem::path write(const std::string& text) const
    {
        const auto file = folder / "in.json";
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }

    /// Whether the window takes it, as a drag and as a drop.
    bool drop(const QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(window.get(), &enter);
        QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        dropped.ignore();
        QCoreApplication::sendEvent(window.get(), &dropped);
        EXPECT_EQ(enter.isAccepted(), dropped.isAccepted());
        return dropped.isAccepted();
    }

    springback::test::TempDir folder;
};

TEST_F(FileActionsTest, ExportTheWholeLog)
{
    exportWith(0, folder / "out.json");
    EXPECT_EQ(answers.suggestion, QStringLiteral("springback-2026-03-14.json"));
    EXPECT_EQ(textOf(folder / "out.json"), toJson(diary.bridge().log()));
    EXPECT_TRUE(said().contains(QStringLiteral("out.json")));
}

TEST_F(FileActionsTest, ExportWhatTheDiaryHoldsWhenThePlaceIsChosen)
{
    for (const int format : {0, 2}) {
        answers.meanwhile = [this, format] {
            ASSERT_TRUE(diary.bridge().record(
                adding(checkIn(format == 0 ? "2026-03-11" : "2026-03-12", 2))));
        };
        exportWith(format, folder / "out.json");
        const Log& log = diary.bridge().log();
        EXPECT_EQ(textOf(folder / "out.json"),
                  format == 0 ? toJson(log) : toFhir(log, diary.bridge().programme()));
    }
    EXPECT_EQ(diary.bridge().log().checkIns.size(), 4U);
}

TEST_F(FileActionsTest, DoNothingWhenThePersonThinksBetterOfIt)
{
    for (const char* action : {"importLog", "backUp"}) {
        choose(action, {});
        EXPECT_TRUE(said().isEmpty());
    }
    for (const int format : {0, 1, 2, 3}) {
        exportWith(format, {});
        EXPECT_TRUE(said().isEmpty()) << qPrintable(said());
    }
}

TEST_F(FileActionsTest, SayWhyAnExportFailed)
{
    exportWith(0, folder / "no folder/out.json");
    EXPECT_TRUE(said().contains(QStringLiteral("out.json"))) << qPrintable(said());
    std::ofstream(folder / "a file") << "in the way";
    exportWith(1, folder / "a file");
    EXPECT_TRUE(said().contains(QStringLiteral("a file"))) << qPrintable(said());
    EXPECT_EQ(textOf(folder / "a file"), "in the way");
}

TEST_F(FileActionsTest, ExportTablesIntoAFolderOfTheirOwn)
{
    exportWith(1, folder.path());
    const auto tables = folder / "springback-2026-03-14-tables";
    EXPECT_TRUE(said().contains(toQt(tables.string()))) << qPrintable(said());
    for (const CsvTable& table : toCsv(diary.bridge().log())) {
        const auto file = tables / (table.name + ".csv");
        EXPECT_EQ(std::filesystem::exists(file), table.rows > 0) << table.name;
        EXPECT_EQ(textOf(file), table.rows > 0 ? csvFile(table) : "");
    }
    EXPECT_TRUE(std::filesystem::exists(tables / "checkins.csv"));
    EXPECT_TRUE(springback::test::openToOthers(tables).empty());
}

TEST_F(FileActionsTest, ExportTablesBesideThoseOfTheSameDay)
{
    const auto first = folder / "springback-2026-03-14-tables";
    std::filesystem::create_directory(first);
    std::ofstream(first / "checkins.csv") << "earlier";
    for (const char* name : {"springback-2026-03-14-tables 2", "springback-2026-03-14-tables 3"}) {
        exportWith(1, folder.path());
        EXPECT_TRUE(said().contains(QLatin1String(name))) << qPrintable(said());
        EXPECT_TRUE(std::filesystem::exists(folder / name / "checkins.csv"));
    }
    EXPECT_EQ(textOf(first / "checkins.csv"), "earlier");
    EXPECT_FALSE(std::filesystem::exists(first / "episodes.csv"));
}

TEST_F(FileActionsTest, ExportABundleForHealthCare)
{
    exportWith(2, folder / "out.json");
    EXPECT_EQ(answers.suggestion, QStringLiteral("springback-2026-03-14-fhir.json"));
    EXPECT_EQ(textOf(folder / "out.json"),
              toFhir(diary.bridge().log(), diary.bridge().programme()));
    EXPECT_TRUE(said().contains(QStringLiteral("out.json")));
}

TEST_F(FileActionsTest, ExportThePlanAsACalendar)
{
    exportWith(3, folder / "out.ics");
    EXPECT_EQ(answers.suggestion, QStringLiteral("springback-2026-03-14.ics"));
    std::string plan = textOf(folder / "out.ics");
    for (auto at = plan.find("\r\n "); at != std::string::npos; at = plan.find("\r\n ")) {
        plan.erase(at, 3); // unfolded
    }
    EXPECT_NE(plan.find("DTSTART;VALUE=DATE:20260315"), std::string::npos) << plan;
    EXPECT_NE(plan.find("Doses as of Saturday 14 March."), std::string::npos) << plan;
    EXPECT_EQ(plan.find("RRULE"), std::string::npos);

    ExportDialog* dialog = chooseFormat(2);
    auto* checkIns = dialog->findChild<QCheckBox*>(QStringLiteral("exportCheckIns"));
    EXPECT_FALSE(checkIns->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(checkIns->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    confirm(dialog);
    EXPECT_NE(textOf(folder / "out.ics").find("RRULE:FREQ=DAILY"), std::string::npos);
}

class ExportOfNothing : public ExportTest {
protected:
    ExportOfNothing() : ExportTest(Log{}) {}
};

TEST_F(ExportOfNothing, HasNoCalendarAndSaysSo)
{
    open();
    const springback::test::TempDir folder;
    exportWith(3, folder / "out");
    EXPECT_TRUE(said().startsWith(QStringLiteral("Nothing is planned"))) << qPrintable(said());
    EXPECT_FALSE(std::filesystem::exists(folder / "out"));
}

TEST_F(FileActionsTest, ImportWhatIsNewAndOfferUndo)
{
    const Log before = diary.bridge().log();
    Log more = before;
    springback::test::add(more, checkIn("2026-03-11", 2));
    choose("importLog", write(toJson(more)));
    ASSERT_NE(part<ImportDialog>("importDialog"), nullptr);
    QTest::keyClick(part<QPushButton>("confirmImport"), Qt::Key_Space);
    EXPECT_EQ(said(), QStringLiteral("Imported 1 entry."));
    EXPECT_EQ(diary.onDisk(), diary.bridge().log());
    EXPECT_EQ(diary.bridge().log().checkIns.size(), 3U);
    window->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    EXPECT_EQ(diary.bridge().log(), before);
}

TEST_F(FileActionsTest, ImportADocumentThatIsDroppedOntoTheWindow)
{
    Log more = diary.bridge().log();
    springback::test::add(more, checkIn("2026-03-11", 2));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(toQt(write(toJson(more)).string()))});
    EXPECT_TRUE(drop(data));
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<ImportDialog>("importDialog") != nullptr; }));
    EXPECT_TRUE(part<QPushButton>("confirmImport")->text().contains(QStringLiteral("1 entry")));
}

TEST_F(FileActionsTest, LeaveOtherFilesThatAreDroppedAlone)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))});
    EXPECT_FALSE(drop(data));
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.json")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/b.json"))});
    EXPECT_FALSE(drop(data));
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.json"))});
    EXPECT_FALSE(drop(data));
}

TEST_F(FileActionsTest, RefuseABrokenLogAndChangeNothing)
{
    const Log before = diary.onDisk();
    const std::string whole = toJson(before);
    choose("importLog", write(whole.substr(0, whole.size() / 2)));
    EXPECT_FALSE(said().isEmpty());
    choose("importLog", folder / "not there.json");
    EXPECT_TRUE(said().contains(QStringLiteral("not there.json"))) << qPrintable(said());
    EXPECT_EQ(diary.onDisk(), before);
}

TEST_F(FileActionsTest, BackUpTheWholeFileAndNeverOverAnother)
{
    choose("backUp", folder / "copy.db");
    auto copy = Store::open(folder / "copy.db", Store::Access::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->load().value(), diary.bridge().log());

    const std::string bytes = textOf(folder / "copy.db");
    choose("backUp", folder / "copy.db");
    EXPECT_TRUE(said().contains(QStringLiteral("copy.db"))) << qPrintable(said());
    EXPECT_EQ(textOf(folder / "copy.db"), bytes);
}

class ImportAtTheStart : public WindowTest {
protected:
    ImportAtTheStart() : WindowTest(Log{}) {}
};

TEST_F(ImportAtTheStart, TakesThePlaceOfOnboarding)
{
    open();
    const springback::test::TempDir folder;
    const auto file = folder / "log.json";
    std::ofstream(file) << toJson(smallLog());
    answers.file = toQt(file.string());
    part<QAction>("importLog")->trigger();
    QTest::keyClick(part<ImportDialog>("importDialog"), Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), PageId::Today);
    EXPECT_EQ(diary.bridge().log().checkIns.size(), 2U);
}

TEST(ImportInTheWholeWindow, IsBackedUpFirstOrDoesNotHappen)
{
    QSettings().clear();
    const Diary diary(smallLog(), springback::test::day("2026-03-14"));
    Theme theme(*qApp);
    BackupWorker backups(diary.bridge(), KnownDiaries(), QDateTime::currentDateTime);
    MainWindow window(diary.bridge(), theme, FileDialogs{});
    addPages(window, diary.bridge(), backups);
    window.restore();
    window.show();
    Log more = diary.onDisk();
    springback::test::add(more, checkIn("2026-03-11", 2));
    const springback::test::TempDir folder;
    std::ofstream(folder / "log.json") << toJson(more);
    const auto& file = diary.bridge().journal().store().file();
    const auto backupFolder = defaultBackupFolder(file);
    std::ofstream(backupFolder) << "a file where the folder would be";

    window.files().imports().open({toQt((folder / "log.json").string())});
    auto* import = window.findChild<QPushButton*>(QStringLiteral("confirmImport"));
    ASSERT_NE(import, nullptr);
    QTest::keyClick(import, Qt::Key_Space);
    EXPECT_TRUE(window.findChild<QLabel*>(QStringLiteral("importProblem"))->isVisible());
    EXPECT_EQ(diary.onDisk(), smallLog());

    std::filesystem::remove(backupFolder);
    QTest::keyClick(import, Qt::Key_Space);
    EXPECT_EQ(diary.onDisk(), more);
    const auto made = listBackups(file, backupFolder).value();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].kind, BackupKind::BeforeImport);
    EXPECT_EQ(Store::open(made[0].file, Store::Access::ReadOnly).value().load().value(),
              smallLog());
}

} // namespace
} // namespace springback::ui::test
