#include <cmath>

#include "ui/phrases.h"
#include "ui/phrases_text.h"

namespace springback::ui::phrases {

namespace {

/// The figure as text, and whether the rule gave it at all.
struct Seen {
    explicit Seen(const Reason& reason, FigureName name, int decimals = 0)
    {
        if (const auto value = figureOf(reason, name)) {
            known = true;
            count = static_cast<int>(std::lround(*value));
            text = number(*value, decimals);
        }
    }

    bool known = false;
    int count = 0;
    QString text;
};

QString morningAgainstNormal(const Reason& reason)
{
    const Seen morning(reason, FigureName::Morning);
    const Seen normal(reason, FigureName::Normal);
    if (!morning.known || !normal.known) {
        return Phrases::tr("The morning was above your normal.");
    }
    return Phrases::tr("The morning was %1 against your normal %2.").arg(morning.text, normal.text);
}

QString stiffnessAgainstNormal(const Reason& reason)
{
    const Seen stiffness(reason, FigureName::Stiffness);
    const Seen normal(reason, FigureName::StiffnessNormal);
    if (!stiffness.known || !normal.known) {
        return {};
    }
    return Phrases::tr("Stiffness lasted %1 min against your usual %2 min.")
        .arg(stiffness.text, normal.text);
}

QString morningFigures(const Reason& reason)
{
    const QString stiffness = stiffnessAgainstNormal(reason);
    const QString morning = morningAgainstNormal(reason);
    return stiffness.isEmpty() ? morning
                               : Phrases::tr("%1 %2", "two sentences").arg(morning, stiffness);
}

QString flareReason(const Reason& reason)
{
    const QString figures = morningFigures(reason);
    switch (reason.rule) {
    case Rule::FlareSevere:
        return Phrases::tr("%1 That is far above it, so the tendon gets quiet days.").arg(figures);
    case Rule::FlareModerate:
        return Phrases::tr("%1 That is clearly above it, so the load goes one step back.")
            .arg(figures);
    case Rule::FlareLasting:
        return Phrases::tr("%1 It was the second sore morning after a run or jumps.").arg(figures);
    default:
        return Phrases::tr("%1 That is a little more than usual.").arg(figures);
    }
}

QString painReason(const Reason& reason)
{
    const Seen pain(reason, FigureName::Pain);
    switch (reason.rule) {
    case Rule::PainVeryHigh:
        return pain.known ? Phrases::tr("Pain reached %1. That high, the session ends and the "
                                        "tendon gets quiet days.")
                                .arg(pain.text)
                          : Phrases::tr("Pain was so high that the session ends and the tendon "
                                        "gets quiet days.");
    case Rule::PainTooMuchAgain:
        return pain.known ? Phrases::tr("Pain reached %1, too much for the second time within a "
                                        "week.")
                                .arg(pain.text)
                          : Phrases::tr("Pain was too much for the second time within a week.");
    case Rule::PainTooMuch:
        return pain.known ? Phrases::tr("Pain reached %1. In that zone more load adds nothing, so "
                                        "it goes one step back.")
                                .arg(pain.text)
                          : Phrases::tr("Pain was in the zone where more load adds nothing, so it "
                                        "goes one step back.");
    default:
        return pain.known
                   ? Phrases::tr("Pain reached %1: acceptable, and in control.").arg(pain.text)
                   : Phrases::tr("Pain was acceptable, and in control.");
    }
}

/// The means of two weeks, in pain where it rose, else in stiffness; empty when neither is known.
QString weekFigures(const Reason& reason)
{
    const Seen mean(reason, FigureName::WeekMean, 1);
    const Seen before(reason, FigureName::WeekMeanBefore, 1);
    const Seen stiffness(reason, FigureName::Stiffness);
    const Seen stiffnessBefore(reason, FigureName::StiffnessNormal);
    const bool painRose = mean.known && before.known && mean.text != before.text;
    if (stiffness.known && stiffnessBefore.known && !painRose) {
        return Phrases::tr("Morning stiffness averaged %1 min last week, %2 min the week before.")
            .arg(stiffness.text, stiffnessBefore.text);
    }
    return painRose ? Phrases::tr("Mornings averaged %1 last week, %2 the week before.")
                          .arg(mean.text, before.text)
                    : QString();
}

QString weekReason(const Reason& reason)
{
    const Seen mean(reason, FigureName::WeekMean, 1);
    const Seen anchor(reason, FigureName::Anchor);
    const QString figures = weekFigures(reason);
    switch (reason.rule) {
    case Rule::WorseThanStart:
        return mean.known && anchor.known
                   ? Phrases::tr("The mornings of the last week averaged %1. You started from %2.")
                         .arg(mean.text, anchor.text)
                   : Phrases::tr("The mornings of the last week were clearly above where you "
                                 "started.");
    case Rule::TwoRisingWeeks:
        return figures.isEmpty() ? Phrases::tr("Mornings have risen two weeks in a row.")
                                 : Phrases::tr("%1 It is the second rise in a row.").arg(figures);
    default:
        return figures.isEmpty()
                   ? Phrases::tr("The mornings of the last week were above the week before.")
                   : figures;
    }
}

QString gapReason(const Reason& reason)
{
    const Seen days(reason, FigureName::Days);
    const QString gap = days.known ? Phrases::tr("No session for %n days.", nullptr, days.count)
                                   : Phrases::tr("There was a break between sessions.");
    switch (reason.rule) {
    case Rule::GapShort:
        return Phrases::tr("%1 You pick up at the last dose that sat well.").arg(gap);
    case Rule::GapLong:
        return Phrases::tr("%1 You come back one step below the last dose that sat well.").arg(gap);
    default:
        return Phrases::tr("%1 First a look at the signs, then a gentle return.").arg(gap);
    }
}

QString countReason(const Reason& reason)
{
    const Seen flares(reason, FigureName::Flares);
    const Seen done(reason, FigureName::SessionsDone);
    const Seen planned(reason, FigureName::SessionsPlanned);
    if (reason.rule == Rule::FlaresRepeated) {
        return flares.known ? Phrases::tr("%n flares within two weeks, so jumps go one block "
                                          "back.",
                                          nullptr, flares.count)
                            : Phrases::tr("Flares came back within two weeks, so jumps go one "
                                          "block back.");
    }
    return done.known && planned.known
               ? Phrases::tr("Twelve weeks with %1 of %2 planned sessions done, and the mornings "
                             "have changed little.")
                     .arg(done.text, planned.text)
               : Phrases::tr("Twelve weeks of training, and the mornings have changed little.");
}

QString unknownReason(const Reason& reason)
{
    const Seen mornings(reason, FigureName::Mornings);
    if (!reason.becauseOf.empty()) {
        return Phrases::tr("The morning after %1 is not recorded, so nobody knows how it sat.")
            .arg(shortDay(reason.becauseOf.back()));
    }
    if (mornings.known && mornings.count < RuleSet().anchorNeeds) {
        return mornings.count == 1
                   ? Phrases::tr("One morning recorded so far, too few to know your normal.")
                   : Phrases::tr("%n mornings recorded so far, too few to know your normal.",
                                 nullptr, mornings.count);
    }
    return Phrases::tr("This morning is not recorded yet, so the dose stays.");
}

QString tooSoonReason(const Reason& reason)
{
    const Seen hours(reason, FigureName::Hours);
    const Seen needed(reason, FigureName::Needed);
    if (hours.known && needed.known) {
        return Phrases::tr("Jumps need %1 hours between them; the last were %2 hours ago.")
            .arg(needed.text, hours.text);
    }
    return Phrases::tr("The last jumps or fast running are too recent.");
}

QString doseReason(const Reason& reason)
{
    const Seen good(reason, FigureName::GoodSessions);
    const Seen needed(reason, FigureName::Needed);
    const Seen rpe(reason, FigureName::Rpe);
    const Seen pain(reason, FigureName::Pain);
    switch (reason.rule) {
    case Rule::TooSoon:
        return tooSoonReason(reason);
    case Rule::RangeForLocation:
        return Phrases::tr("Where it hurts, the heel stays level or higher.");
    case Rule::Dwell:
        return good.known && needed.known
                   ? Phrases::tr("%1 of %2 good sessions at this dose so far.")
                         .arg(good.text, needed.text)
                   : Phrases::tr("A few more good sessions at this dose first.");
    case Rule::EffortOnTarget:
        return rpe.known ? Phrases::tr("Effort was %1 of 10: the load is right.").arg(rpe.text)
                         : Phrases::tr("The effort was on target: the load is right.");
    case Rule::Ready:
        return pain.known
                   ? Phrases::tr("Pain %1, a normal morning after it, and the dose done often "
                                 "enough: one step up.")
                         .arg(pain.text)
                   : Phrases::tr("Pain stayed low, the morning after was normal and the "
                                 "dose was done often enough: one step up.");
    default:
        return Phrases::tr("Nothing speaks for a change, so the dose stays.");
    }
}

QString bareReason(const Reason& reason)
{
    switch (reason.rule) {
    case Rule::UrgentSign:
        return Phrases::tr("You ticked a sign that needs care the same day.");
    case Rule::SeeProfessionalSign:
        return Phrases::tr("You ticked a sign that a professional should look at first.");
    case Rule::StopSign:
        return Phrases::tr("You ticked a stop sign: constant pain, limping, swelling or sharp "
                           "pain.");
    case Rule::PainVeryHigh:
    case Rule::PainTooMuchAgain:
    case Rule::PainTooMuch:
    case Rule::AcceptablePain:
        return painReason(reason);
    case Rule::FlareSevere:
    case Rule::FlareModerate:
    case Rule::FlareMild:
    case Rule::FlareLasting:
        return flareReason(reason);
    case Rule::WorseThanStart:
    case Rule::TwoRisingWeeks:
    case Rule::RisingWeek:
        return weekReason(reason);
    case Rule::FlaresRepeated:
    case Rule::NoProgress12Weeks:
        return countReason(reason);
    case Rule::MorningUnknown:
        return unknownReason(reason);
    case Rule::GapShort:
    case Rule::GapLong:
    case Rule::GapVeryLong:
        return gapReason(reason);
    case Rule::TooSoon:
    case Rule::RangeForLocation:
    case Rule::Dwell:
    case Rule::EffortOnTarget:
    case Rule::Ready:
    case Rule::Otherwise:
        return doseReason(reason);
    }
    Q_UNREACHABLE();
}

} // namespace

QString reason(const Reason& reason, const Programme& programme)
{
    QString text = bareReason(reason);
    if (!reason.exercises.empty()) {
        QStringList names;
        for (const std::string& id : reason.exercises) {
            names << exercise(programme, id);
        }
        text = Phrases::tr("%1: %2", "exercises: what the rule saw")
                   .arg(names.join(QStringLiteral(", ")), text);
    }
    if (reason.inForce) {
        text = Phrases::tr("%1 This is still in force.").arg(text);
    }
    if (reason.suggestsProfessional) {
        text = Phrases::tr("%1 It may be worth showing it to a professional.").arg(text);
    }
    return text;
}

} // namespace springback::ui::phrases
