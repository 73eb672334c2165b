#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

#include "ui/charts/day_axis.h"
#include "ui/charts/dose_plots.h"
#include "ui/charts/dose_words.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class StairWords {
    Q_DECLARE_TR_FUNCTIONS(StaircasePlot)
};

/// How the outcomes look; waiting and not judged share a shape, as neither is known.
struct OutcomeLook {
    MarkShape shape;
    bool quiet;
    QString words;
};

OutcomeLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Tolerated:
        return {MarkShape::Dot, false, StairWords::tr("tolerated")};
    case Outcome::Borderline:
    case Outcome::TooMuch:
        return {MarkShape::Triangle, true, StairWords::tr("borderline or too much")};
    case Outcome::Waiting:
    case Outcome::CantJudge:
        break;
    }
    return {MarkShape::Circle, true, StairWords::tr("not judged, or not yet")};
}

QString highestWords(const DoseSubject& subject, const StairStep& highest)
{
    return StairWords::tr("%1, on %2", "dose, date")
        .arg(doseText(subject.component, highest.amount, highest.dose, subject.units),
             dateWords(highest.day));
}

PlotLine stairLine(const Staircase& stairs, Period period)
{
    PlotLine line;
    std::optional<double> level;
    if (stairs.before) {
        level = stairs.before->amount;
        line.points.emplace_back(position(period.first) - 0.5, *level);
    }
    for (const StairStep& step : stairs.steps) {
        const double x = position(step.day);
        if (level) {
            line.points.emplace_back(x, *level);
        }
        level = step.amount;
        line.points.emplace_back(x, *level);
    }
    if (level) {
        line.points.emplace_back(position(period.last) + 0.5, *level);
    }
    return line;
}

void setAmounts(const DoseSubject& subject, const Staircase& stairs, DotPlot& plot)
{
    double least = stairs.done.front().amount;
    double most = least;
    for (const JudgedDose& done : stairs.done) {
        least = std::min(least, done.amount);
        most = std::max(most, done.amount);
    }
    if (const StairStep* highest = stairs.highest()) {
        most = std::max(most, highest->amount);
        least = std::min(least, stairs.before ? stairs.before->amount : highest->amount);
    }
    const bool rungs = subject.component.kind == DoseKind::Exercise;
    plot.yFrom = rungs ? least - 0.5 : 0;
    plot.yTo = rungs ? most + 0.5 : std::max(1.0, most * 1.1);
    plot.yTicks = doseTicks(subject.component, stairs.done, plot.yFrom, plot.yTo, subject.units, 6);
}

void addDoses(const DoseSubject& subject, const Staircase& stairs, DotPlot& plot)
{
    auto step = stairs.steps.begin();
    std::array<bool, kMarkShapes> shown{};
    for (const JudgedDose& done : stairs.done) {
        const OutcomeLook look = lookOf(done.judgement.outcome);
        const QPointF at(position(done.day), done.amount);
        QStringList parts{doseText(subject.component, done.amount, done.dose, subject.units),
                          phrases::outcome(done.judgement.outcome)};
        if (step != stairs.steps.end() && step->day == done.day) {
            parts << StairWords::tr("the highest tolerated so far");
            ++step;
        }
        plot.dots.push_back({at, {look.shape}, look.quiet, 0});
        plot.stops.push_back(
            {at, done.day,
             StairWords::tr("%1: %2.").arg(dateWords(done.day), parts.join(StairWords::tr(", "))),
             0});
        plot.table.rows.push_back(
            {toQt(done.day), doseCell(subject.component, done.amount, done.dose, subject.units),
             phrases::outcome(done.judgement.outcome)});
        bool& known = shown[static_cast<std::size_t>(look.shape)];
        if (!known) {
            plot.legend.push_back({look.words, look.shape, {}, look.quiet});
            known = true;
        }
    }
}

QString stairSummary(const DoseSubject& subject, const Staircase& stairs, Period period)
{
    const QString range = StairWords::tr("%1 from %2 to %3: doses done %4, steps up %5.")
                              .arg(subject.name, dateWords(period.first), dateWords(period.last))
                              .arg(stairs.done.size())
                              .arg(stairs.steps.size());
    const StairStep* highest = stairs.highest();
    const QString level =
        highest == nullptr
            ? StairWords::tr("None was tolerated so far.")
            : StairWords::tr("Highest tolerated so far: %1.").arg(highestWords(subject, *highest));
    return StairWords::tr("%1 %2", "two sentences").arg(range, level);
}

} // namespace

DotPlot staircasePlot(const DoseSubject& subject, const Staircase& stairs, Period period)
{
    DotPlot plot;
    const StairStep* highest = stairs.highest();
    plot.empty = highest == nullptr
                     ? StairWords::tr("%1: no entry in this range.").arg(subject.name)
                     : StairWords::tr("%1: no entry in this range. Highest tolerated before: %2.")
                           .arg(subject.name, highestWords(subject, *highest));
    plot.table.header = {StairWords::tr("Date"), doseTitle(subject.component, subject.units),
                         StairWords::tr("Outcome")};
    if (stairs.done.empty()) {
        return plot;
    }
    plot.days = period;
    plot.summary = stairSummary(subject, stairs, period);
    plot.note =
        highest == nullptr
            ? StairWords::tr("None was tolerated so far.")
            : StairWords::tr("Highest tolerated so far: %1.").arg(highestWords(subject, *highest));
    plot.yTitle = doseTitle(subject.component, subject.units);
    plot.yTitle.front() = plot.yTitle.front().toUpper();
    setAmounts(subject, stairs, plot);
    if (highest != nullptr) {
        plot.lines.push_back(stairLine(stairs, period));
        plot.legend.push_back(
            {StairWords::tr("highest tolerated so far"), {}, PlotStroke::Solid, false});
    }
    addDoses(subject, stairs, plot);
    return plot;
}

} // namespace springback::ui
