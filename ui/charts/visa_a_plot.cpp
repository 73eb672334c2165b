#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

#include "core/domain/validate.h"
#include "ui/charts/day_axis.h"
#include "ui/charts/dose_words.h"
#include "ui/charts/outcome_plots.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class VisaPlotWords {
    Q_DECLARE_TR_FUNCTIONS(VisaAPlot)
};

QString scoreWords(const ScoreTrack& track, const ScorePoint& point)
{
    QString text =
        VisaPlotWords::tr("%1: VISA-A %2 of 100").arg(dateWords(point.day)).arg(point.value);
    if (point.change) {
        const int change = *point.change;
        text +=
            change >= 0
                ? VisaPlotWords::tr("; %1 above the first (%2)").arg(change).arg(track.first->value)
                : VisaPlotWords::tr("; %1 below the first (%2)")
                      .arg(-change)
                      .arg(track.first->value);
        text +=
            point.meaningful
                ? VisaPlotWords::tr("; a meaningful size (%1 at 12 weeks)").arg(kVisaAMeaningful)
                : VisaPlotWords::tr("; recorded");
    }
    return VisaPlotWords::tr("%1.", "a sentence").arg(text);
}

/// 14 up and down from the first score, from 12 weeks after it on.
void addMeaningfulLevels(const ScorePoint& first, Period period, DotPlot& plot)
{
    const Day from = std::max(first.day + kVisaAAfter, period.first);
    if (from > period.last) {
        return;
    }
    for (const int value : {first.value + kVisaAMeaningful, first.value - kVisaAMeaningful}) {
        if (value >= 0 && value <= limits::kMaxScore) {
            plot.lines.push_back(
                {{QPointF(position(from), value), QPointF(position(period.last) + 1, value)},
                 PlotStroke::Dashed});
        }
    }
    plot.legend.push_back(
        {VisaPlotWords::tr("%1 from the first score (%2): meaningful from 12 weeks on")
             .arg(kVisaAMeaningful)
             .arg(first.value),
         {},
         PlotStroke::Dashed,
         false});
}

void addScores(const ScoreTrack& track, DotPlot& plot)
{
    PlotLine line{{}, PlotStroke::Solid};
    bool meaningful = false;
    for (const ScorePoint& point : track.points) {
        const QPointF at(position(point.day), point.value);
        line.points.push_back(at);
        plot.dots.push_back(
            {at, {point.meaningful ? MarkShape::FilledDiamond : MarkShape::Circle}, false, 0});
        plot.stops.push_back({at, point.day, scoreWords(track, point), 0});
        plot.table.rows.push_back(
            {toQt(point.day), point.value, point.change ? QVariant(*point.change) : QVariant()});
        meaningful = meaningful || point.meaningful;
    }
    plot.lines.push_back(std::move(line));
    plot.legend.push_back({VisaPlotWords::tr("VISA-A total"), MarkShape::Circle, {}, false});
    if (meaningful) {
        plot.legend.push_back(
            {VisaPlotWords::tr("a meaningful change"), MarkShape::FilledDiamond, {}, false});
    }
}

} // namespace

DotPlot visaAPlot(const ScoreTrack& track, Period period)
{
    DotPlot plot;
    plot.empty = VisaPlotWords::tr("No VISA-A total in this range. Its questions are answered "
                                   "elsewhere; the total is entered here.");
    plot.table.header = {VisaPlotWords::tr("Date"), VisaPlotWords::tr("VISA-A"),
                         VisaPlotWords::tr("Since the first")};
    if (track.points.empty()) {
        return plot;
    }
    plot.days = period;
    plot.yTo = limits::kMaxScore;
    plot.yTicks = wholeTicks(0, limits::kMaxScore, 6);
    plot.yTitle = VisaPlotWords::tr("VISA-A total, 0 to 100; higher is better");
    addScores(track, plot);
    if (track.first) {
        addMeaningfulLevels(*track.first, period, plot);
    }
    plot.note =
        VisaPlotWords::tr("n = %1. Newest, %2").arg(plot.stops.size()).arg(plot.stops.back().text);
    plot.summary = VisaPlotWords::tr("VISA-A: %1").arg(plot.note);
    return plot;
}

} // namespace springback::ui
