#include "ui/models/history_entry.h"

#include <tuple>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/domain/validate.h"
#include "ui/models/figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/session_draft.h"

namespace springback::ui {

namespace {

constexpr int kExercisesNamed = 2; ///< in the summary of a session

QString entryText(const char* text, int n = -1)
{
    return QCoreApplication::translate("HistoryEntry", text, nullptr, n);
}

QString entryNumber(int value)
{
    return QLocale().toString(value);
}

QString listed(const QStringList& parts)
{
    return parts.join(QStringLiteral(", "));
}

QString minutesText(int minutes)
{
    return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "%1 min")).arg(entryNumber(minutes));
}

template <class Record> Entry entryStub(const Row<Record>& row, Day day)
{
    Entry entry;
    entry.key = {kindOf(&row.value), row.id};
    entry.day = day;
    return entry;
}

void setPainText(Entry& entry, const std::optional<PainRating>& rating)
{
    if (rating) {
        entry.pain = rating->worst();
        entry.painText = ratingText(*rating);
    }
}

void addSigns(QStringList& parts, Signs signs)
{
    for (const Sign sign : signs) {
        parts << phrases::sign(sign);
    }
}

QString rowText(const DraftRow& row, const EntryContext& context)
{
    Dose dose;
    dose.sets = row.sets;
    dose.reps = row.reps;
    dose.holdSeconds = row.holdSeconds;
    dose.load = row.load;
    return QStringLiteral("%1 %2").arg(phrases::exercise(context.programme, row.exercise),
                                       phrases::doseWithLoad(dose, context.units));
}

int kindOrder(const Entry& entry)
{
    return static_cast<int>(entry.key.kind);
}

} // namespace

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::CheckIn:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Check-in"));
    case EntryKind::Session:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Session"));
    case EntryKind::Run:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Run"));
    case EntryKind::HeelRaiseTest:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Heel-raise test"));
    case EntryKind::StageMove:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Stage"));
    case EntryKind::NormalReset:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "New usual"));
    case EntryKind::Measure:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Temporary measure"));
    case EntryKind::SeenProfessional:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Professional seen"));
    case EntryKind::Score:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Score"));
    case EntryKind::ActivityRating:
        return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "Activity"));
    }
    return {};
}

QString exercisesText(int count)
{
    return count == 1 ? entryText(QT_TRANSLATE_NOOP("HistoryEntry", "1 exercise"))
                      : entryText(QT_TRANSLATE_N_NOOP("HistoryEntry", "%n exercises"), count);
}

bool isBefore(const Entry& a, const Entry& b)
{
    // A check-in is the first thing of its day; what has no time follows it in the order of kinds.
    const auto place = [](const Entry& entry) {
        return std::make_tuple(entry.day, entry.key.kind != EntryKind::CheckIn, entry.time,
                               kindOrder(entry), entry.key.id);
    };
    return place(a) < place(b);
}

QString outcomeText(const Entry& entry)
{
    if (!entry.judgement) {
        return {};
    }
    const Judgement& judgement = *entry.judgement;
    QString outcome = phrases::outcome(judgement.outcome);
    if (!judgement.morningPain) {
        return outcome;
    }
    return entryText(QT_TRANSLATE_NOOP("HistoryEntry", "%1: morning %2, normal %3"))
        .arg(outcome, entryNumber(*judgement.morningPain), entryNumber(judgement.normal));
}

QString outcomeSentence(const Entry& entry)
{
    if (!entry.judgement) {
        return {};
    }
    const Judgement& judgement = *entry.judgement;
    if (!judgement.morning || !judgement.morningPain) {
        return judgement.outcome == Outcome::Waiting
                   ? entryText(QT_TRANSLATE_NOOP("HistoryEntry",
                                                 "Waits for the morning that will judge it."))
                   : entryText(QT_TRANSLATE_NOOP("HistoryEntry", "No morning could judge it."));
    }
    return entryText(
               QT_TRANSLATE_NOOP("HistoryEntry", "Judged by the morning of %1: %2, normal %3."))
        .arg(phrases::day(*judgement.morning), entryNumber(*judgement.morningPain),
             entryNumber(judgement.normal));
}

Entry entryOf(const Row<CheckIn>& row, const EntryContext&)
{
    const CheckIn& checkIn = row.value;
    Entry entry = entryStub(row, checkIn.date);
    setPainText(entry, checkIn.pain);
    QStringList parts{entry.painText};
    if (checkIn.stiffness) {
        parts << entryText(QT_TRANSLATE_NOOP("HistoryEntry", "stiffness %1"))
                     .arg(minutesText(*checkIn.stiffness));
    }
    if (checkIn.painAfterYesterday) {
        parts << entryText(QT_TRANSLATE_NOOP("HistoryEntry", "the evening before %1"))
                     .arg(ratingText(*checkIn.painAfterYesterday));
    }
    addSigns(parts, checkIn.signs);
    for (const Tag tag : checkIn.tags) {
        parts << phrases::tag(tag);
    }
    for (const Changed changed : checkIn.changed) {
        parts << phrases::changed(changed);
    }
    entry.summary = listed(parts);
    entry.note = toQt(checkIn.note);
    return entry;
}

Entry entryOf(const Row<Session>& row, const EntryContext& context)
{
    const Session& session = row.value;
    Entry entry = entryStub(row, session.date);
    entry.time = session.time;
    if (const std::optional<Pain> worst = worstPain(session)) {
        setPainText(entry, PainRating(*worst));
    }
    QStringList parts;
    const std::vector<DraftRow> rows = rowsToRead(session);
    for (const DraftRow& draft : rows) {
        if (parts.size() == kExercisesNamed) {
            parts << QStringLiteral("…");
            break;
        }
        parts << rowText(draft, context);
    }
    entry.summary = exercisesText(exerciseCount(session));
    if (!parts.isEmpty()) {
        entry.summary += QStringLiteral(" · ") + listed(parts);
    }
    QStringList signs;
    addSigns(signs, session.signs);
    if (!signs.isEmpty()) {
        entry.summary += QStringLiteral(" · ") + listed(signs);
    }
    entry.note = toQt(session.note);
    return entry;
}

Entry entryOf(const Row<Run>& row, const EntryContext& context)
{
    const Run& run = row.value;
    Entry entry = entryStub(row, run.date);
    entry.time = run.time;
    std::optional<Pain> worst;
    for (const std::optional<PainRating>& rating : {run.painDuring, run.painAfter}) {
        if (rating) {
            worst = std::max(worst.value_or(rating->worst()), rating->worst());
        }
    }
    if (worst) {
        setPainText(entry, PainRating(*worst));
    }
    QStringList parts{phrases::distance(run.distance, context.units)};
    if (run.duration) {
        parts << minutesText((run.duration->seconds + 30) / 60);
    }
    if (run.climb) {
        parts << phrases::climb(*run.climb, context.units);
    }
    if (run.cadence) {
        parts << phrases::cadence(*run.cadence);
    }
    if (run.hills) {
        parts << entryText(QT_TRANSLATE_NOOP("HistoryEntry", "hills"));
    }
    if (run.speed) {
        parts << entryText(QT_TRANSLATE_NOOP("HistoryEntry", "speed work"));
    }
    entry.summary = listed(parts);
    return entry;
}

Entry entryOf(const Row<HeelRaiseTest>& row, const EntryContext&)
{
    const HeelRaiseTest& test = row.value;
    Entry entry = entryStub(row, test.date);
    QStringList parts;
    if (test.right) {
        parts << entryText(QT_TRANSLATE_NOOP("HistoryEntry", "right %1"))
                     .arg(entryNumber(*test.right));
    }
    if (test.left) {
        parts
            << entryText(QT_TRANSLATE_NOOP("HistoryEntry", "left %1")).arg(entryNumber(*test.left));
    }
    if (test.painRight && test.painLeft) {
        setPainText(entry, *test.painRight == *test.painLeft
                               ? PainRating(*test.painLeft)
                               : PainRating(*test.painLeft, *test.painRight));
    } else if (test.painRight || test.painLeft) {
        setPainText(entry, PainRating(test.painRight ? *test.painRight : *test.painLeft));
    }
    entry.summary = listed(parts);
    return entry;
}

Entry entryOf(const Row<StageMove>& row, const EntryContext&)
{
    Entry entry = entryStub(row, row.value.date);
    entry.summary = phrases::stage(row.value.stage);
    entry.note = toQt(row.value.reason);
    return entry;
}

Entry entryOf(const Row<NormalReset>& row, const EntryContext&)
{
    Entry entry = entryStub(row, row.value.date);
    setPainText(entry, row.value.pain);
    QStringList parts{
        entryText(QT_TRANSLATE_NOOP("HistoryEntry", "usual morning %1")).arg(entry.painText)};
    if (row.value.stiffness) {
        parts << entryText(QT_TRANSLATE_NOOP("HistoryEntry", "stiffness %1"))
                     .arg(minutesText(*row.value.stiffness));
    }
    entry.summary = listed(parts);
    return entry;
}

Entry entryOf(const Row<Measure>& row, const EntryContext&)
{
    Entry entry = entryStub(row, row.value.from);
    const QString measure = phrases::measure(row.value.kind);
    entry.summary = row.value.to
                        ? entryText(QT_TRANSLATE_NOOP("HistoryEntry", "%1, until %2"))
                              .arg(measure, phrases::shortDay(*row.value.to))
                        : entryText(QT_TRANSLATE_NOOP("HistoryEntry", "%1, still on")).arg(measure);
    return entry;
}

Entry entryOf(const Row<SeenProfessional>& row, const EntryContext&)
{
    Entry entry = entryStub(row, row.value.date);
    entry.summary = entryText(QT_TRANSLATE_NOOP("HistoryEntry", "I have been seen"));
    return entry;
}

Entry entryOf(const Row<Score>& row, const EntryContext&)
{
    Entry entry = entryStub(row, row.value.date);
    entry.summary = entryText(QT_TRANSLATE_NOOP("HistoryEntry", "VISA-A %1 of %2"))
                        .arg(entryNumber(row.value.value), entryNumber(limits::kMaxScore));
    return entry;
}

Entry entryOf(const Row<ActivityRating>& row, const EntryContext&)
{
    Entry entry = entryStub(row, row.value.date);
    entry.summary = entryText(QT_TRANSLATE_NOOP("HistoryEntry", "%1: %2 of %3"))
                        .arg(toQt(row.value.activity), entryNumber(row.value.value),
                             entryNumber(limits::kMaxRating));
    return entry;
}

} // namespace springback::ui
