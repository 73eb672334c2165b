#include <algorithm>
#include <map>

#include "ui/phrases.h"
#include "ui/phrases_text.h"
#include "ui/qtconvert.h"

namespace springback::ui::phrases {

namespace {

constexpr int kDosesNamed = 2; ///< changed doses spelled out on the card; the rest are on the plan

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text);
}

QString bold(double value)
{
    return bold(number(value));
}

/// "4 × 15", when all sets of the exercise were alike on each side; else "6 sets".
QString doneDose(const std::vector<const Set*>& sets)
{
    const bool alike = std::all_of(sets.begin(), sets.end(), [&](const Set* set) {
        return set->reps == sets.front()->reps && set->holdSeconds == sets.front()->holdSeconds;
    });
    std::map<Side, int> perSide;
    for (const Set* set : sets) {
        ++perSide[set->side];
    }
    int count = 0;
    for (const auto& [side, sides] : perSide) {
        count = std::max(count, sides);
    }
    if (!alike) {
        return count == 1 ? Phrases::tr("one set") : Phrases::tr("%n sets", nullptr, count);
    }
    Dose dose;
    dose.sets = count;
    dose.reps = sets.front()->reps;
    dose.holdSeconds = sets.front()->holdSeconds;
    return phrases::dose(dose);
}

/// The block of jumps that the exercise belongs to, when it is one of several there.
const Block* circuitOf(const std::string& id, const Programme& programme)
{
    for (const StagePlan& stage : programme.stages) {
        for (const Block& block : stage.blocks) {
            const bool holdsIt =
                std::any_of(block.items.begin(), block.items.end(),
                            [&](const BlockItem& item) { return item.exercise == id; });
            if (holdsIt && block.kind == BlockKind::Jumps && block.items.size() > 1) {
                return &block;
            }
        }
    }
    return nullptr;
}

QString nameInSentence(const std::string& id, const Programme& programme)
{
    const Block* circuit = circuitOf(id, programme);
    return inSentence(circuit != nullptr ? toQt(circuit->name) : exercise(programme, id));
}

/// The hardest thing done in the session, with its dose: "circuit 1 at 3 × 15".
QString hardestWork(const Session& session, const Programme& programme)
{
    const Exercise* hardest = nullptr;
    for (const Set& set : session.sets) {
        const Exercise* exercise = programme.exercise(set.exercise);
        if (exercise != nullptr &&
            (hardest == nullptr || exercise->loadClass > hardest->loadClass)) {
            hardest = exercise;
        }
    }
    if (hardest == nullptr) {
        return Phrases::tr("the session");
    }
    std::vector<const Set*> sets;
    for (const Set& set : session.sets) {
        if (set.exercise == hardest->id) {
            sets.push_back(&set);
        }
    }
    return Phrases::tr("%1 at %2", "exercise at dose")
        .arg(nameInSentence(hardest->id, programme), doneDose(sets));
}

QString withPain(const QString& what, const std::optional<PainRating>& during,
                 const std::optional<PainRating>& after)
{
    if (during && (!after || after->worst() <= during->worst())) {
        return Phrases::tr("%1 (worst pain %2 during)").arg(what, number(during->worst().value()));
    }
    if (after) {
        return Phrases::tr("%1 (worst pain %2 after)").arg(what, number(after->worst().value()));
    }
    return what;
}

/// What was done on the newest of the reason's days, with its worst pain; empty when nothing was.
QString whatCameBefore(const Reason& reason, const Log& log, const Programme& programme)
{
    for (auto day = reason.becauseOf.rbegin(); day != reason.becauseOf.rend(); ++day) {
        for (const Row<Session>& row : log.sessions) {
            if (row.value.date == *day) {
                return withPain(hardestWork(row.value, programme), row.value.painDuring,
                                row.value.painAfter);
            }
        }
        for (const Row<Run>& row : log.runs) {
            if (row.value.date == *day) {
                const QString run = Phrases::tr("a run of %1")
                                        .arg(distance(row.value.distance, log.settings.units));
                return withPain(run, row.value.painDuring, row.value.painAfter);
            }
        }
    }
    return {};
}

/// The two numbers of the day, and what came before them.
QString morningLine(const Plan& plan, const QString& before)
{
    if (!plan.morning) {
        return {};
    }
    const QString morning = bold(*plan.morning);
    const QString normal = bold(plan.normal);
    return before.isEmpty()
               ? Phrases::tr("This morning %1 against your normal %2.").arg(morning, normal)
               : Phrases::tr("This morning %1 against your normal %2, after %3.")
                     .arg(morning, normal, before.toHtmlEscaped());
}

QString restLine(const Plan& plan)
{
    if (!plan.noRunOrJump || plan.advice >= Advice::SeeProfessional) {
        return {}; // a pause of all loading says it already
    }
    const QString end = until(plan);
    return end.isEmpty() ? Phrases::tr("No running or hopping today.")
                         : Phrases::tr("No running or hopping %1.").arg(end);
}

QString doseChange(const PlanItem& item, const Plan& plan, const Log& log,
                   const Programme& programme)
{
    QString name = nameInSentence(item.exercise, programme);
    name[0] = name[0].toUpper();
    name = name.toHtmlEscaped();
    const QString dose = doseWithLoad(item.dose, log.settings.units);
    if (item.state == ItemState::OtherDay) {
        return Phrases::tr("%1: %2 %3.", "exercise, dose, when")
            .arg(name, bold(dose), whenNext(item.next.value_or(plan.date), plan.date));
    }
    if (item.state == ItemState::Due) {
        return Phrases::tr("%1: %2 today.", "exercise, dose").arg(name, bold(dose));
    }
    return item.tolerated
               ? Phrases::tr("%1 then returns at %2, the last dose that sat well.").arg(name, dose)
               : Phrases::tr("%1 then returns at %2.").arg(name, dose);
}

/// What becomes of the doses that differ from before, exercises of one circuit named once.
QStringList doseChanges(const Plan& plan, const Log& log, const Programme& programme)
{
    QStringList sentences;
    for (const PlanItem& item : plan.items) {
        const bool shown = item.state != ItemState::Hidden && item.state != ItemState::Done;
        if (shown && !item.optional && item.before) {
            const QString sentence = doseChange(item, plan, log, programme);
            if (!sentences.contains(sentence)) {
                sentences << sentence;
            }
        }
    }
    return sentences.mid(0, kDosesNamed);
}

/// All signs ticked on that day, and those of an episode that starts on it.
Signs signsOn(Day day, const Log& log)
{
    Signs signs;
    const auto collect = [&](const auto& table) {
        for (const auto& row : table) {
            signs = row.value.date == day ? signs | row.value.signs : signs;
        }
    };
    collect(log.sessions);
    collect(log.checkIns);
    for (const Row<Episode>& row : log.episodes) {
        signs = row.value.start == day ? signs | row.value.signs : signs;
    }
    return signs;
}

QString whatToAsk(const Plan& plan, const Log& log)
{
    if (plan.advice < Advice::SeeProfessional) {
        return {};
    }
    Signs signs;
    for (const Reason& reason : plan.reasons) {
        for (const Day day : reason.becauseOf) {
            signs = signs | signsOn(day, log);
        }
    }
    const QString aboutSigns = whatToDo(signs);
    return aboutSigns.isEmpty()
               ? Phrases::tr("Ask a physiotherapist or doctor what keeps it sore, and whether "
                             "loading may go on. The diary stays open.")
               : aboutSigns;
}

/// The main reason for the card. One of exercises goes without names and figures, which differ
/// between them and stand under "Why?".
QString inShort(const Reason& main, const Plan& plan, const Programme& programme)
{
    if (main.rule == Rule::MorningUnknown && isMissing(plan, Missing::CheckIn)) {
        return Phrases::tr("The check-in decides. Until then every dose stays as it was.");
    }
    Reason reason = main;
    if (!reason.exercises.empty()) {
        reason.exercises.clear();
        reason.figures.clear();
    }
    return phrases::reason(reason, programme);
}

} // namespace

QString because(const Plan& plan, const Log& log, const Programme& programme)
{
    if (!plan.hasEpisode) {
        return Phrases::tr("Four short steps, and you can change everything later.");
    }
    const Reason* main = mainReason(plan);
    const bool flaredToday =
        plan.morning && main != nullptr && isFlare(main->rule) && !main->inForce;
    const QString before = flaredToday ? whatCameBefore(*main, log, programme) : QString();

    QStringList first{morningLine(plan, before)};
    if (!flaredToday) {
        first << inShort(main != nullptr ? *main : Reason(), plan, programme).toHtmlEscaped();
    }
    QStringList second{whatToAsk(plan, log), restLine(plan)};
    second << doseChanges(plan, log, programme);

    first.removeAll(QString());
    second.removeAll(QString());
    QStringList lines{first.join(u' '), second.join(u' ')};
    lines.removeAll(QString());
    // A dose stays on one line.
    return lines.join(QStringLiteral("<br>"))
        .replace(QStringLiteral(" × "), QStringLiteral("\u00a0×\u00a0"));
}

} // namespace springback::ui::phrases
