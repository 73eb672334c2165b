// A chart of dots and lines as plain data, already in words and in values of its two axes, and its
// drawing on any paint device. Knows no diary: dose_plots.h and outcome_plots.h make these.
#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

#include "core/stats/diary.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/scale.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

struct PlotTick {
    double at = 0;
    QString label;
};

/// Several shapes on one dot lie over each other.
struct PlotDot {
    QPointF at;
    std::vector<MarkShape> shapes;
    bool quiet = false; ///< in the muted colour
    int nth = 0;        ///< of the dots at this place, from 0: drawn beside each other
};

enum class PlotStroke {
    Solid,  ///< what the chart is about
    Thin,   ///< the other side
    Dashed, ///< a level to compare with
    Dotted,
};

struct PlotLine {
    std::vector<QPointF> points;
    PlotStroke stroke = PlotStroke::Solid;
};

/// Between two values of the vertical axis, hatched.
struct PlotBand {
    double from = 0;
    double to = 0;
};

/// One of a shape, a stroke or the band.
struct PlotLegend {
    QString text;
    std::optional<MarkShape> shape;
    std::optional<PlotStroke> stroke;
    bool quiet = false;
};

/// What can be read, by mouse and keys.
struct PlotStop {
    QPointF at;
    Day day{};
    QString text;
    int nth = 0; ///< as its dot's
};

struct DotPlot {
    QString empty;   ///< instead of everything else when there is no stop
    QString summary; ///< the whole chart in words
    QString note;    ///< above the plot: how many, and what is left out
    std::vector<PlotLegend> legend;
    QString yTitle;
    QString xTitle;             ///< not with `days`
    std::optional<Period> days; ///< the horizontal axis is days, as position() gives them
    double xFrom = 0;
    double xTo = 1;
    double yFrom = 0;
    double yTo = 1;
    std::vector<PlotTick> xTicks; ///< not with `days`
    std::vector<PlotTick> yTicks;
    std::optional<PlotBand> band;
    std::vector<PlotLine> lines;
    std::vector<PlotDot> dots;
    std::vector<PlotStop> stops;
    ChartTable table;
};

/// Whole numbers to mark on an axis, at most so many.
std::vector<PlotTick> wholeTicks(double from, double to, int atMost);

struct DotPlotGeometry {
    QRectF head;                     ///< note and legend
    std::vector<QRectF> legendBoxes; ///< by entry
    QRectF plot;
    Scale x;
    Scale y;
    double dotSize = 0;

    QPointF pixel(const QPointF& at, int nth = 0) const;
};

DotPlotGeometry dotPlotGeometry(const QRectF& rect, const DotPlot& plot, const QFont& font);

/// `stop`: the one being read.
void paintPlot(QPainter& painter, const QRectF& rect, const DotPlot& plot, const Tokens& tokens,
               const QFont& font, std::optional<int> stop = std::nullopt);

/// The stop nearest to that pixel, if any is near.
std::optional<int> stopNear(const DotPlot& plot, const DotPlotGeometry& geometry,
                            const QPointF& point);

} // namespace springback::ui
