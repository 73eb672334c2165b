#include "ui/report/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/phrases.h"
#include "ui/progress/flare_words.h"
#include "ui/qtconvert.h"
#include "ui/report/report_log.h"

namespace springback::ui {

namespace {

/// A phrase that stood at the start of a sentence.
QString inSentence(const QString& phrase)
{
    return phrase.left(1).toLower() + phrase.mid(1);
}

class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString notKnown()
{
    return QStringLiteral("–");
}

QString wholeDate(Day day)
{
    return QLocale().toString(toQt(day), ReportWords::tr("d MMMM yyyy", "date format"));
}

QString titleOf(const ReportEpisode& episode)
{
    const QString place = phrases::location(episode.location);
    switch (episode.side) {
    case Side::Left:
        return episode.location == Location::Unsure
                   ? ReportWords::tr("Left Achilles, place not sure")
                   : ReportWords::tr("Left Achilles, %1").arg(place);
    case Side::Right:
        return episode.location == Location::Unsure
                   ? ReportWords::tr("Right Achilles, place not sure")
                   : ReportWords::tr("Right Achilles, %1").arg(place);
    case Side::Both:
        break;
    }
    return episode.location == Location::Unsure
               ? ReportWords::tr("Both Achilles tendons, place not sure")
               : ReportWords::tr("Both Achilles tendons, %1").arg(place);
}

QString subtitleOf(const ReportEpisode& episode)
{
    const QString start = wholeDate(episode.start);
    if (episode.ended) {
        return ReportWords::tr("From %1 to %2, ended as recovered")
            .arg(start, wholeDate(*episode.ended));
    }
    return ReportWords::tr("In rehab since %1, week %2", "a date, a number")
        .arg(start, QLocale().toString(episode.week));
}

ReportFigure stageFigure(const ReportEpisode& episode)
{
    return {ReportWords::tr("Stage"), phrases::stage(episode.stage),
            episode.stageSince
                ? ReportWords::tr("since %1").arg(phrases::shortDay(*episode.stageSince))
                : QString()};
}

ReportFigure normalFigure(const Report& report)
{
    const QString label = ReportWords::tr("Normal morning pain");
    if (!report.normal) {
        return {label, notKnown(), ReportWords::tr("not known yet")};
    }
    const NormalChange& change = *report.normal;
    const QString first = phrases::shortDay(change.firstDay);
    return {label, ReportWords::tr("%1 of 10", "pain").arg(QLocale().toString(change.now)),
            change.now == change.first
                ? ReportWords::tr("as on %1").arg(first)
                : ReportWords::tr("was %1 on %2").arg(QLocale().toString(change.first), first)};
}

ReportFigure mornings(const Report& report)
{
    const auto& found = report.numbers.mornings;
    return {ReportWords::tr("Morning pain"),
            found ? ReportWords::tr("median %1").arg(QLocale().toString(found->median))
                  : notKnown(),
            found ? ReportWords::tr("worst %1, %n mornings", nullptr, found->count)
                        .arg(QLocale().toString(found->worst))
                  : ReportWords::tr("no check-in")};
}

ReportFigure flareFigure(const FlareCount& count)
{
    return {ReportWords::tr("Flares"), QLocale().toString(count.events),
            count.mild == 1 ? ReportWords::tr("and 1 mild one")
                            : ReportWords::tr("and %n mild ones", nullptr, count.mild)};
}

ReportFigure planFigure(const TrainingCount& count)
{
    return {ReportWords::tr("Sessions of the plan"),
            ReportWords::tr("%1 of %2", "sessions done of planned")
                .arg(QLocale().toString(count.done), QLocale().toString(count.planned)),
            count.extra == 0 ? ReportWords::tr("none beside the plan")
                             : ReportWords::tr("%n on other days", "sessions", count.extra)};
}

std::vector<ReportFigure> figuresOf(const Report& report)
{
    std::vector<ReportFigure> figures;
    if (report.episode) {
        figures.push_back(stageFigure(*report.episode));
    }
    figures.push_back(normalFigure(report));
    figures.push_back(mornings(report));
    figures.push_back(flareFigure(report.numbers.flares));
    figures.push_back(planFigure(report.numbers.training));
    return figures;
}

/// "4 × 8 at 12.5 kg, one leg"
QString doseCell(const Dose& dose, Units units)
{
    const QString words = phrases::doseWithLoad(dose, units);
    return dose.variant.empty() ? words
                                : ReportWords::tr("%1, %2", "dose, variant")
                                      .arg(words, phrases::variant(dose.variant));
}

/// The hardest work first: jumps, then loaded raises, then the rest.
ReportTable dosesOf(const Report& report, const Programme& programme)
{
    ReportTable table{ReportWords::tr("Best tolerated doses"),
                      {ReportWords::tr("Exercise"), ReportWords::tr("Dose"), ReportWords::tr("On")},
                      {},
                      {},
                      ReportWords::tr("No dose has been followed by a normal morning yet.")};
    const auto classOf = [&programme](const BestDose& best) {
        const Exercise* exercise = programme.exercise(best.exercise);
        return exercise == nullptr ? LoadClass::Mobility : exercise->loadClass;
    };
    std::vector<BestDose> doses = report.numbers.bestDoses;
    std::stable_sort(doses.begin(), doses.end(),
                     [&](const BestDose& a, const BestDose& b) { return classOf(a) > classOf(b); });
    if (report.bestRun) {
        const Distance distance{static_cast<int>(std::lround(report.bestRun->amount * 1000))};
        table.rows.push_back({ReportWords::tr("Run"), phrases::distance(distance, report.units),
                              phrases::shortDay(report.bestRun->day)});
    }
    for (const BestDose& best : doses) {
        table.rows.push_back({phrases::exercise(programme, best.exercise),
                              doseCell(best.dose, report.units), phrases::shortDay(best.day)});
    }
    return table;
}

QString changeCell(const HeelRaiseTrack& track, const HeelRaisePoint& point)
{
    if (!point.change) {
        return point.left || point.right ? ReportWords::tr("first") : QString();
    }
    if (!track.isBeyondNoise(point)) {
        return ReportWords::tr("recorded");
    }
    return *point.change > 0
               ? ReportWords::tr("%1 more").arg(QLocale().toString(*point.change))
               : ReportWords::tr("%1 fewer").arg(QLocale().toString(std::abs(*point.change)));
}

QString visaAText(const ScoreTrack& track)
{
    if (track.points.empty()) {
        return {};
    }
    const ScorePoint& newest = track.points.back();
    const QString now = ReportWords::tr("VISA-A %1 of 100 on %2")
                            .arg(QLocale().toString(newest.value), phrases::shortDay(newest.day));
    if (!newest.change || !track.first) {
        return ReportWords::tr("%1.").arg(now);
    }
    return ReportWords::tr("%1, %2 on %3.")
        .arg(now, QLocale().toString(track.first->value), phrases::shortDay(track.first->day));
}

QString testsNote(const Report& report)
{
    const HeelRaiseTrack& track = report.heelRaises;
    QStringList sentences;
    if (!track.points.empty()) {
        sentences << ReportWords::tr("Raises on one leg to the end, 30 a minute. Fewer than %1 "
                                     "either way is the noise of the test: recorded.")
                         .arg(QLocale().toString(track.noise));
        if (track.gate) {
            sentences << ReportWords::tr("%1 asks for %2.", "a stage, a number of raises")
                             .arg(phrases::stage(track.gate->to),
                                  QLocale().toString(track.gate->need));
        }
    }
    const QString visaA = visaAText(report.visaA);
    if (!visaA.isEmpty()) {
        sentences << visaA;
    }
    return sentences.join(QLatin1Char(' '));
}

ReportTable testsOf(const Report& report)
{
    const HeelRaiseTrack& track = report.heelRaises;
    const auto sideTitle = [&track](Side side, const QString& name) {
        return track.sore == side ? ReportWords::tr("%1 (sore)", "a side").arg(name) : name;
    };
    ReportTable table{ReportWords::tr("Heel-raise tests"),
                      {ReportWords::tr("On"), sideTitle(Side::Right, ReportWords::tr("Right")),
                       sideTitle(Side::Left, ReportWords::tr("Left")), ReportWords::tr("Sore side"),
                       ReportWords::tr("Since first")},
                      {},
                      testsNote(report),
                      ReportWords::tr("No test in these days.")};
    const auto number = [](const std::optional<int>& value) {
        return value ? QLocale().toString(*value) : notKnown();
    };
    for (auto point = track.points.rbegin(); point != track.points.rend(); ++point) {
        table.rows.push_back(
            {phrases::shortDay(point->day), number(point->right), number(point->left),
             point->percent
                 ? ReportWords::tr("%1 %", "per cent").arg(QLocale().toString(*point->percent))
                 : notKnown(),
             changeCell(track, *point)});
    }
    return table;
}

/// At most so many, then how many more.
QString someOf(const QStringList& names, int most)
{
    if (names.size() <= most) {
        return QLocale().createSeparatedList(names);
    }
    return ReportWords::tr("%1 and %n more", "names", static_cast<int>(names.size()) - most)
        .arg(names.mid(0, most).join(ReportWords::tr(", ", "between names")));
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
            more << ReportWords::tr("%1 %2", "a figure, 4 km more")
                        .arg(inSentence(rows[i].figure), rows[i].difference);
        }
    }
    return more.isEmpty() ? ReportWords::tr("Nothing more than in the good days before.")
                          : ReportWords::tr("Against good days: %1.").arg(someOf(more, kMost));
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
        sentences << ReportWords::tr("Said to have changed: %1.")
                         .arg(inSentence(QLocale().createSeparatedList(answers)));
    }
    return sentences.join(QLatin1Char(' '));
}

QString runAfter(const RunAfter& run, Units units)
{
    if (!run.next) {
        return ReportWords::tr("No run since.");
    }
    const QString next =
        ReportWords::tr("Next run %1 on %2", "a distance, a day")
            .arg(phrases::distance(*run.next, units), phrases::shortDay(*run.nextDay));
    if (*run.next >= run.distance) {
        return ReportWords::tr("%1.").arg(next);
    }
    return run.asLongOn ? ReportWords::tr("%1; one as long sat well on %2.")
                              .arg(next, phrases::shortDay(*run.asLongOn))
                        : ReportWords::tr("%1; none as long has sat well since.").arg(next);
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
    const QString easier = ReportWords::tr("Easier: %1", "exercises").arg(someOf(names, kMost));
    if (gone.isEmpty()) {
        return ReportWords::tr("%1; back by %2.").arg(easier, phrases::shortDay(*back));
    }
    return gone.size() == names.size()
               ? ReportWords::tr("%1; not back since.").arg(easier)
               : ReportWords::tr("%1; not back since: %2.").arg(easier, someOf(gone, kMost));
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
        sentences << ReportWords::tr("As before or harder: %1.").arg(asBefore);
    }
    const QString notAgain = namesDone(story, NextDose::NotDoneAgain, programme);
    if (!notAgain.isEmpty()) {
        sentences << ReportWords::tr("Not done again so far: %1.").arg(notAgain);
    }
    sentences.removeAll(QString());
    return sentences.isEmpty() ? ReportWords::tr("Nothing easier was done.")
                               : sentences.join(QLatin1Char(' '));
}

ReportTable flaresOf(const Report& report, const Programme& programme)
{
    ReportTable table{ReportWords::tr("Flares"),
                      {ReportWords::tr("Flare"), ReportWords::tr("What came before"),
                       ReportWords::tr("What was done")},
                      {},
                      {},
                      ReportWords::tr("No moderate or severe flare in these days.")};
    for (const FlareStory& story : report.flares) {
        table.rows.push_back(
            {flareHeadline(story.event, report.period.last) + u'\n' + flareNote(story),
             beforeFlare(story, report.units), afterFlare(story, programme, report.units)});
    }
    const int more = report.numbers.flares.events - static_cast<int>(report.flares.size());
    if (more > 0) {
        table.note = ReportWords::tr("%n earlier ones are in the log.", "flares", more);
    }
    return table;
}

QStringList rulesOf(const RuleSet& rules)
{
    const QLocale locale;
    return {ReportWords::tr("A morning is compared with the person’s own normal (median of the "
                            "last %1 mornings, never above the start): %2 points above is a "
                            "moderate flare, %3 a severe one.")
                .arg(locale.toString(rules.rollingMornings), locale.toString(rules.moderateDelta),
                     locale.toString(rules.severeDelta)),
            ReportWords::tr("After normal mornings a dose goes up one step at pain 0–%1 (jumps "
                            "0–%2) and stays at up to %2; after a flare, or at more, it goes back "
                            "to the last good dose, and runs and jumps rest until a normal "
                            "morning.")
                .arg(locale.toString(rules.safeMax), locale.toString(rules.acceptableMax))};
}

PainChartData chartOf(const Report& report)
{
    return {report.period,   report.morning,       report.normals,
            report.efforts,  report.flareMarks,    report.stages,
            report.measures, report.rules.safeMax, report.rules.acceptableMax};
}

} // namespace

ReportText reportText(const Report& report, const Programme& programme)
{
    ReportText text;
    text.title = report.episode ? titleOf(*report.episode) : ReportWords::tr("Achilles rehab");
    text.subtitle = report.episode ? subtitleOf(*report.episode) : QString();
    text.range = ReportWords::tr("%1 to %2", "dates")
                     .arg(wholeDate(report.period.first), wholeDate(report.period.last));
    text.figures = figuresOf(report);
    text.chart = chartOf(report);
    text.doses = dosesOf(report, programme);
    text.tests = testsOf(report);
    text.flares = flaresOf(report, programme);
    text.questions = toQt(report.questions).trimmed();
    text.rules = rulesOf(report.rules);
    text.origin =
        ReportWords::tr("From a diary kept with Springback. It tells what was entered; it "
                        "does not diagnose.");
    text.log = logTable(report, programme);
    return text;
}

QString summaryInWords(const ReportText& text)
{
    QStringList sentences{
        ReportWords::tr("%1. %2. %3.").arg(text.title, text.subtitle, text.range)};
    for (const ReportFigure& figure : text.figures) {
        sentences << ReportWords::tr("%1: %2, %3.", "label, figure, note")
                         .arg(figure.label, figure.figure, figure.note);
    }
    sentences << summaryInWords(text.chart);
    for (const ReportTable* table : {&text.doses, &text.tests, &text.flares}) {
        if (table->rows.empty()) {
            sentences << table->empty;
        }
        for (const QStringList& row : table->rows) {
            sentences << ReportWords::tr("%1: %2.", "a table’s title, a row")
                             .arg(table->title, row.join(QStringLiteral(", "))
                                                    .replace(u'\n', QStringLiteral(", ")));
        }
    }
    if (!text.questions.isEmpty()) {
        sentences << ReportWords::tr("Questions: %1").arg(text.questions);
    }
    return sentences.join(QLatin1Char(' '));
}

QString reportFileName(Period period)
{
    return QStringLiteral("springback-report-%1.pdf").arg(toQt(isoDay(period.last)));
}

} // namespace springback::ui
