#include "ui/exchange/run_import_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/exchange/run_import_table.h"

namespace springback::ui::test {
namespace {

using springback::test::day;
using springback::test::logOf;

Activity activityOf(int dayOfMarch, int metres, Sport sport = Sport::Running)
{
    Activity activity;
    activity.sport = sport;
    activity.sportName = sport == Sport::Other ? "cycling" : "running";
    activity.start =
        std::chrono::sys_days{std::chrono::year(2026) / 3 / dayOfMarch} + std::chrono::hours(6);
    activity.offset = std::chrono::hours(1);
    activity.distance = {metres};
    activity.moving = {metres * 36 / 100};
    return activity;
}

/// Two new runs, one that the diary has, one entered by hand, a walk, a ride, one too early and one
/// that can't be read.
std::vector<FoundActivity> mixedFiles()
{
    Activity hilly = activityOf(12, 10'000);
    hilly.climb = 210;
    return {{"new.fit", activityOf(11, 8'200)},
            {"hilly.gpx", hilly},
            {"here.tcx", activityOf(10, 6'000)},
            {"by hand.fit", activityOf(9, 5'100)},
            {"walk.fit", activityOf(8, 4'000, Sport::Walking)},
            {"ride.fit", activityOf(7, 40'000, Sport::Other)},
            {"early.fit",
             [] {
                 Activity early = activityOf(7, 5'000);
                 early.start -= std::chrono::hours(24 * 60);
                 return early;
             }()},
            {"broken.fit", fail(ErrorCode::InvalidFormat, "broken.fit", "a FIT file", "zeros")}};
}

Log runnersDiary()
{
    Run here = springback::test::run("2026-03-10", 6'000);
    here.time = TimeOfDay{7 * 60};
    here.source = "gpx";
    return logOf(springback::test::episode("2026-01-26"), here,
                 springback::test::run("2026-03-09", 5'000));
}

class RunImportDialogTest : public testing::Test {
protected:
    RunImportDialogTest() : diary(runnersDiary(), day("2026-03-14")) {}

    void open(std::vector<FoundActivity> found = mixedFiles())
    {
        dialog = std::make_unique<RunImportDialog>(diary.bridge(), std::move(found), [this] {
            ++backups;
            return backup;
        });
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    template <class T> T* part(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    QString words(const char* name) const { return part<QLabel>(name)->text(); }
    RunImportTable& table() const { return *part<RunImportTable>("runImportTable"); }
    QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    /// The row of that file, as it is shown.
    int rowOf(const char* file) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, RunImportModel::FileColumn) == QString::fromLatin1(file)) {
                return row;
            }
        }
        ADD_FAILURE() << file;
        return 0;
    }
    QString stateOf(const char* file) const
    {
        return cell(rowOf(file), RunImportModel::StateColumn);
    }
    QString whyOf(const char* file) const { return cell(rowOf(file), RunImportModel::WhyColumn); }
    QVariant tickOf(const char* file) const
    {
        return table()
            .model()
            ->index(rowOf(file), RunImportModel::StateColumn)
            .data(Qt::CheckStateRole);
    }
    QPushButton& button() const { return *part<QPushButton>("confirmRunImport"); }

    Diary diary;
    Result<void> backup;
    int backups = 0;
    std::unique_ptr<RunImportDialog> dialog;
};

TEST_F(RunImportDialogTest, SaysWhatBecomesOfEachActivityAndWhy)
{
    open();
    EXPECT_EQ(words("runImportSummary"),
              QStringLiteral("New: 2, already here: 1, possible duplicates: 1, walks: 1, not runs: "
                             "1, can’t come in: 2."));
    EXPECT_EQ(stateOf("new.fit"), QStringLiteral("new"));
    EXPECT_EQ(tickOf("new.fit"), QVariant(Qt::Checked));
    EXPECT_EQ(whyOf("hilly.gpx"), QStringLiteral("With hills, by its climb."));
    EXPECT_EQ(stateOf("here.tcx"), QStringLiteral("already here"));
    EXPECT_FALSE(tickOf("here.tcx").isValid());
    EXPECT_EQ(whyOf("here.tcx"), QStringLiteral("The diary has it as the run of 10 Mar, 07:00, "
                                                "6 km."));
    EXPECT_EQ(stateOf("by hand.fit"), QStringLiteral("possible duplicate"));
    EXPECT_EQ(tickOf("by hand.fit"), QVariant(Qt::Unchecked));
    EXPECT_EQ(whyOf("by hand.fit"),
              QStringLiteral("Perhaps it is the run of 9 Mar, 5 km that was entered by hand."));
    EXPECT_EQ(tickOf("walk.fit"), QVariant(Qt::Unchecked));
    EXPECT_EQ(whyOf("ride.fit"), QStringLiteral("The file calls it “cycling”."));
    EXPECT_EQ(stateOf("early.fit"), QStringLiteral("can’t come in"));
    EXPECT_EQ(whyOf("early.fit"),
              QStringLiteral("No stretch of rehab in the diary covers that day."));
    EXPECT_EQ(stateOf("broken.fit"), QStringLiteral("not readable"));
    EXPECT_EQ(whyOf("broken.fit"),
              QStringLiteral("It can’t be read: expected a FIT file, found zeros."));
    EXPECT_EQ(cell(0, RunImportModel::FileColumn), QStringLiteral("hilly.gpx")) << "newest first";
    EXPECT_EQ(cell(0, RunImportModel::TimeColumn), QStringLiteral("07:00"));
    EXPECT_EQ(cell(0, RunImportModel::DistanceColumn), QStringLiteral("10 km"));
    EXPECT_EQ(cell(0, RunImportModel::MinutesColumn), QStringLiteral("60"));
    EXPECT_EQ(cell(0, RunImportModel::ClimbColumn), QStringLiteral("210 m up"));
    EXPECT_EQ(words("runImportDetail"), QStringLiteral("hilly.gpx: With hills, by its climb."));
    EXPECT_EQ(button().text(), QStringLiteral("&Import 2 runs"));
}

TEST_F(RunImportDialogTest, ImportsByKeysInOneStepThatUndoTakesBack)
{
    open();
    const Log before = diary.bridge().log();
    QSignalSpy imported(dialog.get(), &RunImportDialog::imported);
    QTest::keyClick(&table(), Qt::Key_Space); // not the hilly one
    EXPECT_EQ(button().text(), QStringLiteral("&Import 1 run"));
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported[0][0].toInt(), 1);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(backups, 1);
    ASSERT_EQ(diary.onDisk().runs.size(), 3U);
    EXPECT_EQ(diary.onDisk().runs.back().value.distance, Distance{8'200});
    EXPECT_EQ(diary.onDisk().runs.back().value.source, "fit");
    EXPECT_TRUE(diary.bridge().undo());
    EXPECT_EQ(diary.onDisk(), before);
}

TEST_F(RunImportDialogTest, TicksAllThatIsChosenAtOnce)
{
    open();
    const QSignalSpy told(&table(), &RunImportTable::ticksChanged);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(button().isEnabled());
    EXPECT_EQ(words("runImportProblem"), QStringLiteral("No run is ticked."));
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(button().text(), QStringLiteral("&Import 4 runs"));
    QTest::keyClick(&button(), Qt::Key_Space);
    EXPECT_EQ(diary.onDisk().runs.size(), 6U);
}

TEST_F(RunImportDialogTest, AClickTicksToo)
{
    open();
    const QModelIndex cell = table().model()->index(rowOf("walk.fit"), RunImportModel::StateColumn);
    EXPECT_TRUE(table().model()->setData(cell, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(button().text(), QStringLiteral("&Import 3 runs"));
    const QModelIndex ride = table().model()->index(rowOf("ride.fit"), RunImportModel::StateColumn);
    EXPECT_FALSE(table().model()->setData(ride, Qt::Checked, Qt::CheckStateRole));
}

TEST_F(RunImportDialogTest, ShowsOneStateAtATime)
{
    open();
    const auto shows = [this](const char* pill) {
        part<QRadioButton>(pill)->click();
        return table().model()->rowCount();
    };
    EXPECT_EQ(shows("runImportNew"), 2);
    EXPECT_EQ(shows("runImportMaybe"), 1);
    EXPECT_EQ(shows("runImportWalks"), 1);
    EXPECT_EQ(shows("runImportLeftOut"), 4);
    EXPECT_EQ(shows("runImportAll"), 8);
}

TEST_F(RunImportDialogTest, SaysWhyThereIsNothingToDo)
{
    open({{"here.fit", activityOf(10, 6'000)}});
    EXPECT_FALSE(button().isEnabled());
    EXPECT_EQ(words("runImportProblem"),
              QStringLiteral("Every run of these files is already in the diary."));
    open({{"here.fit", activityOf(10, 6'000)}, {"still.fit", activityOf(8, 0)}});
    EXPECT_EQ(words("runImportProblem"),
              QStringLiteral("Nothing of these files is new; what can’t come in has its reason in "
                             "the table."));
    open({{"walk.fit", activityOf(8, 4'000, Sport::Walking)}});
    EXPECT_TRUE(words("runImportProblem").startsWith(QStringLiteral("Nothing is new.")));
    open({{"ride.fit", activityOf(8, 4'000, Sport::Other)}});
    EXPECT_EQ(words("runImportProblem"), QStringLiteral("No run of these files can come in."));
    open({{"later.fit", activityOf(30, 4'000)}, {"still.fit", activityOf(8, 0)}});
    EXPECT_EQ(whyOf("later.fit"), QStringLiteral("Its day is still to come."));
    EXPECT_EQ(whyOf("still.fit"), QStringLiteral("It has no distance."));
    open({{"far.fit", fail(ErrorCode::InvalidValue, "far.fit", "at most 300 km", "900 km")}});
    EXPECT_EQ(stateOf("far.fit"), QStringLiteral("can’t come in"));
    EXPECT_EQ(whyOf("far.fit"),
              QStringLiteral("It can’t come in: expected at most 300 km, found 900 km."));
    open({{"a.gpx", activityOf(8, 4'000)}, {"b.gpx", activityOf(8, 4'000)}});
    EXPECT_EQ(words("runImportSummary"), QStringLiteral("New: 1, twice in the files: 1."));
    EXPECT_EQ(whyOf("b.gpx"), QStringLiteral("a.gpx has the same run, and stands for it."));
}

TEST_F(RunImportDialogTest, ARunAfterMidnightIsTheLastOfItsDay)
{
    Activity late = activityOf(12, 5'000);
    late.start -= std::chrono::hours(7) - std::chrono::minutes(30); // 00:30 by its clock
    open({{"late.fit", late},
          {"morning.fit", activityOf(11, 8'200)},
          {"next.fit", activityOf(12, 8'200)}});
    EXPECT_EQ(rowOf("next.fit"), 0);
    EXPECT_EQ(rowOf("late.fit"), 1);
    EXPECT_EQ(rowOf("morning.fit"), 2);
}

TEST_F(RunImportDialogTest, AFailedBackupStopsIt)
{
    open();
    const Log before = diary.onDisk();
    backup = fail(ErrorCode::DiskFull, "/backups");
    QTest::keyClick(&button(), Qt::Key_Space);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(words("runImportProblem").contains(QStringLiteral("nothing was imported")));
    EXPECT_EQ(diary.onDisk(), before);
    backup = {};
    QTest::keyClick(&button(), Qt::Key_Space);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(diary.onDisk().runs.size(), 4U);
}

TEST_F(RunImportDialogTest, GoesByTheDiaryAsItIsNowAndKeepsTicks)
{
    open();
    table().model()->setData(table().model()->index(rowOf("walk.fit"), RunImportModel::StateColumn),
                             Qt::Checked, Qt::CheckStateRole);
    springback::Run hilly = springback::test::run("2026-03-12", 10'000);
    hilly.time = TimeOfDay{7 * 60};
    ASSERT_TRUE(diary.bridge().record(adding(hilly)));
    EXPECT_EQ(stateOf("hilly.gpx"), QStringLiteral("already here"));
    EXPECT_EQ(tickOf("walk.fit"), QVariant(Qt::Checked));
    EXPECT_EQ(button().text(), QStringLiteral("&Import 2 runs"));
}

TEST_F(RunImportDialogTest, WhereNothingCanComeInItOnlyCloses)
{
    open({{"ride.fit", activityOf(7, 40'000, Sport::Other)}});
    auto* close = dialog->findChild<QPushButton*>(QStringLiteral("cancelRunImport"));
    EXPECT_EQ(close->text(), QStringLiteral("Close"));
    EXPECT_TRUE(close->isDefault());
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(RunImportDialogTest, CancelChangesNothing)
{
    open();
    const Log before = diary.onDisk();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(diary.onDisk(), before);
    EXPECT_EQ(backups, 0);
}

} // namespace
} // namespace springback::ui::test
