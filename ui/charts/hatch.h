// Slanted lines over an area, for what must be told apart without colour. Lines and not a brush of
// the system, so that pages and pictures of any kind show them.
#pragma once

#include <QLineF>
#include <QRectF>
#include <QVector>

namespace springback::ui {

/// Rising to the right, `gap` pixels from one to the next; areas side by side fit together.
QVector<QLineF> hatch(const QRectF& area, double gap);

} // namespace springback::ui
