// Draws the tracks on any paint device, and what is read of them over that. No widget.
#pragma once

#include <QFont>
#include <QPainter>

#include "ui/charts/pain_chart_paint.h"
#include "ui/charts/tracks.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

/// One track below the pain.
struct TrackBox {
    QRectF title;
    QRectF plot;
};

struct TracksGeometry {
    PainChartGeometry pain;
    std::vector<TrackBox> boxes; ///< stiffness, if any, then the work
    QRectF dayLabels;            ///< below the last box; empty without boxes

    const Scale& x() const { return pain.x; }
    QRectF plots() const; ///< from the first plot to the last one
};

TracksGeometry tracksGeometry(const QRectF& rect, const TracksScene& scene, const QFont& font);

/// How high all tracks of the data like to be.
double tracksHeight(const TracksData& data, const QFont& font);

/// The whole chart, without a reading.
void paint(QPainter& painter, const TracksGeometry& geometry, const TracksScene& scene,
           const Tokens& tokens, const QFont& font);

/// The line through all tracks at a day in view, and what stands there. `data` is what the scene is
/// part of: a flare may judge an effort that is not in view.
void paintReading(QPainter& painter, const TracksGeometry& geometry, const TracksScene& scene,
                  const TracksData& data, Day day, const Tokens& tokens, const QFont& font);

} // namespace springback::ui
