#include <algorithm>

#include <QTextDocumentFragment>

#include "ui/phrases.h"
#include "ui/phrases_text.h"
#include "ui/qtconvert.h"

namespace springback::ui::phrases {

namespace {

QString careHeadline(Rule rule)
{
    switch (rule) {
    case Rule::StopSign:
        return Phrases::tr("That was a stop sign. Let someone look at it.");
    case Rule::WorseThanStart:
        return Phrases::tr("Mornings are clearly above where you began. Time to ask someone.");
    default:
        return Phrases::tr("Talk to a professional before you load it again.");
    }
}

QString settleHeadline(Rule rule)
{
    switch (rule) {
    case Rule::FlareSevere:
        return Phrases::tr("A sore morning. A few quiet days, then back in.");
    case Rule::PainVeryHigh:
        return Phrases::tr("That hurt too much. A few quiet days, then back in.");
    case Rule::PainTooMuchAgain:
        return Phrases::tr("Too much pain twice in a week. Let it settle first.");
    case Rule::FlareLasting:
        return Phrases::tr("Still sore after two mornings. Let it settle first.");
    case Rule::FlaresRepeated:
        return Phrases::tr("Flares keep coming back. Let it settle, then return a step lower.");
    case Rule::WorseThanStart:
        return Phrases::tr("Mornings are above where you began. Let it settle first.");
    case Rule::TwoRisingWeeks:
        return Phrases::tr("Two weeks have crept up. Let it settle first.");
    case Rule::GapVeryLong:
        return Phrases::tr("Welcome back. Begin gently and build from there.");
    default:
        return Phrases::tr("Let it settle for a few days.");
    }
}

bool wasTrainedOn(Day day, const Log& log)
{
    const auto onDay = [&](const auto& row) { return row.value.date == day; };
    return std::any_of(log.sessions.begin(), log.sessions.end(), onDay) ||
           std::any_of(log.runs.begin(), log.runs.end(), onDay);
}

QString dialBackHeadline(const Reason& reason, const Plan& plan, const Log& log)
{
    if (isFlare(reason.rule) && reason.inForce) {
        return Phrases::tr("Still one step back, until a normal morning.");
    }
    switch (reason.rule) {
    case Rule::FlareModerate:
        return wasTrainedOn(plan.date - days(1), log)
                   ? Phrases::tr("Yesterday was more than your tendon could take. One step back, "
                                 "no panic.")
                   : Phrases::tr("A sorer morning than usual. One step back, no panic.");
    case Rule::FlareMild:
        return Phrases::tr("A little sorer than usual. One step back this time.");
    case Rule::FlareLasting:
        return Phrases::tr("Sore for a second morning. One step back.");
    case Rule::PainTooMuch:
        return Phrases::tr("That was too much pain. One step back, no panic.");
    case Rule::RisingWeek:
        return Phrases::tr("The week has crept up. One step back, nothing new.");
    case Rule::GapLong:
        return Phrases::tr("Welcome back. One step below where you left off.");
    default:
        return Phrases::tr("One step back today.");
    }
}

QString holdHeadline(Rule rule)
{
    switch (rule) {
    case Rule::FlareMild:
        return Phrases::tr("A touch sore. The same dose again.");
    case Rule::MorningUnknown:
        return Phrases::tr("The same again, until we know how it sat.");
    case Rule::GapShort:
        return Phrases::tr("A few days off. Pick up at the last dose that sat well.");
    case Rule::NoProgress12Weeks:
        return Phrases::tr("Twelve weeks with little change. Worth asking someone.");
    case Rule::AcceptablePain:
        return Phrases::tr("In control. The same dose again.");
    case Rule::Dwell:
        return Phrases::tr("Steady. A little longer at this dose.");
    case Rule::EffortOnTarget:
        return Phrases::tr("The load is right. Stay with it.");
    case Rule::TooSoon:
        return Phrases::tr("Too soon for jumps. Strength or rest today.");
    default:
        return Phrases::tr("Steady as it is. The same dose today.");
    }
}

bool stepsUpToday(const Plan& plan)
{
    return std::any_of(plan.items.begin(), plan.items.end(), [](const PlanItem& item) {
        return item.state == ItemState::Due && item.before.has_value();
    });
}

/// Says how an exercise is done here, or that there was nothing to say: never why a day is held.
bool isBackground(Rule rule)
{
    return rule == Rule::RangeForLocation || rule == Rule::Otherwise;
}

} // namespace

const Reason* mainReason(const Plan& plan)
{
    const auto found =
        std::find_if(plan.reasons.begin(), plan.reasons.end(), [&](const Reason& reason) {
            const bool background = plan.advice == Advice::Hold && isBackground(reason.rule);
            return reason.advice == plan.advice && !background;
        });
    return found == plan.reasons.end() ? nullptr : &*found;
}

bool isMissing(const Plan& plan, Missing what)
{
    return std::find(plan.missing.begin(), plan.missing.end(), what) != plan.missing.end();
}

bool isFlare(Rule rule)
{
    return rule == Rule::FlareSevere || rule == Rule::FlareModerate || rule == Rule::FlareMild ||
           rule == Rule::FlareLasting;
}

QString headline(const Plan& plan, const Log& log, const Programme&)
{
    if (!plan.hasEpisode) {
        return Phrases::tr("Say where it hurts, and your plan begins.");
    }
    const Reason* main = mainReason(plan);
    const Rule rule = main != nullptr ? main->rule : Rule::Otherwise;
    switch (plan.advice) {
    case Advice::SeekUrgentCare:
        return Phrases::tr("Please have this looked at today.");
    case Advice::SeeProfessional:
        return careHeadline(rule);
    case Advice::SettleDown:
        return settleHeadline(rule);
    case Advice::DialBack:
        return dialBackHeadline(main != nullptr ? *main : Reason(), plan, log);
    case Advice::Hold:
        return isMissing(plan, Missing::CheckIn) ? Phrases::tr("How is your tendon this morning?")
                                                 : holdHeadline(rule);
    case Advice::Progress:
        return stepsUpToday(plan) ? Phrases::tr("Your tendon took it well. One step up today.")
                                  : Phrases::tr("Your tendon took it well. One step up next time.");
    }
    Q_UNREACHABLE();
}

QString until(const Plan& plan)
{
    switch (plan.until) {
    case Until::Nothing:
        return {};
    case Until::NormalMorning:
        return Phrases::tr("until a normal morning");
    case Until::TwoNormalMornings:
        return plan.untilDay ? Phrases::tr("until two normal mornings in a row, not before %1")
                                   .arg(shortDay(*plan.untilDay))
                             : Phrases::tr("until two normal mornings in a row");
    case Until::SeenOrThreeNormal:
        return Phrases::tr("until you have been seen, or after three normal mornings in a row");
    case Until::Seen:
        return Phrases::tr("until you have been seen");
    case Until::BetterWeekOrSeen:
        return Phrases::tr("until a better week, or until you have been seen");
    }
    Q_UNREACHABLE();
}

QString whenNext(Day next, Day today)
{
    constexpr days kWeek{7};
    if (next == today + days(1)) {
        return Phrases::tr("tomorrow");
    }
    if (next - today < kWeek) {
        return Phrases::tr("next %1", "weekday")
            .arg(QLocale().dayName(static_cast<int>(weekdayOf(next)) + 1));
    }
    return Phrases::tr("on %1", "date").arg(shortDay(next));
}

QString comesBack(const Plan& plan)
{
    switch (plan.until) {
    case Until::Nothing:
        return {};
    case Until::NormalMorning:
        return Phrases::tr("after a normal morning");
    case Until::TwoNormalMornings:
        return Phrases::tr("after two normal mornings");
    case Until::SeenOrThreeNormal:
    case Until::Seen:
        return Phrases::tr("once you have been seen");
    case Until::BetterWeekOrSeen:
        return Phrases::tr("after a better week");
    }
    Q_UNREACHABLE();
}

QString whatToDo(Signs signs)
{
    QStringList sentences;
    if (signs.containsAny(kUrgentSigns)) {
        sentences << Phrases::tr("This needs care today: call a doctor or an emergency service "
                                 "now. The diary stays open, and suggests no loading until you "
                                 "have been seen.");
    } else if (signs.containsAny(kSeeSomeoneSigns)) {
        sentences << Phrases::tr("Ask a doctor or physiotherapist what it is, and whether loading "
                                 "may go on. The diary stays open, and suggests no loading until "
                                 "you have been seen.");
    } else if (signs.containsAny(kStopSigns)) {
        sentences << Phrases::tr("Show it to a physiotherapist or doctor. Loading pauses until you "
                                 "have been seen, or after three normal mornings without it.");
    }
    if (signs.contains(Sign::Fluoroquinolone)) {
        sentences << Phrases::tr("About the antibiotic, contact whoever prescribed it; don’t stop "
                                 "it yourself.");
    }
    return sentences.join(u' ');
}

QString plain(const QString& rich)
{
    return QTextDocumentFragment::fromHtml(rich).toPlainText();
}

} // namespace springback::ui::phrases
