#include "ui/exercises/exercise_card.h"

#include <QCheckBox>
#include <QLabel>

#include <gtest/gtest.h>

#include "core/programme/figure_file.h"
#include "core/programme/programme_file.h"
#include "ui/widgets/figure_view.h"

namespace springback::ui {
namespace {

TEST(ExerciseCardTest, SaysSoWhereThereIsNoFigure)
{
    const Programme& programme = builtInProgramme();
    const Exercise& exercise = programme.exercises.front();
    const ExerciseText text = exerciseText(exercise, programme, {}, std::nullopt, Units::Metric);
    ExerciseCard card;
    const auto* figure = card.findChild<FigureView*>(QStringLiteral("exerciseFigure"));
    const auto* noFigure = card.findChild<QLabel*>(QStringLiteral("exerciseNoFigure"));
    const auto* still = card.findChild<QCheckBox*>(QStringLiteral("stillPictures"));
    card.setExercise(exercise, text, std::nullopt, Side::Right);
    EXPECT_TRUE(figure->isHidden());
    EXPECT_TRUE(still->isHidden());
    EXPECT_FALSE(noFigure->isHidden());
    card.setExercise(exercise, text, figureOf(programme, exercise.id), Side::Right);
    EXPECT_FALSE(figure->isHidden());
    EXPECT_TRUE(noFigure->isHidden());
}

} // namespace
} // namespace springback::ui
