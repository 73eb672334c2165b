#include "ui/progress/runs_section.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "tests/ui/support/page_driver.h"
#include "ui/history/entry_dialog.h"
#include "ui/progress/progress_page.h"
#include "ui/runs/runs_model.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::run;
using springback::test::with;
using test::PageDriver;
using testing::ElementsAre;
using testing::SizeIs;

const Day kLastDay = day("2026-03-14");

/// Calm mornings in the strength stage.
Log calmDiary()
{
    Log log =
        logOf(with(episode("2026-03-01"), [](Episode& e) { e.startStage = Stage::Strength; }));
    for (Day date = day("2026-03-01"); date <= kLastDay; date += days(1)) {
        springback::test::add(log, checkIn(isoDay(date), 2));
    }
    return log;
}

Log threeRuns()
{
    Log log = calmDiary();
    springback::test::add(log, with(run("2026-03-03", 8200, 2), [](springback::Run& r) {
                              r.duration = Duration{2895};
                              r.climb = 85;
                              r.cadence = 168;
                              r.hills = true;
                              r.painAfter = 4_pain;
                              r.source = "fit";
                          }));
    springback::test::add(log, run("2026-03-10", 5000, 1));
    springback::test::add(
        log, with(run("2026-03-06", 6000, 0), [](springback::Run& r) { r.time = TimeOfDay{430}; }));
    return log;
}

class RunsSectionTest : public testing::Test {
protected:
    RunsSectionTest() { QSettings().clear(); }

    void open(const Log& log)
    {
        m_driver.reset();
        m_page.reset();
        m_diary = std::make_unique<test::Diary>(log, kLastDay);
        m_page = std::make_unique<ProgressPage>(m_diary->bridge());
        m_page->showSection(QStringLiteral("runs"));
        m_driver = std::make_unique<PageDriver>(*m_page);
        m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::message);
    }

    JournalBridge& bridge() const { return m_diary->bridge(); }
    QTableView& table() const { return m_driver->find<QTableView>("runsTable"); }
    QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    std::vector<QString> column(int column) const
    {
        std::vector<QString> cells;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            cells.push_back(cell(row, column));
        }
        return cells;
    }
    void sortBy(int column) const
    {
        const QHeaderView& header = *table().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier,
                          {header.sectionViewportPosition(column) + 8, header.height() / 2});
    }
    QString text(const char* name) const { return m_driver->find<QLabel>(name).text(); }
    QString said() const
    {
        return m_messages->isEmpty() ? QString() : m_messages->back()[0].toString();
    }

    std::unique_ptr<test::Diary> m_diary;
    std::unique_ptr<ProgressPage> m_page;
    std::unique_ptr<PageDriver> m_driver;
    std::unique_ptr<QSignalSpy> m_messages;
};

TEST_F(RunsSectionTest, ARunIsADistanceAndEnter)
{
    open(calmDiary());
    EXPECT_TRUE(m_driver->isShown("runsEmpty"));
    EXPECT_FALSE(m_driver->isShown("runsTable"));
    ASSERT_EQ(m_driver->focusName(), QStringLiteral("runDistance"));
    m_driver->keys(QStringLiteral("6.2"));
    m_driver->key(Qt::Key_Return);

    ASSERT_THAT(bridge().log().runs, SizeIs(1));
    EXPECT_EQ(bridge().log().runs[0].value, run("2026-03-14", 6200));
    EXPECT_EQ(said(), QStringLiteral("Run of 6.2 km recorded."));
    EXPECT_EQ(m_driver->find<QDoubleSpinBox>("runDistance").value(), 0);
    EXPECT_EQ(m_driver->focusName(), QStringLiteral("runDistance"));
    EXPECT_FALSE(m_driver->isShown("runsEmpty"));
    EXPECT_THAT(column(RunsModel::DistanceColumn), ElementsAre(QStringLiteral("6.2 km")));
}

TEST_F(RunsSectionTest, ARunAfterMidnightIsTheLastOfItsDay)
{
    Log log = calmDiary();
    const auto at = [](int metres, TimeOfDay time) {
        return with(run("2026-03-10", metres), [time](springback::Run& r) { r.time = time; });
    };
    springback::test::add(log, at(3000, TimeOfDay{30}));
    springback::test::add(log, at(5000, TimeOfDay{19 * 60}));
    springback::test::add(log, run("2026-03-11", 4000));
    open(log);
    const auto inOrder =
        ElementsAre(QStringLiteral("4 km"), QStringLiteral("3 km"), QStringLiteral("5 km"));
    EXPECT_THAT(column(RunsModel::DistanceColumn), inOrder);
    sortBy(RunsModel::DistanceColumn);
    sortBy(RunsModel::DateColumn);
    const auto upwards =
        ElementsAre(QStringLiteral("5 km"), QStringLiteral("3 km"), QStringLiteral("4 km"));
    EXPECT_THAT(column(RunsModel::DistanceColumn), testing::AnyOf(inOrder, upwards));
}

TEST_F(RunsSectionTest, TakesAllThatIsKnownOfARun)
{
    open(calmDiary());
    m_driver->keys(QStringLiteral("6.2"));
    m_driver->key(Qt::Key_Tab);
    m_driver->keys(QStringLiteral("36"));
    m_driver->click("runMore");
    m_driver->find<QLineEdit>("runTime").setFocus();
    m_driver->keys(QStringLiteral("7.10"));
    m_driver->find<QCheckBox>("runSpeed").setFocus();
    m_driver->key(Qt::Key_Space);
    m_driver->find<QSpinBox>("runClimb").setFocus();
    m_driver->keys(QStringLiteral("85"));
    m_driver->find<QSpinBox>("runCadence").setFocus();
    m_driver->keys(QStringLiteral("168"));
    m_driver->find<QWidget>("runPainAfter").setFocus();
    m_driver->key(Qt::Key_1);
    m_driver->find<QWidget>("runPainDuring").setFocus();
    m_driver->key(Qt::Key_2);
    m_driver->key(Qt::Key_Return);

    ASSERT_THAT(bridge().log().runs, SizeIs(1));
    EXPECT_EQ(bridge().log().runs[0].value,
              with(run("2026-03-14", 6200, 2), [](springback::Run& r) {
                  r.time = TimeOfDay{430};
                  r.duration = Duration{36 * 60};
                  r.speed = true;
                  r.climb = 85;
                  r.cadence = 168;
                  r.painAfter = 1_pain;
              }));
}

TEST_F(RunsSectionTest, SaysWhatThereIsToSayWhileTyping)
{
    open(threeRuns());
    EXPECT_FALSE(m_driver->isShown("runNotices"));
    m_driver->keys(QStringLiteral("9"));
    EXPECT_FALSE(m_driver->isShown("runNotices"));
    m_driver->keys(QStringLiteral(".5"));
    EXPECT_EQ(text("runNotices"),
              QStringLiteral("The longest run in the last 30 days was 8.2 km on 3 March."));
    m_driver->find<QCheckBox>("runHills").setFocus();
    m_driver->key(Qt::Key_Space);
    EXPECT_TRUE(
        text("runNotices").contains(QStringLiteral("<br>Hills and speed work have a stage")));
    m_driver->key(Qt::Key_Return);
    EXPECT_THAT(bridge().log().runs, SizeIs(4)) << "none is a ban";
    EXPECT_FALSE(m_driver->isShown("runNotices"));
}

TEST_F(RunsSectionTest, WhatIsMissingIsSaidAndNothingIsRecorded)
{
    open(calmDiary());
    m_driver->key(Qt::Key_Return);
    EXPECT_EQ(text("runProblem"), QStringLiteral("How far was the run?"));
    m_driver->keys(QStringLiteral("5"));
    EXPECT_FALSE(m_driver->isShown("runProblem"));
    m_driver->find<QLineEdit>("runTime").setFocus();
    m_driver->keys(QStringLiteral("later"));
    m_driver->key(Qt::Key_Return);
    EXPECT_EQ(text("runProblem"),
              QStringLiteral("The time can't be read. Write it as 07:10, or leave it empty."));
    EXPECT_THAT(bridge().log().runs, SizeIs(0));
}

TEST_F(RunsSectionTest, ListsRunsNewestFirstWithWhatIsKnown)
{
    open(threeRuns());
    EXPECT_THAT(
        column(RunsModel::DistanceColumn),
        ElementsAre(QStringLiteral("5 km"), QStringLiteral("6 km"), QStringLiteral("8.2 km")));
    EXPECT_EQ(cell(2, RunsModel::MinutesColumn), QStringLiteral("48"));
    EXPECT_EQ(cell(2, RunsModel::PaceColumn), QStringLiteral("5:53"));
    EXPECT_EQ(cell(2, RunsModel::ClimbColumn), QStringLiteral("85 m up"));
    EXPECT_EQ(cell(2, RunsModel::CadenceColumn), QStringLiteral("168"));
    EXPECT_EQ(cell(2, RunsModel::KindColumn), QStringLiteral("hills"));
    EXPECT_EQ(cell(2, RunsModel::PainColumn), QStringLiteral("4"));
    EXPECT_EQ(cell(2, RunsModel::SourceColumn), QStringLiteral("a FIT file"));
    EXPECT_EQ(cell(0, RunsModel::SourceColumn), QStringLiteral("entered by hand"));
    EXPECT_EQ(cell(0, RunsModel::PaceColumn), QString());
}

TEST_F(RunsSectionTest, EnterOnMoreShowsMoreAndSavesNothing)
{
    open(calmDiary());
    m_driver->keys(QStringLiteral("5"));
    auto& more = m_driver->find<QPushButton>("runMore");
    more.setFocus();
    QTest::keyClick(&more, Qt::Key_Return);
    EXPECT_TRUE(m_driver->isShown("runClimb"));
    EXPECT_THAT(bridge().log().runs, SizeIs(0));
}

TEST_F(RunsSectionTest, SortsByValueAndNotByText)
{
    Log log = threeRuns();
    springback::test::add(log, run("2026-03-12", 10'000, 1));
    open(log);
    sortBy(RunsModel::DistanceColumn);
    sortBy(RunsModel::DistanceColumn);
    EXPECT_THAT(column(RunsModel::DistanceColumn),
                testing::AnyOf(ElementsAre(QStringLiteral("5 km"), QStringLiteral("6 km"),
                                           QStringLiteral("8.2 km"), QStringLiteral("10 km")),
                               ElementsAre(QStringLiteral("10 km"), QStringLiteral("8.2 km"),
                                           QStringLiteral("6 km"), QStringLiteral("5 km"))));
}

TEST_F(RunsSectionTest, EnterCorrectsTheRunAndKeepsItChosen)
{
    open(threeRuns());
    table().setFocus();
    table().selectRow(1);
    m_driver->key(Qt::Key_Return);
    auto* dialog = m_page->findChild<EntryDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(said(), QStringLiteral("Run corrected."));
    EXPECT_EQ(bridge().log().runs[2].value.distance, Distance{7000});
    EXPECT_EQ(bridge().log().runs[2].value.time, TimeOfDay{430});
    EXPECT_EQ(cell(1, RunsModel::DistanceColumn), QStringLiteral("7 km"));
    EXPECT_EQ(table().selectionModel()->selectedRows().value(0).row(), 1);
}

TEST_F(RunsSectionTest, DeleteRemovesTheRunAndUndoBringsItBack)
{
    open(threeRuns());
    table().setFocus();
    table().selectRow(2);
    m_driver->key(Qt::Key_Delete);
    EXPECT_EQ(said(), QStringLiteral("Run of Tuesday 3 March deleted."));
    EXPECT_EQ(m_messages->back()[1].value<MessageKind>(), MessageKind::Done);
    EXPECT_THAT(column(RunsModel::DistanceColumn), SizeIs(2));
    EXPECT_EQ(table().selectionModel()->selectedRows().value(0).row(), 1);
    ASSERT_TRUE(bridge().undo());
    EXPECT_THAT(column(RunsModel::DistanceColumn), SizeIs(3));
}

TEST_F(RunsSectionTest, TwoSoreTendonsAreAskedApart)
{
    Log log = calmDiary();
    log.episodes[0].value.side = Side::Both;
    open(log);
    m_driver->keys(QStringLiteral("5"));
    m_driver->find<QWidget>("runPainDuringLeft").setFocus();
    m_driver->key(Qt::Key_2);
    m_driver->click("saveRun");
    EXPECT_TRUE(text("runProblem").startsWith(QStringLiteral("Pain is answered for one side")));
    m_driver->find<QWidget>("runPainDuringRight").setFocus();
    m_driver->key(Qt::Key_4);
    m_driver->click("saveRun");
    ASSERT_THAT(bridge().log().runs, SizeIs(1));
    EXPECT_EQ(bridge().log().runs[0].value.painDuring, PainRating(2_pain, 4_pain));
}

TEST_F(RunsSectionTest, SpeaksMilesAndFeet)
{
    Log log = threeRuns();
    log.settings.units = Units::Imperial;
    open(log);
    EXPECT_EQ(cell(2, RunsModel::DistanceColumn), QStringLiteral("5.1 mi"));
    EXPECT_EQ(cell(2, RunsModel::ClimbColumn), QStringLiteral("279 ft up"));
    EXPECT_EQ(cell(2, RunsModel::PaceColumn), QStringLiteral("9:28"));
    m_driver->keys(QStringLiteral("3"));
    m_driver->click("runMore");
    m_driver->find<QSpinBox>("runClimb").setFocus();
    m_driver->keys(QStringLiteral("100"));
    m_driver->key(Qt::Key_Return);
    EXPECT_EQ(bridge().log().runs.back().value.distance, Distance{4828});
    EXPECT_EQ(bridge().log().runs.back().value.climb, 30);
}

} // namespace

} // namespace springback::ui::progress_tests
