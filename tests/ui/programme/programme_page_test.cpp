#include "ui/programme/programme_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/diary.h"
#include "tests/ui/support/page_driver.h"
#include "ui/heel_raise/heel_raise_guide.h"
#include "ui/history/entry_dialog.h"
#include "ui/programme/stage_row.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::heelRaiseTest;
using springback::test::logOf;
using springback::test::with;
using test::PageDriver;
using testing::SizeIs;

/// In the first stage since 2 March, with calm mornings and a test that opens the way on.
Log readyForStrength()
{
    Log log = logOf(episode("2026-03-02"), with(heelRaiseTest("2026-03-09", 12, 20),
                                                [](HeelRaiseTest& t) { t.painRight = 2_pain; }));
    for (int i = 0; i < 10; ++i) {
        springback::test::add(log, checkIn(isoDay(day("2026-03-02") + days(i)), 2));
    }
    return log;
}

Log inStage(Stage stage)
{
    Log log = readyForStrength();
    log.episodes.front().value.startStage = stage;
    return log;
}

class ProgrammePageTest : public testing::Test {
protected:
    void open(const Log& log)
    {
        m_driver.reset();
        m_page.reset();
        m_diary = std::make_unique<test::Diary>(log, day("2026-03-11"));
        m_page = std::make_unique<ProgrammePage>(bridge());
        m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::message);
        m_driver = std::make_unique<PageDriver>(*m_page);
    }

    JournalBridge& bridge() const { return m_diary->bridge(); }
    const Plan& plan() const { return bridge().plan(); }
    PageDriver& driver() const { return *m_driver; }
    QString text(const char* name) const { return m_driver->find<QLabel>(name).text(); }
    const Episode& episodeNow() const { return bridge().log().episodes.at(0).value; }
    void focus(const char* name) const { m_driver->find<QWidget>(name).setFocus(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// The dialog in front.
    EntryDialog* dialog() const
    {
        auto* found = m_page->findChild<EntryDialog*>();
        if (found != nullptr) {
            found->activateWindow();
            EXPECT_TRUE(QTest::qWaitFor([found] { return found->isActiveWindow(); }));
        }
        return found;
    }
    QString lastMessage() const
    {
        return m_messages->isEmpty() ? QString() : m_messages->last()[0].toString();
    }

    std::unique_ptr<test::Diary> m_diary;
    std::unique_ptr<ProgrammePage> m_page;
    std::unique_ptr<QSignalSpy> m_messages;
    std::unique_ptr<PageDriver> m_driver;
};

TEST_F(ProgrammePageTest, ShowsWhereThePersonIsAndWhatComes)
{
    open(inStage(Stage::Strength));
    const auto place = [this](const char* row) {
        return m_driver->find<StageRow>(row).accessibleName();
    };
    EXPECT_EQ(place("stage_settle"), QStringLiteral("Settle & wake up, behind you"));
    EXPECT_EQ(place("stage_strength"), QStringLiteral("Strength, you are here"));
    EXPECT_EQ(place("stage_spring_1"), QStringLiteral("Spring 1, ahead"));
    EXPECT_EQ(text("gateNext_strength"),
              QStringLiteral("What opens it next: 5 more days in this stage. Then: a heel-raise "
                             "test with 25 raises without pain, right, or a heel-raise test with "
                             "90 % of the other side."));
    EXPECT_FALSE(driver().isShown("accept_strength"));
    EXPECT_TRUE(driver().isShown("heelRaiseTest_strength"));
    EXPECT_FALSE(driver().isShown("gateNext_spring_1"));
}

TEST_F(ProgrammePageTest, GoesOnByOneKeyWhenTheGateIsMet)
{
    open(readyForStrength());
    ASSERT_EQ(driver().focusName(), QStringLiteral("accept_settle"));
    EXPECT_EQ(text("gateNext_settle"), QStringLiteral("All conditions are met. You decide when."));

    driver().key(Qt::Key_Space);

    ASSERT_THAT(m_diary->onDisk().stageMoves, SizeIs(1));
    EXPECT_EQ(m_diary->onDisk().stageMoves[0].value,
              (StageMove{day("2026-03-11"), Stage::Strength, "All conditions met"}));
    EXPECT_EQ(plan().stage, Stage::Strength);
    EXPECT_EQ(lastMessage(), QStringLiteral("Moved to Strength."));
    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(plan().stage, Stage::Settle);
    EXPECT_TRUE(driver().isShown("accept_settle"));
}

TEST_F(ProgrammePageTest, BeginsAtTheTopWhereTheStageHasNothingToPress)
{
    open(inStage(Stage::Spring1));
    EXPECT_EQ(driver().focusName(), QStringLiteral("moveTo_settle"));
}

TEST_F(ProgrammePageTest, MovesBackByHandWithAReason)
{
    open(inStage(Stage::Strength));
    focus("moveTo_settle");
    press(Qt::Key_Space);
    ASSERT_NE(dialog(), nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* problem = dialog()->findChild<QLabel*>(QStringLiteral("entryProblem"));
    EXPECT_TRUE(problem->text().startsWith(QStringLiteral("Why the move?")));
    EXPECT_TRUE(bridge().log().stageMoves.empty());

    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("too early"));
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_THAT(m_diary->onDisk().stageMoves, SizeIs(1));
    EXPECT_EQ(m_diary->onDisk().stageMoves[0].value,
              (StageMove{day("2026-03-11"), Stage::Settle, "too early"}));
    EXPECT_EQ(plan().stage, Stage::Settle);
}

TEST_F(ProgrammePageTest, ChangesTheDaysAtOnce)
{
    open(inStage(Stage::Strength));
    EXPECT_EQ(plan().item("mid_range_hold")->state, ItemState::Due) << "a Wednesday";
    focus("strength_wed");
    press(Qt::Key_Space);

    EXPECT_EQ(m_diary->onDisk().episodes[0].value.schedule.strength,
              (Weekdays{Weekday::Mon, Weekday::Fri}));
    EXPECT_EQ(plan().item("mid_range_hold")->state, ItemState::OtherDay);
    ASSERT_TRUE(bridge().undo());
    EXPECT_TRUE(driver().find<QPushButton>("strength_wed").isChecked());
    EXPECT_EQ(plan().item("mid_range_hold")->state, ItemState::Due);
}

TEST_F(ProgrammePageTest, KeepsOneDayAtLeast)
{
    Log log = inStage(Stage::Strength);
    log.episodes.front().value.schedule.strength = {Weekday::Wed};
    open(log);
    focus("strength_wed");
    press(Qt::Key_Space);
    EXPECT_EQ(lastMessage(), QStringLiteral("One day at least stays chosen."));
    EXPECT_TRUE(driver().find<QPushButton>("strength_wed").isChecked());
    EXPECT_EQ(episodeNow().schedule.strength, (Weekdays{Weekday::Wed}));
    EXPECT_FALSE(bridge().canUndo() && bridge().log() != log);
}

TEST_F(ProgrammePageTest, ChoosesTheCautiousRules)
{
    Log log = inStage(Stage::Strength);
    springback::test::add(
        log, springback::test::session("2026-03-11",
                                       {springback::test::repSet("toes_in_raise", 12)}, 5));
    open(log);
    EXPECT_EQ(plan().advice, Advice::Hold) << "5 is acceptable";
    EXPECT_EQ(driver().find<QRadioButton>("rules_cautious").accessibleDescription(),
              QStringLiteral("Pain 0 to 2 is safe, 3 and 4 acceptable, more is too much. 72 hours "
                             "between jumps."));
    focus("rules_standard");
    press(Qt::Key_Down);

    EXPECT_EQ(m_diary->onDisk().settings.rules, RulesPreset::Cautious);
    EXPECT_EQ(plan().advice, Advice::DialBack) << "5 is too much";
    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(plan().advice, Advice::Hold);
    EXPECT_TRUE(driver().find<QRadioButton>("rules_standard").isChecked());
}

TEST_F(ProgrammePageTest, SetsAStartingDoseThatThePlanTakesUp)
{
    open(inStage(Stage::Strength));
    focus("startDoses");
    press(Qt::Key_Space);
    ASSERT_NE(dialog(), nullptr);
    auto* rung = dialog()->findChild<QComboBox*>(QStringLiteral("rung_mid_range_hold"));
    ASSERT_NE(rung, nullptr);
    rung->setFocus();
    press(Qt::Key_Down);
    auto* load = dialog()->findChild<QWidget*>(QStringLiteral("load_mid_range_hold"));
    load->setFocus();
    QTest::keyClick(load, Qt::Key_Up);
    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(m_diary->onDisk().episodes[0].value.startDoses,
              (std::vector<StartDose>{{"mid_range_hold", 2, Load{2500}}}));
    EXPECT_EQ(plan().item("mid_range_hold")->dose.load, Load{2500});
    EXPECT_TRUE(text("stretchDoses").contains(QStringLiteral("2.5 kg")));
    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(plan().item("mid_range_hold")->dose.load, Load{});
}

TEST_F(ProgrammePageTest, KeepsTheStartingDosesOfOtherStages)
{
    Log log = inStage(Stage::Strength);
    log.episodes.front().value.startDoses = {{"c1_hop_up", 3, {}},
                                             {"single_leg_weighted_raise", 1, Load{10'000}}};
    open(log);
    focus("startDoses");
    press(Qt::Key_Space);
    ASSERT_NE(dialog(), nullptr);
    auto* stage = dialog()->findChild<QComboBox*>(QStringLiteral("dosesStage"));
    stage->setCurrentIndex(static_cast<int>(Stage::Spring1));
    auto* hop = dialog()->findChild<QComboBox*>(QStringLiteral("rung_c1_hop_up"));
    EXPECT_EQ(hop->currentIndex(), 2);
    hop->setCurrentIndex(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(episodeNow().startDoses,
              (std::vector<StartDose>{{"c1_hop_up", 2, {}},
                                      {"single_leg_weighted_raise", 1, Load{10'000}}}));
}

TEST_F(ProgrammePageTest, GoesToMaintenanceWhenThePersonHasRecovered)
{
    open(inStage(Stage::SpeedHills));
    ASSERT_EQ(driver().focusName(), QStringLiteral("accept_speed_hills"));
    driver().key(Qt::Key_Space);
    EXPECT_EQ(m_diary->onDisk().stageMoves[0].value,
              (StageMove{day("2026-03-11"), Stage::Maintenance, "Recovered"}));
    EXPECT_EQ(plan().stage, Stage::Maintenance);
    EXPECT_NE(plan().item("c2_stance_hop_up"), nullptr);
}

TEST_F(ProgrammePageTest, EndsTheStretchAndTakesTheEndBack)
{
    open(inStage(Stage::Maintenance));
    focus("endEpisode");
    press(Qt::Key_Space);
    ASSERT_NE(dialog(), nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_diary->onDisk().episodes[0].value.ended, day("2026-03-11"));
    EXPECT_TRUE(driver().isShown("goOnEpisode"));

    bridge().setToday(day("2026-03-12"));
    const QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    EXPECT_EQ(text("programmeEmpty"),
              QStringLiteral("The last stretch of rehab ended on Wednesday 11 March."));
    m_page->activate();
    ASSERT_EQ(driver().focusName(), QStringLiteral("beginEpisode"));
    driver().key(Qt::Key_Space);
    EXPECT_EQ(wanted.at(0)[0].value<PageId>(), PageId::Onboarding);

    focus("takeUpEpisode");
    driver().key(Qt::Key_Space);
    EXPECT_EQ(episodeNow().ended, std::nullopt);
    EXPECT_TRUE(plan().hasEpisode);
}

TEST_F(ProgrammePageTest, SaysWhyItCannotEndBeforeAnEntry)
{
    open(inStage(Stage::Maintenance));
    focus("endEpisode");
    press(Qt::Key_Space);
    ASSERT_NE(dialog(), nullptr);
    auto* last = dialog()->findChild<QLineEdit*>();
    last->setFocus();
    last->selectAll();
    QTest::keyClicks(last, QStringLiteral("2026-03-08"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(episodeNow().ended, std::nullopt);
    EXPECT_TRUE(dialog()->findChild<QLabel*>(QStringLiteral("entryProblem"))->isVisible());
}

TEST_F(ProgrammePageTest, LeadsToTheOnboardingFirst)
{
    open(Log());
    const QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    EXPECT_FALSE(driver().isShown("takeUpEpisode"));
    ASSERT_EQ(driver().focusName(), QStringLiteral("beginEpisode"));
    driver().key(Qt::Key_Space);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<PageId>(), PageId::Onboarding);
}

TEST_F(ProgrammePageTest, StartsTheHeelRaiseTestFromItsGate)
{
    open(inStage(Stage::Strength));
    focus("heelRaiseTest_strength");
    driver().key(Qt::Key_Space);
    auto* guide = m_page->findChild<HeelRaiseGuide*>();
    ASSERT_NE(guide, nullptr);
    HeelRaiseTest test;
    test.right = 25;
    test.left = 27;
    test.painRight = 0_pain;
    test.painLeft = 0_pain;
    Q_EMIT guide->counted(test);
    guide->accept();
    ASSERT_NE(dialog(), nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);

    test.date = day("2026-03-11");
    EXPECT_EQ(m_diary->onDisk().heelRaiseTests.back().value, test);
    EXPECT_EQ(text("gateNext_strength"),
              QStringLiteral("What opens it: 5 more days in this stage."));
    ASSERT_TRUE(bridge().undo());
    EXPECT_THAT(bridge().log().heelRaiseTests, SizeIs(1));
}

TEST_F(ProgrammePageTest, OffersNoWayOnWhileThePlanPauses)
{
    Log log = readyForStrength();
    log.checkIns.back().value.signs = {Sign::Limping};
    open(log);
    EXPECT_EQ(text("gateNext_settle"),
              QStringLiteral("The plan pauses until someone has looked at it."));
    EXPECT_FALSE(driver().isShown("accept_settle"));
    EXPECT_FALSE(driver().isShown("heelRaiseTest_settle"));
}

TEST(ReadOnlyProgramme, ShowsEverythingAndTakesNothing)
{
    const springback::test::TempDir folder;
    const auto file = folder / "diary.db";
    Store::open(file).value().apply(springback::test::addingAll(readyForStrength())).value();
    Journal journal =
        Journal::open(Store::open(file, Store::Access::ReadOnly).value(), builtInProgramme())
            .value();
    JournalBridge bridge(std::move(journal), day("2026-03-11"));
    ProgrammePage page(bridge);
    const PageDriver driver(page);
    EXPECT_TRUE(driver.isShown("accept_settle"));
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->isVisible() && button->isEnabled())
            << button->objectName().toStdString();
    }
}

TEST(NamesOnTheProgrammePage, TellEveryControlApart)
{
    test::Diary diary(readyForStrength(), day("2026-03-11"));
    const ProgrammePage page(diary.bridge());
    std::set<QString> names;
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->isVisibleTo(&page) && button->accessibleName().isEmpty() &&
                     button->text().isEmpty())
            << button->objectName().toStdString();
        EXPECT_TRUE(names.insert(button->objectName()).second)
            << button->objectName().toStdString();
    }
}

} // namespace
} // namespace springback::ui
