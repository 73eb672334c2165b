#include "ui/exchange/run_import_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/models/run_figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui::run_import_words {

namespace {

class RunImportText {
    Q_DECLARE_TR_FUNCTIONS(RunImport)
};

/// "13 Mar, 07:12, 8.2 km"
QString named(const Run& run, Units units)
{
    QStringList parts{phrases::shortDay(run.date)};
    if (run.time) {
        parts << time(run);
    }
    parts << phrases::distance(run.distance, units);
    return parts.join(QStringLiteral(", "));
}

QString whySame(const RunRow& row, Units units)
{
    return row.here ? RunImportText::tr("The diary has it as the run of %1.")
                          .arg(named(*row.here, units))
                    : RunImportText::tr("%1 has the same run, and stands for it.")
                          .arg(toQt(row.otherFile));
}

QString whyMaybe(const RunRow& row, Units units)
{
    if (!row.here) {
        return RunImportText::tr("%1 has a run like it at another hour. Perhaps it is the same by "
                                 "another clock.")
            .arg(toQt(row.otherFile));
    }
    const QString here = named(*row.here, units);
    const bool byHand = !row.here->time || row.here->source == Run().source;
    return byHand ? RunImportText::tr("Perhaps it is the run of %1 that was entered by hand.")
                        .arg(here)
                  : RunImportText::tr("Perhaps it is the run of %1 by another clock.").arg(here);
}

/// Read, but with a value that no run can have.
bool hasBadValue(const RunRow& row)
{
    return row.reason->code == ErrorCode::InvalidValue;
}

QString whyRefused(const RunRow& row)
{
    if (row.run && row.run->distance.metres == 0) {
        return RunImportText::tr("It has no distance.");
    }
    if (row.run && row.reason->where == "date") {
        return RunImportText::tr("Its day is still to come.");
    }
    if (row.run && row.reason->code == ErrorCode::NoEpisode) {
        return RunImportText::tr("No stretch of rehab in the diary covers that day.");
    }
    if (row.run) {
        return phrases::reason(*row.reason) + QLatin1Char('.');
    }
    const QString details = phrases::reasonOf(*row.reason);
    if (hasBadValue(row)) {
        return details.isEmpty() ? RunImportText::tr("It can’t come in.")
                                 : RunImportText::tr("It can’t come in: %1.").arg(details);
    }
    return details.isEmpty() ? RunImportText::tr("It can’t be read.")
                             : RunImportText::tr("It can’t be read: %1.").arg(details);
}

} // namespace

QString state(const RunRow& row)
{
    switch (row.state) {
    case RunState::New:
        return RunImportText::tr("new");
    case RunState::Same:
        return row.here ? RunImportText::tr("already here")
                        : RunImportText::tr("twice in the files");
    case RunState::Maybe:
        return RunImportText::tr("possible duplicate");
    case RunState::Walk:
        return RunImportText::tr("walk");
    case RunState::NotARun:
        return RunImportText::tr("not a run");
    case RunState::Refused:
        break;
    }
    return row.run || hasBadValue(row) ? RunImportText::tr("can’t come in")
                                       : RunImportText::tr("not readable");
}

QString day(const Run& run)
{
    return QLocale().toString(toQt(run.date), QLocale::ShortFormat);
}

QString time(const Run& run)
{
    return run.time ? phrases::time(*run.time) : QString();
}

QString minutes(const Run& run)
{
    return run.duration ? QLocale().toString(wholeMinutes(*run.duration)) : QString();
}

QString why(const RunRow& row, Units units)
{
    switch (row.state) {
    case RunState::New:
        return row.run->hills ? RunImportText::tr("With hills, by its climb.") : QString();
    case RunState::Same:
        return whySame(row, units);
    case RunState::Maybe:
        return whyMaybe(row, units);
    case RunState::Walk:
        return RunImportText::tr("A walk counts for no rule. Ticked, it comes in as a run.");
    case RunState::NotARun:
        return row.sport.empty()
                   ? RunImportText::tr("The file does not say that it is a run.")
                   : RunImportText::tr("The file calls it “%1”.").arg(toQt(row.sport));
    case RunState::Refused:
        break;
    }
    return whyRefused(row);
}

QString unreadable(const Error& error)
{
    const QString details = phrases::reasonOf(error);
    return details.isEmpty()
               ? RunImportText::tr("%1 can’t be read. Nothing was changed.").arg(toQt(error.where))
               : RunImportText::tr("%1 can’t be read: %2. Nothing was changed.")
                     .arg(toQt(error.where), details);
}

QString summary(const std::vector<RunRow>& rows)
{
    const RunCounts counts = countsOf(rows);
    QStringList parts;
    const auto add = [&parts](const QString& text, std::size_t count) {
        if (count > 0) {
            parts << text.arg(QLocale().toString(static_cast<qulonglong>(count)));
        }
    };
    parts << RunImportText::tr("New: %1").arg(
        QLocale().toString(static_cast<qulonglong>(counts.fresh)));
    add(RunImportText::tr("already here: %1"), counts.same);
    add(RunImportText::tr("twice in the files: %1"), counts.twice);
    add(RunImportText::tr("possible duplicates: %1"), counts.maybe);
    add(RunImportText::tr("walks: %1"), counts.walks);
    add(RunImportText::tr("not runs: %1"), counts.notRuns);
    add(RunImportText::tr("can’t come in: %1"), counts.refused);
    return RunImportText::tr("%1.").arg(parts.join(QStringLiteral(", ")));
}

QString imported(int runs)
{
    return runs == 1 ? RunImportText::tr("1 run imported.")
                     : RunImportText::tr("%n runs imported.", nullptr, runs);
}

} // namespace springback::ui::run_import_words
