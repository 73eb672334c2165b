#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

#include "ui/charts/dose_plots.h"
#include "ui/charts/dose_words.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class ScatterWords {
    Q_DECLARE_TR_FUNCTIONS(ScatterPlot)
};

/// What was different about a dose or its morning, with its shape.
struct Circumstance {
    bool DosePoint::*flag;
    MarkShape shape;
    QString words;
};

std::array<Circumstance, 3> circumstances()
{
    return {{{&DosePoint::hills, MarkShape::Peak, ScatterWords::tr("hills that day")},
             {&DosePoint::newShoes, MarkShape::Square, ScatterWords::tr("new shoes")},
             {&DosePoint::poorSleep, MarkShape::Cross, ScatterWords::tr("poor sleep")}}};
}

QString countWords(const DoseResponse& response)
{
    const QString count = ScatterWords::tr("n = %1", "number of dots").arg(response.points.size());
    return response.withoutMorning == 0 ? count
                                        : ScatterWords::tr("%1, %2 without a judging morning")
                                              .arg(count)
                                              .arg(response.withoutMorning);
}

QString trendWords(DoseTrend trend)
{
    switch (trend) {
    case DoseTrend::HigherAfterMore:
        return ScatterWords::tr("Higher doses went with higher mornings. What caused them, the "
                                "numbers can't say.");
    case DoseTrend::LowerAfterMore:
        return ScatterWords::tr("Higher doses went with lower mornings. What caused them, the "
                                "numbers can't say.");
    case DoseTrend::NoPattern:
        break;
    }
    return ScatterWords::tr("No clear pattern between dose and morning.");
}

QString noteWords(const DoseResponse& response)
{
    const QString count = countWords(response);
    return response.trend
               ? ScatterWords::tr("%1. %2", "count, trend").arg(count, trendWords(*response.trend))
               : count;
}

QString emptyWords(const DoseSubject& subject, const DoseResponse& response)
{
    return response.withoutMorning == 0
               ? ScatterWords::tr("%1: no entry in this range.").arg(subject.name)
               : ScatterWords::tr("%1: %2. A dose has its dot once a morning has judged it.")
                     .arg(subject.name, countWords(response));
}

QString aboveWords(int aboveNormal)
{
    if (aboveNormal == 0) {
        return ScatterWords::tr("at normal");
    }
    return aboveNormal > 0 ? ScatterWords::tr("%1 above normal").arg(aboveNormal)
                           : ScatterWords::tr("%1 below normal").arg(-aboveNormal);
}

QString pointWords(const DoseSubject& subject, const DosePoint& point)
{
    const JudgedDose& done = point.done;
    QStringList parts{ScatterWords::tr("%1: %2").arg(
        dateWords(done.day), doseText(subject.component, done.amount, done.dose, subject.units))};
    parts << ScatterWords::tr("morning of %1 %2, %3", "date, pain, distance from normal")
                 .arg(phrases::shortDay(point.morning))
                 .arg(point.pain)
                 .arg(aboveWords(point.aboveNormal()));
    parts << phrases::outcome(done.judgement.outcome);
    for (const Circumstance& circumstance : circumstances()) {
        if (point.*circumstance.flag) {
            parts << circumstance.words;
        }
    }
    return ScatterWords::tr("%1.", "a sentence").arg(parts.join(ScatterWords::tr("; ")));
}

void addPoints(const DoseSubject& subject, const std::vector<DosePoint>& points, DotPlot& plot)
{
    std::map<std::pair<double, int>, int> taken;
    for (const DosePoint& point : points) {
        const int above = point.aboveNormal();
        const int nth = taken[{point.done.amount, above}]++;
        const QPointF at(point.done.amount, above);
        PlotDot dot{at, {}, false, nth};
        for (const Circumstance& circumstance : circumstances()) {
            if (point.*circumstance.flag) {
                dot.shapes.push_back(circumstance.shape);
            }
        }
        if (dot.shapes.empty()) {
            dot.shapes.push_back(MarkShape::Dot);
        }
        plot.dots.push_back(std::move(dot));
        plot.stops.push_back({at, point.done.day, pointWords(subject, point), nth});
    }
}

void addLegend(const DoseSubject& subject, const DoseResponse& response, DotPlot& plot)
{
    plot.legend.push_back({ScatterWords::tr("a day"), MarkShape::Dot, {}, false});
    for (const Circumstance& circumstance : circumstances()) {
        if (std::any_of(response.points.begin(), response.points.end(),
                        [&](const DosePoint& point) { return point.*circumstance.flag; })) {
            plot.legend.push_back({circumstance.words, circumstance.shape, {}, false});
        }
    }
    if (response.highestTolerated) {
        const StairStep& highest = *response.highestTolerated;
        plot.legend.push_back(
            {ScatterWords::tr("highest tolerated so far: %1")
                 .arg(doseText(subject.component, highest.amount, highest.dose, subject.units)),
             std::nullopt, PlotStroke::Dashed, false});
        plot.lines.push_back(
            {{QPointF(highest.amount, plot.yFrom), QPointF(highest.amount, plot.yTo)},
             PlotStroke::Dashed});
    }
}

/// The range of the values with the room of a dot on both ends.
void setRanges(const DoseResponse& response, DotPlot& plot)
{
    double least = response.points.front().done.amount;
    double most = response.points.back().done.amount;
    if (response.highestTolerated) {
        least = std::min(least, response.highestTolerated->amount);
        most = std::max(most, response.highestTolerated->amount);
    }
    const double room = most > least ? (most - least) * 0.08 : std::max(0.5, most * 0.2);
    plot.xFrom = least - room;
    plot.xTo = most + room;
    int lowest = -1;
    int highest = 2;
    for (const DosePoint& point : response.points) {
        lowest = std::min(lowest, point.aboveNormal());
        highest = std::max(highest, point.aboveNormal());
    }
    plot.yFrom = lowest - 0.5;
    plot.yTo = highest + 0.5;
}

ChartTable scatterTable(const DoseSubject& subject, const std::vector<DosePoint>& points)
{
    ChartTable table{{ScatterWords::tr("Date"), doseTitle(subject.component, subject.units),
                      ScatterWords::tr("Morning"), ScatterWords::tr("Pain"),
                      ScatterWords::tr("Normal"), ScatterWords::tr("Above normal"),
                      ScatterWords::tr("Outcome"), ScatterWords::tr("Different")},
                     {}};
    for (const DosePoint& point : points) {
        QStringList different;
        for (const Circumstance& circumstance : circumstances()) {
            if (point.*circumstance.flag) {
                different << circumstance.words;
            }
        }
        const JudgedDose& done = point.done;
        table.rows.push_back(
            {toQt(done.day), doseCell(subject.component, done.amount, done.dose, subject.units),
             toQt(point.morning), point.pain, point.normal, point.aboveNormal(),
             phrases::outcome(done.judgement.outcome), different.join(ScatterWords::tr(", "))});
    }
    return table;
}

QString scatterSummary(const DoseSubject& subject, const DoseResponse& response)
{
    QStringList sentences{
        ScatterWords::tr("%1, dose and next morning: %2.").arg(subject.name, countWords(response))};
    if (response.highestTolerated) {
        const StairStep& highest = *response.highestTolerated;
        sentences << ScatterWords::tr("Highest tolerated so far: %1, on %2.")
                         .arg(doseText(subject.component, highest.amount, highest.dose,
                                       subject.units),
                              dateWords(highest.day));
    }
    if (response.trend) {
        sentences << trendWords(*response.trend);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

DotPlot scatterPlot(const DoseSubject& subject, DoseResponse response)
{
    DotPlot plot;
    plot.empty = emptyWords(subject, response);
    plot.table = scatterTable(subject, response.points);
    if (response.points.empty()) {
        return plot;
    }
    std::stable_sort(
        response.points.begin(), response.points.end(),
        [](const DosePoint& a, const DosePoint& b) { return a.done.amount < b.done.amount; });
    std::vector<JudgedDose> doses;
    for (const DosePoint& point : response.points) {
        doses.push_back(point.done);
    }
    setRanges(response, plot);
    plot.summary = scatterSummary(subject, response);
    plot.note = noteWords(response);
    plot.yTitle = ScatterWords::tr("Morning minus normal, points; 0 is your normal");
    plot.xTitle = doseTitle(subject.component, subject.units);
    plot.xTicks = doseTicks(subject.component, doses, plot.xFrom, plot.xTo, subject.units, 8);
    plot.yTicks = wholeTicks(plot.yFrom, plot.yTo, 8);
    plot.lines.push_back({{QPointF(plot.xFrom, 0), QPointF(plot.xTo, 0)}, PlotStroke::Thin});
    addPoints(subject, response.points, plot);
    addLegend(subject, response, plot);
    return plot;
}

} // namespace springback::ui
