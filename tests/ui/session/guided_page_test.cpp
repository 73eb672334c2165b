// Guided sessions by keys, with a clock of the test's own; what stands on disk after each.
#include "tests/ui/session/guided_driver.h"

#include <QCheckBox>
#include <QPushButton>

#include <gmock/gmock.h>

#include "core/programme/programme_file.h"
#include "ui/session/guided_settings.h"

namespace springback::ui::test {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::with;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view kGuidedDay = "2026-03-02"; ///< a Monday

Log logIn(Stage stage, Side side = Side::Right)
{
    return logOf(with(episode("2026-02-23"),
                      [&](Episode& e) {
                          e.startStage = stage;
                          e.side = side;
                          e.startDoses = {{"single_leg_weighted_raise", 1, Load{10'000}}};
                      }),
                 checkIn(kGuidedDay, 2));
}

class GuidedPageTest : public testing::Test {
protected:
    GuidedPageTest() { QSettings().clear(); }
    ~GuidedPageTest() override { QSettings().clear(); }

    void open(const Log& log)
    {
        driver = std::make_unique<GuidedDriver>(log, kGuidedDay);
        driver->open();
    }
    const Session& session() const { return driver->bridge().log().sessions.back().value; }
    Session onDisk() const
    {
        const Log log = driver->onDisk();
        return log.sessions.empty() ? Session() : log.sessions.back().value;
    }
    /// No more rest, ready, work, pain: one set at the person's own pace, or a hold cut short.
    void doSet(int painKey = Qt::Key_2)
    {
        if (driver->text("guidedPhase") == QStringLiteral("Rest")) {
            driver->enter();
        }
        driver->enter();
        driver->enter();
        driver->press(painKey);
    }
    /// Past the warm-up, to the get-ready of that exercise.
    void goTo(const QString& title)
    {
        for (int i = 0; i < 60 && driver->text("guidedTitle") != title; ++i) {
            driver->enter();
            driver->wait(std::chrono::milliseconds(200));
        }
        ASSERT_EQ(driver->text("guidedTitle"), title);
    }

    std::unique_ptr<GuidedDriver> driver;
};

/// The whole of a circuit day: each set on the disk as soon as it is done.
TEST_F(GuidedPageTest, ACircuitDayByKeysAlone)
{
    const Log before = logIn(Stage::Spring1);
    driver = std::make_unique<GuidedDriver>(before, kGuidedDay);
    const Script script = sessionScript(driver->bridge().plan(), builtInProgramme());
    ASSERT_THAT(script, SizeIs(7)) << "toe yoga twice, side walk twice, three hops";

    driver->press(Qt::Key_Return); // Start session, on Today
    driver->press(Qt::Key_Return); // Start
    std::vector<Set> expected;
    for (const Step& step : script) {
        driver->enter(); // ready
        if (step.holdSeconds) {
            driver->wait(std::chrono::seconds(*step.holdSeconds + 1));
        } else {
            driver->enter(); // done
        }
        Set set;
        set.exercise = step.exercise;
        set.variant = step.variant;
        set.reps = step.reps;
        set.holdSeconds = step.holdSeconds;
        set.side = step.side;
        expected.push_back(set);
        EXPECT_EQ(onDisk().sets, expected) << "before any answer, " << step.exercise;
        EXPECT_TRUE(onDisk().running);

        driver->press(step.circuit ? Qt::Key_4 : Qt::Key_1);
        expected.back().pain = *Pain::from(step.circuit ? 4 : 1);
        EXPECT_EQ(onDisk().sets, expected);
        driver->wait(step.rest);
    }
    ASSERT_TRUE(driver->part<QWidget>("guidedFinish")->isVisible());
    driver->press(Qt::Key_Return);

    const Session done = onDisk();
    EXPECT_FALSE(done.running);
    EXPECT_EQ(done.date, day(kGuidedDay));
    EXPECT_EQ(done.time, TimeOfDay{18 * 60});
    EXPECT_EQ(done.painDuring, PainRating(4_pain));
    EXPECT_GT(done.minutes, 1);
    EXPECT_EQ(driver->onDisk(), driver->bridge().log());
    EXPECT_EQ(driver->said(), QStringLiteral("Session recorded: 7 sets."));
    EXPECT_EQ(driver->window().currentPage(), PageId::Today);
    ASSERT_TRUE(driver->bridge().undo());
    EXPECT_EQ(driver->onDisk(), before) << "one step takes the whole session back";
}

TEST_F(GuidedPageTest, WithEnterAlone)
{
    open(logIn(Stage::Strength));
    const Script script = sessionScript(driver->bridge().plan(), builtInProgramme());
    int presses = 0;
    for (; presses < 200 && driver->window().currentPage() == PageId::Guided; ++presses) {
        driver->enter();
    }
    ASSERT_EQ(driver->window().currentPage(), PageId::Today);
    EXPECT_EQ(session().sets.size(), script.size());
    EXPECT_FALSE(session().running);
    EXPECT_FALSE(session().painDuring);
}

TEST_F(GuidedPageTest, SaysWhereItIs)
{
    open(logIn(Stage::Strength));
    driver->enter();
    EXPECT_EQ(driver->text("guidedTitle"), QStringLiteral("Toe yoga"));
    EXPECT_EQ(driver->text("guidedCounter"), QStringLiteral("Exercise 1 of 5 · set 1 of 2"));
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Get ready"));
    EXPECT_EQ(driver->figure(), QStringLiteral("5"));
    driver->wait(std::chrono::seconds(5));
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("At your own pace"));
    EXPECT_EQ(driver->figure(), QStringLiteral("10×"));
    goTo(QStringLiteral("Mid-range hold calf raise"));
    EXPECT_EQ(driver->text("guidedTask"), QStringLiteral("Both legs, 45 s. Aim for RPE 8."));
}

TEST_F(GuidedPageTest, SpacePausesAndGoesOn)
{
    open(logIn(Stage::Strength));
    driver->enter();
    driver->press(Qt::Key_Space);
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Paused"));
    driver->wait(std::chrono::seconds(20));
    driver->press(Qt::Key_Space);
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Get ready"));
}

TEST_F(GuidedPageTest, SaysThatTheComputerSlept)
{
    open(logIn(Stage::Strength));
    driver->enter();
    driver->sleep(std::chrono::seconds(900));
    EXPECT_TRUE(driver->text("guidedNotice").contains(QStringLiteral("The computer slept")));
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Paused"));
    driver->press(Qt::Key_Space);
    EXPECT_EQ(driver->text("guidedNotice"), QString());
}

TEST_F(GuidedPageTest, BackspaceTakesASetOffTheRecord)
{
    open(logIn(Stage::Strength));
    driver->enter();
    doSet();
    EXPECT_THAT(onDisk().sets, SizeIs(1));
    driver->press(Qt::Key_Backspace);
    driver->press(Qt::Key_5);
    EXPECT_EQ(onDisk().sets[0].pain, PainRating(5_pain));
    driver->press(Qt::Key_Backspace);
    driver->press(Qt::Key_Backspace);
    EXPECT_THAT(onDisk().sets, IsEmpty());
    EXPECT_TRUE(onDisk().running);
}

TEST_F(GuidedPageTest, ChangesRepsLoadAndRestOnTheFly)
{
    open(logIn(Stage::Strength));
    driver->enter();
    goTo(QStringLiteral("Single-leg weighted calf raise"));
    driver->press(Qt::Key_Up);
    driver->press(Qt::Key_Left);
    driver->enter();
    driver->enter();
    EXPECT_EQ(onDisk().sets.back().reps, 7);
    EXPECT_EQ(onDisk().sets.back().load, Load{12'500});
    driver->press(Qt::Key_Right);
    EXPECT_EQ(onDisk().sets.back().reps, 8);
    driver->press(Qt::Key_3);
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Rest"));
    EXPECT_EQ(driver->figure(), QStringLiteral("2:00"));
    driver->press(Qt::Key_Plus);
    EXPECT_EQ(driver->figure(), QStringLiteral("2:15"));
    for (int i = 0; i < 9; ++i) {
        driver->press(Qt::Key_Minus);
    }
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Get ready"));
}

TEST_F(GuidedPageTest, EffortIsAskedAtTheEndOfALoadedExercise)
{
    open(logIn(Stage::Strength));
    driver->enter();
    goTo(QStringLiteral("Single-leg weighted calf raise"));
    for (int set = 1; set <= 4; ++set) {
        driver->enter();
        driver->enter();
        driver->press(Qt::Key_2);
        if (set < 4) {
            driver->enter();
        }
    }
    EXPECT_EQ(driver->text("guidedQuestion"), QStringLiteral("How hard was it, 0 to 10?"));
    driver->press(Qt::Key_8);
    EXPECT_EQ(onDisk().sets.back().rpe, 8);
    EXPECT_TRUE(driver->part<QWidget>("guidedFinish")->isVisible());
}

TEST_F(GuidedPageTest, SharpPainIsRoutedByTheRules)
{
    open(logIn(Stage::Strength));
    driver->enter();
    doSet();
    driver->press(Qt::Key_S);
    ASSERT_TRUE(driver->part<QWidget>("guidedStopGo")->isVisible());
    EXPECT_TRUE(driver->part<QWidget>("guidedStopPart")
                    ->findChild<QCheckBox*>(QStringLiteral("sharp_pain"))
                    ->isChecked());
    driver->press(Qt::Key_Return);
    EXPECT_EQ(onDisk().signs, Signs{Sign::SharpPain});
    EXPECT_EQ(driver->bridge().plan().advice, Advice::SeeProfessional);
    ASSERT_TRUE(driver->part<QWidget>("guidedFinish")->isVisible()) << "the session ends";
    EXPECT_TRUE(driver->text("guidedWhy").contains(QStringLiteral("See a professional")));
    driver->press(Qt::Key_Return);
    EXPECT_FALSE(onDisk().running);
    EXPECT_EQ(onDisk().signs, Signs{Sign::SharpPain});
}

TEST_F(GuidedPageTest, SaysWhatFinishingWouldMeanAndWritesNothing)
{
    open(logIn(Stage::Strength));
    driver->enter();
    doSet();
    driver->press(Qt::Key_S);
    driver->press(Qt::Key_Return);
    const Log before = driver->onDisk();
    driver->page().findChild<QPushButton*>(QStringLiteral("whatIfButton"))->click();
    EXPECT_EQ(driver->page().findChild<QLabel*>(QStringLiteral("whatIfTodayHeadline"))->text(),
              QStringLiteral("That was a stop sign. Let someone look at it."));
    EXPECT_EQ(driver->onDisk(), before);
    EXPECT_TRUE(onDisk().running);
}

TEST_F(GuidedPageTest, TooMuchPainEndsTheExerciseAndGoesOnWithTheRest)
{
    open(logIn(Stage::Strength));
    driver->enter();
    doSet(Qt::Key_7);
    EXPECT_EQ(driver->text("guidedTitle"), QStringLiteral("Next: Step-edge side walk"));
    EXPECT_TRUE(driver->text("guidedNotice").contains(QStringLiteral("Dial back")));
}

TEST_F(GuidedPageTest, LeavingPausesAndKeeps)
{
    open(logIn(Stage::Strength));
    driver->enter();
    doSet();
    driver->window().showPage(PageId::Today);
    EXPECT_EQ(driver->part<QPushButton>("startSession")->text(), QStringLiteral("Resume session"));
    driver->press(Qt::Key_Return);
    EXPECT_EQ(driver->window().currentPage(), PageId::Guided);
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Paused"));
    EXPECT_EQ(driver->text("guidedCounter"), QStringLiteral("Exercise 1 of 5 · set 2 of 2"));
}

TEST_F(GuidedPageTest, OffersToResumeWhatStandsOnRecord)
{
    Log log = logIn(Stage::Strength);
    Session running = springback::test::session(kGuidedDay);
    running.running = true;
    Set yoga = springback::test::repSet("toe_yoga", 10, 1);
    yoga.variant = "separate";
    yoga.side = Side::Both;
    running.sets = {yoga};
    springback::test::add(log, running);
    open(log);
    EXPECT_EQ(driver->text("guidedResumeText"), QStringLiteral("Resume at set 2 of 2, Toe yoga?"));
    driver->enter();
    EXPECT_EQ(driver->text("guidedCounter"), QStringLiteral("Exercise 1 of 5 · set 2 of 2"));
    doSet();
    EXPECT_THAT(driver->onDisk().sessions, SizeIs(1));
    EXPECT_THAT(onDisk().sets, SizeIs(2));
}

TEST_F(GuidedPageTest, WhatIsRunningCanBeEndedAsItIs)
{
    Log log = logIn(Stage::Strength);
    Session running =
        springback::test::session(kGuidedDay, {springback::test::repSet("toe_yoga", 10, 3)});
    running.running = true;
    springback::test::add(log, running);
    open(log);
    driver->part<QPushButton>("guidedEndAsItIs")->click();
    EXPECT_FALSE(onDisk().running);
    EXPECT_EQ(onDisk().painDuring, PainRating(3_pain));
    EXPECT_EQ(driver->text("guidedResumeText"), QString());
}

TEST_F(GuidedPageTest, ARunningSessionOfYesterdayIsSimplyWhatWasDone)
{
    Log log = logIn(Stage::Strength);
    Session running =
        springback::test::session("2026-03-01", {springback::test::repSet("toe_yoga", 10)});
    running.running = true;
    springback::test::add(log, running);
    open(log);
    EXPECT_EQ(driver->text("guidedResumeText"), QString());
    EXPECT_EQ(driver->onDisk(), log);
}

TEST_F(GuidedPageTest, UndoInTheMiddleTakesTheSessionBack)
{
    const Log before = logIn(Stage::Strength);
    open(before);
    driver->enter();
    doSet();
    doSet();
    ASSERT_TRUE(driver->bridge().undo());
    EXPECT_EQ(driver->onDisk(), before);
    EXPECT_TRUE(driver->part<QWidget>("guidedStart")->isVisible());
    ASSERT_TRUE(driver->bridge().redo());
    EXPECT_EQ(driver->text("guidedResumeText"),
              QStringLiteral("Resume at hold 1 of 2, Step-edge side walk?"));
}

TEST_F(GuidedPageTest, ANewDayEndsIt)
{
    open(logIn(Stage::Strength));
    driver->enter();
    doSet();
    driver->bridge().setToday(day("2026-03-03"));
    EXPECT_FALSE(driver->part<QWidget>("guidedView")->isVisible());
    EXPECT_EQ(driver->text("guidedResumeText"), QString());
    EXPECT_THAT(onDisk().sets, SizeIs(1));
}

TEST_F(GuidedPageTest, EndingWithoutASetRecordsNothing)
{
    const Log before = logIn(Stage::Strength);
    open(before);
    driver->enter();
    driver->part<QPushButton>("guidedEnd")->click();
    driver->press(Qt::Key_Return);
    EXPECT_EQ(driver->onDisk(), before);
    EXPECT_EQ(driver->said(), QStringLiteral("Nothing was done, so nothing is recorded."));
}

TEST_F(GuidedPageTest, TheTableIsOneKeyAway)
{
    open(logIn(Stage::Strength));
    driver->press(Qt::Key_Q);
    EXPECT_EQ(driver->window().currentPage(), PageId::Session);
    driver->part<QPushButton>("guideMe")->click();
    EXPECT_EQ(driver->window().currentPage(), PageId::Guided);
}

TEST_F(GuidedPageTest, TonesSoundUnlessSwitchedOff)
{
    open(logIn(Stage::Strength));
    driver->enter();
    doSet();
    EXPECT_THAT(driver->heard(), ElementsAre(Cue::Up, Cue::Finished));
    guided_settings::setWithTones(false);
    doSet();
    EXPECT_THAT(driver->heard(), SizeIs(2));
}

TEST_F(GuidedPageTest, SettingsAreRemembered)
{
    open(logIn(Stage::Strength));
    EXPECT_TRUE(guided_settings::withTones());
    EXPECT_EQ(guided_settings::painAsked(), PainAsked::EverySet);
    driver->part<QCheckBox>("guidedTones")->click();
    driver->part<QCheckBox>("guidedPainOnce")->click();
    EXPECT_FALSE(guided_settings::withTones());
    EXPECT_EQ(guided_settings::painAsked(), PainAsked::OnceAnExercise);
    driver->part<QPushButton>("guidedStart")->click();
    driver->enter();
    driver->enter();
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Rest")) << "no question yet";
}

TEST_F(GuidedPageTest, AnOptionalExerciseJoinsWhenTicked)
{
    open(logIn(Stage::Strength));
    driver->part<QCheckBox>("step_edge_balance")->click();
    driver->part<QPushButton>("guidedStart")->click();
    EXPECT_EQ(driver->text("guidedCounter"), QStringLiteral("Exercise 1 of 6 · set 1 of 2"));
}

TEST_F(GuidedPageTest, BothSoreSidesTakeTurnsAndAreAskedApart)
{
    open(logIn(Stage::Strength, Side::Both));
    driver->enter();
    driver->enter();
    driver->enter();
    driver->press(Qt::Key_1);
    QTest::qWait(1);
    EXPECT_FALSE(onDisk().sets[0].pain) << "one side is half an answer";
    driver->press(Qt::Key_4);
    EXPECT_EQ(onDisk().sets[0].pain, PainRating(1_pain, 4_pain));

    driver->enter(); // no more rest
    driver->enter();
    driver->enter();
    driver->press(Qt::Key_3);
    QTest::qWait(1);
    driver->enter();
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Resting. How much did it hurt?"));
    driver->press(Qt::Key_5);
    EXPECT_EQ(onDisk().sets[1].pain, PainRating(3_pain, 5_pain)) << "Enter asks for the other one";

    goTo(QStringLiteral("Single-leg weighted calf raise"));
    EXPECT_TRUE(driver->text("guidedTask").startsWith(QStringLiteral("Left leg")));
    driver->enter();
    driver->enter();
    driver->press(Qt::Key_2);
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Switch to the right leg"));
    EXPECT_EQ(onDisk().sets.back().side, Side::Left);
    EXPECT_EQ(onDisk().sets.back().pain, PainRating(2_pain));
}

TEST_F(GuidedPageTest, EnterOnTheScaleGoesOn)
{
    open(logIn(Stage::Strength));
    driver->enter();
    driver->enter();
    driver->part<QWidget>("guidedPain")->setFocus();
    driver->press(Qt::Key_Right);
    driver->press(Qt::Key_Right);
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("At your own pace"));
    driver->enter();
    EXPECT_EQ(onDisk().sets.front().pain, PainRating(1_pain));
    EXPECT_EQ(driver->text("guidedPhase"), QStringLiteral("Rest"));
}

TEST_F(GuidedPageTest, NothingDueSaysSo)
{
    Log log = logIn(Stage::Strength);
    springback::test::add(log, with(springback::test::session(kGuidedDay, {}, 2),
                                    [](Session& s) { s.signs = {Sign::Limping}; }));
    open(log);
    EXPECT_TRUE(driver->text("guidedEmpty").startsWith(QStringLiteral("The plan pauses")));
    EXPECT_FALSE(driver->part<QWidget>("guidedStart")->isVisible());
}

} // namespace
} // namespace springback::ui::test
