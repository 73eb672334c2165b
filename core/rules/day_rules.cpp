#include "core/rules/day_rules.h"

#include <utility>

namespace springback {

namespace {

using Match = std::optional<Reason>;

Figure figure(FigureName name, double value)
{
    return Figure{name, value};
}

Advice oneLevelUp(Advice advice)
{
    return advice < Advice::SeekUrgentCare ? static_cast<Advice>(static_cast<int>(advice) + 1)
                                           : advice;
}

Match signMatch(const DayFacts& facts, Signs which, Rule rule, Advice advice)
{
    if (!facts.signs || !facts.signs->signs.containsAny(which)) {
        return std::nullopt;
    }
    return Reason{rule, advice, {}, {facts.signs->day}};
}

Match urgentSign(const DayFacts& facts)
{
    return signMatch(facts, kUrgentSigns, Rule::UrgentSign, Advice::SeekUrgentCare);
}

Match seeProfessionalSign(const DayFacts& facts)
{
    return signMatch(facts, kSeeSomeoneSigns, Rule::SeeProfessionalSign, Advice::SeeProfessional);
}

Match stopSign(const DayFacts& facts)
{
    return signMatch(facts, kStopSigns, Rule::StopSign, Advice::SeeProfessional);
}

Match painMatch(const DayFacts& facts, int atLeast, Rule rule, Advice advice)
{
    if (!facts.worst || facts.worst->pain < atLeast) {
        return std::nullopt;
    }
    return Reason{rule, advice, {figure(FigureName::Pain, facts.worst->pain)}, {facts.worst->day}};
}

Match painVeryHigh(const DayFacts& facts)
{
    return painMatch(facts, facts.rules->veryHigh, Rule::PainVeryHigh, Advice::SettleDown);
}

Match painTooMuchAgain(const DayFacts& facts)
{
    if (!facts.worst || facts.worst->timesTooMuch < 2) {
        return std::nullopt;
    }
    Match match = painMatch(facts, facts.rules->acceptableMax + 1, Rule::PainTooMuchAgain,
                            Advice::SettleDown);
    if (match) {
        match->figures.push_back(figure(FigureName::Times, facts.worst->timesTooMuch));
        match->becauseOf = {facts.worst->lastTooMuch};
    }
    return match;
}

Match painTooMuch(const DayFacts& facts)
{
    return painMatch(facts, facts.rules->acceptableMax + 1, Rule::PainTooMuch, Advice::DialBack);
}

Reason flareReason(const DayFacts& facts, Rule rule, Advice advice)
{
    const Morning& morning = *facts.morning;
    Reason reason{rule,
                  advice,
                  {figure(FigureName::Morning, morning.pain),
                   figure(FigureName::Normal, morning.normal.pain)},
                  facts.cause.days};
    if (morning.stiffnessFlare) {
        reason.figures.push_back(figure(FigureName::Stiffness, *morning.stiffness));
        reason.figures.push_back(figure(FigureName::StiffnessNormal, *morning.normal.stiffness));
    }
    return reason;
}

Match flareOfKind(const DayFacts& facts, MorningKind kind, Rule rule, Advice advice)
{
    if (facts.morning == nullptr || facts.morning->kind != kind) {
        return std::nullopt;
    }
    return flareReason(facts, rule, advice);
}

Advice mildAdvice(const DayFacts& facts)
{
    return facts.cause.dosesFall ? Advice::DialBack : Advice::Hold;
}

Match flareSevere(const DayFacts& facts)
{
    return flareOfKind(facts, MorningKind::Severe, Rule::FlareSevere, Advice::SettleDown);
}

Match flareModerate(const DayFacts& facts)
{
    return flareOfKind(facts, MorningKind::Moderate, Rule::FlareModerate, Advice::DialBack);
}

Match flareMild(const DayFacts& facts)
{
    return flareOfKind(facts, MorningKind::Mild, Rule::FlareMild, mildAdvice(facts));
}

Match flareLasting(const DayFacts& facts)
{
    if (facts.morning == nullptr || !facts.morning->isFlare() || !facts.cause.wasFlareYesterday ||
        !facts.cause.runOrJumpTwoDaysAgo) {
        return std::nullopt;
    }
    Advice given = Advice::SettleDown;
    if (facts.morning->kind == MorningKind::Moderate) {
        given = Advice::DialBack;
    } else if (facts.morning->kind == MorningKind::Mild) {
        given = mildAdvice(facts);
    }
    return flareReason(facts, Rule::FlareLasting, oneLevelUp(given));
}

Match flaresRepeated(const DayFacts& facts)
{
    const int flares = static_cast<int>(facts.repeatedFlares.size());
    if (flares < facts.rules->repeatedFlares || facts.repeatedFlares.back() != facts.today) {
        return std::nullopt;
    }
    return Reason{Rule::FlaresRepeated,
                  Advice::SettleDown,
                  {figure(FigureName::Flares, flares),
                   figure(FigureName::Days, facts.rules->repeatedFlareDays)},
                  facts.repeatedFlares};
}

Match worseThanStart(const DayFacts& facts)
{
    if (!facts.week || !facts.week->mean ||
        *facts.week->mean < facts.weekAnchor + facts.rules->worseThanStartPoints) {
        return std::nullopt;
    }
    return Reason{Rule::WorseThanStart,
                  Advice::SeeProfessional,
                  {figure(FigureName::WeekMean, *facts.week->mean),
                   figure(FigureName::Anchor, facts.weekAnchor)}};
}

std::vector<Figure> weekFigures(const WeekReport& week)
{
    std::vector<Figure> figures;
    if (week.mean && week.meanBefore) {
        figures.push_back({FigureName::WeekMean, *week.mean});
        figures.push_back({FigureName::WeekMeanBefore, *week.meanBefore});
    }
    if (week.stiffnessMean && week.stiffnessMeanBefore) {
        figures.push_back({FigureName::Stiffness, *week.stiffnessMean});
        figures.push_back({FigureName::StiffnessNormal, *week.stiffnessMeanBefore});
    }
    return figures;
}

Match twoRisingWeeks(const DayFacts& facts)
{
    if (!facts.week || !facts.week->secondRising) {
        return std::nullopt;
    }
    Reason reason{Rule::TwoRisingWeeks, Advice::SettleDown, weekFigures(*facts.week)};
    reason.suggestsProfessional = true;
    return reason;
}

Match risingWeek(const DayFacts& facts)
{
    if (!facts.week || !facts.week->rising) {
        return std::nullopt;
    }
    return Reason{Rule::RisingWeek, Advice::DialBack, weekFigures(*facts.week)};
}

Match noProgress12Weeks(const DayFacts& facts)
{
    const RuleSet& rules = *facts.rules;
    const Adherence& kept = facts.adherence;
    if (!facts.week || facts.week->number < rules.noProgressWeeks || !facts.week->mean ||
        *facts.week->mean <= facts.weekAnchor - rules.noProgressPoints || kept.planned == 0 ||
        3 * kept.done < 2 * kept.planned ||
        kept.heelRaiseGain.value_or(0) >= rules.heelRaiseNoise) {
        return std::nullopt;
    }
    Reason reason{Rule::NoProgress12Weeks,
                  Advice::Hold,
                  {figure(FigureName::Weeks, facts.week->number),
                   figure(FigureName::WeekMean, *facts.week->mean),
                   figure(FigureName::Anchor, facts.weekAnchor),
                   figure(FigureName::SessionsDone, kept.done),
                   figure(FigureName::SessionsPlanned, kept.planned)}};
    if (kept.heelRaiseGain) {
        reason.figures.push_back(figure(FigureName::HeelRaiseGain, *kept.heelRaiseGain));
    }
    reason.suggestsProfessional = true;
    return reason;
}

Match morningUnknown(const DayFacts& facts)
{
    if (facts.morning != nullptr && !facts.lastMorningMissing &&
        facts.mornings >= facts.rules->anchorNeeds) {
        return std::nullopt;
    }
    Reason reason{
        Rule::MorningUnknown, Advice::Hold, {figure(FigureName::Mornings, facts.mornings)}};
    if (facts.lastMorningMissing && facts.lastLoad) {
        reason.becauseOf = {*facts.lastLoad};
    }
    return reason;
}

Match gapMatch(const DayFacts& facts, int from, int before, Rule rule, Advice advice)
{
    if (!facts.lastSession || facts.gapDays < from || facts.gapDays >= before) {
        return std::nullopt;
    }
    return Reason{rule, advice, {figure(FigureName::Days, facts.gapDays)}, {*facts.lastSession}};
}

Match gapShort(const DayFacts& facts)
{
    return gapMatch(facts, facts.rules->gapShort, facts.rules->gapLong, Rule::GapShort,
                    Advice::Hold);
}

Match gapLong(const DayFacts& facts)
{
    return gapMatch(facts, facts.rules->gapLong, facts.rules->gapVeryLong, Rule::GapLong,
                    Advice::DialBack);
}

Match gapVeryLong(const DayFacts& facts)
{
    constexpr int kNoEnd = 1 << 30;
    return gapMatch(facts, facts.rules->gapVeryLong, kNoEnd, Rule::GapVeryLong, Advice::SettleDown);
}

} // namespace

const std::array<DayRule, kDayRuleCount> kDayRules{{
    {Rule::UrgentSign, urgentSign},
    {Rule::SeeProfessionalSign, seeProfessionalSign},
    {Rule::StopSign, stopSign},
    {Rule::PainVeryHigh, painVeryHigh},
    {Rule::PainTooMuchAgain, painTooMuchAgain},
    {Rule::PainTooMuch, painTooMuch},
    {Rule::FlareSevere, flareSevere},
    {Rule::FlareModerate, flareModerate},
    {Rule::FlareMild, flareMild},
    {Rule::FlareLasting, flareLasting},
    {Rule::FlaresRepeated, flaresRepeated},
    {Rule::WorseThanStart, worseThanStart},
    {Rule::TwoRisingWeeks, twoRisingWeeks},
    {Rule::RisingWeek, risingWeek},
    {Rule::NoProgress12Weeks, noProgress12Weeks},
    {Rule::MorningUnknown, morningUnknown},
    {Rule::GapShort, gapShort},
    {Rule::GapLong, gapLong},
    {Rule::GapVeryLong, gapVeryLong},
}};

std::vector<Reason> matchDayRules(const DayFacts& facts)
{
    std::vector<Reason> reasons;
    for (const DayRule& rule : kDayRules) {
        if (Match match = rule.match(facts)) {
            // Who was seen today has done what it would ask for.
            if (facts.seenToday && match->advice == Advice::SeeProfessional) {
                match->advice = Advice::SettleDown;
            }
            reasons.push_back(*std::move(match));
        }
    }
    return reasons;
}

bool stopsExercise(Rule rule)
{
    return rule == Rule::StopSign || isPainRule(rule);
}

bool isPainRule(Rule rule)
{
    return rule == Rule::PainVeryHigh || rule == Rule::PainTooMuchAgain ||
           rule == Rule::PainTooMuch;
}

} // namespace springback
