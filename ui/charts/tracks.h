// What the tracks of the progress page show: pain, stiffness and each kind of work on one time
// axis, as plain data, and in words. Draws nothing (tracks_paint.h); kinds of work are never added
// up.
#pragma once

#include <QString>

#include "core/stats/sums.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/pain_chart.h"

namespace springback::ui {

struct WorkTrack {
    QString title; ///< "Strength, kg × repetitions"
    QString said;  ///< "strength %1 kg"
    Series days;   ///< in the unit shown; may begin before the period, with its week
};

/// Tracks without anything in the period are left out.
struct TracksData {
    PainChartData pain;
    Series stiffness; ///< minutes; every day of the period, or no day at all
    std::vector<WorkTrack> work;

    Period period() const { return pain.period; }
};

TracksData tracksData(const springback::Diary& diary, const RuleSet& rules, Period period);

/// What a bar is over when so many days are in view: a day for up to ten weeks, and so on.
Every barsFor(Period window);

/// A track of bars as it is drawn.
struct TrackBars {
    QString title; ///< "Strength, kg × repetitions, per week"
    Series sums;
    double greatest = 0;
};

/// What is in view.
struct TracksScene {
    PainChartData pain;
    Series stiffness;
    double longestStiffness = 0;
    Every every = Every::SingleDay;
    std::vector<TrackBars> bars; ///< one for each kind of work of the data

    Period window() const { return pain.period; }
};

/// `window` lies inside the period of the data.
TracksScene sceneOf(const TracksData& data, Period window);

/// One day in all tracks. With bars over more than a day, what they come to as well.
QString inWords(const TracksData& data, Day day, Every every);

/// What is in view, in a few sentences.
QString summaryInWords(const TracksData& data, Period window);

/// A row for each day of the period.
ChartTable tableOf(const TracksData& data);

QString stiffnessTitle();

/// "1 240", "6.3"
QString amountInWords(double amount);

} // namespace springback::ui
