#include "ui/progress/dose_section.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/diary.h"
#include "ui/charts/dot_plot_view.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::day;

class DoseSectionTest : public testing::Test {
protected:
    /// Runs of 3 and 5 km and two sessions of holds, then nothing for the rest of the month.
    static springback::test::Diary someDoses(Side side = Side::Right)
    {
        Episode episode = springback::test::episode("2026-03-02");
        episode.side = side;
        springback::test::Diary diary(episode);
        diary.mornings("2026-03-02", "2026-03-31", 2)
            .did("2026-03-03", {{"mid_range_hold", "5x45s", "both_legs"}}, 2, 2)
            .did("2026-03-05", {{"mid_range_hold", "5x45s", "one_leg"}}, 2, 2)
            .ran("2026-03-08", 3000)
            .ran("2026-03-12", 5000);
        return diary;
    }

    void show(const Log& log, const char* first = "2026-03-02", const char* last = "2026-03-31")
    {
        const RuleSet rules = ruleSetFor(log.settings.rules);
        const Course learned = course(builtInProgramme(), rules, log, day("2026-03-31"));
        m_section.setData({builtInProgramme(), log, learned}, rules, {day(first), day(last)},
                          day("2026-03-31"));
        m_section.resize(700, 900);
        m_section.show();
    }

    template <class Part> Part* part(const char* name) const
    {
        return m_section.findChild<Part*>(QString::fromLatin1(name));
    }
    QComboBox* box() const { return part<QComboBox>("doseComponent"); }
    const DotPlot& plot(const char* name) const { return part<DotPlotView>(name)->plot(); }

    DoseSection m_section;
};

TEST_F(DoseSectionTest, ShowsOneComponentAtATime)
{
    show(someDoses().log());

    ASSERT_EQ(box()->count(), 3);
    EXPECT_EQ(box()->currentText(), QStringLiteral("Runs"));
    EXPECT_EQ(plot("doseChart").note, QStringLiteral("n = 2"));
    EXPECT_EQ(plot("staircaseChart").note,
              QStringLiteral("Highest tolerated so far: 5 km, on 12 Mar 2026."));

    box()->setCurrentIndex(2); // after all holds
    EXPECT_EQ(plot("doseChart").note, QStringLiteral("n = 2"));
    EXPECT_EQ(plot("staircaseChart").note,
              QStringLiteral("Highest tolerated so far: 5 × 45 s, one leg, on 5 Mar 2026."));
}

TEST_F(DoseSectionTest, KeepsTheChoiceWhenTheDiaryChanges)
{
    springback::test::Diary diary = someDoses();
    show(diary.log());
    box()->setCurrentIndex(2);
    const QString chosen = box()->currentText();

    diary.did("2026-03-20", {{"c1_hop_up", "1x15"}}, 1, 1);
    show(diary.log());
    EXPECT_EQ(box()->count(), 5);
    EXPECT_EQ(box()->currentText(), chosen);
}

TEST_F(DoseSectionTest, IsASentenceWithoutEntries)
{
    show(Log());
    EXPECT_TRUE(part<QLabel>("doseNothing")->isVisible());
    EXPECT_FALSE(box()->isVisible());

    show(someDoses().log());
    EXPECT_FALSE(part<QLabel>("doseNothing")->isVisible());
    show(someDoses().log(), "2026-03-25");
    EXPECT_EQ(part<DotPlotView>("doseChart")->summary(),
              QStringLiteral("Runs: no entry in this range."));
}

TEST_F(DoseSectionTest, WorksWithBothSidesSore)
{
    show(someDoses(Side::Both).log());
    EXPECT_EQ(plot("doseChart").stops.size(), 2U);
}

TEST_F(DoseSectionTest, OpensTheDayOfADose)
{
    show(someDoses().log());
    QSignalSpy wanted(&m_section, &ProgressSection::dayWanted);
    auto* chart = part<DotPlotView>("doseChart");
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Day>(), day("2026-03-12"));
}

TEST_F(DoseSectionTest, IsReachedByTheKeyboard)
{
    show(someDoses().log());
    auto* label = part<QLabel>("doseComponentLabel");
    ASSERT_NE(label, nullptr);
    EXPECT_EQ(label->buddy(), box());
    EXPECT_FALSE(box()->accessibleName().isEmpty());
    m_section.activate();
    EXPECT_EQ(m_section.focusWidget(), box());
}

} // namespace

} // namespace springback::ui::progress_tests
