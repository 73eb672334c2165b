#include "ui/charts/chart_marks.h"

#include <QPaintEngine>

#include <cmath>

namespace springback::ui {

Mark::Mark(const QPainter& target, MarkShape shape, const QColor& colour, double size)
    : m_shape(shape), m_colour(colour), m_size(size)
{
    const QPaintEngine* engine = target.paintEngine();
    if (engine == nullptr || engine->type() != QPaintEngine::Raster) {
        return;
    }
    const double ratio = target.device()->devicePixelRatioF();
    const double side = std::ceil(size) + 4; // room for the pen
    m_stamp = QPixmap(QSize(1, 1) * static_cast<int>(std::ceil(side * ratio)));
    m_stamp.setDevicePixelRatio(ratio);
    m_stamp.fill(Qt::transparent);
    QPainter painter(&m_stamp);
    const double middle = m_stamp.width() / ratio / 2;
    drawShape(painter, QPointF(middle, middle));
}

void Mark::drawAt(QPainter& painter, const QPointF& centre) const
{
    if (m_stamp.isNull()) {
        drawShape(painter, centre);
        return;
    }
    const double half = m_stamp.width() / m_stamp.devicePixelRatio() / 2;
    painter.drawPixmap(centre - QPointF(half, half), m_stamp);
}

void Mark::drawShape(QPainter& painter, const QPointF& centre) const
{
    const bool filled = m_shape == MarkShape::Triangle || m_shape == MarkShape::Dot ||
                        m_shape == MarkShape::FilledDiamond;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colour, 1.4));
    painter.setBrush(filled ? QBrush(m_colour) : QBrush(Qt::NoBrush));
    const double r = m_size / 2;
    switch (m_shape) {
    case MarkShape::Circle:
    case MarkShape::Dot:
        painter.drawEllipse(centre, r, r);
        break;
    case MarkShape::Diamond:
    case MarkShape::FilledDiamond:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -r), centre + QPointF(r, 0),
                                      centre + QPointF(0, r), centre + QPointF(-r, 0)});
        break;
    case MarkShape::Triangle:
    case MarkShape::HollowTriangle:
        painter.drawPolygon(QPolygonF{centre + QPointF(-r, -0.8 * r), centre + QPointF(r, -0.8 * r),
                                      centre + QPointF(0, 0.8 * r)});
        break;
    case MarkShape::Peak:
        painter.drawPolygon(QPolygonF{centre + QPointF(-r, 0.8 * r), centre + QPointF(r, 0.8 * r),
                                      centre + QPointF(0, -0.8 * r)});
        break;
    case MarkShape::Square:
        painter.drawRect(QRectF(centre - QPointF(r, r) * 0.9, centre + QPointF(r, r) * 0.9));
        break;
    case MarkShape::Cross:
        painter.drawLine(centre - QPointF(r, r), centre + QPointF(r, r));
        painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
        break;
    }
    painter.restore();
}

} // namespace springback::ui
