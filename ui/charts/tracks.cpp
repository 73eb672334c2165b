#include "ui/charts/tracks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class TrackWords {
    Q_DECLARE_TR_FUNCTIONS(Tracks)
};

constexpr double kPoundsPerKilogram = 1 / 0.45359237;
constexpr double kMilesPerKilometre = 1 / 1.609344;

struct WorkKind {
    QString title;
    QString said;
    Series (*series)(const springback::Diary&, Period);
    double factor; ///< from the unit of the series to the one shown
};

std::array<WorkKind, 4> workKinds(Units units)
{
    const bool metric = units == Units::Metric;
    const QString holds = TrackWords::tr("Holds, seconds");
    const QString jumps = TrackWords::tr("Jumps and hops, contacts");
    const QString saidHolds = TrackWords::tr("holds %1 s");
    const QString saidJumps = TrackWords::tr("jumps and hops %1 contacts");
    if (metric) {
        return {{{TrackWords::tr("Strength, kg × repetitions"), TrackWords::tr("strength %1 kg"),
                  &strengthVolume, 1},
                 {holds, saidHolds, &holdSeconds, 1},
                 {jumps, saidJumps, &jumpContacts, 1},
                 {TrackWords::tr("Runs, km"), TrackWords::tr("runs %1 km"), &runDistance, 1}}};
    }
    return {{{TrackWords::tr("Strength, lb × repetitions"), TrackWords::tr("strength %1 lb"),
              &strengthVolume, kPoundsPerKilogram},
             {holds, saidHolds, &holdSeconds, 1},
             {jumps, saidJumps, &jumpContacts, 1},
             {TrackWords::tr("Runs, mi"), TrackWords::tr("runs %1 mi"), &runDistance,
              kMilesPerKilometre}}};
}

Series inUnit(Series series, double factor)
{
    for (DayValue& row : series) {
        if (row.value) {
            *row.value *= factor;
        }
    }
    return series;
}

QString titleOver(const QString& title, Every every)
{
    switch (every) {
    case Every::SingleDay:
        return TrackWords::tr("%1, per day").arg(title);
    case Every::Week:
        return TrackWords::tr("%1, per week").arg(title);
    case Every::Month:
        return TrackWords::tr("%1, per month").arg(title);
    case Every::Year:
        return TrackWords::tr("%1, per year").arg(title);
    }
    return title;
}

double greatestOf(const Series& series)
{
    double greatest = 0;
    for (const DayValue& row : series) {
        greatest = std::max(greatest, row.value.value_or(0));
    }
    return greatest;
}

/// Worst pain of a day's sessions and runs.
struct DayPains {
    std::optional<int> during;
    std::optional<int> after;
};

QVariant cell(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant pointsCell(std::optional<double> value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

/// One slot for each day of the period.
std::vector<DayPains> painsOfDays(const PainChartData& data)
{
    std::vector<DayPains> pains(static_cast<std::size_t>(data.period.length()));
    for (const EffortPain& effort : data.efforts) {
        DayPains& day = pains[static_cast<std::size_t>((effort.day - data.period.first).count())];
        // An optional without a value is less than any with one.
        day.during = std::max(day.during, effort.during);
        day.after = std::max(day.after, effort.after);
    }
    return pains;
}

} // namespace

TracksData tracksData(const springback::Diary& diary, const RuleSet& rules, Period period)
{
    TracksData data{painChartData(diary, rules, period), stiffness(diary, period), {}};
    if (std::none_of(data.stiffness.begin(), data.stiffness.end(),
                     [](const DayValue& row) { return row.value.has_value(); })) {
        data.stiffness.clear();
    }
    // From the Monday on: the first week is then whole.
    const Period weeks{firstDayOf(Every::Week, period.first), period.last};
    for (const WorkKind& kind : workKinds(diary.log.settings.units)) {
        Series days = inUnit(kind.series(diary, weeks), kind.factor);
        if (!days.empty() && days.back().day >= period.first) {
            data.work.push_back({kind.title, kind.said, std::move(days)});
        }
    }
    return data;
}

QString stiffnessTitle()
{
    return TrackWords::tr("Stiffness, minutes");
}

Every barsFor(Period window)
{
    constexpr int kYear = 366;
    const int length = window.length();
    return length <= 70           ? Every::SingleDay
           : length <= 3 * kYear  ? Every::Week
           : length <= 20 * kYear ? Every::Month
                                  : Every::Year;
}

TracksScene sceneOf(const TracksData& data, Period window)
{
    TracksScene scene;
    scene.pain = within(data.pain, window);
    scene.stiffness = within(data.stiffness, window);
    scene.longestStiffness = greatestOf(scene.stiffness);
    scene.every = barsFor(window);
    for (const WorkTrack& track : data.work) {
        Series bars = sums(track.days, window, scene.every);
        const double greatest = greatestOf(bars);
        scene.bars.push_back({titleOver(track.title, scene.every), std::move(bars), greatest});
    }
    return scene;
}

ChartTable tableOf(const TracksData& data)
{
    ChartTable table;
    table.header << TrackWords::tr("Day") << TrackWords::tr("Morning") << TrackWords::tr("Normal")
                 << stiffnessTitle() << TrackWords::tr("During, worst")
                 << TrackWords::tr("After, worst");
    for (const WorkTrack& track : data.work) {
        table.header << track.title;
    }
    Day day = data.period().first;
    for (const DayPains& pains : painsOfDays(data.pain)) {
        QVariantList row{toQt(day),
                         pointsCell(valueOn(data.pain.morning, day)),
                         pointsCell(valueOn(data.pain.normal, day)),
                         pointsCell(valueOn(data.stiffness, day)),
                         pointsCell(pains.during),
                         pointsCell(pains.after)};
        for (const WorkTrack& track : data.work) {
            row << cell(valueOn(track.days, day));
        }
        table.rows.push_back(std::move(row));
        day += days(1);
    }
    return table;
}

} // namespace springback::ui
