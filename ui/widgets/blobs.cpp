#include "ui/widgets/blobs.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace springback::ui {

namespace {

constexpr int kCorners = 28; ///< of a disc: smooth at the size of a page

double cross(QPointF origin, QPointF a, QPointF b)
{
    return (a.x() - origin.x()) * (b.y() - origin.y()) -
           (a.y() - origin.y()) * (b.x() - origin.x());
}

/// One half of the hull, in the order of `points`.
void wrap(const std::vector<QPointF>& points, QPolygonF& hull)
{
    const qsizetype first = hull.size();
    for (const QPointF& point : points) {
        while (hull.size() >= first + 2 &&
               cross(hull[hull.size() - 2], hull[hull.size() - 1], point) <= 0) {
            hull.removeLast();
        }
        hull.append(point);
    }
    hull.removeLast(); // begins the other half
}

} // namespace

QPolygonF skinAround(const std::vector<Blob>& blobs, double grown)
{
    std::vector<QPointF> points;
    points.reserve(blobs.size() * kCorners);
    for (const Blob& blob : blobs) {
        for (int i = 0; i < kCorners; ++i) {
            const double angle = 2 * std::numbers::pi * i / kCorners;
            points.push_back(blob.centre +
                             QPointF(std::cos(angle), std::sin(angle)) * (blob.radius + grown));
        }
    }
    std::ranges::sort(points, [](QPointF a, QPointF b) {
        return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
    });
    QPolygonF hull;
    wrap(points, hull);
    std::ranges::reverse(points);
    wrap(points, hull);
    return hull;
}

} // namespace springback::ui
