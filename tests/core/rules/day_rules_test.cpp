// The table of day rules at each of its thresholds, on facts made by hand.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/rules/day_rules.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

const RuleSet kTableRules;
const Day kTableDay = day("2026-02-02");

/// A quiet day: a normal morning, all known.
struct Facts : DayFacts {
    Morning today;

    Facts()
    {
        today.day = kTableDay;
        today.normal.pain = 2;
        today.pain = 2;
        rules = &kTableRules;
        DayFacts::today = kTableDay;
        mornings = 20;
        weekAnchor = 2;
    }
    std::optional<Advice> advice(Rule rule)
    {
        morning = &today;
        for (const Reason& reason : matchDayRules(*this)) {
            if (reason.rule == rule) {
                return reason.advice;
            }
        }
        return std::nullopt;
    }
};

Facts hurting(int pain, int times = 1)
{
    Facts facts;
    facts.worst = WorstLoad{kTableDay, pain, times, kTableDay};
    return facts;
}

Facts flaring(MorningKind kind)
{
    Facts facts;
    facts.today.kind = kind;
    return facts;
}

Facts afterGap(int days_)
{
    Facts facts;
    facts.lastSession = kTableDay - days(days_);
    facts.gapDays = days_;
    return facts;
}

WeekReport week(int number, std::optional<double> mean)
{
    WeekReport report;
    report.number = number;
    report.mean = mean;
    return report;
}

TEST(DayRules, AQuietDayMatchesNone)
{
    Facts facts;
    facts.morning = &facts.today;
    EXPECT_TRUE(matchDayRules(facts).empty());
}

TEST(DayRules, Pain)
{
    EXPECT_EQ(hurting(5).advice(Rule::PainTooMuch), std::nullopt);
    EXPECT_EQ(hurting(6).advice(Rule::PainTooMuch), Advice::DialBack);
    EXPECT_EQ(hurting(7).advice(Rule::PainVeryHigh), std::nullopt);
    EXPECT_EQ(hurting(8).advice(Rule::PainVeryHigh), Advice::SettleDown);
    EXPECT_EQ(hurting(6, 1).advice(Rule::PainTooMuchAgain), std::nullopt);
    EXPECT_EQ(hurting(6, 2).advice(Rule::PainTooMuchAgain), Advice::SettleDown);
    EXPECT_EQ(hurting(5, 2).advice(Rule::PainTooMuchAgain), std::nullopt);
}

TEST(DayRules, StopTheExercise)
{
    for (Rule rule :
         {Rule::StopSign, Rule::PainVeryHigh, Rule::PainTooMuchAgain, Rule::PainTooMuch}) {
        EXPECT_TRUE(stopsExercise(rule)) << nameOf(rule);
    }
    EXPECT_FALSE(stopsExercise(Rule::UrgentSign));
    EXPECT_FALSE(isPainRule(Rule::StopSign));
}

TEST(DayRules, EachSignHasItsRule)
{
    for (int i = 0; i < static_cast<int>(EnumNames<Sign>::values.size()); ++i) {
        const auto sign = static_cast<Sign>(i);
        Facts facts;
        facts.signs = SignsSeen{{sign}, kTableDay};
        const bool urgent = kUrgentSigns.contains(sign);
        const bool stop = kStopSigns.contains(sign);
        EXPECT_EQ(facts.advice(Rule::UrgentSign).has_value(), urgent) << nameOf(sign);
        EXPECT_EQ(facts.advice(Rule::StopSign).has_value(), stop) << nameOf(sign);
        EXPECT_EQ(facts.advice(Rule::SeeProfessionalSign).has_value(), !urgent && !stop)
            << nameOf(sign);
    }
}

TEST(DayRules, FlaresByTheirSize)
{
    EXPECT_EQ(flaring(MorningKind::Severe).advice(Rule::FlareSevere), Advice::SettleDown);
    EXPECT_EQ(flaring(MorningKind::Moderate).advice(Rule::FlareModerate), Advice::DialBack);
    EXPECT_EQ(flaring(MorningKind::Mild).advice(Rule::FlareMild), Advice::Hold);
    Facts newDose = flaring(MorningKind::Mild);
    newDose.cause.dosesFall = true;
    EXPECT_EQ(newDose.advice(Rule::FlareMild), Advice::DialBack);
    EXPECT_EQ(newDose.advice(Rule::FlareModerate), std::nullopt);
}

TEST(DayRules, ALastingFlareIsOneLevelMoreCareful)
{
    const auto lasting = [](MorningKind kind, bool newDose = false) {
        Facts facts = flaring(kind);
        facts.cause.wasFlareYesterday = true;
        facts.cause.runOrJumpTwoDaysAgo = true;
        facts.cause.dosesFall = newDose;
        return facts;
    };
    EXPECT_EQ(lasting(MorningKind::Mild).advice(Rule::FlareLasting), Advice::DialBack);
    EXPECT_EQ(lasting(MorningKind::Mild, true).advice(Rule::FlareLasting), Advice::SettleDown);
    EXPECT_EQ(lasting(MorningKind::Moderate).advice(Rule::FlareLasting), Advice::SettleDown);
    EXPECT_EQ(lasting(MorningKind::Severe).advice(Rule::FlareLasting), Advice::SeeProfessional);
    EXPECT_EQ(lasting(MorningKind::Normal).advice(Rule::FlareLasting), std::nullopt);
    Facts noRun = lasting(MorningKind::Moderate);
    noRun.cause.runOrJumpTwoDaysAgo = false;
    EXPECT_EQ(noRun.advice(Rule::FlareLasting), std::nullopt);
    Facts first = lasting(MorningKind::Moderate);
    first.cause.wasFlareYesterday = false;
    EXPECT_EQ(first.advice(Rule::FlareLasting), std::nullopt);
}

TEST(DayRules, StiffnessIsAmongTheFiguresOfAStiffFlare)
{
    Facts facts = flaring(MorningKind::Mild);
    facts.today.stiffness = 30;
    facts.today.normal.stiffness = 10;
    facts.today.stiffnessFlare = true;
    facts.morning = &facts.today;
    const std::vector<Figure> expected{{FigureName::Morning, 2},
                                       {FigureName::Normal, 2},
                                       {FigureName::Stiffness, 30},
                                       {FigureName::StiffnessNormal, 10}};
    EXPECT_EQ(matchDayRules(facts).front().figures, expected);
}

TEST(DayRules, ThreeFlaresAreRepeatedOnTheDayOfTheThird)
{
    Facts facts = flaring(MorningKind::Moderate);
    facts.repeatedFlares = {kTableDay - days(5), kTableDay};
    EXPECT_EQ(facts.advice(Rule::FlaresRepeated), std::nullopt);
    facts.repeatedFlares = {kTableDay - days(9), kTableDay - days(5), kTableDay};
    EXPECT_EQ(facts.advice(Rule::FlaresRepeated), Advice::SettleDown);
    facts.repeatedFlares.back() = kTableDay - days(1);
    EXPECT_EQ(facts.advice(Rule::FlaresRepeated), std::nullopt) << "the same flare goes on";
}

TEST(DayRules, WorseThanStart)
{
    const auto advice = [](std::optional<double> mean) {
        Facts facts;
        facts.week = week(4, mean);
        return facts.advice(Rule::WorseThanStart);
    };
    EXPECT_EQ(advice(4.0), Advice::SeeProfessional);
    EXPECT_EQ(advice(27.0 / 7), std::nullopt);
    EXPECT_EQ(advice(std::nullopt), std::nullopt);
}

TEST(DayRules, SeenTodaySettlesDownInstead)
{
    Facts facts;
    facts.week = week(4, 4.0);
    facts.seenToday = true;
    EXPECT_EQ(facts.advice(Rule::WorseThanStart), Advice::SettleDown);
}

TEST(DayRules, RisingWeeksShowBothMeans)
{
    Facts facts;
    facts.week = week(3, 3.0);
    facts.week->meanBefore = 2.0;
    facts.week->stiffnessMean = 20.0;
    facts.week->stiffnessMeanBefore = 10.0;
    EXPECT_EQ(facts.advice(Rule::RisingWeek), std::nullopt);
    facts.week->rising = true;
    EXPECT_EQ(facts.advice(Rule::RisingWeek), Advice::DialBack);
    EXPECT_EQ(facts.advice(Rule::TwoRisingWeeks), std::nullopt);
    EXPECT_EQ(matchDayRules(facts).front().figures.size(), 4U);
    facts.week->secondRising = true;
    EXPECT_EQ(facts.advice(Rule::TwoRisingWeeks), Advice::SettleDown);
}

TEST(DayRules, NoProgressNeedsTimeAndWork)
{
    const auto matches = [](int number, double mean, Adherence kept) {
        Facts facts;
        facts.week = week(number, mean);
        facts.weekAnchor = 4;
        facts.adherence = kept;
        return facts.advice(Rule::NoProgress12Weeks) == Advice::Hold;
    };
    EXPECT_TRUE(matches(12, 3, {24, 36, {}}));
    EXPECT_TRUE(matches(12, 15.0 / 7, {24, 36, 6}));
    EXPECT_FALSE(matches(11, 3, {24, 36, {}}));
    EXPECT_FALSE(matches(12, 2, {24, 36, {}})) << "two points below the start";
    EXPECT_FALSE(matches(12, 3, {23, 36, {}})) << "less than two thirds";
    EXPECT_FALSE(matches(12, 3, {24, 36, 7})) << "seven raises more";
    EXPECT_FALSE(matches(12, 3, {0, 0, {}})) << "nothing was planned";
}

TEST(DayRules, NoProgressShowsTheRaisesGained)
{
    Facts facts;
    facts.week = week(12, 3.0);
    facts.weekAnchor = 4;
    facts.adherence = {30, 36, 3};
    facts.morning = &facts.today;
    EXPECT_EQ(matchDayRules(facts).front().figures.back(), (Figure{FigureName::HeelRaiseGain, 3}));
}

TEST(DayRules, AMorningIsUnknown)
{
    Facts three;
    three.mornings = 3;
    EXPECT_EQ(three.advice(Rule::MorningUnknown), std::nullopt);
    Facts two;
    two.mornings = 2;
    EXPECT_EQ(two.advice(Rule::MorningUnknown), Advice::Hold);
    Facts missed;
    missed.lastLoad = kTableDay - days(3);
    missed.lastMorningMissing = true;
    EXPECT_EQ(missed.advice(Rule::MorningUnknown), Advice::Hold);
    missed.morning = &missed.today;
    EXPECT_EQ(matchDayRules(missed).front().becauseOf, std::vector{kTableDay - days(3)});
    Facts today;
    EXPECT_EQ(matchDayRules(today).front().rule, Rule::MorningUnknown);
}

TEST(DayRules, GapsByTheirLength)
{
    const auto only = [](int gap) {
        std::vector<Rule> rules;
        for (Rule rule : {Rule::GapShort, Rule::GapLong, Rule::GapVeryLong}) {
            if (afterGap(gap).advice(rule)) {
                rules.push_back(rule);
            }
        }
        return rules;
    };
    EXPECT_EQ(only(3), std::vector<Rule>{});
    EXPECT_EQ(only(4), std::vector{Rule::GapShort});
    EXPECT_EQ(only(13), std::vector{Rule::GapShort});
    EXPECT_EQ(only(14), std::vector{Rule::GapLong});
    EXPECT_EQ(only(27), std::vector{Rule::GapLong});
    EXPECT_EQ(only(28), std::vector{Rule::GapVeryLong});
    EXPECT_EQ(only(400), std::vector{Rule::GapVeryLong});
    EXPECT_EQ(afterGap(4).advice(Rule::GapShort), Advice::Hold);
    EXPECT_EQ(afterGap(14).advice(Rule::GapLong), Advice::DialBack);
    EXPECT_EQ(afterGap(28).advice(Rule::GapVeryLong), Advice::SettleDown);
}

} // namespace
} // namespace springback::test
