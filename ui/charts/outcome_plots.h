// The plots of the outcome measures: heel-raise test and VISA-A total. Data to words, marks and
// lines; draws nothing (dot_plot.h), and calls nothing inside measurement noise a change.
#pragma once

#include "core/stats/outcomes.h"
#include "ui/charts/dot_plot.h"

namespace springback::ui {

DotPlot heelRaisePlot(const HeelRaiseTrack& track, Period period);
DotPlot visaAPlot(const ScoreTrack& track, Period period);

} // namespace springback::ui
