#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

#include "tests/ui/shell/test_window.h"
#include "ui/theme/tokens.h"

namespace springback::ui::test {
namespace {

using springback::test::checkIn;
using springback::test::day;

class MainWindowTest : public WindowTest {};

TEST_F(MainWindowTest, StartsOnTodayWithTheFocusWhereThePagePutsIt)
{
    open();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Springback"));
    EXPECT_EQ(window->currentPage(), PageId::Today);
    EXPECT_TRUE(pages[PageId::Today]->isVisible());
    EXPECT_EQ(pages[PageId::Today]->activations, 1);
    EXPECT_TRUE(pages[PageId::Today]->edit->hasFocus());
    EXPECT_EQ(pages.size(), 1U) << "other pages are made when they are shown";
}

TEST_F(MainWindowTest, GoesToPagesByKeys)
{
    open();
    const struct {
        Qt::Key key;
        PageId page;
    } keys[] = {{Qt::Key_2, PageId::Session}, {Qt::Key_3, PageId::Progress},
                {Qt::Key_4, PageId::History}, {Qt::Key_1, PageId::Today},
                {Qt::Key_N, PageId::Session}, {Qt::Key_M, PageId::Today}};
    for (const auto& [key, page] : keys) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        EXPECT_EQ(window->currentPage(), page);
        EXPECT_TRUE(pages[page]->isVisible());
        EXPECT_TRUE(pages[page]->edit->hasFocus());
    }
}

TEST_F(MainWindowTest, LogsARunFromAnyPage)
{
    open();
    window->showPage(PageId::History);
    EXPECT_TRUE(part<QAction>("logRunAction")->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
    auto* dialog = part<QDialog>("runDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("6.2"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(diary.bridge().log().runs.size(), 1U);
    EXPECT_EQ(diary.bridge().log().runs[0].value.distance, Distance{6200});
    EXPECT_EQ(diary.bridge().log().runs[0].value.date, diary.bridge().today());
    EXPECT_EQ(window->currentPage(), PageId::History);
}

TEST_F(MainWindowTest, GoesToPagesByTheSidebar)
{
    open();
    auto* history = part<QAbstractButton>("go_history");
    QTest::mouseClick(history, Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), PageId::History);
    EXPECT_TRUE(history->isChecked());
    EXPECT_FALSE(part<QAbstractButton>("go_today")->isChecked());

    history->setFocus();
    QTest::keyClick(history, Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), part<QAbstractButton>("go_progress"));
}

TEST_F(MainWindowTest, FollowsAPageThatAsksForAnother)
{
    open();
    Q_EMIT pages[PageId::Today]->pageWanted(PageId::Session);
    EXPECT_EQ(window->currentPage(), PageId::Session);
    Q_EMIT pages[PageId::Session]->dayWanted(day("2026-03-13"));
    EXPECT_EQ(window->currentPage(), PageId::History);
    EXPECT_EQ(pages[PageId::History]->shownDay, day("2026-03-13"));
}

TEST_F(MainWindowTest, SaysWhereInTheRehabThePersonIs)
{
    open();
    EXPECT_EQ(part<QLabel>("sidebarFooter")->text(),
              QStringLiteral("Right Achilles · mid-portion\nWeek 7 · Settle & wake up"));
}

TEST_F(MainWindowTest, UndoesAndRedoesByKeysOnDiskToo)
{
    open();
    auto& bridge = diary.bridge();
    ASSERT_TRUE(bridge.record(adding(checkIn("2026-03-12", 4))));
    const Log withIt = bridge.log();
    ASSERT_EQ(diary.onDisk(), withIt);

    window->setFocus();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bridge.log().checkIns.size(), 2U);
    EXPECT_EQ(diary.onDisk(), bridge.log());
    EXPECT_EQ(said(), QStringLiteral("Taken back."));

    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(bridge.log(), withIt);
    EXPECT_EQ(diary.onDisk(), withIt);
    EXPECT_FALSE(part<QAction>("redo")->isEnabled());
}

TEST_F(MainWindowTest, CtrlZIsTheFieldsOnlyWhileItHasTypingToTakeBack)
{
    open();
    ASSERT_TRUE(diary.bridge().record(adding(springback::test::run("2026-03-14", 5000))));
    QLineEdit* edit = pages[PageId::Today]->edit;
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("a"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit->text(), QString());
    EXPECT_EQ(diary.bridge().log().runs.size(), 1U);

    edit->clear();
    edit->setText(QString()); // as after saving: nothing to take back
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(diary.bridge().log().runs.size(), 0U);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(diary.bridge().log().runs.size(), 1U);
}

TEST_F(MainWindowTest, ShowsWhatAPageSaysAndUndoesFromThere)
{
    open();
    ASSERT_TRUE(diary.bridge().record(adding(checkIn("2026-03-12", 4))));
    Q_EMIT pages[PageId::Today]->message(QStringLiteral("Recorded."), MessageKind::Done);
    EXPECT_EQ(said(), QStringLiteral("Recorded."));
    QTest::mouseClick(part<QPushButton>("messageUndo"), Qt::LeftButton);
    EXPECT_EQ(diary.bridge().log().checkIns.size(), 2U);
}

TEST_F(MainWindowTest, SaysWhyTheDiaryRefusedAnEntry)
{
    open();
    EXPECT_FALSE(diary.bridge().record(adding(checkIn("2026-03-14", 4))));
    EXPECT_TRUE(said().contains(QStringLiteral("2026-03-14"))) << qPrintable(said());
}

TEST_F(MainWindowTest, RemembersPageAndGeometry)
{
    open();
    window->showPage(PageId::Progress);
    window->resize(900, 640);
    window->close();
    open();
    EXPECT_EQ(window->currentPage(), PageId::Progress);
    EXPECT_EQ(window->size(), QSize(900, 640));
}

TEST_F(MainWindowTest, NamesTheSampleDiaryInItsTitle)
{
    open();
    window->setNote(QStringLiteral("sample data"));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Springback – sample data"));
}

TEST_F(MainWindowTest, ChangesTheThemeAtOnceAndRemembersIt)
{
    open();
    auto* sidebar = part<QWidget>("sidebar");
    const QImage light = sidebar->grab().toImage();
    part<QAction>("themeDark")->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(tokensOf(*window).scheme, Scheme::Dark);
    EXPECT_NE(sidebar->grab().toImage(), light);
    EXPECT_EQ(Theme(*qApp).choice(), ThemeChoice::Dark);
    part<QAction>("themeLight")->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(sidebar->grab().toImage(), light);
}

TEST_F(MainWindowTest, SaysWhatItIsAndIsNot)
{
    open();
    part<QAction>("about")->trigger();
    auto* about = part<QMessageBox>("aboutBox");
    ASSERT_NE(about, nullptr);
    EXPECT_TRUE(about->informativeText().contains(QStringLiteral("not a medical device")));
    about->close();
}

TEST_F(MainWindowTest, KeepsEverythingReachableAtTwiceTheText)
{
    const QFont before = QApplication::font();
    QFont doubled = before;
    doubled.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(doubled);
    open();
    pages[PageId::Today]->setMinimumSize(2000, 2000);
    window->resize(window->minimumSizeHint());
    QCoreApplication::processEvents();
    for (auto* entry :
         window->findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^go_")))) {
        EXPECT_GE(entry->width(), entry->sizeHint().width());
        EXPECT_TRUE(
            window->rect().contains(QRect(entry->mapTo(window.get(), QPoint()), entry->size())));
    }
    auto* area = qobject_cast<QScrollArea*>(pages[PageId::Today]->parentWidget()->parentWidget());
    ASSERT_NE(area, nullptr);
    EXPECT_EQ(pages[PageId::Today]->size(), QSize(2000, 2000));
    QApplication::setFont(before);
}

TEST_F(MainWindowTest, LeavesTheNamesOfPagesOutWhereTheWindowIsNarrow)
{
    open();
    window->resize(scaled(*window, 500), scaled(*window, 500));
    const auto* today = part<QAbstractButton>("go_today");
    EXPECT_LT(today->width(), scaled(*window, 60));
    EXPECT_EQ(today->toolTip(), QStringLiteral("Today"));
    EXPECT_EQ(today->text(), QStringLiteral("Today")) << "for screen readers";
    EXPECT_FALSE(part<QLabel>("sidebarFooter")->isVisible());
    window->resize(scaled(*window, 900), scaled(*window, 500));
    EXPECT_GT(today->width(), scaled(*window, 150));
    EXPECT_TRUE(today->toolTip().isEmpty());
    EXPECT_TRUE(part<QLabel>("sidebarFooter")->isVisible());
}

class FirstStart : public WindowTest {
protected:
    FirstStart() : WindowTest(Log{}) {}
};

TEST_F(FirstStart, ShowsOnlyOnboarding)
{
    open();
    EXPECT_EQ(window->currentPage(), PageId::Onboarding);
    EXPECT_TRUE(part<QAbstractButton>("go_today")->isVisible());
    EXPECT_FALSE(part<QAbstractButton>("go_today")->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    window->showPage(PageId::History);
    EXPECT_EQ(window->currentPage(), PageId::Onboarding);
    EXPECT_TRUE(part<QLabel>("sidebarFooter")->text().isEmpty());
}

TEST_F(FirstStart, OpensThePagesOnceThereIsAnEpisodeAndClosesThemOnUndo)
{
    open();
    ASSERT_TRUE(diary.bridge().record(adding(springback::test::episode("2026-03-14"))));
    EXPECT_EQ(window->currentPage(), PageId::Today);
    EXPECT_TRUE(part<QAbstractButton>("go_today")->isEnabled());
    ASSERT_TRUE(diary.bridge().undo());
    EXPECT_EQ(window->currentPage(), PageId::Onboarding);
}

} // namespace
} // namespace springback::ui::test
