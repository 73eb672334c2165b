#include "ui/progress/calendar_section.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "ui/charts/cell_marks.h"
#include "ui/charts/week_plan.h"
#include "ui/charts/year_calendar.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::add;
using springback::test::day;

const Day kCalendarToday = day("2026-03-14");

/// Strength work of a mid-portion runner since 5 January; a sore morning after 9 March.
Log calendarLog()
{
    Log log = springback::test::logOf(springback::test::episode("2026-01-05"));
    log.episodes[0].value.startStage = Stage::Strength;
    for (Day date = day("2026-01-05"); date <= kCalendarToday; date += days(1)) {
        if (date != day("2026-03-08")) {
            add(log, springback::test::checkIn(isoDay(date), date == day("2026-03-10") ? 5 : 2));
        }
    }
    for (const char* date : {"2026-03-02", "2026-03-05", "2026-03-06", "2026-03-09"}) {
        add(log, springback::test::session(
                     date, {springback::test::repSet("single_leg_weighted_raise", 8)}, 2, 2));
    }
    return log;
}

class CalendarSectionTest : public testing::Test {
protected:
    CalendarSectionTest()
    {
        m_section.resize(1000, 900);
        m_section.show();
    }

    void show(const Log& log, Day today = kCalendarToday)
    {
        m_section.setData(
            {builtInProgramme(), log,
             course(builtInProgramme(), ruleSetFor(RulesPreset::Standard), log, today)},
            ruleSetFor(RulesPreset::Standard), {today, today}, today);
    }
    YearCalendarView* calendar() { return m_section.findChild<YearCalendarView*>(); }
    WeekPlanView* plan() { return m_section.findChild<WeekPlanView*>(); }
    QPushButton* button(const char* name)
    {
        return m_section.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString wordsOf(const char* date)
    {
        calendar()->setReading(day(date));
        return calendar()->readingText();
    }
    QString year() { return m_section.findChild<QLabel*>(QStringLiteral("calendarYear"))->text(); }

    CalendarSection m_section;
};

TEST_F(CalendarSectionTest, SaysWhatEachDayWas)
{
    show(calendarLog());
    const auto date = [](const char* iso) { return phrases::day(day(iso)); };
    EXPECT_EQ(wordsOf("2026-03-02"),
              QStringLiteral("%1: session done, as planned.").arg(date("2026-03-02")));
    EXPECT_EQ(wordsOf("2026-03-05"),
              QStringLiteral("%1: session done on a day without a plan.").arg(date("2026-03-05")));
    EXPECT_EQ(wordsOf("2026-03-04"),
              QStringLiteral("%1: planned, no session.").arg(date("2026-03-04")));
    EXPECT_EQ(wordsOf("2026-03-07"), QStringLiteral("%1: rest.").arg(date("2026-03-07")));
    EXPECT_EQ(wordsOf("2026-03-08"), QStringLiteral("%1: no check-in.").arg(date("2026-03-08")));
    EXPECT_EQ(
        wordsOf("2026-03-10"),
        QStringLiteral("%1: no session. That morning: severe flare.").arg(date("2026-03-10")));
    EXPECT_EQ(wordsOf("2026-03-15"), QStringLiteral("%1: still to come.").arg(date("2026-03-15")));
    EXPECT_EQ(wordsOf("2026-01-02"),
              QStringLiteral("%1: nothing on record.").arg(date("2026-01-02")));
}

TEST_F(CalendarSectionTest, NamesTheRareFactsToo)
{
    CalendarDay each;
    each.day = kCalendarToday;
    const QString date = phrases::day(kCalendarToday);
    const auto words = [&](DayState state) {
        each.state = state;
        return inWords(each);
    };
    EXPECT_EQ(words(DayState::Excused),
              QStringLiteral("%1: illness or travel. No check-in.").arg(date));
    each.checkIn = true;
    EXPECT_EQ(words(DayState::Open), QStringLiteral("%1: today, not over yet.").arg(date));
    each.run = true;
    EXPECT_EQ(words(DayState::Done), QStringLiteral("%1: a run.").arg(date));
    each.planned = true;
    EXPECT_EQ(words(DayState::Missed),
              QStringLiteral("%1: planned, no session. A run that day.").arg(date));
    each.flare = MorningKind::Mild;
    EXPECT_EQ(words(DayState::Flare),
              QStringLiteral("%1: planned, no session. That morning: mild flare. A run that day.")
                  .arg(date));
}

TEST_F(CalendarSectionTest, IsWalkedByKeysAndOpensADay)
{
    show(calendarLog());
    calendar()->setReading(day("2026-03-02"));
    QTest::keyClick(calendar(), Qt::Key_Down);
    EXPECT_EQ(calendar()->reading(), day("2026-03-03"));
    QTest::keyClick(calendar(), Qt::Key_Right);
    EXPECT_EQ(calendar()->reading(), day("2026-03-10"));
    QTest::keyClick(calendar(), Qt::Key_Up);
    QTest::keyClick(calendar(), Qt::Key_Left);
    EXPECT_EQ(calendar()->reading(), day("2026-03-02"));
    const QSignalSpy wanted(&m_section, &ProgressSection::dayWanted);
    QTest::keyClick(calendar(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Day>(), day("2026-03-02"));

    QAccessibleInterface* voice = QAccessible::queryAccessibleInterface(calendar());
    ASSERT_NE(voice, nullptr);
    EXPECT_EQ(voice->text(QAccessible::Value), calendar()->readingText());
    EXPECT_EQ(voice->text(QAccessible::Description), calendar()->summary());
}

TEST_F(CalendarSectionTest, BeginsReadingAtToday)
{
    show(calendarLog());
    QTest::keyClick(calendar(), Qt::Key_Left);
    EXPECT_EQ(calendar()->reading(), kCalendarToday);
}

TEST_F(CalendarSectionTest, CountsItsDays)
{
    show(calendarLog());
    EXPECT_TRUE(calendar()->summary().startsWith(
        QStringLiteral("Days with a session or run: 4. Mornings with a flare: 1.")))
        << calendar()->summary().toStdString();
    const ChartTable table = calendar()->table();
    ASSERT_EQ(table.rows.size(), 73U) << "1 January to today";
    EXPECT_EQ(table.rows.back()[0].toDate(), QDate(2026, 3, 14));
}

TEST_F(CalendarSectionTest, ReadsTheWeeksPlan)
{
    show(calendarLog());
    ASSERT_FALSE(plan()->table().rows.empty());
    plan()->setStop(8);
    EXPECT_EQ(plan()->readingText(),
              QStringLiteral("Week of %1: 2 on time, 1 shifted, 0 missed, 0 without a plan.")
                  .arg(phrases::shortDay(day("2026-03-02"))));
    const QVariantList row = plan()->table().rows[8];
    EXPECT_EQ(row[1].toInt(), 3);
    EXPECT_EQ(row[3].toInt(), 1);

    const QSignalSpy wanted(&m_section, &ProgressSection::dayWanted);
    QTest::keyClick(plan(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Day>(), day("2026-03-02"));
}

TEST_F(CalendarSectionTest, GoesToTheYearsThatHaveEntries)
{
    Log log = calendarLog();
    add(log, springback::test::run("2024-12-30", 5000));
    show(log);
    EXPECT_EQ(year(), QStringLiteral("2026"));
    EXPECT_FALSE(button("nextYear")->isEnabled());
    QTest::mouseClick(button("previousYear"), Qt::LeftButton);
    EXPECT_EQ(plan()->summary(), QStringLiteral("No week of an episode in this year."));
    QTest::mouseClick(button("previousYear"), Qt::LeftButton);
    EXPECT_EQ(year(), QStringLiteral("2024"));
    EXPECT_FALSE(button("previousYear")->isEnabled());
    EXPECT_EQ(wordsOf("2024-12-30"),
              QStringLiteral("%1: a run. No check-in.").arg(phrases::day(day("2024-12-30"))));
    show(log);
    EXPECT_EQ(year(), QStringLiteral("2024")) << "new data keeps the year";
}

TEST_F(CalendarSectionTest, ChoosesTheCellUnderTheMouse)
{
    show(calendarLog());
    const QSignalSpy wanted(&m_section, &ProgressSection::dayWanted);
    QTest::mouseClick(calendar(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_EQ(wanted.count(), 0);
    QTest::mouseClick(calendar(), Qt::LeftButton, {},
                      QPoint(calendar()->width() / 3, calendar()->height() / 3));
    EXPECT_EQ(wanted.count(), 1);
    QTest::mouseMove(plan(), QPoint(2, 2));
    EXPECT_FALSE(plan()->stop());
}

TEST_F(CalendarSectionTest, StandsWithNothingOnRecord)
{
    show({});
    EXPECT_EQ(wordsOf("2026-03-13"),
              QStringLiteral("%1: nothing on record.").arg(phrases::day(day("2026-03-13"))));
    EXPECT_FALSE(m_section.grab().isNull());
}

TEST(CellMarks, DifferInShapeAlone)
{
    const auto drawn = [](CellMark mark) {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        Tokens black = tokens(Scheme::Light);
        black.accent = black.text = black.muted = black.tooMuch = Qt::black;
        QPainter painter(&image);
        paintCellMark(painter, QRectF(4, 4, 16, 16), mark, black);
        return image;
    };
    std::vector<QImage> seen;
    for (int i = 0; i <= static_cast<int>(CellMark::Ring); ++i) {
        const QImage image = drawn(static_cast<CellMark>(i));
        for (const QImage& other : seen) {
            EXPECT_NE(image, other) << i;
        }
        seen.push_back(image);
    }
}

} // namespace

} // namespace springback::ui::progress_tests
