#include "ui/history/history_page.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/history/entry_dialog.h"
#include "ui/models/history_model.h"
#include "ui/phrases.h"
#include "ui/session/session_table.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pain_scale.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::heelRaiseTest;
using springback::test::holdSet;
using springback::test::logOf;
using springback::test::run;
using springback::test::session;
using springback::test::with;
using testing::IsEmpty;
using testing::SizeIs;

/// Calm mornings with a session on the 9th.
Log calmWeek()
{
    return logOf(with(episode("2026-03-02"), [](Episode& e) { e.startStage = Stage::Strength; }),
                 checkIn("2026-03-08", 2), checkIn("2026-03-09", 2), checkIn("2026-03-10", 2),
                 checkIn("2026-03-11", 2),
                 session("2026-03-09", {holdSet("mid_range_hold", 45)}, 2, 1),
                 run("2026-03-06", 6234, 1));
}

class HistoryPageTest : public testing::Test {
protected:
    void open(const Log& log)
    {
        m_diary = std::make_unique<test::Diary>(log, day("2026-03-12"));
        m_page = std::make_unique<HistoryPage>(bridge());
        m_page->resize(1000, 700);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::message);
        m_page->activate();
    }

    JournalBridge& bridge() const { return m_diary->bridge(); }
    template <class Widget> Widget* child(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QTableView* table() const { return child<QTableView>("historyTable"); }
    QString shown(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    /// The row with that kind and day becomes the selected one.
    void select(EntryKind kind, std::string_view date)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex at = table()->model()->index(row, HistoryModel::DateColumn);
            if (at.data(Qt::ToolTipRole).toString() == phrases::day(day(date)) &&
                shown(row, HistoryModel::KindColumn) == kindName(kind)) {
                // Not by the view, which would look at modifiers that a closed dialog left pressed.
                table()->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect |
                                                                   QItemSelectionModel::Rows);
                return;
            }
        }
        FAIL() << "no such entry";
    }
    /// The dialog that is open now, in front.
    EntryDialog* dialog() const
    {
        auto* found = m_page->findChild<EntryDialog*>();
        if (found != nullptr) {
            // Qt calls a dialog active while its parent is: ask for the focus itself.
            EXPECT_TRUE(QTest::qWaitFor([found] { return found->isActiveWindow(); }));
        }
        return found;
    }
    void choose(EntryKind kind)
    {
        for (QAction* action : child<QMenu>("addEntryMenu")->actions()) {
            if (action->text() == kindName(kind)) {
                action->trigger();
            }
        }
    }
    QString lastMessage() const { return m_messages->back().at(0).toString(); }

    std::unique_ptr<test::Diary> m_diary;
    std::unique_ptr<HistoryPage> m_page;
    std::unique_ptr<QSignalSpy> m_messages;
};

TEST_F(HistoryPageTest, StandsNewestFirstWithTheFirstRowSelected)
{
    open(calmWeek());
    EXPECT_EQ(QApplication::focusWidget(), table());
    ASSERT_THAT(table()->selectionModel()->selectedRows(), SizeIs(1));
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_EQ(table()->model()->index(0, 0).data(Qt::ToolTipRole).toString(),
              phrases::day(day("2026-03-11")));
}

TEST_F(HistoryPageTest, DeleteTakesAllSelectedRowsAsOneChange)
{
    const Log before = calmWeek();
    open(before);
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_THAT(table()->selectionModel()->selectedRows(), SizeIs(2));

    press(Qt::Key_Delete);

    EXPECT_EQ(bridge().log().checkIns.size(), before.checkIns.size() - 2);
    EXPECT_EQ(m_diary->onDisk(), bridge().log());
    ASSERT_THAT(*m_messages, SizeIs(1));
    EXPECT_TRUE(lastMessage().startsWith(QStringLiteral("Deleted")));
    EXPECT_EQ(m_messages->back().at(1).value<MessageKind>(), MessageKind::Done);

    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(bridge().log(), before);
}

TEST_F(HistoryPageTest, EnterCorrectsACheckInAndSaysWhatItChanged)
{
    open(calmWeek());
    select(EntryKind::CheckIn, "2026-03-10");
    const std::vector<DayRecord> days = bridge().course().days;
    press(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);

    press(Qt::Key_6);
    press(Qt::Key_Return);

    EXPECT_EQ(checkInOn(bridge().log(), day("2026-03-10"))->value.pain, PainRating(6_pain));
    ASSERT_THAT(*m_messages, SizeIs(1));
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("Advice changed on")))
        << lastMessage().toStdString();
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("10 March")));
    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(checkInOn(bridge().log(), day("2026-03-10"))->value.pain, PainRating(2_pain));
}

TEST_F(HistoryPageTest, CorrectsASessionInTheSameTable)
{
    open(calmWeek());
    select(EntryKind::Session, "2026-03-09");
    child<QPushButton>("editEntry")->click();
    ASSERT_NE(dialog(), nullptr);
    auto* sets = dialog()->findChild<SessionTable*>();
    ASSERT_NE(sets, nullptr);
    sets->setFocus();
    press(Qt::Key_4);
    press(Qt::Key_Return, Qt::ControlModifier);

    const Session& corrected = bridge().log().sessions.front().value;
    ASSERT_THAT(corrected.sets, SizeIs(1));
    EXPECT_EQ(corrected.sets.front().pain, PainRating(4_pain));
    EXPECT_EQ(corrected.painDuring, PainRating(2_pain));
}

TEST_F(HistoryPageTest, EnterInACellEndsTheCellNotTheDialog)
{
    open(calmWeek());
    select(EntryKind::Session, "2026-03-09");
    child<QPushButton>("editEntry")->click();
    ASSERT_NE(dialog(), nullptr);
    auto* sets = dialog()->findChild<SessionTable*>();
    sets->setFocus();
    sets->setCurrentIndex(sets->model()->index(0, SessionModel::SetsColumn));
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
    press(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->isVisible());
    EXPECT_THAT(bridge().log().sessions.front().value.sets, SizeIs(1));

    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(bridge().log().sessions.front().value.sets, SizeIs(2))
        << "what stood in the editor counts";
}

TEST_F(HistoryPageTest, SavingWithoutAChangeRecordsNothing)
{
    open(calmWeek());
    for (const auto& [kind, date] :
         {std::pair(EntryKind::CheckIn, "2026-03-10"), std::pair(EntryKind::Session, "2026-03-09"),
          std::pair(EntryKind::Run, "2026-03-06")}) {
        select(kind, date);
        child<QPushButton>("editEntry")->click();
        ASSERT_NE(dialog(), nullptr);
        dialog()->findChild<QPushButton*>(QStringLiteral("saveEntry"))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_TRUE(m_messages->isEmpty());
    EXPECT_EQ(bridge().log(), calmWeek()) << "rounded figures stay exact";
}

TEST_F(HistoryPageTest, ARefusedCorrectionKeepsTheDialogAndSaysWhy)
{
    open(calmWeek());
    select(EntryKind::CheckIn, "2026-03-10");
    press(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    dialog()->findChild<DayEdit*>()->setDay(day("2026-03-11"));
    dialog()->findChild<QPushButton*>(QStringLiteral("saveEntry"))->click();

    auto* problem = dialog()->findChild<QLabel*>(QStringLiteral("entryProblem"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_FALSE(problem->text().isEmpty());
    EXPECT_EQ(bridge().log(), calmWeek());
}

TEST_F(HistoryPageTest, AddsForAPastDay)
{
    open(calmWeek());
    m_page->showDay(day("2026-03-07"));
    EXPECT_TRUE(child<QLabel>("historyHint")->text().contains(phrases::day(day("2026-03-07"))));
    choose(EntryKind::CheckIn);
    ASSERT_NE(dialog(), nullptr);
    press(Qt::Key_3);
    press(Qt::Key_Return);

    ASSERT_NE(checkInOn(bridge().log(), day("2026-03-07")), nullptr);
    EXPECT_EQ(checkInOn(bridge().log(), day("2026-03-07"))->value.pain, PainRating(3_pain));
}

TEST_F(HistoryPageTest, EveryKindCanBeAddedAndAllOpenForCorrection)
{
    for (const EntryKind kind : kEntryKinds) {
        open(calmWeek());
        choose(kind);
        ASSERT_NE(dialog(), nullptr) << static_cast<int>(kind);
        EXPECT_EQ(dialog()->windowTitle(), kindName(kind));
        EXPECT_NE(dialog()->findChild<DayEdit*>(), nullptr);
    }
}

TEST_F(HistoryPageTest, AddsARunByKeyboard)
{
    open(calmWeek());
    choose(EntryKind::Run);
    ASSERT_NE(dialog(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5.5"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_THAT(bridge().log().runs, SizeIs(2));
    EXPECT_EQ(bridge().log().runs.back().value.distance, Distance{5500});
}

TEST_F(HistoryPageTest, AHeelRaiseTestNeedsOneSide)
{
    open(calmWeek());
    choose(EntryKind::HeelRaiseTest);
    ASSERT_NE(dialog(), nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(bridge().log().heelRaiseTests, IsEmpty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("22"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_THAT(bridge().log().heelRaiseTests, SizeIs(1));
    EXPECT_EQ(bridge().log().heelRaiseTests.front().value.right, 22);
    EXPECT_EQ(bridge().log().heelRaiseTests.front().value.left, std::nullopt);
}

TEST_F(HistoryPageTest, ShowDaySelectsItsEntriesWhateverIsFiltered)
{
    open(calmWeek());
    child<QLineEdit>("historySearch")->setText(QStringLiteral("km"));
    EXPECT_EQ(table()->model()->rowCount(), 1);
    m_page->showDay(day("2026-03-09"));
    EXPECT_THAT(table()->selectionModel()->selectedRows(), SizeIs(2));
    EXPECT_FALSE(child<QLabel>("historyHint")->isVisible());
}

TEST_F(HistoryPageTest, FiltersByKindAndSaysWhenNothingMatches)
{
    open(calmWeek());
    auto* kind = child<QComboBox>("historyKind");
    kind->setCurrentIndex(kind->findText(kindName(EntryKind::Run)));
    EXPECT_EQ(table()->model()->rowCount(), 1);
    child<QLineEdit>("historySearch")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(child<QLabel>("historyHint")->isVisible());
}

TEST_F(HistoryPageTest, AnEmptyDiarySaysSo)
{
    open(logOf(episode("2026-03-02")));
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(child<QLabel>("historyHint")->text().startsWith(QStringLiteral("Nothing here")));
    EXPECT_FALSE(child<QPushButton>("deleteEntry")->isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), child<QPushButton>("addEntry"));
}

TEST_F(HistoryPageTest, EnterOnAPainCorrectsItInTheTable)
{
    open(calmWeek());
    select(EntryKind::CheckIn, "2026-03-10");
    table()->setCurrentIndex(
        table()->model()->index(table()->currentIndex().row(), HistoryModel::PainColumn));
    press(Qt::Key_Return);
    EXPECT_EQ(m_page->findChild<EntryDialog*>(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("6"));
    press(Qt::Key_Return);

    EXPECT_EQ(checkInOn(bridge().log(), day("2026-03-10"))->value.pain, PainRating(6_pain));
    ASSERT_THAT(*m_messages, SizeIs(1));
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("Advice changed on")))
        << lastMessage().toStdString();
    ASSERT_TRUE(bridge().undo());
    EXPECT_EQ(bridge().log(), calmWeek());
}

TEST_F(HistoryPageTest, F2WritesANoteInTheTable)
{
    open(calmWeek());
    select(EntryKind::Session, "2026-03-09");
    const QModelIndex note =
        table()->model()->index(table()->currentIndex().row(), HistoryModel::NoteColumn);
    table()->setCurrentIndex(note);
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wet road"));
    press(Qt::Key_Return);
    EXPECT_EQ(bridge().log().sessions.front().value.note, "wet road");
    EXPECT_EQ(m_diary->onDisk(), bridge().log());

    const QSignalSpy failed(&bridge(), &JournalBridge::failed);
    EXPECT_FALSE(table()->model()->setData(note, QString(20'000, u'x')));
    EXPECT_EQ(failed.count(), 1) << "the window says why";
    EXPECT_FALSE(table()->model()->setData(note, QStringLiteral("wet road"))) << "nothing changed";
}

TEST_F(HistoryPageTest, WhatHasNoPlainCellIsNotCorrectedInTheTable)
{
    open(logOf(with(episode("2026-03-02"), [](Episode& e) { e.side = Side::Both; }),
               with(checkIn("2026-03-08", 2),
                    [](CheckIn& c) {
                        c.pain = PainRating(2_pain, 4_pain);
                        c.note = "two\nlines";
                    }),
               run("2026-03-06", 6234, 1)));
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
            EXPECT_FALSE(table()->model()->index(row, column).flags() & Qt::ItemIsEditable);
        }
    }
    select(EntryKind::CheckIn, "2026-03-08");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(dialog(), nullptr);
}

TEST_F(HistoryPageTest, SaysWhichDaysHaveOtherAdvice)
{
    open(calmWeek());
    auto* which = child<QPushButton>("whichDays");
    EXPECT_FALSE(which->isVisible());
    const Row<CheckIn> row = *checkInOn(bridge().log(), day("2026-03-10"));
    ASSERT_TRUE(bridge().record(
        replacing(row, with(row.value, [](CheckIn& c) { c.pain = PainRating(6_pain); }))));
    ASSERT_TRUE(which->isVisible());
    which->click();
    auto* shifts = child<QTableWidget>("shiftsTable");
    ASSERT_NE(shifts, nullptr);
    EXPECT_EQ(shifts->item(0, 0)->text(), phrases::day(day("2026-03-10")));
    EXPECT_NE(shifts->item(0, 1)->text(), shifts->item(0, 2)->text());
    Q_EMIT shifts->cellActivated(0, 0);
    EXPECT_TRUE(child<QPushButton>("historyAsMonth")->isChecked());
    EXPECT_TRUE(child<QLabel>("dayTitle")->text().contains(QStringLiteral("10")));
}

TEST_F(HistoryPageTest, TheMonthShowsAllOfADayAndFollowsTheDiary)
{
    open(calmWeek());
    m_page->showDay(day("2026-03-09"));
    EXPECT_EQ(QApplication::focusWidget(), child<QWidget>("monthGrid"));
    EXPECT_TRUE(child<QLabel>("dayMorning")->text().startsWith(QStringLiteral("Morning pain 2")));
    ASSERT_NE(child<QPushButton>("dayDelete1"), nullptr);

    child<QPushButton>("dayDelete1")->click();
    EXPECT_THAT(bridge().log().sessions, IsEmpty());
    EXPECT_TRUE(lastMessage().startsWith(QStringLiteral("Deleted: Session")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(m_page->findChild<QPushButton*>(QStringLiteral("dayDelete1")), nullptr);

    child<QToolButton>("previousDay")->click();
    child<QToolButton>("previousDay")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(child<QLabel>("dayNothing")->isVisible());
    choose(EntryKind::CheckIn);
    ASSERT_NE(dialog(), nullptr);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    EXPECT_NE(checkInOn(bridge().log(), day("2026-03-07")), nullptr) << "for the day in view";
    child<QPushButton>("historyAsTable")->click();
    EXPECT_EQ(m_page->focusWidget(), table());
}

TEST_F(HistoryPageTest, EditInTheDayOpensTheEntry)
{
    open(calmWeek());
    m_page->showDay(day("2026-03-06"));
    child<QPushButton>("dayEdit0")->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->windowTitle(), kindName(EntryKind::Run));
}

TEST_F(HistoryPageTest, EveryControlHasANameAndCanBeReachedByTab)
{
    open(calmWeek());
    std::set<QWidget*> reached;
    QWidget* focus = QApplication::focusWidget();
    while (focus != nullptr && reached.insert(focus).second) {
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    for (const char* name : {"historyTable", "historyKind", "historySearch", "addEntry",
                             "editEntry", "deleteEntry", "historyAsTable"}) {
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
