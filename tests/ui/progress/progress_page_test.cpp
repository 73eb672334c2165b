#include "ui/progress/progress_page.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/tracks_view.h"
#include "ui/phrases.h"
#include "ui/progress/figure_cards.h"
#include "ui/progress/range_bar.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::add;
using springback::test::day;

const Day kToday = day("2026-03-14");

/// Strength work of a mid-portion runner since 5 January, with a sore morning on 12 March.
Log someWeeks()
{
    Log log = springback::test::logOf(springback::test::episode("2026-01-05"));
    log.episodes[0].value.startStage = Stage::Strength;
    for (Day date = day("2026-01-05"); date <= kToday; date += days(1)) {
        const bool sore = date == day("2026-03-12");
        add(log, springback::test::checkIn(isoDay(date), sore ? 5 : 2));
    }
    Session session = springback::test::session("2026-03-11", {}, 4, 2);
    session.sets = {springback::test::holdSet("mid_range_hold", 45)};
    add(log, session);
    add(log, springback::test::heelRaiseTest("2026-03-01", 22, 29));
    return log;
}

class ProgressPageTest : public testing::Test {
protected:
    ProgressPageTest() { QSettings().clear(); }

    void open(const Log& log)
    {
        m_page.reset();
        m_diary = std::make_unique<test::Diary>(log, kToday);
        m_page = std::make_unique<ProgressPage>(m_diary->bridge());
        m_page->resize(1000, 800);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
    }

    template <class Part> Part* part(const char* name) const
    {
        return m_page->findChild<Part*>(QString::fromLatin1(name));
    }
    TracksView* chart() const { return part<TracksView>("tracks"); }
    QRadioButton* range(const char* name) const { return part<QRadioButton>(name); }

    std::unique_ptr<test::Diary> m_diary;
    std::unique_ptr<ProgressPage> m_page;
};

TEST_F(ProgressPageTest, SaysWhereToStartBeforeTheFirstEntry)
{
    open({});
    EXPECT_EQ(chart(), nullptr);
    ASSERT_TRUE(part<QWidget>("progressEmpty")->isVisible());

    const QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(part<QPushButton>("goToToday"), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<PageId>(), PageId::Today);
}

TEST_F(ProgressPageTest, ShowsTheChartWithTheFirstCheckIn)
{
    open(springback::test::logOf(springback::test::episode("2026-03-13")));
    ASSERT_EQ(chart(), nullptr);

    ASSERT_TRUE(m_diary->bridge().record(adding(springback::test::checkIn("2026-03-14", 3))));
    EXPECT_TRUE(chart()->isVisible());
    EXPECT_EQ(chart()->tracks().pain.morning.back(), (DayValue{kToday, 3}));
}

TEST_F(ProgressPageTest, CatchesUpWithWhatWasRecordedWhileHidden)
{
    open(someWeeks());
    m_page->hide();
    const Row<CheckIn> row = m_diary->bridge().log().checkIns.back();
    CheckIn corrected = row.value;
    corrected.pain = 4_pain;
    ASSERT_TRUE(m_diary->bridge().record(replacing(row, corrected)));
    m_page->show();

    EXPECT_EQ(chart()->tracks().pain.morning.back(), (DayValue{kToday, 4}));
}

TEST_F(ProgressPageTest, ShowsTenWeeksAtFirst)
{
    open(someWeeks());
    EXPECT_TRUE(range("range_10_weeks")->isChecked());
    EXPECT_EQ(chart()->tracks().period(), (Period{kToday - days(69), kToday}));
}

TEST_F(ProgressPageTest, ChangesTheRangeByArrowKeysAndRemembersIt)
{
    open(someWeeks());
    range("range_10_weeks")->setFocus();
    QTest::keyClick(range("range_10_weeks"), Qt::Key_Left);
    EXPECT_TRUE(range("range_4_weeks")->isChecked());
    EXPECT_TRUE(range("range_4_weeks")->hasFocus());
    EXPECT_EQ(chart()->tracks().period(), (Period{kToday - days(27), kToday}));

    open(someWeeks());
    EXPECT_TRUE(range("range_4_weeks")->isChecked());
    QTest::mouseClick(range("range_all"), Qt::LeftButton);
    EXPECT_EQ(chart()->tracks().period(), (Period{day("2026-01-05"), kToday}));
}

TEST_F(ProgressPageTest, FallsBackToTenWeeksForASettingItDoesNotKnow)
{
    QSettings().setValue(QStringLiteral("progress/range"), QStringLiteral("fortnight"));
    open(someWeeks());
    EXPECT_TRUE(range("range_10_weeks")->isChecked());
}

TEST_F(ProgressPageTest, ReadsADayByKeysInWords)
{
    open(someWeeks());
    m_page->activate();
    ASSERT_TRUE(chart()->hasFocus());
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Left);

    const QString words = part<QLabel>("tracksReading")->text();
    EXPECT_TRUE(words.startsWith(phrases::day(day("2026-03-12")))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("morning 5, normal 2"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("4 during, 2 after"))) << words.toStdString();
}

TEST_F(ProgressPageTest, OpensTheDayChosen)
{
    open(someWeeks());
    const QSignalSpy wanted(m_page.get(), &Page::dayWanted);
    QTest::keyClick(chart(), Qt::Key_End);
    QTest::keyClick(chart(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Day>(), kToday);
}

TEST_F(ProgressPageTest, MeasuresTheRaisesAgainstTheGateAhead)
{
    open(someWeeks());
    const auto* card = part<RaisesCard>("raisesCard");
    EXPECT_EQ(card->figure(), QStringLiteral("22"));
    EXPECT_EQ(card->words(), QStringLiteral("of 25 for %1").arg(phrases::stage(Stage::Spring1)));
    EXPECT_TRUE(card->note().contains(QStringLiteral("76 % of the other side")));
    const auto* bar = part<QProgressBar>("raisesBar");
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->maximum(), 25);
}

TEST_F(ProgressPageTest, SaysNothingOfAGateThatAsksForNoRaises)
{
    Log log = someWeeks();
    add(log, springback::test::stageMove("2026-03-10", Stage::Spring1, "tried it"));
    open(log);
    EXPECT_EQ(part<RaisesCard>("raisesCard")->figure(), QStringLiteral("22"));
    EXPECT_TRUE(part<RaisesCard>("raisesCard")->words().isEmpty());
    EXPECT_FALSE(part<QProgressBar>("raisesBar")->isVisible());
}

TEST_F(ProgressPageTest, CountsTheFlaresOfTheRange)
{
    open(someWeeks());
    const auto* card = part<FigureCard>("flaresCard");
    EXPECT_EQ(card->figure(), QStringLiteral("1"));
    EXPECT_EQ(card->words(), QStringLiteral("last one 2 days ago"));
}

TEST_F(ProgressPageTest, ShowsATrackOnlyForWorkThatThereWas)
{
    open(someWeeks());
    ASSERT_EQ(chart()->tracks().work.size(), 1U);
    EXPECT_EQ(chart()->tracks().work[0].title, QStringLiteral("Holds, seconds"));
}

TEST_F(ProgressPageTest, PutsTheCardsBelowTheChartsInANarrowWindow)
{
    open(someWeeks());
    const auto leftOf = [this](const char* name) {
        return part<QWidget>(name)->mapTo(m_page.get(), QPoint()).x();
    };
    EXPECT_GT(leftOf("normalCard"), leftOf("tracksCard"));

    m_page->resize(600, 800);
    QTest::qWait(0);
    EXPECT_EQ(leftOf("normalCard"), leftOf("tracksCard"));
}

TEST_F(ProgressPageTest, CopiesTheChartAsAPicture)
{
    open(someWeeks());
    QGuiApplication::clipboard()->clear();
    part<QAction>("tracksCopy")->trigger();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(ProgressPageTest, SavesThePictureOrSaysWhyNot)
{
    open(someWeeks());
    const QSignalSpy told(m_page.get(), &Page::message);
    const QTemporaryDir folder;
    auto* card = part<ChartCard>("tracksCard");

    const QString file = folder.filePath(QStringLiteral("pain.png"));
    card->save(file);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][1].value<MessageKind>(), MessageKind::Info);
    EXPECT_GT(QImage(file).width(), 1000);

    card->save(folder.filePath(QStringLiteral("no/such/folder/pain.png")));
    ASSERT_EQ(told.count(), 2);
    EXPECT_EQ(told[1][1].value<MessageKind>(), MessageKind::Error);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(ProgressPageTest, LeavesNoControlWithoutAName)
{
    open(someWeeks());
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (widget->focusPolicy() & Qt::TabFocus) {
            EXPECT_TRUE(named && !widget->objectName().isEmpty())
                << widget->metaObject()->className();
        }
    }
}

} // namespace

} // namespace springback::ui::progress_tests
