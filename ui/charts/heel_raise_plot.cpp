#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

#include "ui/charts/day_axis.h"
#include "ui/charts/dose_words.h"
#include "ui/charts/outcome_plots.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class RaisePlotWords {
    Q_DECLARE_TR_FUNCTIONS(HeelRaisePlot)
};

using SideOfTest = std::optional<int> HeelRaisePoint::*;

/// One leg in the plot.
struct Leg {
    SideOfTest raises;
    Side side;
    MarkShape shape;
    PlotStroke stroke;
    bool quiet;
};

Leg legOf(Side side, bool leads)
{
    return {side == Side::Left ? &HeelRaisePoint::left : &HeelRaisePoint::right, side,
            leads ? MarkShape::Dot : MarkShape::Diamond,
            leads ? PlotStroke::Solid : PlotStroke::Thin, !leads};
}

/// The sore side leads; with both sore, the left.
std::array<Leg, 2> legsOf(Side sore)
{
    const Side leads = sore == Side::Both ? Side::Left : sore;
    return {legOf(leads, true), legOf(otherLeg(leads), false)};
}

QString legWords(Side sore, Side side)
{
    return sore == Side::Both ? phrases::side(side)
           : side == sore     ? RaisePlotWords::tr("%1, the sore side").arg(phrases::side(side))
                              : phrases::side(side);
}

/// "6 more than in the first test: recorded, inside the noise of 7"
QString changeWords(const HeelRaiseTrack& track, const HeelRaisePoint& point)
{
    const int change = *point.change;
    const QString text = change >= 0
                             ? RaisePlotWords::tr("%1 more than in the first test").arg(change)
                             : RaisePlotWords::tr("%1 fewer than in the first test").arg(-change);
    return track.isBeyondNoise(point)
               ? text
               : RaisePlotWords::tr("%1: recorded, inside the noise of the test (under %2)")
                     .arg(text)
                     .arg(track.noise);
}

QString testWords(const HeelRaiseTrack& track, const HeelRaisePoint& point)
{
    QStringList parts;
    for (const Leg& leg : legsOf(track.sore)) {
        const std::optional<int>& raises = point.*leg.raises;
        parts << (raises
                      ? RaisePlotWords::tr("%1 %2", "side, raises")
                            .arg(phrases::side(leg.side))
                            .arg(*raises)
                      : RaisePlotWords::tr("%1 not tested", "side").arg(phrases::side(leg.side)));
    }
    if (point.percent) {
        parts << RaisePlotWords::tr("%1 % of the other side").arg(*point.percent);
    }
    if (point.change) {
        parts << changeWords(track, point);
    }
    return RaisePlotWords::tr("%1: %2.").arg(dateWords(point.day),
                                             parts.join(RaisePlotWords::tr("; ")));
}

/// Where the reading of a test stands: on the leading leg, if it was tested.
std::optional<int> heightOf(const HeelRaisePoint& point, Side sore)
{
    for (const Leg& leg : legsOf(sore)) {
        if (point.*leg.raises) {
            return point.*leg.raises;
        }
    }
    return std::nullopt;
}

void addLeg(const HeelRaiseTrack& track, const Leg& leg, DotPlot& plot)
{
    PlotLine line{{}, leg.stroke};
    bool beyond = false;
    for (const HeelRaisePoint& point : track.points) {
        if (const std::optional<int>& raises = point.*leg.raises) {
            const QPointF at(position(point.day), *raises);
            line.points.push_back(at);
            PlotDot dot{at, {leg.shape}, leg.quiet, 0};
            if (!leg.quiet && track.isBeyondNoise(point)) {
                dot.shapes.push_back(MarkShape::Square);
                beyond = true;
            }
            plot.dots.push_back(std::move(dot));
        }
    }
    if (line.points.empty()) {
        return;
    }
    plot.lines.push_back(std::move(line));
    plot.legend.push_back({legWords(track.sore, leg.side), leg.shape, {}, leg.quiet});
    if (beyond) {
        plot.legend.push_back(
            {RaisePlotWords::tr("%1 or more from the first test").arg(track.noise),
             MarkShape::Square,
             {},
             false});
    }
}

void addLevels(const HeelRaiseTrack& track, Period period, DotPlot& plot)
{
    double highest = 10;
    for (const PlotDot& dot : plot.dots) {
        highest = std::max(highest, dot.at.y());
    }
    if (track.first) {
        plot.band = PlotBand{std::max(0.0, static_cast<double>(*track.first - track.noise)),
                             static_cast<double>(*track.first + track.noise)};
        highest = std::max(highest, plot.band->to);
        plot.legend.push_back({RaisePlotWords::tr("within %1 of the first test (%2): noise")
                                   .arg(track.noise)
                                   .arg(*track.first),
                               {},
                               {},
                               false});
    }
    if (track.gate) {
        highest = std::max(highest, static_cast<double>(track.gate->need));
        plot.lines.push_back({{QPointF(position(period.first) - 1, track.gate->need),
                               QPointF(position(period.last) + 1, track.gate->need)},
                              PlotStroke::Dashed});
        plot.legend.push_back({RaisePlotWords::tr("%1 asked for %2", "raises, a stage")
                                   .arg(track.gate->need)
                                   .arg(phrases::stage(track.gate->to)),
                               {},
                               PlotStroke::Dashed,
                               false});
    }
    plot.yTo = highest * 1.08;
    plot.yTicks = wholeTicks(0, plot.yTo, 6);
}

ChartTable raiseTable(const HeelRaiseTrack& track)
{
    ChartTable table{{RaisePlotWords::tr("Date"), RaisePlotWords::tr("Left"),
                      RaisePlotWords::tr("Right"), RaisePlotWords::tr("% of the other side"),
                      RaisePlotWords::tr("Since the first test")},
                     {}};
    const auto cell = [](const std::optional<int>& value) {
        return value ? QVariant(*value) : QVariant();
    };
    for (const HeelRaisePoint& point : track.points) {
        table.rows.push_back({toQt(point.day), cell(point.left), cell(point.right),
                              cell(point.percent), cell(point.change)});
    }
    return table;
}

} // namespace

DotPlot heelRaisePlot(const HeelRaiseTrack& track, Period period)
{
    DotPlot plot;
    plot.empty = RaisePlotWords::tr("No heel-raise test in this range.");
    plot.table = raiseTable(track);
    for (const HeelRaisePoint& point : track.points) {
        if (const auto height = heightOf(point, track.sore)) {
            plot.stops.push_back(
                {QPointF(position(point.day), *height), point.day, testWords(track, point), 0});
        }
    }
    if (plot.stops.empty()) {
        return plot;
    }
    plot.days = period;
    for (const Leg& leg : legsOf(track.sore)) {
        addLeg(track, leg, plot);
    }
    addLevels(track, period, plot);
    plot.yTitle = RaisePlotWords::tr("Single-leg raises to the end");
    plot.note =
        RaisePlotWords::tr("n = %1. Newest, %2").arg(plot.stops.size()).arg(plot.stops.back().text);
    plot.summary = RaisePlotWords::tr("Heel-raise test: %1").arg(plot.note);
    return plot;
}

} // namespace springback::ui
