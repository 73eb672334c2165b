// What runs and the notices on them become.
#include <cmath>

#include "ui/models/figures.h"
#include "ui/phrases.h"
#include "ui/phrases_text.h"
#include "ui/qtconvert.h"

namespace springback::ui::phrases {

namespace {

QString dayOfMonth(Day day)
{
    return QLocale().toString(toQt(day), Phrases::tr("d MMMM", "date format"));
}

/// Which part of today, or which of the days before.
QString partOfDay(const Run& run, Day today, TimeOfDay dayStart)
{
    const bool wasYesterday = run.date == today - std::chrono::days(1);
    if (run.time && *run.time < dayStart) {
        return run.date == today ? Phrases::tr("tonight")
               : wasYesterday
                   ? Phrases::tr("last night")
                   : Phrases::tr("in the night after %1", "a day").arg(phrases::day(run.date));
    }
    constexpr int kNoon = 12 * 60;
    constexpr int kEvening = 18 * 60;
    if (run.date == today && run.time) {
        return run.time->minutes < kNoon      ? Phrases::tr("this morning")
               : run.time->minutes < kEvening ? Phrases::tr("this afternoon")
                                              : Phrases::tr("this evening");
    }
    if (run.date == today) {
        return Phrases::tr("today");
    }
    return wasYesterday ? Phrases::tr("yesterday")
                        : Phrases::tr("on %1", "a day").arg(phrases::day(run.date));
}

/// What a run of an earlier day is compared with.
QString lengthBeforeIt(const RunNotice& notice, Units units)
{
    const QString longest = distance(notice.longest, units);
    const QString on = dayOfMonth(notice.longestOn);
    switch (notice.kind) {
    case RunNoticeKind::MuchLonger:
        return Phrases::tr("More than twice the longest run in the %n days before it, which was "
                           "%1 on %2.",
                           nullptr, notice.days)
            .arg(longest, on);
    case RunNoticeKind::Longer:
        return Phrases::tr("The longest run in the %n days before it was %1 on %2.", nullptr,
                           notice.days)
            .arg(longest, on);
    case RunNoticeKind::NothingToCompareWith:
        return Phrases::tr("There is no run in the %n days before it to compare it with.", nullptr,
                           notice.days);
    default:
        return {};
    }
}

} // namespace

QString runNotice(const RunNotice& notice, bool isOfToday, Units units)
{
    if (QString length = isOfToday ? QString() : lengthBeforeIt(notice, units); !length.isEmpty()) {
        return length;
    }
    const QString longest = distance(notice.longest, units);
    const QString on = dayOfMonth(notice.longestOn);
    switch (notice.kind) {
    case RunNoticeKind::MuchLonger:
        return Phrases::tr("More than twice the longest run in the last %n days, which was %1 on "
                           "%2.",
                           nullptr, notice.days)
            .arg(longest, on);
    case RunNoticeKind::Longer:
        return Phrases::tr("The longest run in the last %n days was %1 on %2.", nullptr,
                           notice.days)
            .arg(longest, on);
    case RunNoticeKind::NothingToCompareWith:
        return Phrases::tr("There is no run in the last %n days to compare this one with.", nullptr,
                           notice.days);
    case RunNoticeKind::RunsRest:
        return Phrases::tr("Runs and jumps rest on this day.");
    case RunNoticeKind::HillsWhileSettling:
        return Phrases::tr(
            "Hills and speed work load the tendon most, and on this day it is settling down.");
    case RunNoticeKind::HillsEarly:
        return Phrases::tr("Hills and speed work have a stage of their own; this day is in “%1”.")
            .arg(stage(notice.stage));
    }
    Q_UNREACHABLE();
}

QString runSource(const std::string& source)
{
    if (source == Run().source) {
        return {};
    }
    if (source == "fit") {
        return Phrases::tr("a FIT file");
    }
    if (source == "tcx") {
        return Phrases::tr("a TCX file");
    }
    if (source == "gpx") {
        return Phrases::tr("a GPX file");
    }
    return source == "strava" ? Phrases::tr("Strava") : toQt(source);
}

QString runTime(const Run& run, Day today, TimeOfDay dayStart)
{
    const QString part = partOfDay(run, today, dayStart);
    return run.time ? Phrases::tr("%1 at %2", "day, time").arg(part, time(*run.time)) : part;
}

QString pace(const Run& run, Units units)
{
    constexpr int kSecondsPerMinute = 60;
    if (!run.duration || run.distance == Distance{}) {
        return {};
    }
    const auto seconds =
        std::lround(run.duration->seconds * metresPer(units) / run.distance.metres);
    return QStringLiteral("%1:%2")
        .arg(seconds / kSecondsPerMinute)
        .arg(seconds % kSecondsPerMinute, 2, 10, QLatin1Char('0'));
}

} // namespace springback::ui::phrases
