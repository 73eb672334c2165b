// How each control is painted, from what Qt says of it (QStyleOption) and the tokens of its
// palette. Where its parts lie is in control_geometry.h; which one Qt asks for, in style.h.
#pragma once

#include <QColor>

#include "ui/theme/shapes.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;
class QWidget;

namespace springback::ui::controls {

/// The text of a button: what its foreground role says, else accent; on a filled one, on accent.
QColor labelColour(const QStyleOptionButton& button, const QWidget* widget);

void drawPushButton(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget);
void drawToolButton(const QStyleOption& option, QPainter& painter, const QWidget* widget);
/// The frame of everything one types or chooses in.
void drawFieldFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawArrow(const QStyleOption& option, QPainter& painter, const QRect& rect,
               shapes::Direction direction, bool usable, const QWidget* widget);
void drawCheckBox(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawRadioButton(const QStyleOption& option, QPainter& painter);
/// Background of a row's cell, and the line under it where the table has no grid.
void drawItemPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawProgress(const QStyleOption& option, QPainter& painter, bool groove);
void drawHeaderSection(const QStyleOption& option, QPainter& painter);
void drawScrollBarSlider(const QStyleOptionSlider& bar, QPainter& painter, const QRect& rect);

} // namespace springback::ui::controls
