#include "ui/report/report_flares.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "ui/phrases.h"
#include "ui/progress/flare_words.h"

namespace springback::ui {

namespace {

class ReportFlareWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A phrase that stood at the start of a sentence.
QString inSentence(const QString& phrase)
{
    return phrase.left(1).toLower() + phrase.mid(1);
}

/// At most so many, then how many more.
QString someOf(const QStringList& names, int most)
{
    if (names.size() <= most) {
        return QLocale().createSeparatedList(names);
    }
    return ReportFlareWords::tr("%1 and %n more", "names", static_cast<int>(names.size()) - most)
        .arg(names.mid(0, most).join(ReportFlareWords::tr(", ", "between names")));
}

/// What was more in the week before it than in the good days; less is seldom what a flare is asked
/// about.
QString moreBefore(const FlareStory& story, Units units)
{
    if (!story.good) {
        return {};
    }
    constexpr int kMost = 3;
    const std::vector<FlareRow> rows = flareRows(story, units);
    QStringList more;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (story.figures[i].differs && story.figures[i].before > story.figures[i].good) {
            more << ReportFlareWords::tr("%1 %2", "a figure, 4 km more")
                        .arg(inSentence(rows[i].figure), rows[i].difference);
        }
    }
    return more.isEmpty() ? ReportFlareWords::tr("Nothing more than in the good days before.")
                          : ReportFlareWords::tr("Against good days: %1.").arg(someOf(more, kMost));
}

QString beforeFlare(const FlareStory& story, Units units)
{
    QStringList sentences{flareEfforts(story)};
    const QString more = moreBefore(story, units);
    if (!more.isEmpty()) {
        sentences << more;
    }
    QStringList answers;
    for (const Changed changed : story.changed) {
        answers << phrases::changed(changed);
    }
    if (!answers.isEmpty()) {
        sentences << ReportFlareWords::tr("Said to have changed: %1.")
                         .arg(inSentence(QLocale().createSeparatedList(answers)));
    }
    return sentences.join(QLatin1Char(' '));
}

QString runAfter(const RunAfter& run, Units units)
{
    if (!run.next) {
        return ReportFlareWords::tr("No run since.");
    }
    const QString next =
        ReportFlareWords::tr("Next run %1 on %2", "a distance, a day")
            .arg(phrases::distance(*run.next, units), phrases::shortDay(*run.nextDay));
    if (*run.next >= run.distance) {
        return ReportFlareWords::tr("%1.").arg(next);
    }
    return run.asLongOn ? ReportFlareWords::tr("%1; one as long sat well on %2.")
                              .arg(next, phrases::shortDay(*run.asLongOn))
                        : ReportFlareWords::tr("%1; none as long has sat well since.").arg(next);
}

/// The doses that were made easier, and when the last of them was back.
QString easierAfter(const FlareStory& story, const Programme& programme)
{
    constexpr int kMost = 2;
    QStringList names;
    QStringList gone;
    std::optional<Day> back;
    for (const DoseAfter& dose : story.doses) {
        if (dose.then == NextDose::Easier) {
            const QString name = phrases::exercise(programme, dose.exercise);
            names << name;
            gone << (dose.backOn ? QStringList() : QStringList(name));
            back = std::max(back, dose.backOn);
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString easier =
        ReportFlareWords::tr("Easier: %1", "exercises").arg(someOf(names, kMost));
    if (gone.isEmpty()) {
        return ReportFlareWords::tr("%1; back by %2.").arg(easier, phrases::shortDay(*back));
    }
    return gone.size() == names.size()
               ? ReportFlareWords::tr("%1; not back since.").arg(easier)
               : ReportFlareWords::tr("%1; not back since: %2.").arg(easier, someOf(gone, kMost));
}

QString namesDone(const FlareStory& story, NextDose then, const Programme& programme)
{
    constexpr int kMost = 3;
    QStringList names;
    for (const DoseAfter& dose : story.doses) {
        if (dose.then == then) {
            names << phrases::exercise(programme, dose.exercise);
        }
    }
    return names.isEmpty() ? QString() : someOf(names, kMost);
}

QString afterFlare(const FlareStory& story, const Programme& programme, Units units)
{
    QStringList sentences;
    if (story.run) {
        sentences << runAfter(*story.run, units);
    }
    sentences << easierAfter(story, programme);
    const QString asBefore = namesDone(story, NextDose::AsBefore, programme);
    if (!asBefore.isEmpty()) {
        sentences << ReportFlareWords::tr("As before or harder: %1.").arg(asBefore);
    }
    const QString notAgain = namesDone(story, NextDose::NotDoneAgain, programme);
    if (!notAgain.isEmpty()) {
        sentences << ReportFlareWords::tr("Not done again so far: %1.").arg(notAgain);
    }
    sentences.removeAll(QString());
    return sentences.isEmpty() ? ReportFlareWords::tr("Nothing easier was done.")
                               : sentences.join(QLatin1Char(' '));
}

} // namespace

ReportTable flareTable(const Report& report, const Programme& programme)
{
    ReportTable table{ReportFlareWords::tr("Flares"),
                      {ReportFlareWords::tr("Flare"), ReportFlareWords::tr("What came before"),
                       ReportFlareWords::tr("What was done")},
                      {},
                      {},
                      ReportFlareWords::tr("No moderate or severe flare in these days.")};
    for (const FlareStory& story : report.flares) {
        table.rows.push_back(
            {flareHeadline(story.event, report.period.last) + u'\n' + flareNote(story),
             beforeFlare(story, report.units), afterFlare(story, programme, report.units)});
    }
    const int more = report.numbers.flares.events - static_cast<int>(report.flares.size());
    if (more > 0) {
        table.note = ReportFlareWords::tr("%n earlier ones are in the log.", "flares", more);
    }
    return table;
}

} // namespace springback::ui
