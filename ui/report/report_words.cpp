#include "ui/report/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/report/report_flares.h"
#include "ui/report/report_log.h"

namespace springback::ui {

namespace {

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

/// "14 Mar", with its year where that is not the report's.
QString shortDate(Day day, Day last)
{
    return toQt(day).year() == toQt(last).year()
               ? phrases::shortDay(day)
               : QLocale().toString(toQt(day), ReportWords::tr("d MMM yyyy", "date format"));
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
        return ReportWords::tr("From %1 to %2, ended").arg(start, wholeDate(*episode.ended));
    }
    return ReportWords::tr("In rehab since %1, week %2", "a date, a number")
        .arg(start, QLocale().toString(episode.week));
}

ReportFigure stageFigure(const ReportEpisode& episode, Day last)
{
    return {ReportWords::tr("Stage"), phrases::stage(episode.stage),
            episode.stageSince
                ? ReportWords::tr("since %1").arg(shortDate(*episode.stageSince, last))
                : QString()};
}

ReportFigure normalFigure(const Report& report)
{
    const QString label = ReportWords::tr("Normal morning pain");
    if (!report.normal) {
        return {label, notKnown(), ReportWords::tr("not known yet")};
    }
    const NormalChange& change = *report.normal;
    const QString first = shortDate(change.firstDay, report.period.last);
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
            count.mild == 0   ? ReportWords::tr("no mild ones")
            : count.mild == 1 ? ReportWords::tr("and 1 mild one")
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
        figures.push_back(stageFigure(*report.episode, report.period.last));
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
                              shortDate(report.bestRun->day, report.period.last)});
    }
    for (const BestDose& best : doses) {
        table.rows.push_back({phrases::exercise(programme, best.exercise),
                              doseCell(best.dose, report.units),
                              shortDate(best.day, report.period.last)});
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

QString visaAText(const ScoreTrack& track, Day last)
{
    if (track.points.empty()) {
        return {};
    }
    const ScorePoint& newest = track.points.back();
    const QString now = ReportWords::tr("VISA-A %1 of 100 on %2")
                            .arg(QLocale().toString(newest.value), shortDate(newest.day, last));
    if (!newest.change || !track.first) {
        return ReportWords::tr("%1.").arg(now);
    }
    return ReportWords::tr("%1, %2 on %3.")
        .arg(now, QLocale().toString(track.first->value), shortDate(track.first->day, last));
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
    const QString visaA = visaAText(report.visaA, report.period.last);
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
            {shortDate(point->day, report.period.last), number(point->right), number(point->left),
             point->percent
                 ? ReportWords::tr("%1 %", "per cent").arg(QLocale().toString(*point->percent))
                 : notKnown(),
             changeCell(track, *point)});
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

/// Those that say something.
QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
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
    text.flares = flareTable(report, programme);
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
    QStringList sentences{ReportWords::tr("%1.").arg(
        joined({text.title, text.subtitle, text.range}, QStringLiteral(". ")))};
    for (const ReportFigure& figure : text.figures) {
        sentences << ReportWords::tr("%1: %2.", "label, figure and note")
                         .arg(figure.label,
                              joined({figure.figure, figure.note}, QStringLiteral(", ")));
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
