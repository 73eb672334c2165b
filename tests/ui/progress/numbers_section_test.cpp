#include "ui/progress/numbers_section.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "ui/phrases.h"
#include "ui/progress/numbers_texts.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::add;
using springback::test::day;

const Day kNumbersToday = day("2026-03-14");

/// Mornings of 3, then of 2 in the last week; 4 x 8 where no load was proposed, then 4 x 8 with 20
/// kg and a flare after it.
Log numbersLog()
{
    Log log =
        springback::test::logOf(springback::test::episode("2026-02-01", Location::MidPortion, 3));
    log.episodes[0].value.startStage = Stage::Strength;
    for (Day date = day("2026-02-01"); date <= kNumbersToday; date += days(1)) {
        const int pain = date < day("2026-03-08") ? 3 : date == day("2026-03-12") ? 5 : 2;
        add(log, springback::test::checkIn(isoDay(date), pain));
    }
    const auto lift = [&log](const char* date, int grams) {
        Set set = springback::test::repSet("single_leg_weighted_raise", 8);
        set.load = {grams};
        add(log, springback::test::session(date, std::vector<Set>(4, set), 2, 2));
    };
    lift("2026-03-09", 0);
    lift("2026-03-11", 20000);
    add(log, springback::test::run("2026-03-05", 6200));
    return log;
}

class NumbersSectionTest : public testing::Test {
protected:
    NumbersSectionTest()
    {
        m_section.resize(1000, 900);
        m_section.show();
    }
    void show(const Log& log)
    {
        m_section.setData(
            {builtInProgramme(), log,
             course(builtInProgramme(), ruleSetFor(RulesPreset::Standard), log, kNumbersToday)},
            ruleSetFor(RulesPreset::Standard), {day("2026-02-01"), kNumbersToday}, kNumbersToday);
    }
    QString cell(const QString& figure, int column)
    {
        const QAbstractItemModel* model = m_section.findChild<QTableView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == figure) {
                return model->index(row, column).data().toString();
            }
        }
        return QStringLiteral("no such row");
    }
    QString sentence()
    {
        return m_section.findChild<QLabel*>(QStringLiteral("overruledSentence"))->text();
    }
    QListWidget* list() { return m_section.findChild<QListWidget*>(); }

    NumbersSection m_section;
};

TEST_F(NumbersSectionTest, CallsADifferenceInsideTheNoiseRecorded)
{
    show(numbersLog());
    EXPECT_EQ(cell(QStringLiteral("Median morning"), 1), QStringLiteral("2, before 3: recorded"));
    EXPECT_EQ(cell(QStringLiteral("Worst morning"), 1), QStringLiteral("5, before 3: higher"));
    EXPECT_EQ(cell(QStringLiteral("Median morning"), 4), QStringLiteral("3"));
    EXPECT_EQ(cell(QStringLiteral("Check-ins"), 1), QStringLiteral("7"));
    EXPECT_EQ(cell(QStringLiteral("Flares"), 1), QStringLiteral("1, before 0"));
    EXPECT_EQ(cell(QStringLiteral("Sessions done of planned"), 1),
              QStringLiteral("2 of 3, before 0 of 3"));
    EXPECT_EQ(cell(QStringLiteral("Longest run"), 1),
              QStringLiteral("–, before %1").arg(phrases::distance({6200}, Units::Metric)));
    EXPECT_EQ(cell(QStringLiteral("Heel raises, newest test"), 1), QStringLiteral("–"));
}

TEST_F(NumbersSectionTest, NamesTheBestToleratedDose)
{
    show(numbersLog());
    const QString row =
        QStringLiteral("Best tolerated: %1")
            .arg(phrases::exercise(builtInProgramme(), "single_leg_weighted_raise"));
    Dose dose;
    dose.sets = 4;
    dose.reps = 8;
    EXPECT_EQ(cell(row, 4), phrases::doseWithLoad(dose, Units::Metric));
}

TEST_F(NumbersSectionTest, SaysWhatDoingMoreCameTo)
{
    show(numbersLog());
    EXPECT_EQ(sentence(), QStringLiteral("Once more than proposed: 1 followed by a flare."));
    ASSERT_EQ(list()->count(), 1);
    const QString words = list()->item(0)->text();
    EXPECT_TRUE(words.startsWith(phrases::day(day("2026-03-11")))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("proposed"))) << words.toStdString();
    EXPECT_TRUE(
        words.endsWith(QStringLiteral("Flare on %1.").arg(phrases::shortDay(day("2026-03-12")))))
        << words.toStdString();

    const QSignalSpy wanted(&m_section, &ProgressSection::dayWanted);
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Day>(), day("2026-03-11"));
}

TEST_F(NumbersSectionTest, StandsWithNothingOnRecord)
{
    show({});
    EXPECT_EQ(cell(QStringLiteral("Median morning"), 1), QStringLiteral("–"));
    EXPECT_EQ(cell(QStringLiteral("Flares"), 4), QStringLiteral("0"));
    EXPECT_EQ(sentence(), QStringLiteral("In this range nothing was more than proposed."));
    EXPECT_FALSE(list()->isVisible());
}

TEST(OverruledWords, NameEveryKindAndWhatFollowed)
{
    const Log log =
        springback::test::logOf(springback::test::episode("2026-01-05", Location::MidPortion));
    const Course nothing;
    const springback::Diary diary{builtInProgramme(), log, nothing};
    const Exercise& exercise = builtInProgramme().exercises.front();
    const QString name = phrases::exercise(builtInProgramme(), exercise.id);
    OverruledDay each;
    each.day = day("2026-03-11");
    DayDose dose;
    dose.date = each.day;
    const auto words = [&](EnumSet<Overrule> how, Outcome outcome) {
        dose.overruled = how;
        each.doses = {dose};
        each.outcome = outcome;
        return overruledText(diary, each);
    };
    EXPECT_EQ(words({Overrule::NotThatDay}, Outcome::Tolerated),
              QStringLiteral("%1: %2, not due that day. Normal morning after it.")
                  .arg(phrases::day(each.day), name));
    EXPECT_TRUE(words({Overrule::Rested}, Outcome::Waiting)
                    .endsWith(QStringLiteral(
                        "which rested that day. The morning that tells is still to come.")));
    EXPECT_TRUE(words({Overrule::Harder}, Outcome::CantJudge)
                    .contains(QStringLiteral("a set or more beyond")));
    EXPECT_TRUE(words({Overrule::Harder}, Outcome::CantJudge)
                    .endsWith(QStringLiteral("What followed is not known.")));
    each.run = true;
    EXPECT_TRUE(words({Overrule::Harder}, Outcome::TooMuch)
                    .endsWith(QStringLiteral("; a run while runs rested. More pain than the plan "
                                             "allows on the day itself.")));
    EXPECT_EQ(overruledText(OverruledCount{5, 2, 1, 1, 1}),
              QStringLiteral("5 times more than proposed: 2 followed by a flare, 1 by a normal "
                             "morning, 1 still to be judged, 1 not known."));
}

} // namespace

} // namespace springback::ui::progress_tests
