#include "ui/progress/figure_texts.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/phrases.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::add;
using springback::test::day;

/// Words for a course made by hand.
class FigureTextsTest : public testing::Test {
protected:
    FigureTextsTest()
    {
        m_course.plan.date = day("2026-03-14");
        m_course.plan.side = Side::Right;
    }

    void addDay(const char* date, int normal, std::optional<MorningKind> kind = std::nullopt)
    {
        DayRecord record;
        record.date = day(date);
        record.normal = normal;
        record.kind = kind;
        m_course.days.push_back(record);
    }

    springback::Diary diary() const
    {
        return {springback::test::smallProgramme(), m_log, m_course};
    }

    Period m_range{day("2026-01-01"), day("2026-03-14")};
    Log m_log;
    Course m_course;
};

TEST_F(FigureTextsTest, NormalIsComparedWithTheMonthOfTheStart)
{
    EXPECT_EQ(normalText(diary(), m_range).figure, QStringLiteral("–"));

    addDay("2026-01-05", 3);
    addDay("2026-03-14", 1);
    add(m_log, springback::test::checkIn("2026-03-13", 2));
    add(m_log, springback::test::checkIn("2026-03-14", 5));
    EXPECT_EQ(normalText(diary(), m_range),
              (FigureText{QStringLiteral("1"), QStringLiteral("was 3 in January"),
                          QStringLiteral("In this range: median 3.5, worst 5")}));
}

TEST_F(FigureTextsTest, NormalNamesTheYearOfAnEarlierOne)
{
    addDay("2025-11-05", 2);
    addDay("2026-03-14", 2);
    EXPECT_EQ(normalText(diary(), m_range),
              (FigureText{QStringLiteral("2"), QStringLiteral("as in November 2025"),
                          QStringLiteral("No check-in in this range")}));
}

TEST_F(FigureTextsTest, FlaresSayWhenTheLastOneWas)
{
    EXPECT_EQ(flaresText(diary(), m_range),
              (FigureText{QStringLiteral("0"), QStringLiteral("none in this range"), {}}));

    addDay("2026-02-01", 1, MorningKind::Mild);
    addDay("2026-03-10", 1, MorningKind::Severe);
    EXPECT_EQ(flaresText(diary(), m_range),
              (FigureText{QStringLiteral("1"), QStringLiteral("last one 4 days ago"),
                          QStringLiteral("Mild ones: 1")}));
    addDay("2026-03-13", 1, MorningKind::Moderate);
    EXPECT_EQ(flaresText(diary(), m_range).words, QStringLiteral("last one yesterday"));
    addDay("2026-03-14", 1, MorningKind::Moderate);
    EXPECT_EQ(flaresText(diary(), m_range).words, QStringLiteral("last one today"));
    EXPECT_EQ(flaresText(diary(), m_range).figure, QStringLiteral("2"));
}

TEST_F(FigureTextsTest, RaisesNameBothSidesAndTheirShare)
{
    EXPECT_EQ(raisesText(diary()),
              (FigureText{QStringLiteral("–"), {}, QStringLiteral("No test on record yet")}));

    add(m_log, springback::test::heelRaiseTest("2026-03-01", 22, 29));
    EXPECT_EQ(raisesText(diary()),
              (FigureText{QStringLiteral("22"),
                          {},
                          QStringLiteral("right 22 · left 29 · 76 % of the other side · %1")
                              .arg(phrases::shortDay(day("2026-03-01")))}));
}

TEST_F(FigureTextsTest, RaisesOfOneSideHaveNoShare)
{
    HeelRaiseTest test = springback::test::heelRaiseTest("2026-03-01", 22, 0);
    test.left.reset();
    add(m_log, test);
    EXPECT_EQ(raisesText(diary()).note,
              QStringLiteral("right 22 · %1").arg(phrases::shortDay(day("2026-03-01"))));
}

TEST(TrainingTextTest, NamesOtherDaysOnlyWhenThereAreAny)
{
    EXPECT_EQ(trainingText({36, 31, 0}), QStringLiteral("31 of 36 planned"));
    EXPECT_EQ(trainingText({36, 31, 2}), QStringLiteral("31 of 36 planned, and 2 on other days"));
}

} // namespace

} // namespace springback::ui::progress_tests
