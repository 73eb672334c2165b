#include "ui/progress/flare_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class FlareWords {
    Q_DECLARE_TR_FUNCTIONS(FlareWords)
};

QString flareDay(Day day, Day today)
{
    const QDate date = toQt(day);
    return QLocale().toString(date, date.year() == toQt(today).year()
                                        ? FlareWords::tr("d MMMM", "date format")
                                        : FlareWords::tr("d MMMM yyyy", "date format"));
}

QString flareDaysOf(const FlareEvent& event, Day today)
{
    return event.days.length() == 1
               ? flareDay(event.days.first, today)
               : FlareWords::tr("%1 to %2", "days")
                     .arg(phrases::shortDay(event.days.first), flareDay(event.days.last, today));
}

/// "Moderate flare" from "moderate flare".
QString atTheStart(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString effortWords(const EffortPain& effort)
{
    const QString day = phrases::shortDay(effort.day);
    const auto worst = effort.worst();
    if (effort.run) {
        return worst ? FlareWords::tr("the run on %1, worst pain %2").arg(day).arg(*worst)
                     : FlareWords::tr("the run on %1").arg(day);
    }
    return worst ? FlareWords::tr("the session on %1, worst pain %2").arg(day).arg(*worst)
                 : FlareWords::tr("the session on %1").arg(day);
}

/// "5 × 45 s at 2.5 kg", "2 × 12, one leg"
QString doseInWords(const Dose& dose, Units units)
{
    const QString words = phrases::doseWithLoad(dose, units);
    return dose.variant.empty() || dose.load.grams > 0
               ? words
               : FlareWords::tr("%1, %2", "dose, variant")
                     .arg(words, phrases::variant(dose.variant));
}

QString doseLine(const DoseAfter& dose, const Programme& programme, Units units)
{
    const QString line = FlareWords::tr("%1: %2 on %3, then %4 on %5.")
                             .arg(phrases::exercise(programme, dose.exercise),
                                  doseInWords(dose.dose, units), phrases::shortDay(dose.day),
                                  doseInWords(*dose.next, units), phrases::shortDay(*dose.nextDay));
    return dose.backOn ? FlareWords::tr("%1 The earlier dose sat well on %2.")
                             .arg(line, phrases::shortDay(*dose.backOn))
                       : FlareWords::tr("%1 The earlier dose has not been back since.").arg(line);
}

QString runLine(const RunAfter& run, Units units)
{
    const QString before = phrases::distance(run.distance, units);
    const QString day = phrases::shortDay(run.day);
    if (!run.next) {
        return FlareWords::tr("Run: %1 on %2, and none on record since.").arg(before, day);
    }
    QString line =
        FlareWords::tr("Run: %1 on %2, then %3 on %4.")
            .arg(before, day, phrases::distance(*run.next, units), phrases::shortDay(*run.nextDay));
    if (*run.next >= run.distance) {
        return line;
    }
    return run.asLongOn ? FlareWords::tr("%1 One as long sat well on %2.")
                              .arg(line, phrases::shortDay(*run.asLongOn))
                        : FlareWords::tr("%1 None as long has sat well since.").arg(line);
}

QString exerciseNames(const FlareStory& story, NextDose then, const Programme& programme)
{
    QStringList names;
    for (const DoseAfter& dose : story.doses) {
        if (dose.then == then) {
            names << phrases::exercise(programme, dose.exercise);
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

QString flareHeadline(const FlareEvent& event, Day today)
{
    const QLocale locale;
    const QString days = flareDaysOf(event, today);
    const QString morning = locale.toString(event.morning);
    const bool one = event.days.length() == 1;
    if (event.delta() <= 0) {
        return one ? FlareWords::tr("%1: morning %2, stiffer than usual").arg(days, morning)
                   : FlareWords::tr("%1: worst morning %2, stiffer than usual").arg(days, morning);
    }
    const QString above = locale.toString(event.delta());
    return one ? FlareWords::tr("%1: morning %2, %3 above normal").arg(days, morning, above)
               : FlareWords::tr("%1: worst morning %2, %3 above normal").arg(days, morning, above);
}

QString flareNote(const FlareStory& story)
{
    const QString kind = atTheStart(phrases::morningKind(story.event.kind));
    const QString normal = QLocale().toString(story.event.normal);
    return story.stiffness ? FlareWords::tr("%1, normal %2, stiffness %3 min")
                                 .arg(kind, normal, QLocale().toString(*story.stiffness))
                           : FlareWords::tr("%1, normal %2").arg(kind, normal);
}

QString flareEfforts(const FlareStory& story)
{
    if (story.efforts.empty()) {
        return FlareWords::tr("No session or run of the days before it is on record.");
    }
    QStringList efforts;
    for (const EffortPain& effort : story.efforts) {
        efforts << effortWords(effort);
    }
    return FlareWords::tr("It belongs to %1.", "sessions and runs")
        .arg(QLocale().createSeparatedList(efforts));
}

QString flareDays(const WeekOfLoad& week)
{
    return FlareWords::tr("%1 – %2", "first and last day")
        .arg(phrases::shortDay(week.days.front()), phrases::shortDay(week.days.back()));
}

QString flareGoodDaysNote(const FlareStory& story)
{
    if (!story.good) {
        return FlareWords::tr("There are no seven normal mornings before that week to set it "
                              "beside.");
    }
    return story.good->inARow()
               ? QString()
               : FlareWords::tr("The good days are the last seven with a normal morning, not one "
                                "after the other.");
}

QString flareAnswers(const FlareStory& story)
{
    if (story.changed.empty()) {
        return FlareWords::tr("No answer to “what changed?” was recorded.");
    }
    QStringList answers;
    for (const Changed changed : story.changed) {
        answers << phrases::changed(changed);
    }
    return FlareWords::tr("Your answer to “what changed?”: %1.")
        .arg(QLocale().createSeparatedList(answers));
}

QStringList flareNext(const FlareStory& story, const Programme& programme, Units units)
{
    QStringList lines;
    if (story.run) {
        lines << runLine(*story.run, units);
    }
    for (const DoseAfter& dose : story.doses) {
        if (dose.then == NextDose::Easier) {
            lines << doseLine(dose, programme, units);
        }
    }
    const QString asBefore = exerciseNames(story, NextDose::AsBefore, programme);
    if (!asBefore.isEmpty()) {
        lines << FlareWords::tr("Done as before or harder: %1.").arg(asBefore);
    }
    const QString notAgain = exerciseNames(story, NextDose::NotDoneAgain, programme);
    if (!notAgain.isEmpty()) {
        lines << FlareWords::tr("Not done again so far: %1.").arg(notAgain);
    }
    if (lines.isEmpty()) {
        lines << FlareWords::tr("Nothing easier was done next.");
    }
    return lines;
}

} // namespace springback::ui
