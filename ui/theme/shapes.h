// The few shapes that the style and the self-painted widgets share: rounded surfaces, focus ring,
// check mark, chevron. They paint where they are told, in the colours they are given.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace springback::ui::shapes {

/// A rounded rectangle whose border lies inside `rect`. An invalid colour leaves that part out.
void surface(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
             const QColor& border = {}, double width = 1.0);

/// Two pixels wide, inside `rect`.
void focusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour);

void checkMark(QPainter& painter, const QRectF& box, const QColor& colour);
void partlyMark(QPainter& painter, const QRectF& box, const QColor& colour);

enum class Direction { Up, Down };
/// An open arrow in the middle of `rect`, `size` wide.
void chevron(QPainter& painter, const QRectF& rect, double size, Direction direction,
             const QColor& colour);

} // namespace springback::ui::shapes
