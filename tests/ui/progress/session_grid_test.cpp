#include "ui/progress/session_grid.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/phrases.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::day;

const Day kGridMonday = day("2026-03-02");

class SessionGridTest : public testing::Test {
protected:
    SessionGridTest()
    {
        m_grid.resize(240, 160);
        m_grid.setDays({{kGridMonday, true, true},
                        {kGridMonday + days(1), false, true},
                        {kGridMonday + days(2), true, false},
                        {kGridMonday + days(3), false, false}},
                       {kGridMonday, kGridMonday + days(13)}, kGridMonday + days(13));
    }

    QString wordsOf(int offset)
    {
        m_grid.setReading(kGridMonday + days(offset));
        return m_grid.readingText();
    }

    SessionGrid m_grid;
};

TEST_F(SessionGridTest, SaysWhatEachDayWas)
{
    const auto date = [](int offset) { return phrases::day(kGridMonday + days(offset)); };
    EXPECT_EQ(wordsOf(0), QStringLiteral("%1: planned and done.").arg(date(0)));
    EXPECT_EQ(wordsOf(1), QStringLiteral("%1: a session on a day without a plan.").arg(date(1)));
    EXPECT_EQ(wordsOf(2), QStringLiteral("%1: planned.").arg(date(2)));
    EXPECT_EQ(wordsOf(3), QStringLiteral("%1: no session planned.").arg(date(3)));
    EXPECT_EQ(m_grid.summary(), QStringLiteral("Planned sessions done: 1 of 2. On other days: 1."));
}

TEST_F(SessionGridTest, MovesByWeeksAcrossAndByDaysDown)
{
    QTest::keyClick(&m_grid, Qt::Key_Home);
    QTest::keyClick(&m_grid, Qt::Key_Right);
    EXPECT_EQ(m_grid.reading(), kGridMonday + days(7));
    QTest::keyClick(&m_grid, Qt::Key_Down);
    EXPECT_EQ(m_grid.reading(), kGridMonday + days(8));
    QTest::keyClick(&m_grid, Qt::Key_Up);
    QTest::keyClick(&m_grid, Qt::Key_Left);
    EXPECT_EQ(m_grid.reading(), kGridMonday);
}

TEST_F(SessionGridTest, ChoosesTheDayUnderTheMouse)
{
    const QSignalSpy chosen(&m_grid, &ChartView::dayChosen);
    QTest::mouseClick(&m_grid, Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Day>(), kGridMonday);

    QTest::mouseClick(&m_grid, Qt::LeftButton, {}, QPoint(230, 8));
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SessionGridTest, TellsDoneFromPlannedWithoutColour)
{
    const QImage image = m_grid.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto inkAround = [&](int row) {
        const int pitch = (m_grid.sizeHint().height() - 8) / 7;
        int ink = 0;
        for (int y = row * pitch + 4; y < (row + 1) * pitch + 4; ++y) {
            for (int x = 4; x < 4 + pitch; ++x) {
                ink += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
            }
        }
        return ink;
    };
    EXPECT_GT(inkAround(0), inkAround(1)); // square over disc
    EXPECT_GT(inkAround(1), inkAround(3)); // disc over the dot of a day without a plan
    EXPECT_GT(inkAround(0), inkAround(2)); // full over outlined
    EXPECT_GT(inkAround(2), inkAround(3));
}

} // namespace

} // namespace springback::ui::progress_tests
