#include "ui/shell/file_trouble_bar.h"

#include <QPushButton>

#include <filesystem>

#include "core/store/store.h"
#include "tests/support/files.h"
#include "tests/ui/shell/test_window.h"

namespace springback::ui {
namespace {

namespace fs = std::filesystem;

class FileTroubleBarTest : public test::WindowTest {
protected:
    void SetUp() override { open(); }

    fs::path file() const { return diary.bridge().journal().store().file(); }
    FileTroubleBar* bar() const { return part<FileTroubleBar>("fileTroubleBar"); }
    QPushButton* putBack() const { return part<QPushButton>("putDiaryBack"); }
    QPushButton* saveAs() const { return part<QPushButton>("saveDiaryAs"); }
    static Log inFile(const fs::path& file)
    {
        return Store::open(file, Store::Access::ReadOnly).value().load().value();
    }
};

TEST_F(FileTroubleBarTest, IsNotThereWhileAllIsWell)
{
    diary.bridge().refresh();
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(FileTroubleBarTest, PutsADeletedDiaryBackByKeyboard)
{
    fs::remove(file());
    diary.bridge().refresh();
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("no longer at")));
    EXPECT_EQ(bar()->accessibleName(), bar()->text());
    ASSERT_TRUE(putBack()->isVisible());

    putBack()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(putBack(), Qt::Key_Space);

    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(said().contains(QStringLiteral("back at"))) << said().toStdString();
    EXPECT_EQ(inFile(file()), diary.bridge().log());
}

TEST_F(FileTroubleBarTest, SavesElsewhereWhenAnotherFileIsInItsPlace)
{
    const fs::path place = file();
    const springback::test::TempDir elsewhere;
    fs::remove(place);
    springback::test::writeBytes(place, "another");
    diary.bridge().refresh();
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("Another file is now at")));
    EXPECT_FALSE(putBack()->isVisible());

    answers.file = QString(); // thought better of it
    QTest::mouseClick(saveAs(), Qt::LeftButton);
    EXPECT_TRUE(bar()->isVisible());
    answers.file = QString::fromStdString(place.string()); // never over a file
    QTest::mouseClick(saveAs(), Qt::LeftButton);
    EXPECT_TRUE(bar()->isVisible());
    answers.file = QString::fromStdString((elsewhere / "saved.db").string());
    QTest::mouseClick(saveAs(), Qt::LeftButton);

    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(springback::test::bytesOf(place), "another");
    EXPECT_EQ(file(), elsewhere / "saved.db");
    EXPECT_EQ(inFile(file()), diary.bridge().log());
    EXPECT_TRUE(diary.bridge().record(adding(springback::test::run("2026-03-14", 5000))));
    EXPECT_EQ(inFile(file()), diary.bridge().log());
}

TEST_F(FileTroubleBarTest, GoesAwayWhenTheFileComesBackAndNothingWasRecordedMeanwhile)
{
    const fs::path away = file().string() + ".away";
    fs::rename(file(), away);
    EXPECT_FALSE(diary.bridge().record(adding(springback::test::run("2026-03-14", 5000))));
    EXPECT_TRUE(said().contains(QStringLiteral("no longer at"))) << said().toStdString();
    EXPECT_TRUE(bar()->isVisible());
    fs::rename(away, file());
    diary.bridge().refresh();
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(inFile(file()), diary.bridge().log());
}

TEST_F(FileTroubleBarTest, TellsOfDamageMetWhileReadingAgain)
{
    const std::string bytes = springback::test::bytesOf(file());
    {
        auto other = Store::open(file()).value();
        other.load().value();
        other.apply(adding(springback::test::run("2026-03-14", 5000))).value();
    }
    // All but the first page, in place, so that it stays the same file.
    std::fstream stream(file(), std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(4096);
    stream << std::string(fs::file_size(file()) - 4096, '\x5A');
    stream.close();
    const Log before = diary.bridge().log();
    diary.bridge().refresh();
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("can’t be used any more")))
        << bar()->text().toStdString();
    EXPECT_EQ(diary.bridge().log(), before);
    const springback::test::TempDir elsewhere;
    answers.file = QString::fromStdString((elsewhere / "saved.db").string());
    QTest::mouseClick(saveAs(), Qt::LeftButton);
    EXPECT_EQ(inFile(elsewhere / "saved.db"), before);
}

TEST_F(FileTroubleBarTest, WindowSeesAnotherProgramsEntryByItself)
{
    auto other = Store::open(file()).value();
    other.load().value();
    other.apply(adding(springback::test::run("2026-03-14", 5000))).value();
    EXPECT_TRUE(QTest::qWaitFor([this] { return diary.bridge().log().runs.size() == 1; }, 5000));
}

TEST_F(FileTroubleBarTest, SaysThatItWaitsForAnotherWriter)
{
    SQLite::Database other = springback::test::rawDatabase(file());
    other.exec("BEGIN IMMEDIATE");
    QString whileWaiting;
    const auto once = QObject::connect(&diary.bridge(), &JournalBridge::waiting, window.get(), [&] {
        if (whileWaiting.isEmpty()) {
            whileWaiting = said();
            other.exec("ROLLBACK");
        }
    });
    EXPECT_TRUE(diary.bridge().record(adding(springback::test::run("2026-03-14", 5000))));
    EXPECT_TRUE(whileWaiting.contains(QStringLiteral("Waiting"))) << whileWaiting.toStdString();
    EXPECT_EQ(said(), QString());
    QObject::disconnect(once);
}

} // namespace
} // namespace springback::ui
