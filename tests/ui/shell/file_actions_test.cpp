#include "ui/shell/file_actions.h"

#include <QAction>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/backups/backups.h"
#include "core/exchange/json_log.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/shell/test_window.h"
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

class FileActionsTest : public WindowTest {
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
    choose("exportLog", folder / "out.json");
    EXPECT_EQ(answers.suggestion, QStringLiteral("springback-2026-03-14.json"));
    EXPECT_EQ(textOf(folder / "out.json"), toJson(diary.bridge().log()));
    EXPECT_TRUE(said().contains(QStringLiteral("out.json")));
}

TEST_F(FileActionsTest, DoNothingWhenThePersonThinksBetterOfIt)
{
    for (const char* action : {"exportLog", "importLog", "backUp"}) {
        choose(action, {});
        EXPECT_TRUE(said().isEmpty());
    }
}

TEST_F(FileActionsTest, SayWhyAnExportFailed)
{
    choose("exportLog", folder / "no folder/out.json");
    EXPECT_TRUE(said().contains(QStringLiteral("out.json"))) << qPrintable(said());
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
