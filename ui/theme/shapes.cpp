#include "ui/theme/shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace springback::ui::shapes {

namespace {

void stroke(QPainter& painter, const QPolygonF& line, double width, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

void surface(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
             const QColor& border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter.setPen(QPen(border, width));
        const double half = width / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half,
                                radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour)
{
    surface(painter, rect, radius, QColor(), colour, 2.0);
}

void checkMark(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    stroke(painter, QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)}), box.width() / 9,
           colour);
}

void partlyMark(QPainter& painter, const QRectF& box, const QColor& colour)
{
    stroke(painter,
           QPolygonF({QPointF(box.left() + 0.28 * box.width(), box.center().y()),
                      QPointF(box.left() + 0.72 * box.width(), box.center().y())}),
           box.width() / 9, colour);
}

void chevron(QPainter& painter, const QRectF& rect, double size, Direction direction,
             const QColor& colour)
{
    const QPointF middle = rect.center();
    const double tip = (direction == Direction::Down ? 1 : -1) * size / 4;
    stroke(painter,
           QPolygonF({middle + QPointF(-size / 2, -tip), middle + QPointF(0, tip),
                      middle + QPointF(size / 2, -tip)}),
           size / 6, colour);
}

} // namespace springback::ui::shapes
