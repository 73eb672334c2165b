#include "ui/exercises/exercises_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSettings>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "tests/ui/support/page_driver.h"
#include "ui/widgets/figure_view.h"

namespace springback::ui {
namespace {

using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::with;
using testing::Contains;
using testing::Not;

Log atPlace(Location place, Side side = Side::Right)
{
    return logOf(with(episode("2026-03-02"), [&](Episode& e) {
        e.location = place;
        e.side = side;
        e.startStage = Stage::Strength;
    }));
}

class ExercisesPageTest : public testing::Test {
protected:
    explicit ExercisesPageTest(const Log& log = atPlace(Location::MidPortion)) { open(log); }
    ~ExercisesPageTest() override { QSettings().remove(QStringLiteral("look/stillPictures")); }

    void open(const Log& log)
    {
        m_driver.reset();
        m_page.reset();
        m_diary = std::make_unique<test::Diary>(log, day("2026-03-12"));
        m_page = std::make_unique<ExercisesPage>(m_diary->bridge());
        m_driver = std::make_unique<test::PageDriver>(*m_page);
    }

    const test::PageDriver& page() const { return *m_driver; }
    QListView& list() const { return page().find<QListView>("exerciseList"); }
    QComboBox& place() const { return page().find<QComboBox>("exercisePlace"); }
    QString text(const char* name) const { return page().find<QLabel>(name).text(); }

    std::vector<QString> names() const
    {
        std::vector<QString> found;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            found.push_back(list().model()->index(row, 0).data().toString());
        }
        return found;
    }
    void choose(const QString& name) const
    {
        const std::vector<QString> shown = names();
        const auto found = std::find(shown.begin(), shown.end(), name);
        ASSERT_NE(found, shown.end()) << name.toStdString();
        list().setCurrentIndex(list().model()->index(static_cast<int>(found - shown.begin()), 0));
    }
    /// All words inside a part of the card.
    QString wordsIn(const char* name) const
    {
        QStringList words;
        for (const QLabel* label : page().find<QWidget>(name).findChildren<QLabel*>()) {
            words << label->text();
        }
        return words.join(QLatin1Char(' '));
    }

    std::unique_ptr<test::Diary> m_diary;
    std::unique_ptr<ExercisesPage> m_page;
    std::unique_ptr<test::PageDriver> m_driver;
};

TEST_F(ExercisesPageTest, BeginsWithThePersonsPlaceAndTheFirstExercise)
{
    EXPECT_EQ(place().currentText(), QStringLiteral("above the heel bone (yours)"));
    EXPECT_EQ(page().focusName(), QStringLiteral("exerciseList"));
    EXPECT_EQ(text("exerciseName"), QStringLiteral("Toe yoga"));
    EXPECT_THAT(names(), Contains(QStringLiteral("Mid-range hold calf raise")));
    EXPECT_THAT(names(), Not(Contains(QStringLiteral("Tempo calf raise"))));
}

TEST_F(ExercisesPageTest, ShowsEverythingThatIsKnownOfAnExercise)
{
    choose(QStringLiteral("Heel drop"));
    const Exercise& drop = *builtInProgramme().exercise("heel_drop");
    EXPECT_EQ(text("exerciseCue").toStdString(), drop.cue);
    for (const std::string& step : drop.steps) {
        EXPECT_TRUE(wordsIn("exerciseSteps").contains(QString::fromStdString(step))) << step;
    }
    for (const std::string& mistake : drop.mistakes) {
        EXPECT_TRUE(wordsIn("exerciseMistakes").contains(QString::fromStdString(mistake)));
    }
    EXPECT_TRUE(wordsIn("exerciseWhy").contains(QString::fromStdString(drop.why)));
    EXPECT_TRUE(wordsIn("exerciseSource").contains(QStringLiteral("Causes and 3 Essential")));
    EXPECT_EQ(text("exerciseTempo"), QStringLiteral("Tempo: 3 s down"));
    const auto& figure = page().find<FigureView>("exerciseFigure");
    EXPECT_TRUE(figure.hasFigure());
    EXPECT_TRUE(figure.isPlaying());
    EXPECT_EQ(figure.accessibleName(), QStringLiteral("Figure: Heel drop"));
    EXPECT_TRUE(figure.accessibleDescription().contains(QStringLiteral("lowered")));
}

TEST_F(ExercisesPageTest, MarksTheRungWhereThePersonIs)
{
    choose(QStringLiteral("Mid-range hold calf raise"));
    EXPECT_EQ(text("youAreHere"), QStringLiteral("you are here"));
    choose(QStringLiteral("Single-leg hop up"));
    EXPECT_EQ(m_page->findChild<QLabel*>(QStringLiteral("youAreHere")), nullptr);
    EXPECT_EQ(text("exerciseWhen"), QStringLiteral("It comes with Spring 1."));
}

TEST_F(ExercisesPageTest, SaysWhyAnExerciseDoesNotSuitAPlace)
{
    place().setCurrentIndex(2);
    choose(QStringLiteral("Calf stretch, straight knee"));
    EXPECT_EQ(text("exerciseSuits"), QStringLiteral("Left out"));
    EXPECT_TRUE(text("exerciseReason").contains(QStringLiteral("presses the tendon")));
    place().setCurrentIndex(1);
    choose(QStringLiteral("Calf stretch, straight knee"));
    EXPECT_FALSE(page().isShown("exerciseSuits"));
    EXPECT_FALSE(page().isShown("exerciseReason"));
}

TEST_F(ExercisesPageTest, ShowsTheFloorVersionWhereThatIsTheOne)
{
    choose(QStringLiteral("Heel drop"));
    page().find<FigureView>("exerciseFigure").pause();
    const QImage step = page().find<FigureView>("exerciseFigure").grab().toImage();
    place().setCurrentIndex(2);
    choose(QStringLiteral("Heel drop"));
    EXPECT_EQ(text("exerciseSuits"), QStringLiteral("On the floor"));
    EXPECT_TRUE(text("exerciseReason").contains(QStringLiteral("stops before that")));
    page().find<FigureView>("exerciseFigure").pause();
    EXPECT_NE(page().find<FigureView>("exerciseFigure").grab().toImage(), step);
}

TEST_F(ExercisesPageTest, SaysForWhichPlaceAnExerciseIs)
{
    place().setCurrentIndex(0);
    EXPECT_EQ(names().size(), builtInProgramme().exercises.size());
    choose(QStringLiteral("Tempo calf raise"));
    EXPECT_EQ(text("exerciseSuits"), QStringLiteral("Another place"));
    EXPECT_EQ(text("exerciseReason"),
              QStringLiteral("This one is for pain at the heel bone. With pain above the heel "
                             "bone, the plan has another exercise in its place."));
}

TEST_F(ExercisesPageTest, FindsByWordsAndSaysWhenNothingFits)
{
    page().key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(page().focusName(), QStringLiteral("exerciseSearch"));
    page().keys(QStringLiteral("wall hop"));
    EXPECT_THAT(names(), Contains(QStringLiteral("Sideways hop at the wall")));
    EXPECT_THAT(names(), Not(Contains(QStringLiteral("Toe yoga"))));
    EXPECT_THAT(names(), Contains(text("exerciseName"))) << "one of those that are left";
    page().keys(QStringLiteral(" zebra"));
    EXPECT_TRUE(names().empty());
    EXPECT_FALSE(page().isShown("exerciseCard"));
    EXPECT_EQ(text("exercisesNothing"),
              QStringLiteral("Nothing fits “wall hop zebra” here. A shorter word, or all places, "
                             "may find it."));
    page().find<QLineEdit>("exerciseSearch").clear();
    EXPECT_TRUE(page().isShown("exerciseCard"));
    EXPECT_FALSE(page().isShown("exercisesNothing"));
}

TEST_F(ExercisesPageTest, GoesThroughTheListByKeys)
{
    page().key(Qt::Key_Down);
    EXPECT_EQ(text("exerciseName"), QStringLiteral("Step-edge side walk"));
    page().key(Qt::Key_End);
    EXPECT_EQ(text("exerciseName"), QStringLiteral("Calf roll"));
    page().keys(QStringLiteral("heel"));
    EXPECT_EQ(text("exerciseName"), QStringLiteral("Heel drop"));
}

TEST_F(ExercisesPageTest, StandsStillWhenAskedTo)
{
    const auto& figure = page().find<FigureView>("exerciseFigure");
    auto& still = page().find<QCheckBox>("stillPictures");
    EXPECT_EQ(figure.isReducedMotion(), still.isChecked());
    still.setChecked(true);
    EXPECT_TRUE(figure.isReducedMotion());
    open(atPlace(Location::MidPortion));
    EXPECT_TRUE(page().find<FigureView>("exerciseFigure").isReducedMotion()) << "remembered";
    page().find<QCheckBox>("stillPictures").setChecked(false);
    EXPECT_FALSE(page().find<FigureView>("exerciseFigure").isReducedMotion());
}

TEST_F(ExercisesPageTest, FollowsTheDiary)
{
    choose(QStringLiteral("Mid-range hold calf raise"));
    const QString before = list().currentIndex().data(Qt::AccessibleDescriptionRole).toString();
    EXPECT_EQ(before, QStringLiteral("5 × 45 s"));
    Row<Episode> row = m_diary->bridge().log().episodes.front();
    Episode loaded = row.value;
    loaded.startDoses = {{"mid_range_hold", 2, Load{7500}}};
    ASSERT_TRUE(m_diary->bridge().record(replacing(row, loaded)));
    EXPECT_EQ(list().currentIndex().data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("5 × 45 s at 7.5 kg"));
    EXPECT_EQ(text("youAreHere"), QStringLiteral("you are here"));
}

TEST_F(ExercisesPageTest, PutsTheExerciseBelowTheListWhereThereIsNoRoom)
{
    EXPECT_TRUE(page().isShown("exerciseDetail"));
    m_page->resize(420, 700);
    EXPECT_FALSE(page().isShown("exerciseDetail"));
    EXPECT_TRUE(page().isShown("exerciseCard"));
    EXPECT_GT(page().find<QWidget>("exerciseCard").mapTo(m_page.get(), QPoint()).y(),
              list().mapTo(m_page.get(), QPoint(0, list().height())).y() - 1);
    m_page->resize(940, 780);
    EXPECT_TRUE(page().isShown("exerciseDetail"));
}

} // namespace
} // namespace springback::ui
