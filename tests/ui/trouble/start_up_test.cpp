// From a file that can't be opened to a diary, by real clicks on the pages about it; and what stays
// untouched on the way.
#include "ui/trouble/start_up.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/backups/proof.h"
#include "core/programme/programme_file.h"
#include "core/store/schema.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/shell/test_window.h"
#include "ui/qtconvert.h"
#include "ui/trouble/trouble_dialog.h"

namespace springback::ui {
namespace {

namespace fs = std::filesystem;
using springback::test::bytesOf;
using springback::test::namesIn;

class StartUpTest : public testing::Test {
protected:
    using Clicks = std::vector<const char*>;

    StartUpTest() { fs::create_directory(home); }

    Result<OpenDiary> open(OpenHow how = OpenHow::Usual) const
    {
        return openDiary(toQt(file.string()), builtInProgramme(), how, known);
    }
    /// A diary that was open here, closed again; with a backup.
    void keepDiary()
    {
        auto diary = open();
        ASSERT_TRUE(diary);
        ASSERT_TRUE(diary->journal.record(adding(springback::test::episode("2026-01-26"))));
        ASSERT_TRUE(diary->journal.record(adding(springback::test::checkIn("2026-03-14", 3))));
        keeper.remember(diary->journal.log(), now);
        ASSERT_TRUE(keeper.keep(BackupKind::Daily, now));
        log = diary->journal.log();
    }
    /// Clicks one button after the other, each on the page that then is there.
    std::optional<Attempt> answer(const Clicks& clicks, OpenHow how = OpenHow::Usual)
    {
        const auto diary = open(how);
        EXPECT_FALSE(diary);
        if (diary) {
            return std::nullopt;
        }
        std::size_t at = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            auto* dialog = qobject_cast<TroubleDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) {
                return;
            }
            titles << dialog->accessibleName();
            const char* name = at < clicks.size() ? clicks[at++] : "quit";
            auto* button = dialog->findChild<QPushButton*>(QString::fromLatin1(name));
            EXPECT_NE(button, nullptr) << name << " on " << titles.back().toStdString();
            if (button == nullptr) {
                dialog->reject();
                return;
            }
            QTest::mouseClick(button, Qt::LeftButton);
        });
        timer.start(0);
        StartUp startUp(known, answers.dialogs(), [this] { return now; });
        return startUp.next({toQt(file.string()), how}, diary.error());
    }
    /// The person quits: nothing in the folder is any different.
    void expectUntouchedByLooking()
    {
        const std::string bytes = bytesOf(file);
        const auto names = namesIn(home);
        EXPECT_FALSE(answer({"quit"}));
        EXPECT_EQ(bytesOf(file), bytes);
        EXPECT_EQ(namesIn(home), names);
    }
    void zeroPage(std::size_t page) const
    {
        std::string bytes = bytesOf(file);
        bytes.replace((page - 1) * 4096, 4096, 4096, '\0');
        springback::test::writeBytes(file, bytes);
    }
    std::size_t pageOf(const char* table) const
    {
        SQLite::Database db = springback::test::rawDatabase(file);
        SQLite::Statement root(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
        root.bind(1, table);
        root.executeStep();
        return static_cast<std::size_t>(root.getColumn(0).getInt());
    }

    springback::test::TempDir folder;
    fs::path home = folder / "home";
    fs::path file = home / "springback.db";
    KnownDiaries known{folder / "state/diaries.json"};
    BackupKeeper keeper{file, known};
    LocalMoment now{springback::test::day("2026-11-25"), 7 * 3600};
    test::FileAnswers answers;
    QStringList titles;
    Log log;
};

TEST_F(StartUpTest, APlaceNeverSeenBeforeStartsANewDiaryWithoutAQuestion)
{
    EXPECT_TRUE(open());
}

TEST_F(StartUpTest, AMissingDiaryIsNeverStartedEmpty)
{
    keepDiary();
    fs::remove(file);
    expectUntouchedByLooking();
    EXPECT_EQ(titles, QStringList{QStringLiteral("The diary is not where it was")});
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(StartUpTest, AMissingFolderIsNotMade)
{
    keepDiary();
    fs::rename(home, folder / "unmounted");
    EXPECT_FALSE(answer({"quit"}));
    EXPECT_FALSE(fs::exists(home));
    fs::rename(folder / "unmounted", home);
    const auto again = open();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->journal.log(), log);
}

TEST_F(StartUpTest, BringsTheBackupToThePlaceOfAMissingDiary)
{
    keepDiary();
    fs::remove(file);
    const auto attempt = answer({"bringBack"});
    ASSERT_TRUE(attempt);
    const auto diary = open(attempt->how);
    ASSERT_TRUE(diary);
    EXPECT_EQ(diary->journal.log(), log);
}

TEST_F(StartUpTest, StartsANewDiaryInPlaceOfAMissingOneOnlyWhenAskedTwice)
{
    keepDiary();
    fs::remove(file);
    EXPECT_FALSE(answer({"startHere", "lookAgain", "quit"}));
    EXPECT_FALSE(fs::exists(file));
    const auto attempt = answer({"startHere", "startHere"});
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->how, OpenHow::StartNew);
    const auto diary = open(attempt->how);
    ASSERT_TRUE(diary);
    EXPECT_TRUE(isEmpty(diary->journal.log()));
}

TEST_F(StartUpTest, LooksAgainAndTakesAnotherFile)
{
    keepDiary();
    fs::remove(file);
    const auto again = answer({"lookAgain"});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->file, toQt(file.string()));
    answers.file = QStringLiteral("/home/me/other.db");
    const auto other = answer({"chooseFile"});
    ASSERT_TRUE(other);
    EXPECT_EQ(other->file, answers.file);
}

TEST_F(StartUpTest, StaysOnThePageWhenNoFileIsChosen)
{
    springback::test::writeBytes(file, "Dear diary, " + std::string(200, 'x'));
    EXPECT_FALSE(answer({"chooseFile", "startElsewhere", "quit"}));
    EXPECT_EQ(titles.size(), 3);
}

TEST_F(StartUpTest, AnEmptiedDiaryIsNotStartedAnewEither)
{
    keepDiary();
    springback::test::writeBytes(file, "");
    expectUntouchedByLooking();
    const auto attempt = answer({"useBackup"});
    ASSERT_TRUE(attempt);
    EXPECT_EQ(open(attempt->how)->journal.log(), log);
    EXPECT_TRUE(fs::exists(home / "springback-damaged-2026-11-25.db"));
}

TEST_F(StartUpTest, LeavesOtherFilesAsTheyAre)
{
    springback::test::writeBytes(file, "Dear diary, " + std::string(200, 'x'));
    expectUntouchedByLooking();
    fs::remove(file);
    springback::test::runSql(file, "PRAGMA application_id = 7; CREATE TABLE songs (title TEXT)");
    expectUntouchedByLooking();
    EXPECT_EQ(titles, (QStringList{QStringLiteral("This file is not a diary"),
                                   QStringLiteral("This file belongs to another program")}));
}

TEST_F(StartUpTest, SalvagesADamagedDiaryAndGoesOnWithIt)
{
    keepDiary();
    zeroPage(pageOf("run"));
    zeroPage(pageOf("settings"));
    expectUntouchedByLooking();
    const std::string damaged = bytesOf(file);
    const auto attempt = answer({"salvage", "useRecovered"});
    ASSERT_TRUE(attempt);
    EXPECT_EQ(titles.back(), QStringLiteral("This could be read"));
    const auto diary = open(attempt->how);
    ASSERT_TRUE(diary);
    EXPECT_EQ(diary->journal.log(), log);
    EXPECT_EQ(bytesOf(home / "springback-damaged-2026-11-25.db"), damaged);
}

TEST_F(StartUpTest, GoesOnWithTheBackupInPlaceOfADamagedDiary)
{
    keepDiary();
    zeroPage(pageOf("settings"));
    const std::string damaged = bytesOf(file);
    const auto attempt = answer({"salvage", "useBackup"});
    ASSERT_TRUE(attempt);
    EXPECT_EQ(open(attempt->how)->journal.log(), log);
    EXPECT_EQ(bytesOf(home / "springback-damaged-2026-11-25.db"), damaged);
    EXPECT_TRUE(fs::exists(home / "springback-recovered-2026-11-25.db"));
}

TEST_F(StartUpTest, SaysSoWhereNotOneEntryCanBeRead)
{
    keepDiary();
    springback::test::writeBytes(file, bytesOf(file).substr(0, 4096));
    EXPECT_FALSE(answer({"salvage", "quit"}));
    EXPECT_FALSE(fs::exists(home / "springback-recovered-2026-11-25.db"));
}

TEST_F(StartUpTest, DamageThatABackupMetIsShownAtTheNextStart)
{
    keepDiary();
    // Only an index: every entry can still be read, and the check says what is wrong.
    zeroPage(pageOf("sqlite_autoindex_check_in_1"));
    ASSERT_FALSE(keeper.keep(BackupKind::Daily, now));
    ASSERT_EQ(keeper.known().lastFailure->error.code, ErrorCode::Damaged);
    const auto attempt = answer({"salvage", "useRecovered"});
    ASSERT_TRUE(attempt);
    EXPECT_EQ(open(attempt->how)->journal.log(), log);
}

TEST_F(StartUpTest, ANewerDiaryIsOpenToLook)
{
    keepDiary();
    springback::test::runSql(file, "PRAGMA user_version = 99");
    const std::string bytes = bytesOf(file);
    {
        auto diary = open();
        ASSERT_TRUE(diary);
        EXPECT_EQ(diary->state, WritableState::Newer);
        EXPECT_EQ(diary->journal.log(), log);
        EXPECT_FALSE(diary->journal.record(adding(springback::test::checkIn("2026-03-15", 3))));
    }
    EXPECT_EQ(bytesOf(file), bytes);
    springback::test::runSql(file, "DROP TABLE run");
    expectUntouchedByLooking();
    EXPECT_EQ(titles.back(), QStringLiteral("A newer Springback made this diary"));
}

/// A diary as the first Springback left it, with one session.
void writeOldestDiary(const fs::path& file)
{
    const fs::path sql = fs::path(SPRINGBACK_TEST_DATA) / "schema_1.sql";
    springback::test::runSql(file, bytesOf(sql) +
                                       "INSERT INTO settings VALUES (1, 240, 'metric', 'standard');"
                                       "INSERT INTO session (id, day, note) VALUES (4, 20526, 'x');"
                                       "PRAGMA user_version = 1; PRAGMA application_id = " +
                                       std::to_string(kApplicationId));
}

TEST_F(StartUpTest, AnOlderDiaryIsBackedUpBeforeItIsBroughtUpToDate)
{
    writeOldestDiary(file);
    const auto diary = open();
    ASSERT_TRUE(diary);
    EXPECT_EQ(diary->state, WritableState::Writable);
    const auto backups = keeper.backups();
    ASSERT_EQ(backups->size(), 1U);
    EXPECT_EQ(backups->front().kind, BackupKind::BeforeUpgrade);
    EXPECT_EQ(readBackup(backups->front().file)->sessions.size(), 1U);
}

TEST_F(StartUpTest, AnOlderDiaryThatCannotBeBroughtUpToDateIsOpenToLook)
{
    writeOldestDiary(file);
    springback::test::writeBytes(home / "backups", "in the way of the backup before it");
    expectUntouchedByLooking();
    EXPECT_EQ(titles.back(), QStringLiteral("The diary could not be brought up to date"));
    const std::string bytes = bytesOf(file);
    const auto attempt = answer({"openToLook"});
    ASSERT_TRUE(attempt);
    const auto diary = open(attempt->how);
    ASSERT_TRUE(diary);
    EXPECT_EQ(diary->state, WritableState::Asked);
    EXPECT_EQ(diary->journal.log().sessions.size(), 1U);
    EXPECT_EQ(bytesOf(file), bytes);
}

} // namespace
} // namespace springback::ui
