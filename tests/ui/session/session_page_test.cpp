#include "ui/session/session_page.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/domain/validate.h"
#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/phrases.h"
#include "ui/session/session_draft.h"
#include "ui/session/session_table.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pain_scale.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::with;
using testing::SizeIs;

/// A Monday of a strength stage: holds and raises are due.
constexpr std::string_view kMonday = "2026-03-02";

Log strengthLog(Side side = Side::Right)
{
    const Episode start = with(episode("2026-02-23"), [side](Episode& e) {
        e.startStage = Stage::Strength;
        e.side = side;
    });
    return logOf(start, checkIn(kMonday, 2));
}

class SessionPageTest : public testing::Test {
protected:
    void open(const Log& log, std::string_view today = kMonday)
    {
        m_diary = std::make_unique<test::Diary>(log, day(today));
        m_page = std::make_unique<SessionPage>(bridge());
        m_page->resize(1000, 800);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::message);
        m_pages = std::make_unique<QSignalSpy>(m_page.get(), &Page::pageWanted);
        m_page->activate();
    }

    JournalBridge& bridge() const { return m_diary->bridge(); }
    const Table<Session>& sessions() const { return bridge().log().sessions; }
    template <class Widget> Widget* child(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    SessionTable* table() const { return child<SessionTable>("sessionTable"); }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void goTo(int row, int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }
    QString lastMessage() const { return m_messages->back().at(0).toString(); }
    MessageKind lastKind() const { return m_messages->back().at(1).value<MessageKind>(); }

    std::unique_ptr<test::Diary> m_diary;
    std::unique_ptr<SessionPage> m_page;
    std::unique_ptr<QSignalSpy> m_messages;
    std::unique_ptr<QSignalSpy> m_pages;
};

TEST_F(SessionPageTest, DoneAsPlannedIsADigitAndEnter)
{
    open(strengthLog());
    const std::vector<DraftRow> planned = plannedRows(bridge().plan());
    ASSERT_FALSE(planned.empty());

    press(Qt::Key_2);
    press(Qt::Key_Return);

    ASSERT_THAT(sessions(), SizeIs(1));
    const Session& session = sessions().front().value;
    EXPECT_EQ(session.date, day(kMonday));
    EXPECT_EQ(session.painDuring, PainRating(2_pain));
    EXPECT_EQ(draftOf(session).rows, planned);
    EXPECT_EQ(m_diary->onDisk(), bridge().log());
    ASSERT_THAT(*m_messages, SizeIs(1));
    EXPECT_EQ(lastKind(), MessageKind::Done);
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("exercises as planned")));
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("worst pain 2")));
    ASSERT_THAT(*m_pages, SizeIs(1));
    EXPECT_EQ(m_pages->front().front().value<PageId>(), PageId::Today);
}

TEST_F(SessionPageTest, IsThreeKeysWithBothTendonsSore)
{
    open(strengthLog(Side::Both));

    press(Qt::Key_2);
    press(Qt::Key_4);
    press(Qt::Key_Return);

    ASSERT_THAT(sessions(), SizeIs(1));
    EXPECT_EQ(sessions().front().value.painDuring, PainRating(2_pain, 4_pain));
}

TEST_F(SessionPageTest, CanBeUndone)
{
    const Log before = strengthLog();
    open(before);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(bridge().log(), before);
}

TEST_F(SessionPageTest, RecordsWhatDiffered)
{
    open(strengthLog());
    const std::vector<DraftRow> planned = plannedRows(bridge().plan());
    ASSERT_GE(planned.size(), 3U);

    goTo(0, SessionModel::ExerciseColumn);
    press(Qt::Key_Space);
    goTo(1, SessionModel::SetsColumn);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
    press(Qt::Key_Return);
    goTo(2, SessionModel::SetsColumn);
    press(Qt::Key_X);
    press(Qt::Key_4);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_THAT(sessions(), SizeIs(1));
    std::vector<DraftRow> expected = planned;
    expected[1].sets = 1;
    expected[2].pain = PainRating(4_pain);
    expected.erase(expected.begin());
    EXPECT_EQ(draftOf(sessions().front().value).rows, expected);
    EXPECT_FALSE(sessions().front().value.painDuring);
    EXPECT_FALSE(lastMessage().contains(QStringLiteral("as planned")));
}

TEST_F(SessionPageTest, TakesTheRestOfTheSession)
{
    open(strengthLog());
    press(Qt::Key_3);
    child<PainScale>("painAfter")->setFocus();
    press(Qt::Key_1);
    child<QSpinBox>("sessionRpe")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7"));
    child<QSpinBox>("sessionMinutes")->setFocus();
    child<QSpinBox>("sessionMinutes")->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25"));
    child<QLineEdit>("sessionTime")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("18:05"));
    child<QPlainTextEdit>("sessionNote")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("good"));
    child<QCheckBox>("limping")->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_THAT(sessions(), SizeIs(1));
    const Session& session = sessions().front().value;
    EXPECT_EQ(session.painDuring, PainRating(3_pain));
    EXPECT_EQ(session.painAfter, PainRating(1_pain));
    EXPECT_EQ(session.rpe, 7);
    EXPECT_EQ(session.minutes, 25);
    EXPECT_EQ(session.time, (TimeOfDay{18 * 60 + 5}));
    EXPECT_EQ(session.note, "good");
    EXPECT_EQ(session.signs, Signs{Sign::Limping});
}

TEST_F(SessionPageTest, SaysWhatTheRulesWillDoAndStoresNothing)
{
    open(strengthLog());
    auto* notice = child<QLabel>("sessionNotice");
    press(Qt::Key_5);
    EXPECT_FALSE(notice->isVisible());

    press(Qt::Key_7);

    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(phrases::advice(Advice::DialBack)))
        << notice->text().toStdString();
    EXPECT_TRUE(sessions().empty());

    press(Qt::Key_2);
    EXPECT_FALSE(notice->isVisible());
    child<QCheckBox>("sharp_pain")->click();
    EXPECT_TRUE(notice->text().contains(phrases::advice(Advice::SeeProfessional)))
        << notice->text().toStdString();
    EXPECT_TRUE(sessions().empty());
}

TEST_F(SessionPageTest, KeepsTheDraftWhenItIsRefused)
{
    open(strengthLog());
    const QSignalSpy failed(&bridge(), &JournalBridge::failed);
    auto* note = child<QPlainTextEdit>("sessionNote");
    note->setPlainText(QString(static_cast<int>(limits::kMaxNoteBytes) + 1, QLatin1Char('a')));
    press(Qt::Key_2);
    press(Qt::Key_Return);

    EXPECT_THAT(failed, SizeIs(1));
    EXPECT_TRUE(sessions().empty());
    EXPECT_TRUE(m_pages->isEmpty());
    EXPECT_EQ(child<PainScale>("painDuring")->value(), 2_pain);
    EXPECT_EQ(note->toPlainText().size(), limits::kMaxNoteBytes + 1);
}

TEST_F(SessionPageTest, RefusesATimeThatIsNone)
{
    open(strengthLog());
    child<QLineEdit>("sessionTime")->setText(QStringLiteral("25:99"));
    press(Qt::Key_2);
    press(Qt::Key_Return);

    EXPECT_TRUE(sessions().empty());
    ASSERT_THAT(*m_messages, SizeIs(1));
    EXPECT_EQ(lastKind(), MessageKind::Error);
}

TEST_F(SessionPageTest, TakesThePlanOfThePastDayItIsFor)
{
    open(strengthLog());
    auto* date = child<DayEdit>("sessionDay");
    date->setDay(day("2026-02-23"));
    const Plan past =
        plan(bridge().programme(), bridge().ruleSet(), bridge().log(), day("2026-02-23"));
    child<PainScale>("painDuring")->setFocus();
    press(Qt::Key_1);
    press(Qt::Key_Return);

    ASSERT_THAT(sessions(), SizeIs(1));
    EXPECT_EQ(sessions().front().value.date, day("2026-02-23"));
    EXPECT_EQ(draftOf(sessions().front().value).rows, plannedRows(past));
}

TEST_F(SessionPageTest, RefusesTheFutureAndDaysBeforeTheEpisode)
{
    open(strengthLog());
    for (const std::string_view outside : {"2026-03-03", "2026-02-22"}) {
        child<DayEdit>("sessionDay")->setDay(day(outside));
        child<PainScale>("painDuring")->setFocus();
        press(Qt::Key_1);
        press(Qt::Key_Return);
        EXPECT_TRUE(sessions().empty());
        EXPECT_EQ(lastKind(), MessageKind::Error);
    }
}

TEST_F(SessionPageTest, AnythingCanBeLoggedWhenNothingIsDue)
{
    open(logOf(with(episode("2026-02-23"), [](Episode& e) { e.startStage = Stage::Strength; }),
               checkIn("2026-03-03", 2)),
         "2026-03-03");
    ASSERT_TRUE(plannedRows(bridge().plan()).empty());
    EXPECT_TRUE(child<QLabel>("sessionEmptyText")->isVisible());
    press(Qt::Key_1);
    press(Qt::Key_Return);
    EXPECT_TRUE(sessions().empty()) << "there is nothing to record yet";
    EXPECT_EQ(lastKind(), MessageKind::Error);

    auto* menu = child<QMenu>("addExerciseMenu");
    Q_EMIT menu->aboutToShow();
    QMenu* all = menu->actions().back()->menu();
    ASSERT_NE(all, nullptr);
    const Exercise& roll = *bridge().programme().exercise("calf_roll");
    for (QAction* action : all->actions()) {
        if (action->text() == QString::fromStdString(roll.name)) {
            action->trigger();
        }
    }
    press(Qt::Key_Return);

    ASSERT_THAT(sessions(), SizeIs(1));
    ASSERT_FALSE(sessions().front().value.sets.empty());
    EXPECT_EQ(sessions().front().value.sets.front().exercise, "calf_roll");
}

TEST_F(SessionPageTest, StaysOpenWhenAProfessionalShouldBeSeen)
{
    open(logOf(with(episode("2026-02-23"), [](Episode& e) { e.startStage = Stage::Strength; }),
               with(checkIn(kMonday, 2), [](CheckIn& c) { c.signs = {Sign::BonePain}; })));
    ASSERT_EQ(bridge().plan().advice, Advice::SeeProfessional);
    EXPECT_TRUE(child<QPushButton>("addExercise")->isEnabled());
    EXPECT_TRUE(child<QPushButton>("saveSession")->isEnabled());
}

TEST_F(SessionPageTest, FollowsThePlanUntilItIsTouched)
{
    open(strengthLog());
    const int planned = table()->model()->rowCount();
    ASSERT_GT(planned, 0);
    ASSERT_TRUE(bridge().record(
        adding(with(checkIn("2026-03-01", 2), [](CheckIn& c) { c.tags = {Tag::Travel}; }))));
    EXPECT_EQ(table()->model()->rowCount(), planned);

    goTo(0, SessionModel::PainColumn);
    press(Qt::Key_4);
    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(table()->model()->index(0, SessionModel::PainColumn).data().toString(),
              QStringLiteral("4"));
}

TEST_F(SessionPageTest, EveryControlHasANameAndCanBeReachedByTab)
{
    open(strengthLog());
    std::set<QWidget*> reached;
    QWidget* focus = QApplication::focusWidget();
    while (focus != nullptr && reached.insert(focus).second) {
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    for (const char* name : {"sessionTable", "addExercise", "sessionRpe", "sessionMinutes",
                             "sessionTime", "sessionNote", "saveSession", "limping"}) {
        EXPECT_TRUE(reached.contains(child<QWidget>(name))) << name;
    }
    for (QWidget* widget : reached) {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

} // namespace
} // namespace springback::ui
