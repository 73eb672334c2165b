// Soft shapes: what a tight skin around a few discs encloses. Pure geometry.
#pragma once

#include <QPolygonF>

#include <vector>

namespace springback::ui {

struct Blob {
    QPointF centre;
    double radius = 0;
};

/// The hull of the discs, each `grown` larger.
QPolygonF skinAround(const std::vector<Blob>& blobs, double grown = 0);

} // namespace springback::ui
