// The plots of one component: dose and next morning, and the staircase of what was tolerated. Data
// to words, marks and lines; draws nothing (dot_plot.h).
#pragma once

#include <QString>

#include "core/stats/dose_response.h"
#include "core/stats/staircase.h"
#include "ui/charts/dot_plot.h"

namespace springback::ui {

/// What the plots are about.
struct DoseSubject {
    Component component;
    QString name; ///< as from componentName
    Units units = Units::Metric;
};

/// Stops from the smallest dose to the greatest.
DotPlot scatterPlot(const DoseSubject& subject, DoseResponse response);

/// Stops by day: every dose done, tolerated or not.
DotPlot staircasePlot(const DoseSubject& subject, const Staircase& stairs, Period period);

} // namespace springback::ui
