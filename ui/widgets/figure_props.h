// Paints the things that stand around a figure: floor, step, wall, rail, lines, roller, and what it
// holds. Paints no body.
#pragma once

#include "ui/widgets/figure_paint.h"
#include "ui/widgets/figure_stage.h"

namespace springback::ui {

/// Everything behind and below the body, with its shadow on the floor, by which a flight is seen as
/// one.
void paintProps(QPainter& painter, const FigureStage& stage, const ExerciseFigure& figure,
                const Skeleton& body, const FigureColours& colours);
/// What lies between the legs: a roller under the near one.
void paintBetween(QPainter& painter, const FigureStage& stage, const ExerciseFigure& figure,
                  const FigureColours& colours);
/// What the near hand holds.
void paintHeld(QPainter& painter, const FigureStage& stage, const ExerciseFigure& figure,
               const Skeleton& body, const FigureColours& colours);

} // namespace springback::ui
