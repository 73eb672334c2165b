#include "ui/exchange/record_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/history/day_words.h"
#include "ui/models/figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class RecordText {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString recordNumber(int value)
{
    return QLocale().toString(value);
}

QString weekdayNames(Weekdays days)
{
    QStringList names;
    for (const Weekday day : days) {
        names << phrases::weekday(day);
    }
    return names.join(QLatin1Char(' '));
}

QString startDoseWords(const StartDose& dose, const EntryContext& context)
{
    const QString rung =
        RecordText::tr("%1: starts on rung %2")
            .arg(phrases::exercise(context.programme, dose.exercise), recordNumber(dose.rung));
    return dose.load == Load{}
               ? rung
               : RecordText::tr("%1 with %2", "where an exercise starts; added load")
                     .arg(rung, phrases::load(dose.load, context.units));
}

QString usualWords(const Episode& episode)
{
    const QString pain = ratingText(episode.usualMorningPain);
    return episode.usualStiffness ? RecordText::tr("usual morning %1, stiffness %2 min")
                                        .arg(pain, recordNumber(*episode.usualStiffness))
                                  : RecordText::tr("usual morning %1").arg(pain);
}

/// Sessions and runs have more on record than their details tell.
template <class Record> QStringList untoldWords(const Record&)
{
    return {};
}

QStringList untoldWords(const Session& session)
{
    QStringList words;
    if (session.minutes) {
        words << RecordText::tr("%1 min").arg(recordNumber(*session.minutes));
    }
    if (session.running) {
        words << RecordText::tr("not ended yet");
    }
    return words;
}

QStringList untoldWords(const Run& run)
{
    QStringList words;
    if (run.duration) {
        words << RecordText::tr("%1 s on the way").arg(recordNumber(run.duration->seconds));
    }
    if (run.source != Run().source) {
        words << toQt(run.source);
    }
    return words;
}

template <class Record>
RecordWords shownInHistory(const Record& record, const EntryContext& context)
{
    const Row<Record> row{0, record};
    const Entry entry = entryOf(row, context);
    RecordWords words;
    words.day = entry.day;
    words.kind = kindName(entry.key.kind);
    words.line = entry.summary;
    if (entry.time) {
        words.details << phrases::time(*entry.time);
    }
    words.details << entryDetails(row, context) << untoldWords(record);
    if constexpr (std::is_same_v<Record, HeelRaiseTest>) {
        if (entry.pain) {
            words.details << RecordText::tr("pain %1").arg(entry.painText);
        }
    }
    if (!entry.note.isEmpty()) {
        words.line = RecordText::tr("%1 – %2", "entry; its note").arg(words.line, entry.note);
        words.details << entry.note;
    }
    words.line = words.line.simplified();
    return words;
}

RecordWords episodeWords(const Episode& episode, const EntryContext& context)
{
    RecordWords words;
    words.day = episode.start;
    words.kind = RecordText::tr("Stretch of rehab");
    words.line = RecordText::tr("%1, %2", "side, place of the pain")
                     .arg(phrases::side(episode.side), phrases::location(episode.location));
    words.details << words.line << usualWords(episode) << phrases::stage(episode.startStage);
    if (episode.ended) {
        words.details << RecordText::tr("ended %1").arg(phrases::shortDay(*episode.ended));
    }
    const Schedule& days = episode.schedule;
    words.details << RecordText::tr("strength on %1").arg(weekdayNames(days.strength))
                  << RecordText::tr("jumps on %1").arg(weekdayNames(days.jumps))
                  << RecordText::tr("strength beside jumps on %1")
                         .arg(weekdayNames(days.strengthBesideJumps));
    for (const StartDose& dose : episode.startDoses) {
        words.details << startDoseWords(dose, context);
    }
    for (const Sign sign : episode.signs) {
        words.details << phrases::sign(sign);
    }
    return words;
}

RecordWords settingsWords(const Settings& settings)
{
    RecordWords words;
    words.kind = RecordText::tr("Settings");
    words.details << RecordText::tr("the day starts at %1").arg(phrases::time(settings.dayStartsAt))
                  << (settings.units == Units::Metric ? RecordText::tr("kilograms and kilometres")
                                                      : RecordText::tr("pounds and miles"))
                  << (settings.rules == RulesPreset::Standard ? RecordText::tr("standard rules")
                                                              : RecordText::tr("cautious rules"));
    if (!settings.questions.empty()) {
        words.details
            << RecordText::tr("questions for the physio: %1").arg(toQt(settings.questions));
    }
    words.line = words.details.join(QStringLiteral(", ")).simplified();
    return words;
}

/// Those of `all` that are not in `others`, in one line.
QString onlyIn(const QStringList& all, QStringList others)
{
    QStringList rest;
    for (const QString& line : all) {
        if (!others.removeOne(line)) {
            rest << line;
        }
    }
    return rest.join(QStringLiteral(", ")).simplified();
}

} // namespace

template <class Record> RecordWords wordsOf(const Record& record, const EntryContext& context)
{
    if constexpr (std::is_same_v<Record, Settings>) {
        return settingsWords(record);
    } else if constexpr (std::is_same_v<Record, Episode>) {
        return episodeWords(record, context);
    } else {
        return shownInHistory(record, context);
    }
}

template RecordWords wordsOf(const Episode&, const EntryContext&);
template RecordWords wordsOf(const Session&, const EntryContext&);
template RecordWords wordsOf(const CheckIn&, const EntryContext&);
template RecordWords wordsOf(const Run&, const EntryContext&);
template RecordWords wordsOf(const HeelRaiseTest&, const EntryContext&);
template RecordWords wordsOf(const Measure&, const EntryContext&);
template RecordWords wordsOf(const StageMove&, const EntryContext&);
template RecordWords wordsOf(const NormalReset&, const EntryContext&);
template RecordWords wordsOf(const SeenProfessional&, const EntryContext&);
template RecordWords wordsOf(const Score&, const EntryContext&);
template RecordWords wordsOf(const ActivityRating&, const EntryContext&);
template RecordWords wordsOf(const Settings&, const EntryContext&);

std::pair<QString, QString> differingWords(const RecordWords& here, const RecordWords& there)
{
    const auto orNothing = [](const QString& words) {
        return words.isEmpty() ? RecordText::tr("nothing more") : words;
    };
    const QString onlyHere = onlyIn(here.details, there.details);
    const QString onlyThere = onlyIn(there.details, here.details);
    if (onlyHere.isEmpty() && onlyThere.isEmpty()) {
        return {here.line, there.line}; // a different order of the same sets
    }
    return {orNothing(onlyHere), orNothing(onlyThere)};
}

} // namespace springback::ui
