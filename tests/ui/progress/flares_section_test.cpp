#include "ui/progress/flares_section.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fstream>
#include <gtest/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "ui/widgets/text_label.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::add;
using springback::test::day;

/// The section over a log, seen on its last day.
class FlaresSectionTest : public testing::Test {
protected:
    void open(Log log, Day today)
    {
        m_log = std::move(log);
        m_today = today;
        m_course = course(builtInProgramme(), m_rules, m_log, today);
        m_section.setData({builtInProgramme(), m_log, m_course}, m_rules, wholePeriod(m_log, today),
                          today);
        m_section.resize(900, 700);
        m_section.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_section));
    }

    void openSample()
    {
        std::ifstream in(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json");
        const std::string json(std::istreambuf_iterator<char>(in), {});
        open(fromJson(json, builtInProgramme()).value(), day("2026-03-14"));
    }

    /// A sore morning every tenth day.
    void openFlares(int count)
    {
        Log log = springback::test::logOf(springback::test::episode("2024-01-01"));
        const Day first = day("2024-01-01");
        for (int i = 0; i < 10 * count; ++i) {
            add(log, springback::test::checkIn(isoDay(first + days(i)), i % 10 == 9 ? 4 : 2));
        }
        open(std::move(log), first + days(10 * count - 1));
    }

    QList<FlareCard*> cards() const { return m_section.findChildren<FlareCard*>(); }
    QString intro() const { return textOf(m_section, "flaresIntro"); }
    QPushButton* older() const
    {
        return m_section.findChild<QPushButton*>(QStringLiteral("olderFlares"));
    }

    static QString textOf(const QWidget& widget, const char* name)
    {
        const auto* label = widget.findChild<TextLabel*>(QString::fromLatin1(name));
        return label == nullptr ? QString() : label->text();
    }

    RuleSet m_rules = ruleSetFor(RulesPreset::Standard);
    Log m_log;
    Day m_today{};
    Course m_course;
    FlaresSection m_section;
};

TEST_F(FlaresSectionTest, SaysInASentenceThatThereIsNone)
{
    open({}, day("2026-03-14"));
    EXPECT_TRUE(intro().startsWith(QStringLiteral("No flare in this range.")));
    EXPECT_TRUE(cards().isEmpty());
    EXPECT_FALSE(older()->isVisible());
    m_section.activate();
}

TEST_F(FlaresSectionTest, ShowsTheNewestFlareFirst)
{
    openSample();
    ASSERT_EQ(cards().size(), 3);
    EXPECT_EQ(cards()[0]->accessibleName(), QStringLiteral("14 March: morning 3, 2 above normal"));
    EXPECT_EQ(cards()[1]->accessibleName(),
              QStringLiteral("16 February: morning 5, 3 above normal"));
    EXPECT_EQ(cards()[2]->accessibleName(),
              QStringLiteral("22 Jan to 23 January: worst morning 6, 3 above normal"));
    EXPECT_EQ(textOf(*cards()[1], "flareAnswers"),
              QStringLiteral("Your answer to “what changed?”: More distance."));
    EXPECT_FALSE(older()->isVisible());
}

TEST_F(FlaresSectionTest, ReadsTheComparisonInSentences)
{
    openSample();
    ASSERT_EQ(cards().size(), 3);
    const auto* table = cards()[1]->findChild<TextLabel*>(QStringLiteral("flareTable"));
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->text().contains(QStringLiteral("<b>9.9 km more</b>")));
    EXPECT_TRUE(table->accessibleName().startsWith(QStringLiteral(
        "Run distance: 14.5 km in the seven days before, 4.6 km in the good days.")));
}

TEST_F(FlaresSectionTest, OpensTheDayOfTheWorstMorningByKey)
{
    openSample();
    ASSERT_EQ(cards().size(), 3);
    QSignalSpy wanted(&m_section, &ProgressSection::dayWanted);
    m_section.activate();
    EXPECT_TRUE(cards()[0]->openButton()->hasFocus());
    QTest::keyClick(cards()[0]->openButton(), Qt::Key_Tab);
    QTest::keyClick(cards()[1]->openButton(), Qt::Key_Tab);
    QTest::keyClick(m_section.focusWidget(), Qt::Key_Space);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Day>(), day("2026-01-22"));
}

TEST_F(FlaresSectionTest, ShowsOlderFlaresWhenAsked)
{
    openFlares(18);
    EXPECT_EQ(cards().size(), 8);
    ASSERT_TRUE(older()->isVisible());
    older()->click();
    EXPECT_EQ(cards().size(), 16);
    EXPECT_TRUE(cards()[8]->openButton()->hasFocus());
    older()->click();
    EXPECT_EQ(cards().size(), 18);
    EXPECT_FALSE(older()->isVisible());

    m_section.setData({builtInProgramme(), m_log, m_course}, m_rules, {m_today - days(14), m_today},
                      m_today);
    EXPECT_EQ(cards().size(), 2);
}

TEST_F(FlaresSectionTest, SetsNoGoodDaysBesideAFlareOfTheFirstWeeks)
{
    openFlares(1);
    ASSERT_EQ(cards().size(), 1);
    EXPECT_EQ(cards()[0]->findChild<TextLabel*>(QStringLiteral("flareDifferences")), nullptr);
    EXPECT_EQ(textOf(*cards()[0], "flareTable"), QString());
}

} // namespace

} // namespace springback::ui::progress_tests
