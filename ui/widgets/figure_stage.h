// FigureStage: where a point of a figure lies in a picture of it. Paints nothing.
#pragma once

#include <QPointF>
#include <QRectF>

#include "core/programme/skeleton.h"

namespace springback::ui {

class FigureStage {
public:
    /// The frame of the viewpoint as large as fits, in the middle of `area`.
    FigureStage(Viewpoint view, const QRectF& area, bool mirrored);

    QPointF at(Point3 point) const;
    double depth(Point3 point) const { return seenFrom(m_view, point).depth; }
    double length(double heights) const { return heights * m_scale; }
    Viewpoint view() const { return m_view; }
    QRectF frame() const;

private:
    Viewpoint m_view;
    ViewFrame m_frame;
    bool m_mirrored;
    double m_scale; ///< pixels to a height of the person
    QPointF m_middle;
};

} // namespace springback::ui
