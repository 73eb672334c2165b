#include "ui/progress/outcome_section.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/diary.h"
#include "ui/charts/dot_plot_view.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::day;

class OutcomeSectionTest : public testing::Test {
protected:
    void show(const Log& log)
    {
        const Day today = day("2026-06-01");
        const RuleSet rules = ruleSetFor(log.settings.rules);
        const Course learned = course(builtInProgramme(), rules, log, today);
        m_section.setData({builtInProgramme(), log, learned}, rules, {day("2026-01-05"), today},
                          today);
        m_section.resize(700, 900);
        m_section.show();
    }

    DotPlotView* chart(const char* name) const
    {
        return m_section.findChild<DotPlotView*>(QString::fromLatin1(name));
    }

    OutcomeSection m_section;
};

TEST_F(OutcomeSectionTest, ShowsTestsAndScores)
{
    Episode episode = springback::test::episode("2026-01-05");
    episode.startStage = Stage::Strength;
    springback::test::Diary diary(episode);
    diary.wrote(springback::test::heelRaiseTest("2026-01-10", 16, 28))
        .wrote(springback::test::heelRaiseTest("2026-03-10", 24, 28))
        .wrote(springback::test::score("2026-01-10", 50))
        .wrote(springback::test::score("2026-05-10", 70));
    show(diary.log());

    EXPECT_EQ(chart("heelRaiseChart")->plot().stops.size(), 2U);
    EXPECT_EQ(chart("visaAChart")->plot().stops[1].text,
              QStringLiteral("10 May 2026: VISA-A 70 of 100; 20 above the first (50); a meaningful "
                             "size (14 at 12 weeks)."));
    // The gate of the strength stage asks for 25.
    EXPECT_EQ(chart("heelRaiseChart")->plot().lines[2].points[0].y(), 25);

    QSignalSpy wanted(&m_section, &ProgressSection::dayWanted);
    m_section.activate();
    QTest::keyClick(chart("heelRaiseChart"), Qt::Key_End);
    QTest::keyClick(chart("heelRaiseChart"), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Day>(), day("2026-03-10"));
}

TEST_F(OutcomeSectionTest, IsTwoSentencesWithoutEntries)
{
    show(Log());
    EXPECT_EQ(chart("heelRaiseChart")->summary(),
              QStringLiteral("No heel-raise test in this range."));
    EXPECT_TRUE(chart("visaAChart")->summary().startsWith(QStringLiteral("No VISA-A total")));
}

} // namespace

} // namespace springback::ui::progress_tests
