// Paints a moment of a figure: the things around it, the body, the sore tendon. To any painter: the
// screen, a picture, a report. Keeps nothing and knows no widget.
#pragma once

#include <QColor>
#include <QRectF>

#include "core/programme/skeleton.h"

class QPainter;

namespace springback::ui {

struct Tokens;

struct FigureColours {
    QColor near; ///< the working leg and arm, trunk, head
    QColor far;
    QColor gap; ///< around each limb: the surface that the figure stands on
    QColor tendon;
    QColor prop;
    QColor propSoft;
    QColor line; ///< to jump over
};
FigureColours figureColours(const Tokens& tokens);

/// What depends on the person and not on the exercise.
struct FigureSides {
    bool mirrored = false; ///< the working leg is the left one
    bool nearTendon = true;
    bool farTendon = false;
};

/// As large as fits, in the middle of `area`.
void paintFigure(QPainter& painter, const QRectF& area, const ExerciseFigure& figure,
                 const Moment& moment, const FigureSides& sides, const FigureColours& colours);

/// All poses side by side, in the order of the exercise.
void paintPoses(QPainter& painter, const QRectF& area, const ExerciseFigure& figure,
                const FigureSides& sides, const FigureColours& colours);

} // namespace springback::ui
