#include "ui/history/month_calendar.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/phrases.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {
namespace {

using springback::test::day;

/// Marks on the 10th of March only.
std::vector<DayMarks> marksOfTheTenth(Period period)
{
    std::vector<DayMarks> rows;
    for (Day date = period.first; date <= period.last; date += days(1)) {
        DayMarks marks;
        marks.day = date;
        if (date == day("2026-03-10")) {
            marks.morning = 3;
            marks.flare = true;
            marks.session = true;
            marks.run = true;
            marks.other = true;
        }
        rows.push_back(marks);
    }
    return rows;
}

class MonthGridTest : public testing::Test {
protected:
    MonthGridTest()
    {
        calendar.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&calendar));
        grid.setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(&grid, key); }
    QString title() const
    {
        return calendar.findChild<TextLabel*>(QStringLiteral("monthTitle"))->text();
    }

    MonthCalendar calendar{marksOfTheTenth, day("2026-03-12")};
    MonthGrid& grid = calendar.grid();
};

TEST_F(MonthGridTest, ShowsWholeWeeksFromTheFirstDayOfTheLocale)
{
    // The tests run in a locale whose weeks start on that day.
    const Period shown = grid.shown();
    EXPECT_EQ(shown.length() % 7, 0);
    EXPECT_LE(shown.first, day("2026-03-01"));
    EXPECT_GE(shown.last, day("2026-03-31"));
    EXPECT_LT(day("2026-03-01") - shown.first, days(7));
    EXPECT_LT(shown.last - day("2026-03-31"), days(7));
    const std::chrono::weekday first(shown.first);
    EXPECT_EQ(first.iso_encoding(), static_cast<unsigned>(QLocale().firstDayOfWeek()));
}

TEST_F(MonthGridTest, KeysWalkDaysWeeksAndMonths)
{
    const QSignalSpy chosen(&grid, &MonthGrid::dayChosen);
    press(Qt::Key_Left);
    EXPECT_EQ(grid.day(), day("2026-03-11"));
    press(Qt::Key_Up);
    EXPECT_EQ(grid.day(), day("2026-03-04"));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(grid.day(), day("2026-03-12"));
    press(Qt::Key_PageUp);
    EXPECT_EQ(grid.day(), day("2026-02-12"));
    EXPECT_TRUE(title().contains(QStringLiteral("February 2026"))) << title().toStdString();
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp);
    press(Qt::Key_Home);
    EXPECT_EQ(grid.day(), day("2026-03-12"));
    EXPECT_EQ(chosen.count(), 8);
}

TEST_F(MonthGridTest, TheLastDayOfAShorterMonthStandsForALongerOnes)
{
    grid.setDay(day("2026-01-31"));
    press(Qt::Key_PageDown);
    EXPECT_EQ(grid.day(), day("2026-02-28"));
}

TEST_F(MonthGridTest, DaysToComeCannotBeChosen)
{
    press(Qt::Key_Right);
    EXPECT_EQ(grid.day(), day("2026-03-12"));
    press(Qt::Key_PageDown);
    EXPECT_EQ(grid.day(), day("2026-03-12"));
    auto* next = calendar.findChild<QToolButton*>(QStringLiteral("nextMonth"));
    EXPECT_FALSE(next->isEnabled());
    const QSignalSpy chosen(&grid, &MonthGrid::dayChosen);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.cellOf(day("2026-03-13")).center().toPoint());
    EXPECT_TRUE(chosen.isEmpty());
    calendar.findChild<QToolButton*>(QStringLiteral("previousMonth"))->click();
    EXPECT_EQ(grid.day(), day("2026-02-12"));
    EXPECT_TRUE(next->isEnabled());
    calendar.findChild<QToolButton*>(QStringLiteral("monthToday"))->click();
    EXPECT_EQ(grid.day(), day("2026-03-12"));
}

TEST_F(MonthGridTest, TheMouseChoosesAndEnterOpens)
{
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.cellOf(day("2026-03-10")).center().toPoint());
    EXPECT_EQ(grid.day(), day("2026-03-10"));
    const QSignalSpy opened(&grid, &MonthGrid::dayOpened);
    press(Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    QTest::mouseDClick(&grid, Qt::LeftButton, {},
                       grid.cellOf(day("2026-03-10")).center().toPoint());
    EXPECT_EQ(opened.count(), 2);
}

TEST_F(MonthGridTest, ADayIsToldInWords)
{
    grid.setDay(day("2026-03-10"));
    EXPECT_EQ(grid.accessibleDescription(),
              phrases::day(day("2026-03-10")) +
                  QStringLiteral(": morning pain 3, flare, session, run, other entry"));
    EXPECT_EQ(grid.textFor(day("2026-03-11")),
              phrases::day(day("2026-03-11")) + QStringLiteral(": no entry"));
    EXPECT_FALSE(grid.grab().isNull());
}

} // namespace
} // namespace springback::ui
