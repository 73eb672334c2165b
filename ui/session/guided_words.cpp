#include "ui/session/guided_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui::guided_words {

namespace {

struct GuidedText {
    Q_DECLARE_TR_FUNCTIONS(GuidedSession)
};

QString count(int value)
{
    return QLocale().toString(value);
}

QString amountOf(std::optional<int> holdSeconds, int amount)
{
    return holdSeconds ? GuidedText::tr("%1 s", "seconds of a hold").arg(count(amount))
                       : reps(amount);
}

/// From 1, counting each exercise once.
int exerciseNumber(const Script& script, std::string_view exercise)
{
    Script before;
    for (const Step& step : script) {
        before.push_back(step);
        if (step.exercise == exercise) {
            break;
        }
    }
    return exerciseCount(before);
}

QString legOf(const Step& step)
{
    if (step.variant == kBothLegsVariant) {
        return GuidedText::tr("Both legs");
    }
    switch (step.side) {
    case Side::Left:
        return GuidedText::tr("Left leg");
    case Side::Right:
        return GuidedText::tr("Right leg");
    case Side::Both:
        break;
    }
    return {};
}

QString setOf(const Step& step)
{
    const QString set = count(step.set);
    const QString sets = count(step.sets);
    if (step.circuit) {
        return GuidedText::tr("round %1 of %2").arg(set, sets);
    }
    return step.holdSeconds ? GuidedText::tr("hold %1 of %2").arg(set, sets)
                            : GuidedText::tr("set %1 of %2").arg(set, sets);
}

QString pacedPhase(const GuidedSession& guided)
{
    const bool jump = guided.step().loadClass == LoadClass::Jump;
    switch (guided.beat().part) {
    case BeatPart::Up:
        return jump ? GuidedText::tr("Jump") : GuidedText::tr("Up");
    case BeatPart::Hold:
        return GuidedText::tr("Stay up");
    case BeatPart::Down:
        return jump ? GuidedText::tr("Stand and settle") : GuidedText::tr("Down");
    }
    return {};
}

QString workPhase(const GuidedSession& guided)
{
    switch (guided.counted()) {
    case Counted::Hold:
        return GuidedText::tr("Hold");
    case Counted::PacedReps:
        return pacedPhase(guided);
    case Counted::FreeReps:
        return GuidedText::tr("At your own pace");
    }
    return {};
}

/// The rest that begins with the end of a set; none after the last one.
bool rests(const GuidedSession& guided)
{
    return guided.left() > milliseconds(0);
}

QString readyPhase(const Step& step)
{
    if (!step.switchSide) {
        return GuidedText::tr("Get ready");
    }
    return step.side == Side::Left ? GuidedText::tr("Switch to the left leg")
                                   : GuidedText::tr("Switch to the right leg");
}

} // namespace

const Step& shownStep(const GuidedSession& guided)
{
    const Step* next = guided.phase() == Phase::Rest ? guided.next() : nullptr;
    return next != nullptr ? *next : guided.step();
}

QString counter(const GuidedSession& guided, const Programme& programme)
{
    const Step& step = shownStep(guided);
    const Block* block = step.circuit ? programme.block(step.block) : nullptr;
    const QString where = block != nullptr
                              ? toQt(block->name)
                              : GuidedText::tr("Exercise %1 of %2")
                                    .arg(count(exerciseNumber(guided.script(), step.exercise)),
                                         count(exerciseCount(guided.script())));
    return GuidedText::tr("%1 · %2", "exercise, set").arg(where, setOf(step));
}

QString task(const GuidedSession& guided, Units units)
{
    const Step& step = shownStep(guided);
    const bool ahead = guided.phase() == Phase::Rest;
    QStringList parts;
    parts << legOf(step);
    if (!step.variant.empty() && step.variant != kBothLegsVariant && step.variant != "one_leg") {
        parts << phrases::variant(step.variant);
    }
    parts << amountOf(step.holdSeconds,
                      ahead ? step.holdSeconds.value_or(step.reps.value_or(0)) : guided.amount());
    const Load load = ahead ? step.load : guided.load();
    if (load.grams > 0) {
        parts << phrases::load(load, units);
    }
    parts.removeAll(QString());
    QString what = parts.join(QStringLiteral(", "));
    what.front() = what.front().toUpper();
    return step.targetRpe ? GuidedText::tr("%1. Aim for RPE %2.").arg(what, count(*step.targetRpe))
                          : GuidedText::tr("%1.").arg(what);
}

QString phase(const GuidedSession& guided)
{
    if (guided.isPaused()) {
        return GuidedText::tr("Paused");
    }
    switch (guided.phase()) {
    case Phase::GetReady:
        return readyPhase(guided.step());
    case Phase::Work:
        return workPhase(guided);
    case Phase::Pain:
        return rests(guided) ? GuidedText::tr("Resting. How much did it hurt?")
                             : GuidedText::tr("How much did it hurt?");
    case Phase::Effort:
        return rests(guided) ? GuidedText::tr("Resting. How hard was it?")
                             : GuidedText::tr("How hard was it?");
    case Phase::Rest:
        return GuidedText::tr("Rest");
    case Phase::Stop:
        return GuidedText::tr("Stopped");
    case Phase::End:
        return GuidedText::tr("Done");
    }
    return {};
}

QString clock(milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString figure(const GuidedSession& guided)
{
    if (guided.phase() == Phase::GetReady) {
        return count(
            static_cast<int>(std::chrono::ceil<std::chrono::seconds>(guided.left()).count()));
    }
    const bool asks = guided.phase() == Phase::Pain || guided.phase() == Phase::Effort;
    if (asks && !rests(guided)) {
        return guided.counted() == Counted::Hold
                   ? clock(std::chrono::seconds(guided.amount()))
                   : GuidedText::tr("%1×", "repetitions").arg(count(guided.amount()));
    }
    if (guided.phase() != Phase::Work || guided.counted() == Counted::Hold) {
        return clock(guided.left());
    }
    if (guided.counted() == Counted::PacedReps) {
        return GuidedText::tr("%1 / %2", "repetitions done, to do")
            .arg(count(guided.repsDone()), count(guided.amount()));
    }
    return GuidedText::tr("%1×", "repetitions").arg(count(guided.amount()));
}

QString amount(const Set& set, Units units)
{
    const QString done =
        amountOf(set.holdSeconds, set.holdSeconds ? *set.holdSeconds : set.reps.value_or(0));
    return set.load.grams == 0 ? done
                               : GuidedText::tr("%1 · %2", "reps or seconds, load")
                                     .arg(done, phrases::load(set.load, units));
}

QString setName(const Step& step, const Programme& programme)
{
    const QString set = count(step.set);
    const QString name =
        step.circuit
            ? GuidedText::tr("Round %1, %2").arg(set, phrases::exercise(programme, step.exercise))
        : step.holdSeconds ? GuidedText::tr("Hold %1").arg(set)
                           : GuidedText::tr("Set %1").arg(set);
    return step.side == Side::Both || !step.switchSide
               ? name
               : GuidedText::tr("%1, %2", "set, side").arg(name, phrases::side(step.side));
}

QString painHint(const Step& step, const RuleSet& rules)
{
    switch (step.loadClass) {
    case LoadClass::Loaded:
        return GuidedText::tr("%1 or %2 is expected in heavy slow work.")
            .arg(count(rules.safeMax - 1), count(rules.safeMax));
    case LoadClass::Jump:
        return GuidedText::tr("%1 or %2 for a moment is in control. Never sharp.")
            .arg(count(rules.acceptableMax - 1), count(rules.acceptableMax));
    case LoadClass::Mobility:
    case LoadClass::BodyWeight:
        break;
    }
    return GuidedText::tr("Up to %1 is fine.").arg(count(rules.safeMax));
}

QString reps(int count)
{
    return count == 1 ? GuidedText::tr("1 rep") : GuidedText::tr("%n reps", nullptr, count);
}

QString sets(int count)
{
    return count == 1 ? GuidedText::tr("1 set") : GuidedText::tr("%n sets", nullptr, count);
}

QString notice(const GuidedSession& guided, const Plan& now, const RuleSet& rules)
{
    if (guided.slept()) {
        return GuidedText::tr("The computer slept, so the clock was stopped. Space goes on.");
    }
    const bool hurt = std::ranges::any_of(guided.session().sets, [&rules](const Set& set) {
        return set.pain && set.pain->worst().value() > rules.acceptableMax;
    });
    return hurt ? GuidedText::tr("What hurt too much has ended for today: with this on record the "
                                 "advice is “%1”.")
                      .arg(phrases::advice(now.advice))
                : QString();
}

QString whyItEnded(const GuidedSession& guided, const Plan& now, const RuleSet& rules)
{
    return now.advice < Advice::SeeProfessional
               ? notice(guided, now, rules)
               : GuidedText::tr("The advice is now “%1”, so the session ends here. The Today page "
                                "says what to ask.")
                     .arg(phrases::advice(now.advice));
}

QString resumeAt(const Script& script, const Session& session, const Programme& programme)
{
    const std::size_t next = position(script, session);
    if (next >= script.size()) {
        return {};
    }
    return GuidedText::tr("%1, %2", "set, exercise")
        .arg(setOf(script[next]), phrases::exercise(programme, script[next].exercise));
}

} // namespace springback::ui::guided_words
