#include "ui/today/today_page.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "tests/ui/support/page_driver.h"
#include "ui/widgets/pain_scale.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::repSet;
using springback::test::session;
using springback::test::with;
using test::Diary;
using test::PageDriver;
using testing::IsEmpty;
using testing::SizeIs;

/// A runner in circuit 1, normal 1, who did 2 × 15 well on Wednesday 11 March.
Log inCircuit1()
{
    Log log = logOf(with(episode("2026-02-02", Location::MidPortion, 1), [](Episode& e) {
        e.startStage = Stage::Spring1;
        for (const char* id : {"c1_hop_up", "c1_forward_hop", "c1_side_hop_wall"}) {
            e.startDoses.push_back({id, 2, {}});
        }
    }));
    for (const char* date : {"2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09", "2026-03-10",
                             "2026-03-11", "2026-03-12", "2026-03-13"}) {
        springback::test::add(log, checkIn(date, 1, 10));
    }
    return log;
}

Session circuit1(std::string_view date, int rounds, int during, int after)
{
    std::vector<Set> sets;
    for (const char* id : {"c1_hop_up", "c1_forward_hop", "c1_side_hop_wall"}) {
        for (int i = 0; i < rounds; ++i) {
            sets.push_back(repSet(id, 15));
        }
    }
    return session(date, std::move(sets), during, after);
}

/// The day after circuit 1 went up to 3 × 15 and pain reached 5.
Log afterTheBiggerCircuit()
{
    Log log = inCircuit1();
    springback::test::add(log, circuit1("2026-03-11", 2, 3, 2));
    springback::test::add(log, circuit1("2026-03-13", 3, 5, 3));
    return log;
}

class TodayPageTest : public testing::Test {
protected:
    void begin(const Log& log)
    {
        driver.reset();
        page.reset();
        diary = std::make_unique<Diary>(log, day("2026-03-14"));
        page = std::make_unique<TodayPage>(diary->bridge());
        driver = std::make_unique<PageDriver>(*page);
    }

    QString text(const char* name) const { return driver->find<QLabel>(name).text(); }
    const CheckIn* todaysCheckIn() const
    {
        const Row<CheckIn>* row = checkInOn(diary->bridge().log(), day("2026-03-14"));
        return row != nullptr ? &row->value : nullptr;
    }

    std::unique_ptr<Diary> diary;
    std::unique_ptr<TodayPage> page;
    std::unique_ptr<PageDriver> driver;
};

TEST_F(TodayPageTest, AsksForAnEpisodeFirst)
{
    begin(Log());
    const QSignalSpy wanted(page.get(), &Page::pageWanted);

    EXPECT_EQ(driver->focusName(), QStringLiteral("beginOnboarding"));
    EXPECT_FALSE(driver->isShown("morningPain"));
    driver->key(Qt::Key_Space);

    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<PageId>(), PageId::Onboarding);
}

TEST_F(TodayPageTest, TakesTheCheckInWithOneKeyAndEnter)
{
    begin(afterTheBiggerCircuit());
    const QSignalSpy told(page.get(), &Page::message);
    EXPECT_EQ(driver->focusName(), QStringLiteral("morningPain"));
    EXPECT_EQ(text("todayTitle"), QStringLiteral("Good morning"));

    driver->keys(QStringLiteral("3"));
    driver->key(Qt::Key_Return);

    ASSERT_NE(todaysCheckIn(), nullptr);
    EXPECT_EQ(todaysCheckIn()->pain, PainRating(3_pain));
    EXPECT_EQ(todaysCheckIn()->stiffness, std::nullopt);
    EXPECT_EQ(diary->onDisk(), diary->bridge().log());
    EXPECT_FALSE(driver->isShown("morningPain"));
    EXPECT_EQ(text("checkInDone"), QStringLiteral("Checked in: 3"));
    EXPECT_EQ(text("todayTitle"), QStringLiteral("Today"));
    EXPECT_EQ(driver->focusName(), QStringLiteral("startSession"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][1].value<MessageKind>(), MessageKind::Done);
}

TEST_F(TodayPageTest, SaysWhatTheMorningMeans)
{
    begin(afterTheBiggerCircuit());
    driver->keys(QStringLiteral("3"));
    driver->key(Qt::Key_Return);

    EXPECT_EQ(text("adviceHeadline"), QStringLiteral("Yesterday was more than your tendon could "
                                                     "take. One step back, no panic."));
    EXPECT_EQ(text("adviceBecause"),
              QStringLiteral(
                  "This morning <b>3</b> against your normal <b>1</b>, after circuit 1 "
                  "at 3\u00a0×\u00a015 (worst pain 5 during).<br>No running or hopping until a "
                  "normal morning. Circuit 1 then returns at 2\u00a0×\u00a015, the last dose that "
                  "sat well."));
}

TEST_F(TodayPageTest, AsksForTheCheckInBeforeAnyAdviceToGoOn)
{
    begin(afterTheBiggerCircuit());
    EXPECT_EQ(text("adviceHeadline"), QStringLiteral("How is your tendon this morning?"));
    EXPECT_FALSE(driver->find<QPushButton>("checkInRecord").isEnabled());
}

TEST_F(TodayPageTest, RecordsTheWholeCheckInByKeyboard)
{
    begin(afterTheBiggerCircuit());
    driver->keys(QStringLiteral("2"));
    driver->key(Qt::Key_Tab);
    EXPECT_EQ(driver->focusName(), QStringLiteral("stiffness"));
    driver->keys(QStringLiteral("15"));
    driver->click("checkInMore");
    driver->find<QCheckBox>("limping").setFocus();
    driver->key(Qt::Key_Space);
    driver->find<QCheckBox>("poor_sleep").setFocus();
    driver->key(Qt::Key_Space);
    driver->find<QCheckBox>("new_shoes").setFocus();
    driver->key(Qt::Key_Space);
    driver->find<QWidget>("checkInNote").setFocus();
    driver->keys(QStringLiteral("stairs were sore"));
    driver->key(Qt::Key_Return);

    ASSERT_NE(todaysCheckIn(), nullptr);
    EXPECT_EQ(todaysCheckIn()->stiffness, 15);
    EXPECT_EQ(todaysCheckIn()->signs, Signs{Sign::Limping});
    EXPECT_EQ(todaysCheckIn()->tags, Tags{Tag::PoorSleep});
    EXPECT_EQ(todaysCheckIn()->changed, ChangedThings{Changed::NewShoes});
    EXPECT_EQ(todaysCheckIn()->note, "stairs were sore");
    EXPECT_EQ(text("checkInDone"), QStringLiteral("Checked in: 2, stiffness 15 min"));
}

TEST_F(TodayPageTest, AsksForYesterdaysPainOnlyWhenItIsOpen)
{
    Log log = inCircuit1();
    springback::test::add(log, circuit1("2026-03-13", 2, 3, 2));
    begin(log);
    driver->click("checkInMore");
    EXPECT_FALSE(driver->isShown("painAfterYesterday"));

    log.sessions.back().value.painAfter.reset();
    begin(log);
    driver->keys(QStringLiteral("1"));
    driver->click("checkInMore");
    EXPECT_TRUE(driver->isShown("painAfterYesterday"));
    driver->find<QWidget>("painAfterYesterday").setFocus();
    driver->keys(QStringLiteral("4"));
    driver->key(Qt::Key_Return);
    ASSERT_NE(todaysCheckIn(), nullptr);
    EXPECT_EQ(todaysCheckIn()->painAfterYesterday, PainRating(4_pain));
}

TEST_F(TodayPageTest, EditsTheCheckInKeepingWhatWasNotTouched)
{
    Log log = inCircuit1();
    springback::test::add(log, with(checkIn("2026-03-14", 3, 15), [](CheckIn& c) {
                              c.note = "cold night";
                              c.signs = {Sign::Numbness};
                          }));
    begin(log);
    driver->click("checkInEdit");
    EXPECT_EQ(driver->focusName(), QStringLiteral("morningPain"));
    driver->keys(QStringLiteral("1"));
    driver->key(Qt::Key_Return);

    ASSERT_NE(todaysCheckIn(), nullptr);
    EXPECT_EQ(*todaysCheckIn(), with(checkIn("2026-03-14", 1, 15), [](CheckIn& c) {
        c.note = "cold night";
        c.signs = {Sign::Numbness};
    }));
    EXPECT_THAT(diary->onDisk().checkIns, SizeIs(log.checkIns.size()));
}

TEST_F(TodayPageTest, LeavesTheCheckInAloneOnEscape)
{
    Log log = inCircuit1();
    springback::test::add(log, checkIn("2026-03-14", 3));
    begin(log);
    driver->click("checkInEdit");
    driver->keys(QStringLiteral("7"));
    driver->key(Qt::Key_Escape);

    ASSERT_NE(todaysCheckIn(), nullptr);
    EXPECT_EQ(todaysCheckIn()->pain, PainRating(3_pain));
    EXPECT_FALSE(driver->isShown("morningPain"));
    driver->click("checkInEdit");
    EXPECT_EQ(driver->find<PainScale>("morningPain").value(), 3_pain);
}

/// What another program records on the day in view.
void recordElsewhere(const Diary& diary, const CheckIn& wanted)
{
    Store other = Store::open(diary.bridge().journal().store().file()).value();
    const Log log = other.load().value();
    const Row<CheckIn>* there = checkInOn(log, wanted.date);
    other.apply(there != nullptr ? replacing(*there, wanted) : adding(wanted)).value();
}

TEST_F(TodayPageTest, KeepsWhatWasTypedWhenAnotherProgramHasJustCheckedIn)
{
    begin(afterTheBiggerCircuit());
    driver->keys(QStringLiteral("3"));
    recordElsewhere(*diary, checkIn("2026-03-14", 5));
    driver->key(Qt::Key_Return);

    EXPECT_EQ(todaysCheckIn()->pain, PainRating(5_pain)) << "not replaced unseen";
    ASSERT_TRUE(driver->isShown("morningPain"));
    EXPECT_EQ(driver->find<PainScale>("morningPain").value(), 3_pain);
    driver->key(Qt::Key_Return); // now the person knows
    EXPECT_EQ(todaysCheckIn()->pain, PainRating(3_pain));
    EXPECT_EQ(diary->onDisk(), diary->bridge().log());
}

TEST_F(TodayPageTest, ReplacesNoCheckInThatChangedWhileItWasEdited)
{
    Log log = inCircuit1();
    springback::test::add(log, checkIn("2026-03-14", 3));
    begin(log);
    driver->click("checkInEdit");
    driver->keys(QStringLiteral("1"));
    recordElsewhere(*diary, checkIn("2026-03-14", 5));
    diary->bridge().refresh(); // the window has seen it, the form is still what it was
    ASSERT_TRUE(driver->isShown("morningPain"));
    driver->key(Qt::Key_Return);

    EXPECT_EQ(todaysCheckIn()->pain, PainRating(5_pain));
    EXPECT_EQ(driver->find<PainScale>("morningPain").value(), 1_pain);
    driver->key(Qt::Key_Return);
    EXPECT_EQ(todaysCheckIn()->pain, PainRating(1_pain));
}

TEST_F(TodayPageTest, AsksAgainAfterAnUndo)
{
    begin(afterTheBiggerCircuit());
    driver->keys(QStringLiteral("3"));
    driver->key(Qt::Key_Return);
    ASSERT_TRUE(diary->bridge().undo());

    EXPECT_TRUE(driver->isShown("morningPain"));
    EXPECT_EQ(text("todayTitle"), QStringLiteral("Good morning"));
    EXPECT_EQ(todaysCheckIn(), nullptr);
}

TEST_F(TodayPageTest, AsksBothSidesWhenBothAreSore)
{
    Log log = inCircuit1();
    log.episodes.front().value.side = Side::Both;
    begin(log);
    driver->keys(QStringLiteral("2"));
    QTest::qWait(10); // the focus moves on by itself
    driver->keys(QStringLiteral("4"));
    driver->key(Qt::Key_Return);

    ASSERT_NE(todaysCheckIn(), nullptr);
    EXPECT_EQ(todaysCheckIn()->pain, PainRating(2_pain, 4_pain));
    EXPECT_EQ(text("checkInDone"), QStringLiteral("Checked in: left 2, right 4"));
}

TEST_F(TodayPageTest, ListsEveryReasonUnderWhy)
{
    begin(afterTheBiggerCircuit());
    driver->keys(QStringLiteral("3"));
    driver->key(Qt::Key_Return);
    driver->click("why");

    const auto* dialog = page->findChild<QDialog*>(QStringLiteral("whyDialog"));
    ASSERT_NE(dialog, nullptr);
    QStringList shown;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        shown << label->text();
    }
    const QString all = shown.join(u'\n');
    EXPECT_FALSE(diary->bridge().plan().reasons.empty());
    for (const Reason& reason : diary->bridge().plan().reasons) {
        EXPECT_TRUE(all.contains(QString::fromLatin1(nameOf(reason.rule).data())));
    }
    EXPECT_TRUE(all.contains(QStringLiteral("this morning: 3 · your normal: 1")));
    EXPECT_TRUE(all.contains(QStringLiteral("Rule set version 1")));
}

TEST_F(TodayPageTest, OpensAgainWhenThePersonHasBeenSeen)
{
    Log log = inCircuit1();
    springback::test::add(
        log, with(checkIn("2026-03-14", 1), [](CheckIn& c) { c.signs = {Sign::Numbness}; }));
    begin(log);
    EXPECT_EQ(diary->bridge().plan().advice, Advice::SeeProfessional);
    EXPECT_TRUE(driver->isShown("beenSeen"));
    EXPECT_TRUE(text("adviceBecause").contains(QStringLiteral("Ask a doctor")));
    EXPECT_TRUE(text("planEmpty").contains(QStringLiteral("pauses")));
    EXPECT_FALSE(driver->isShown("gateTitle"));

    driver->click("beenSeen");

    ASSERT_THAT(diary->onDisk().seenProfessional, SizeIs(1));
    EXPECT_EQ(diary->onDisk().seenProfessional[0].value.date, day("2026-03-14"));
    EXPECT_FALSE(driver->isShown("beenSeen"));
    EXPECT_TRUE(driver->isShown("gateTitle"));
}

TEST_F(TodayPageTest, TurnsAMeasureOnAndOff)
{
    begin(afterTheBiggerCircuit());
    driver->keys(QStringLiteral("3"));
    driver->key(Qt::Key_Return);
    driver->find<QCheckBox>("heel_lift").setFocus();
    driver->key(Qt::Key_Space);
    ASSERT_THAT(diary->onDisk().measures, SizeIs(1));
    EXPECT_EQ(diary->onDisk().measures[0].value,
              (Measure{MeasureKind::HeelLift, day("2026-03-14"), std::nullopt}));
    EXPECT_EQ(driver->focusName(), QStringLiteral("heel_lift"));

    driver->key(Qt::Key_Space);
    EXPECT_THAT(diary->onDisk().measures, IsEmpty());

    ASSERT_TRUE(diary->bridge().undo());
    EXPECT_TRUE(driver->find<QCheckBox>("heel_lift").isChecked());
}

TEST_F(TodayPageTest, EndsAnOlderMeasureTodayAndGoesOnWithIt)
{
    Log log = inCircuit1();
    springback::test::add(log, springback::test::measure(MeasureKind::SlowerPace, "2026-03-10"));
    begin(log);
    EXPECT_TRUE(driver->isShown("slower_pace"));
    driver->find<QCheckBox>("slower_pace").setFocus();
    driver->key(Qt::Key_Space);
    ASSERT_THAT(diary->onDisk().measures, SizeIs(1));
    EXPECT_EQ(diary->onDisk().measures[0].value.to, day("2026-03-14"));

    ASSERT_TRUE(diary->bridge().undo());
    driver->find<QCheckBox>("slower_pace").setFocus();
    driver->key(Qt::Key_Space);
    EXPECT_EQ(diary->bridge().log().measures[0].value.to, day("2026-03-14"));
}

/// Two calm weeks of the first stage, and a test that is good enough.
Log readyForStrength()
{
    Log log = logOf(episode("2026-02-23", Location::MidPortion, 1));
    for (Day date = day("2026-02-24"); date <= day("2026-03-14"); date += days(1)) {
        springback::test::add(log, checkIn(isoDay(date), 1));
    }
    springback::test::add(log, with(springback::test::heelRaiseTest("2026-03-12", 15, 20),
                                    [](HeelRaiseTest& test) { test.painRight = 2_pain; }));
    return log;
}

TEST_F(TodayPageTest, OffersTheNextStageWhenItsGateIsMet)
{
    begin(readyForStrength());
    EXPECT_EQ(text("gateTitle"), QStringLiteral("Next: Strength"));
    ASSERT_TRUE(driver->isShown("moveStage"));
    driver->find<QPushButton>("moveStage").setFocus();
    driver->key(Qt::Key_Space);

    ASSERT_THAT(diary->onDisk().stageMoves, SizeIs(1));
    EXPECT_EQ(diary->onDisk().stageMoves[0].value.stage, Stage::Strength);
    EXPECT_EQ(diary->bridge().plan().stage, Stage::Strength);
    EXPECT_EQ(text("gateTitle"), QStringLiteral("Next: Spring 1"));
    EXPECT_FALSE(driver->isShown("moveStage"));
}

TEST_F(TodayPageTest, KeepsTheGateShutWhileAConditionIsOpen)
{
    Log log = readyForStrength();
    log.heelRaiseTests.front().value.right = 8;
    begin(log);
    EXPECT_FALSE(driver->isShown("moveStage"));
}

/// Normal 1, and for two weeks every other morning one point above it.
Log oneAboveNormal()
{
    Log log = logOf(episode("2026-01-05", Location::MidPortion, 1));
    bool above = false;
    for (Day date = day("2026-01-06"); date <= day("2026-03-14"); date += days(1)) {
        above = date >= day("2026-02-20") && !above;
        springback::test::add(log, checkIn(isoDay(date), above ? 2 : 1));
    }
    return log;
}

TEST_F(TodayPageTest, MakesANewUsualOnlyAfterAYes)
{
    begin(oneAboveNormal());
    ASSERT_TRUE(driver->isShown("newUsualYes"));
    driver->click("newUsualYes");

    ASSERT_THAT(diary->onDisk().normalResets, SizeIs(1));
    EXPECT_EQ(diary->onDisk().normalResets[0].value.pain, PainRating(2_pain));
    EXPECT_EQ(diary->onDisk().normalResets[0].value.date, day("2026-03-14"));
    EXPECT_FALSE(driver->isShown("newUsualYes"));
}

TEST_F(TodayPageTest, PutsTheQuestionOffForTheDay)
{
    begin(oneAboveNormal());
    driver->click("newUsualNotNow");
    EXPECT_FALSE(driver->isShown("newUsualYes"));
    EXPECT_THAT(diary->onDisk().normalResets, IsEmpty());
}

TEST_F(TodayPageTest, StartsASession)
{
    Log log = inCircuit1();
    springback::test::add(log, checkIn("2026-03-14", 1));
    begin(log);
    const QSignalSpy wanted(page.get(), &Page::pageWanted);
    EXPECT_EQ(driver->focusName(), QStringLiteral("startSession"));
    driver->key(Qt::Key_Space);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<PageId>(), PageId::Guided);
}

TEST_F(TodayPageTest, OpensTheFormsForARunAndAHeelRaiseTest)
{
    begin(inCircuit1());
    for (const char* button : {"logRun", "logHeelRaises"}) {
        driver->click(button);
        auto* dialog = page->findChild<QDialog*>();
        ASSERT_NE(dialog, nullptr) << button;
        EXPECT_TRUE(dialog->isVisible());
        delete dialog;
    }
}

TEST_F(TodayPageTest, MovesOnWithTheDay)
{
    Log log = inCircuit1();
    springback::test::add(log, checkIn("2026-03-14", 1));
    begin(log);
    diary->bridge().setToday(day("2026-03-15"));
    EXPECT_EQ(text("todayTitle"), QStringLiteral("Good morning"));
    EXPECT_TRUE(driver->isShown("morningPain"));
    EXPECT_EQ(driver->find<PainScale>("morningPain").value(), std::nullopt);
}

TEST_F(TodayPageTest, NamesEveryControl)
{
    begin(afterTheBiggerCircuit());
    driver->click("checkInMore");
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() &&
                               widget->objectName() != QStringLiteral("qt_spinbox_lineedit");
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool says =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (isControl) {
            EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
            EXPECT_TRUE(says) << widget->objectName().toStdString();
        }
    }
}

TEST(ReadOnlyToday, ShowsEverythingAndTakesNothing)
{
    const springback::test::TempDir folder;
    const auto file = folder / "diary.springback";
    Journal writing = Journal::open(Store::open(file).value(), builtInProgramme()).value();
    writing.record(springback::test::addingAll(afterTheBiggerCircuit())).value();
    JournalBridge bridge(
        Journal::open(Store::open(file, Store::Access::ReadOnly).value(), builtInProgramme())
            .value(),
        day("2026-03-14"));
    TodayPage page(bridge);
    const PageDriver driver(page);

    for (const char* name :
         {"morningPain", "stiffness", "startSession", "logRun", "logHeelRaises"}) {
        EXPECT_FALSE(driver.find<QWidget>(name).isEnabled()) << name;
    }
    EXPECT_TRUE(driver.find<QWidget>("why").isEnabled());
}

/// A calm diary with a run of yesterday evening, as an import leaves it.
Log withAnImportedRun()
{
    Log log = inCircuit1();
    springback::test::add(log, checkIn("2026-03-14", 1));
    springback::test::add(log,
                          with(springback::test::run("2026-03-13", 6200), [](springback::Run& run) {
                              run.time = TimeOfDay{19 * 60 + 5};
                              run.source = "fit";
                          }));
    return log;
}

TEST_F(TodayPageTest, AsksOfAnImportedRunOnlyHowItFelt)
{
    begin(withAnImportedRun());
    const QSignalSpy told(page.get(), &Page::message);
    ASSERT_EQ(driver->focusName(), QStringLiteral("runFelt0"));
    EXPECT_TRUE(driver->find<PainScale>("runFelt0")
                    .accessibleName()
                    .startsWith(QStringLiteral(
                        "Worst pain during the run: 6.2 km yesterday at 19:05, from a FIT file")))
        << qPrintable(driver->find<PainScale>("runFelt0").accessibleName());
    driver->key(Qt::Key_2);
    driver->key(Qt::Key_Return);

    EXPECT_EQ(diary->bridge().log().runs[0].value.painDuring, PainRating(2_pain));
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].toString(), QStringLiteral("Pain of the run recorded: 2."));
    EXPECT_FALSE(driver->isShown("runPainCard"));
    EXPECT_EQ(driver->focusName(), QStringLiteral("startSession"));

    ASSERT_TRUE(diary->bridge().undo());
    EXPECT_TRUE(driver->isShown("runPainCard"));
}

TEST_F(TodayPageTest, ADigitAfterARunAnswersTheRunAndNotTheCheckIn)
{
    begin(inCircuit1());
    ASSERT_EQ(driver->focusName(), QStringLiteral("morningPain"));
    driver->click("logRun");
    auto* dialog = page->findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* distance = dialog->findChild<QWidget*>(QStringLiteral("runDistance"));
    ASSERT_NE(distance, nullptr);
    QTest::keyClicks(distance, QStringLiteral("5"));
    QTest::keyClick(distance, Qt::Key_Return);
    ASSERT_EQ(diary->bridge().log().runs.size(), 1U);
    EXPECT_EQ(driver->focusName(), QStringLiteral("runFelt0"));
    EXPECT_TRUE(diary->bridge().log().checkIns.empty() ||
                diary->bridge().log().checkIns.back().value.date < day("2026-03-14"));
}

TEST_F(TodayPageTest, AsksOfRunsOfTheLastTwoDaysOnlyAndOfEach)
{
    Log log = withAnImportedRun();
    springback::test::add(log, springback::test::run("2026-03-11", 5000));
    springback::test::add(log, springback::test::run("2026-03-12", 4000));
    springback::test::add(log, springback::test::run("2026-03-14", 3000, 1));
    begin(log);
    EXPECT_NE(page->findChild<QWidget*>(QStringLiteral("runFelt1")), nullptr);
    EXPECT_EQ(page->findChild<QWidget*>(QStringLiteral("runFelt2")), nullptr);
    driver->find<QWidget>("runFelt1").setFocus();
    driver->key(Qt::Key_0);
    driver->click("saveRunFelt1");
    EXPECT_EQ(diary->bridge().log().runs[2].value.painDuring, PainRating(0_pain));
    EXPECT_EQ(diary->bridge().log().runs[0].value.painDuring, std::nullopt);
    EXPECT_TRUE(driver->isShown("runPainCard"));
}

TEST_F(TodayPageTest, AsksOfARunInTheWordsOfTheDayAndTheSettings)
{
    Log log = withAnImportedRun();
    log.runs[0].value.date = day("2026-03-14");
    begin(log);
    const auto asks = [this](const char* words) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return driver->find<PainScale>("runFelt0")
            .accessibleName()
            .contains(QString::fromLatin1(words));
    };
    EXPECT_TRUE(asks("6.2 km this evening at 19:05"));
    driver->find<PainScale>("runFelt0").setValue(2_pain);
    diary->bridge().refresh();
    EXPECT_EQ(driver->find<PainScale>("runFelt0").value(), 2_pain) << "half an answer stays";
    diary->bridge().setToday(day("2026-03-15"));
    EXPECT_TRUE(asks("6.2 km yesterday at 19:05"));
    Settings after = log.settings;
    after.units = Units::Imperial;
    ASSERT_TRUE(diary->bridge().record({{Edit<Settings>{0, log.settings, after}}}));
    EXPECT_TRUE(asks("mi yesterday"));
}

TEST_F(TodayPageTest, ARunOfTodayStandsInThePlanAsDone)
{
    Log log = inCircuit1();
    springback::test::add(log, springback::test::run("2026-03-13", 5000, 1));
    begin(log);
    const auto shows = [this](const QString& words) {
        QCoreApplication::processEvents(); // new labels are shown by it
        const QList<QLabel*> labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_FALSE(shows(QStringLiteral("6.2 km")));
    ASSERT_TRUE(diary->bridge().record(adding(springback::test::run("2026-03-14", 6200, 1))));
    EXPECT_TRUE(shows(QStringLiteral("6.2 km")));
    EXPECT_FALSE(shows(QStringLiteral("Nothing is due today")));
}

} // namespace
} // namespace springback::ui
