#include "ui/widgets/figure_stage.h"

#include <algorithm>

namespace springback::ui {

FigureStage::FigureStage(Viewpoint view, const QRectF& area, bool mirrored)
    : m_view(view),
      m_frame(frameOf(view)),
      m_mirrored(mirrored),
      m_scale(std::min(area.width() / m_frame.width(), area.height() / m_frame.height())),
      m_middle(area.center())
{
}

QPointF FigureStage::at(Point3 point) const
{
    const ViewPoint seen = seenFrom(m_view, point);
    const double x = seen.x - (m_frame.left + m_frame.right) / 2;
    const double y = seen.y - (m_frame.bottom + m_frame.top) / 2;
    return m_middle + QPointF(m_mirrored ? -x : x, -y) * m_scale;
}

QRectF FigureStage::frame() const
{
    const QSizeF size(length(m_frame.width()), length(m_frame.height()));
    return {m_middle - QPointF(size.width() / 2, size.height() / 2), size};
}

} // namespace springback::ui
