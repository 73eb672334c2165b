#include "ui/report/report_log.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "core/rules/judge.h"
#include "ui/models/history_entry.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/session_draft.h"

namespace springback::ui {

namespace {

class ReportLogWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString figureCell(const std::optional<int>& value)
{
    return value ? QLocale().toString(*value) : QString();
}

/// "Sat 14 Mar", with its year where the report has more than one.
QString logDay(Day day, bool withYear)
{
    return QLocale().toString(toQt(day), withYear
                                             ? ReportLogWords::tr("ddd d MMM yyyy", "date format")
                                             : ReportLogWords::tr("ddd d MMM", "date format"));
}

/// The hardest work first: what is cut off at the end is foot and mobility work.
QString sessionWords(const Session& session, const EntryContext& context)
{
    const auto classOf = [&context](const DraftRow& row) {
        const Exercise* exercise = context.programme.exercise(row.exercise);
        return exercise == nullptr ? LoadClass::Mobility : exercise->loadClass;
    };
    std::vector<DraftRow> rows = rowsToRead(session);
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const DraftRow& a, const DraftRow& b) { return classOf(a) > classOf(b); });
    QStringList done;
    for (const DraftRow& row : rows) {
        const Dose dose{row.sets, row.reps, row.holdSeconds, row.load, {}, {}, 1};
        done << ReportLogWords::tr("%1 %2", "exercise, dose")
                    .arg(phrases::exercise(context.programme, row.exercise),
                         phrases::doseWithLoad(dose, context.units));
    }
    return done.isEmpty() ? ReportLogWords::tr("session") : done.join(QStringLiteral(", "));
}

QString doneCell(const ReportDay& day, const EntryContext& context)
{
    QStringList done;
    for (const Run& run : day.runs) {
        done << ReportLogWords::tr("Run %1", "its figures")
                    .arg(entryOf(Row<Run>{0, run}, context).summary);
    }
    for (const Session& session : day.sessions) {
        done << sessionWords(session, context);
    }
    return done.join(QStringLiteral("; "));
}

QString painCell(const ReportDay& day)
{
    std::optional<int> during;
    std::optional<int> after;
    for (const EffortPain& effort : day.efforts) {
        during = std::max(during, effort.during);
        after = std::max(after, effort.after);
    }
    if (!during && !after) {
        return {};
    }
    const auto figure = [](const std::optional<int>& pain) {
        return pain ? QLocale().toString(*pain) : QStringLiteral("–");
    };
    return ReportLogWords::tr("%1, %2", "pain during and after").arg(figure(during), figure(after));
}

QString satCell(const ReportDay& day)
{
    if (day.efforts.empty()) {
        return {};
    }
    Outcome worst = day.efforts.front().outcome;
    for (const EffortPain& effort : day.efforts) {
        worst = isWorse(effort.outcome, worst) ? effort.outcome : worst;
    }
    return phrases::outcome(worst);
}

QString notesCell(const ReportDay& day)
{
    QStringList notes;
    if (day.flare) {
        notes << phrases::morningKind(*day.flare);
    }
    for (const Sign sign : day.signs) {
        notes << phrases::sign(sign);
    }
    for (const Tag tag : day.tags) {
        notes << phrases::tag(tag);
    }
    for (const std::string& note : day.notes) {
        notes << toQt(note).simplified();
    }
    const QString all = notes.join(QStringLiteral("; "));
    return all.left(1).toUpper() + all.mid(1);
}

} // namespace

ReportTable logTable(const Report& report, const Programme& programme)
{
    ReportTable table{
        ReportLogWords::tr("Log"),
        {ReportLogWords::tr("Day"), ReportLogWords::tr("Morning"), ReportLogWords::tr("Normal"),
         ReportLogWords::tr("Stiff"), ReportLogWords::tr("In, after"), ReportLogWords::tr("It sat"),
         ReportLogWords::tr("Done"), ReportLogWords::tr("Notes")},
        {},
        ReportLogWords::tr("Pain of the first steps and the person’s normal; stiffness "
                           "in minutes; worst pain in and after the work of that day; "
                           "how it sat by the next morning."),
        ReportLogWords::tr("No entry in these days.")};
    const bool withYear = toQt(report.period.first).year() != toQt(report.period.last).year();
    const EntryContext context{programme, report.units};
    table.rows.reserve(report.days.size());
    for (const ReportDay& day : report.days) {
        table.rows.push_back({logDay(day.day, withYear), figureCell(day.morning),
                              figureCell(day.normal), figureCell(day.stiffness), painCell(day),
                              satCell(day), doneCell(day, context), notesCell(day)});
    }
    return table;
}

} // namespace springback::ui
