#include "ui/exchange/activity_import.h"

#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

#include "tests/support/files.h"
#include "tests/ui/shell/test_window.h"
#include "ui/exchange/activity_reading.h"
#include "ui/exchange/log_import.h"
#include "ui/exchange/reading_dialog.h"
#include "ui/exchange/run_import_dialog.h"
#include "ui/exchange/run_import_table.h"
#include "ui/qtconvert.h"
#include "ui/shell/file_actions.h"

namespace springback::ui::test {
namespace {

QString sampleFile(const char* name)
{
    return QStringLiteral(SPRINGBACK_TEST_DATA "/activities/") + QString::fromLatin1(name);
}

class ActivityImportTest : public WindowTest {
protected:
    ActivityImportTest() { open(); }

    RunImportDialog* dialogOnceRead()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return part<RunImportDialog>("runImportDialog"); }));
        return part<RunImportDialog>("runImportDialog");
    }
    void bringIn(const QStringList& files) { window->files().imports().open(files); }
    QString saidOnceRead()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !said().isEmpty(); }));
        return said();
    }

    springback::test::TempDir folder;
};

TEST_F(ActivityImportTest, FromTheMenuToRunsThatUndoTakesBack)
{
    const Log before = diary.onDisk();
    answers.file = sampleFile("easy.fit");
    part<QAction>("importLog")->trigger();
    RunImportDialog* dialog = dialogOnceRead();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(said(), QStringLiteral("1 run imported."));
    ASSERT_EQ(diary.onDisk().runs.size(), 1U);
    EXPECT_EQ(diary.onDisk().runs[0].value.distance, Distance{5000});
    part<QAction>("undo")->trigger();
    EXPECT_EQ(diary.onDisk(), before);
}

TEST_F(ActivityImportTest, SeveralFilesInOneTable)
{
    bringIn({sampleFile("easy.fit"), sampleFile("big_endian.fit"), sampleFile("hilly.fit")});
    ASSERT_NE(dialogOnceRead(), nullptr);
    EXPECT_EQ(part<RunImportTable>("runImportTable")->model()->rowCount(), 3);
    EXPECT_EQ(part<QPushButton>("confirmRunImport")->text(), QStringLiteral("&Import 2 runs"));
}

TEST_F(ActivityImportTest, AFolderFromTheMenu)
{
    std::filesystem::copy(fromQt(sampleFile("hilly.fit")), folder / "hilly.fit");
    answers.file = toQt(folder.path().string());
    part<QAction>("importFolder")->trigger();
    ASSERT_NE(dialogOnceRead(), nullptr);
    EXPECT_EQ(part<QPushButton>("confirmRunImport")->text(), QStringLiteral("&Import 1 run"));
}

TEST_F(ActivityImportTest, DroppedOntoTheWindow)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sampleFile("easy.fit")),
                  QUrl::fromLocalFile(sampleFile("hilly.fit"))});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    dropped.ignore();
    QCoreApplication::sendEvent(window.get(), &dropped);
    EXPECT_TRUE(dropped.isAccepted());
    ASSERT_NE(dialogOnceRead(), nullptr);
    EXPECT_EQ(part<QPushButton>("confirmRunImport")->text(), QStringLiteral("&Import 2 runs"));
}

TEST_F(ActivityImportTest, AFileThatCannotBeReadIsOneSentence)
{
    const Log before = diary.onDisk();
    springback::test::writeBytes(folder / "cut.fit", "\x0e\x10 not much of a watch");
    bringIn({toQt((folder / "cut.fit").string())});
    const QString sentence = saidOnceRead();
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("cut.fit can’t be read: ")))
        << qPrintable(sentence);
    EXPECT_TRUE(sentence.endsWith(QStringLiteral(" Nothing was changed.")));
    EXPECT_EQ(part<RunImportDialog>("runImportDialog"), nullptr);
    EXPECT_EQ(diary.onDisk(), before);
}

TEST_F(ActivityImportTest, FilesThatComeWhileOthersAreReadAreToldSo)
{
    bringIn({sampleFile("easy.fit")});
    bringIn({sampleFile("hilly.fit"), sampleFile("big_endian.fit")});
    EXPECT_EQ(said(), QStringLiteral("The files before are still being read."));
    ASSERT_NE(dialogOnceRead(), nullptr);
    EXPECT_EQ(part<RunImportTable>("runImportTable")->model()->rowCount(), 1);
}

/// More than can be read before anyone looks.
QStringList manyFiles()
{
    QStringList files;
    for (int i = 0; i < 50'000; ++i) {
        files << sampleFile("hilly.fit");
    }
    return files;
}

TEST_F(ActivityImportTest, ALongReadingShowsHowFarItIsAndCanBeCancelled)
{
    const Log before = diary.onDisk();
    bringIn(manyFiles());
    ASSERT_TRUE(QTest::qWaitFor([this] { return part<ReadingDialog>("readingDialog"); }));
    auto* bar = part<QProgressBar>("readingProgress");
    EXPECT_TRUE(QTest::qWaitFor([bar] { return bar->value() > 0; }));
    QTest::keyClick(part<ReadingDialog>("readingDialog"), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !part<ReadingDialog>("readingDialog"); }));
    EXPECT_EQ(part<RunImportDialog>("runImportDialog"), nullptr);
    EXPECT_EQ(diary.onDisk(), before);

    bringIn({sampleFile("easy.fit")}); // and the next one is not held up
    EXPECT_NE(dialogOnceRead(), nullptr);
}

TEST_F(ActivityImportTest, ClosingTheWindowEndsAReading)
{
    const Log before = diary.onDisk();
    bringIn(manyFiles());
    window.reset(); // a thread that still runs would end the program here
    EXPECT_EQ(diary.onDisk(), before);
}

class FirstImport : public WindowTest {
protected:
    FirstImport() : WindowTest(Log{}) { open(); }
};

TEST_F(FirstImport, SaysThatAStretchOfRehabComesFirst)
{
    window->files().imports().open({sampleFile("easy.fit")});
    EXPECT_EQ(said(), QStringLiteral("Runs belong to a stretch of rehab. Begin one first, then "
                                     "import them."));
}

} // namespace
} // namespace springback::ui::test
