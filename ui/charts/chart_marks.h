// The small marks of the charts. A mark is a shape, not only a colour.
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>

namespace springback::ui {

enum class MarkShape {
    Circle,         ///< hollow
    Diamond,        ///< hollow
    Triangle,       ///< filled, pointing down
    HollowTriangle, ///< pointing down
    Dot,            ///< filled
    FilledDiamond,
    Peak,   ///< hollow triangle, pointing up
    Square, ///< hollow
    Cross,  ///< two strokes
};

inline constexpr std::size_t kMarkShapes = 9;

/// Pain after an effort is a dot of this share of the mark for the pain in it: inside of that when
/// both are the same.
inline constexpr double kAfterShare = 0.45;

/// One mark drawn many times: as a stamped picture on pixel devices, where that is twenty times
/// quicker, and as a shape on all others.
class Mark {
public:
    Mark(const QPainter& target, MarkShape shape, const QColor& colour, double size);

    void drawAt(QPainter& painter, const QPointF& centre) const;

private:
    void drawShape(QPainter& painter, const QPointF& centre) const;

    MarkShape m_shape;
    QColor m_colour;
    double m_size;
    QPixmap m_stamp; ///< null: draw the shape
};

} // namespace springback::ui
