#include "ui/history/day_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/models/figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/session_draft.h"

namespace springback::ui {

namespace {

class DayWordsText {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

QString countWords(int number)
{
    return QLocale().toString(number);
}

QString morningWords(const Log& log, const Course& then, Day day)
{
    const Row<CheckIn>* checkIn = checkInOn(log, day);
    if (checkIn == nullptr) {
        return DayWordsText::tr("No check-in.");
    }
    const DayRecord* record =
        then.days.empty() || then.days.back().date != day ? nullptr : &then.days.back();
    if (record == nullptr || !record->morning || !record->kind) {
        return DayWordsText::tr("Morning pain %1.").arg(ratingText(checkIn->value.pain));
    }
    return DayWordsText::tr("Morning pain %1, normal %2: %3.")
        .arg(countWords(*record->morning), countWords(record->normal),
             phrases::morningKind(*record->kind));
}

QStringList reasonWords(const Plan& plan, const Programme& programme)
{
    QStringList words;
    for (const Reason& reason : plan.reasons) {
        words << DayWordsText::tr("%1: %2", "name of a rule: what it saw")
                     .arg(phrases::rule(reason.rule),
                          phrases::plain(phrases::reason(reason, programme)));
    }
    return words;
}

QStringList measureWords(const Log& log, Day day)
{
    QStringList words;
    for (const Row<Measure>& row : log.measures) {
        if (row.value.from <= day && (!row.value.to || day <= *row.value.to)) {
            words << phrases::measure(row.value.kind);
        }
    }
    return words;
}

QString setWords(const DraftRow& row, const Programme& programme, Units units)
{
    Dose dose;
    dose.sets = row.sets;
    dose.reps = row.reps;
    dose.holdSeconds = row.holdSeconds;
    dose.load = row.load;
    QStringList parts{
        DayWordsText::tr("%1 %2", "exercise, dose")
            .arg(phrases::exercise(programme, row.exercise), phrases::doseWithLoad(dose, units))};
    if (!row.variant.empty()) {
        parts << phrases::variant(row.variant);
    }
    parts << phrases::side(row.side);
    if (row.pain) {
        parts << DayWordsText::tr("pain %1").arg(ratingText(*row.pain));
    }
    if (row.rpe) {
        parts << DayWordsText::tr("effort %1").arg(countWords(*row.rpe));
    }
    return parts.join(QStringLiteral(", "));
}

void addPains(QStringList& lines, const std::optional<PainRating>& during,
              const std::optional<PainRating>& after)
{
    if (during) {
        lines << DayWordsText::tr("Worst pain during: %1").arg(ratingText(*during));
    }
    if (after) {
        lines << DayWordsText::tr("Worst pain after: %1").arg(ratingText(*after));
    }
}

/// What most kinds have to say stands in their summary.
template <class Record>
QStringList detailWords(const Record&, const Entry& entry, const EntryContext&)
{
    return {entry.summary};
}

QStringList detailWords(const Session& session, const Entry&, const EntryContext& context)
{
    QStringList lines;
    for (const DraftRow& row : draftOf(session).rows) {
        lines << setWords(row, context.programme, context.units);
    }
    if (lines.isEmpty()) {
        lines << DayWordsText::tr("No sets noted.");
    }
    addPains(lines, session.painDuring, session.painAfter);
    if (session.rpe) {
        lines << DayWordsText::tr("Effort of the whole session: %1").arg(countWords(*session.rpe));
    }
    for (const Sign sign : session.signs) {
        lines << phrases::sign(sign);
    }
    return lines;
}

/// Its summary begins with the bare number.
QStringList detailWords(const CheckIn&, const Entry& entry, const EntryContext&)
{
    return {DayWordsText::tr("Pain on the first steps: %1").arg(entry.summary)};
}

QStringList detailWords(const Run& run, const Entry& entry, const EntryContext&)
{
    QStringList lines{entry.summary};
    addPains(lines, run.painDuring, run.painAfter);
    return lines;
}

std::optional<Judgement> judgementIn(const std::vector<Judgement>& judgements, Id id)
{
    const auto found = std::ranges::find(judgements, id, &Judgement::id);
    return found == judgements.end() ? std::nullopt : std::optional(*found);
}

template <class Record>
void addDayEntries(const Table<Record>& table, Day day, const EntryContext& context,
                   const Course& judged, std::vector<std::pair<Entry, DayEntry>>& entries)
{
    if constexpr (HistoryRecord<Record>) {
        for (const Row<Record>& row : table) {
            Entry entry = entryOf(row, context);
            if (entry.day != day) {
                continue;
            }
            if (entry.key.kind == EntryKind::Session) {
                entry.judgement = judgementIn(judged.sessions, row.id);
            } else if (entry.key.kind == EntryKind::Run) {
                entry.judgement = judgementIn(judged.runs, row.id);
            }
            DayEntry words;
            words.key = entry.key;
            words.title = kindName(entry.key.kind);
            if (entry.time) {
                words.title = DayWordsText::tr("%1, %2", "kind of entry, time of day")
                                  .arg(words.title, phrases::time(*entry.time));
            }
            words.details = detailWords(row.value, entry, context);
            if (entry.judgement) {
                words.outcome =
                    DayWordsText::tr("%1. %2", "outcome; how it was judged")
                        .arg(phrases::outcome(entry.judgement->outcome), outcomeSentence(entry));
                words.outcome.front() = words.outcome.front().toUpper();
            }
            words.note = entry.note;
            entries.emplace_back(std::move(entry), std::move(words));
        }
    }
}

} // namespace

template <HistoryRecord Record>
QStringList entryDetails(const Row<Record>& row, const EntryContext& context)
{
    return detailWords(row.value, entryOf(row, context), context);
}

template QStringList entryDetails(const Row<CheckIn>&, const EntryContext&);
template QStringList entryDetails(const Row<Session>&, const EntryContext&);
template QStringList entryDetails(const Row<Run>&, const EntryContext&);
template QStringList entryDetails(const Row<HeelRaiseTest>&, const EntryContext&);
template QStringList entryDetails(const Row<StageMove>&, const EntryContext&);
template QStringList entryDetails(const Row<NormalReset>&, const EntryContext&);
template QStringList entryDetails(const Row<Measure>&, const EntryContext&);
template QStringList entryDetails(const Row<SeenProfessional>&, const EntryContext&);
template QStringList entryDetails(const Row<Score>&, const EntryContext&);
template QStringList entryDetails(const Row<ActivityRating>&, const EntryContext&);

DayWords dayWords(const Programme& programme, const RuleSet& rules, const Log& log,
                  const Course& judged, Day day)
{
    const Course then = course(programme, rules, log, day);
    DayWords words;
    words.morning = morningWords(log, then, day);
    if (then.plan.hasEpisode) {
        words.advice = then.plan.advice;
        words.reasons = reasonWords(then.plan, programme);
    }
    words.measures = measureWords(log, day);
    const EntryContext context{programme, log.settings.units};
    std::vector<std::pair<Entry, DayEntry>> entries;
    std::apply(
        [&](const auto&... table) { (addDayEntries(table, day, context, judged, entries), ...); },
        log.tables());
    std::ranges::sort(entries,
                      [](const auto& a, const auto& b) { return isBefore(a.first, b.first); });
    for (auto& [entry, entryWords] : entries) {
        words.entries.push_back(std::move(entryWords));
    }
    return words;
}

} // namespace springback::ui
