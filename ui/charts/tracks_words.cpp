#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "core/stats/summary.h"
#include "ui/charts/tracks.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class TrackSentences {
    Q_DECLARE_TR_FUNCTIONS(Tracks)
};

QString minutesInWords(int minutes)
{
    return minutes == 1 ? TrackSentences::tr("1 minute")
                        : TrackSentences::tr("%n minutes", nullptr, minutes);
}

/// "Week of 2 Mar", "March 2026", "2026"
QString spanInWords(Every every, Day day)
{
    const Day first = firstDayOf(every, day);
    switch (every) {
    case Every::Month:
        return QLocale().toString(toQt(first), TrackSentences::tr("MMMM yyyy", "date format"));
    case Every::Year:
        return QString::number(toQt(first).year());
    case Every::SingleDay:
    case Every::Week:
        break;
    }
    return TrackSentences::tr("Week of %1").arg(phrases::shortDay(first));
}

/// Each kind for itself: "strength 240 kg, runs 6.2 km".
QString workOf(const TracksData& data, Period period, bool zeroToo)
{
    QStringList parts;
    for (const WorkTrack& track : data.work) {
        const double amount = total(track.days, period);
        if (amount > 0 || zeroToo) {
            parts << track.said.arg(amountInWords(amount));
        }
    }
    return parts.join(TrackSentences::tr(", "));
}

QString workInView(const WorkTrack& track, Period window)
{
    const Series days = within(track.days, window);
    const auto count = static_cast<int>(std::count_if(
        days.begin(), days.end(), [](const DayValue& row) { return row.value.value_or(0) > 0; }));
    QString said = track.said.arg(amountInWords(total(days, window)));
    said[0] = said[0].toUpper();
    return count == 1 ? TrackSentences::tr("%1 on one day.").arg(said)
                      : TrackSentences::tr("%1 on %n days.", nullptr, count).arg(said);
}

} // namespace

QString amountInWords(double amount)
{
    // Short distances need their decimal; hundreds of kilograms don't.
    return QLocale().toString(amount, 'f', amount < 100 && amount != std::floor(amount) ? 1 : 0);
}

QString inWords(const TracksData& data, Day day, Every every)
{
    QStringList sentences{inWords(readingAt(data.pain, day))};
    if (const auto minutes = valueOn(data.stiffness, day)) {
        sentences
            << TrackSentences::tr("Stiff for %1.").arg(minutesInWords(static_cast<int>(*minutes)));
    }
    const QString work = workOf(data, {day, day}, false);
    if (!work.isEmpty()) {
        sentences << TrackSentences::tr("That day: %1.").arg(work);
    }
    if (every != Every::SingleDay && !data.work.empty()) {
        const Period span{firstDayOf(every, day), lastDayOf(every, day)};
        sentences << TrackSentences::tr("%1: %2.", "a week, what was done in it")
                         .arg(spanInWords(every, day), workOf(data, span, true));
    }
    return sentences.join(QLatin1Char(' '));
}

QString summaryInWords(const TracksData& data, Period window)
{
    QStringList sentences{summaryInWords(within(data.pain, window))};
    if (const auto stiff = summaryOfMornings(within(data.stiffness, window))) {
        sentences << TrackSentences::tr("Stiffness: median %1 minutes, longest %2.")
                         .arg(QLocale().toString(stiff->median))
                         .arg(stiff->worst);
    }
    for (const WorkTrack& track : data.work) {
        sentences << workInView(track, window);
    }
    if (window != data.period()) {
        sentences << TrackSentences::tr("All of the range: %1 to %2.")
                         .arg(phrases::shortDay(data.period().first),
                              phrases::shortDay(data.period().last));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace springback::ui
