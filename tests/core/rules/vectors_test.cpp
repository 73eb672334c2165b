// One vector at least for every rule, and the programme's own worked examples. Unless a vector says
// otherwise: right mid-portion tendon, strength stage since Monday 5 January 2026, normal 2, usual
// stiffness 10 minutes.
#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "tests/support/diary.h"

namespace springback::test {
namespace {

const Work kHold{"mid_range_hold", "5x45s@10"};
const Work kRaise{"single_leg_weighted_raise", "4x8@10"};

Episode strengthEpisode()
{
    Episode e = episode("2026-01-05", Location::MidPortion, 2);
    e.usualStiffness = 10;
    e.startStage = Stage::Strength;
    return e;
}

/// Quiet mornings up to Sunday 11 January.
Diary quiet()
{
    return Diary(strengthEpisode()).mornings("2026-01-05", "2026-01-11", 2, 10);
}

/// Two sessions that sat well, on Monday and Wednesday; Thursday and Friday are quiet.
Diary twoGoodSessions()
{
    return quiet()
        .did("2026-01-12", {kHold, kRaise}, 2, 1)
        .mornings("2026-01-12", "2026-01-14", 2, 10)
        .did("2026-01-14", {kHold, kRaise}, 2, 1);
}

std::vector<Work> hops(std::string_view dose)
{
    return {{"c1_hop_up", dose}, {"c1_forward_hop", dose}, {"c1_side_hop_wall", dose}};
}

/// Circuit 1: Monday 1x15 and Wednesday 2x15 sat well.
Diary circuitWeek()
{
    Episode e = strengthEpisode();
    e.startStage = Stage::Spring1;
    return Diary(e)
        .mornings("2026-01-05", "2026-01-16", 2, 10)
        .did("2026-01-12", hops("1x15"), 3, 2)
        .did("2026-01-14", hops("2x15"), 3, 2);
}

Diary withSign(Diary diary, Sign sign)
{
    diary.lastMorning().signs.insert(sign);
    return diary;
}

struct Vector {
    std::string name;
    Rule rule;
    Advice advice; ///< of the day
    std::function<Diary()> diary;
    std::string today;
    std::function<void(const Plan&)> also = {};
};

void expectDose(const Plan& plan, std::string_view exercise, int sets, int amount, double kg = 0)
{
    const PlanItem* item = plan.item(exercise);
    ASSERT_NE(item, nullptr) << exercise;
    EXPECT_EQ(item->dose.sets, sets) << exercise;
    EXPECT_EQ(item->dose.reps.value_or(item->dose.holdSeconds.value_or(0)), amount) << exercise;
    EXPECT_EQ(item->dose.load.grams, static_cast<int>(kg * 1000)) << exercise;
}

std::vector<Vector> workedExamples()
{
    return {
        {"1: the second such session sat well", Rule::Ready, Advice::Progress,
         [] { return twoGoodSessions().morning("2026-01-15", 2, 10); }, "2026-01-15",
         [](const Plan& plan) {
             expectDose(plan, "mid_range_hold", 5, 45, 12.5);
             expectDose(plan, "single_leg_weighted_raise", 4, 8, 12.5);
         }},
        {"2: no check-in", Rule::MorningUnknown, Advice::Hold, [] { return twoGoodSessions(); },
         "2026-01-15", [](const Plan& plan) { expectDose(plan, "mid_range_hold", 5, 45, 10); }},
        {"3: acceptable pain in strength", Rule::AcceptablePain, Advice::Hold,
         [] {
             return quiet()
                 .did("2026-01-12", {kHold}, 5, 3)
                 .mornings("2026-01-12", "2026-01-13", 2, 10);
         },
         "2026-01-13"},
        {"4: acceptable pain in circuit 1", Rule::AcceptablePain, Advice::Progress,
         [] {
             Diary diary = circuitWeek();
             diary.lastSession().painDuring = 5_pain;
             return diary;
         },
         "2026-01-15", [](const Plan& plan) { expectDose(plan, "c1_hop_up", 3, 15); }},
        {"5: one point above after a new dose", Rule::FlareMild, Advice::DialBack,
         [] {
             return quiet()
                 .did("2026-01-12", {kHold}, 3, 2)
                 .morning("2026-01-12", 2, 10)
                 .morning("2026-01-13", 3, 10);
         },
         "2026-01-13",
         [](const Plan& plan) {
             expectDose(plan, "mid_range_hold", 5, 45, 7.5);
             EXPECT_FALSE(plan.item("mid_range_hold")->tolerated) << "nothing was, so far";
         }},
        {"5b: one point above after a dose tolerated twice", Rule::FlareMild, Advice::Hold,
         [] {
             return twoGoodSessions()
                 .mornings("2026-01-15", "2026-01-16", 2, 10)
                 .did("2026-01-16", {kHold, kRaise}, 3, 2)
                 .morning("2026-01-17", 3, 10);
         },
         "2026-01-17",
         [](const Plan& plan) {
             expectDose(plan, "mid_range_hold", 5, 45, 10);
             EXPECT_FALSE(plan.noRunOrJump);
         }},
        {"6: one point above and stiff", Rule::FlareModerate, Advice::DialBack,
         [] { return twoGoodSessions().morning("2026-01-15", 3, 30); }, "2026-01-15",
         [](const Plan& plan) {
             EXPECT_TRUE(plan.noRunOrJump);
             EXPECT_EQ(plan.until, Until::NormalMorning);
             expectDose(plan, "mid_range_hold", 5, 45, 7.5);
         }},
        {"7: three points above after a painless run", Rule::FlareSevere, Advice::SettleDown,
         [] {
             return quiet()
                 .morning("2026-01-12", 2, 10)
                 .ran("2026-01-12", 5000, 1)
                 .morning("2026-01-13", 5, 40);
         },
         "2026-01-13",
         [](const Plan& plan) {
             EXPECT_TRUE(plan.noRunOrJump);
             EXPECT_EQ(plan.until, Until::TwoNormalMornings);
             EXPECT_EQ(plan.untilDay, day("2026-01-16"));
         }},
        {"8: too much pain for the first time", Rule::PainTooMuch, Advice::DialBack,
         [] {
             return quiet()
                 .did("2026-01-12", {kHold}, 6, 4)
                 .mornings("2026-01-12", "2026-01-13", 2, 10);
         },
         "2026-01-13",
         [](const Plan& plan) {
             EXPECT_TRUE(plan.stopExercise);
             expectDose(plan, "mid_range_hold", 5, 45, 7.5);
         }},
        {"9: limped after", Rule::StopSign, Advice::SeeProfessional,
         [] {
             Diary diary = twoGoodSessions().morning("2026-01-15", 2, 10);
             diary.lastSession().signs.insert(Sign::Limping);
             return diary;
         },
         "2026-01-15",
         [](const Plan& plan) {
             EXPECT_TRUE(plan.stopExercise);
             EXPECT_EQ(plan.item("mid_range_hold")->state, ItemState::Resting);
         }},
        {"11: a 0/1 wobble is normal", Rule::Ready, Advice::Progress,
         [] {
             Episode e = strengthEpisode();
             e.usualMorningPain = 0_pain;
             e.usualStiffness = 5;
             return Diary(e)
                 .mornings("2026-01-05", "2026-01-14", 0, 5)
                 .did("2026-01-12", {kHold}, 2, 1)
                 .did("2026-01-14", {kHold}, 2, 1)
                 .morning("2026-01-15", 1, 5);
         },
         "2026-01-15", [](const Plan& plan) { EXPECT_EQ(plan.normal, 0); }},
        {"12: a flare after 3x15 of circuit 1", Rule::FlareModerate, Advice::DialBack,
         [] {
             return circuitWeek()
                 .did("2026-01-16", hops("3x15"), 5, 3)
                 .morning("2026-01-17", 4, 20);
         },
         "2026-01-17",
         [](const Plan& plan) {
             EXPECT_TRUE(plan.noRunOrJump);
             expectDose(plan, "c1_hop_up", 2, 15);
             EXPECT_EQ(plan.item("c1_hop_up")->before->sets, 3);
             EXPECT_TRUE(plan.item("c1_hop_up")->tolerated);
             EXPECT_EQ(plan.item("c1_hop_up")->state, ItemState::Resting);
         }},
        {"13: not sure, heel drop below the step", Rule::RangeForLocation, Advice::Hold,
         [] {
             Episode e = strengthEpisode();
             e.location = Location::Unsure;
             e.startDoses = {{"heel_drop", 1, {}}};
             return Diary(e).mornings("2026-01-05", "2026-01-07", 2, 10);
         },
         "2026-01-07",
         [](const Plan& plan) { EXPECT_EQ(plan.item("heel_drop")->dose.variant, "floor"); }},
    };
}

std::vector<Vector> oneForEachRule()
{
    return {
        {"urgent sign", Rule::UrgentSign, Advice::SeekUrgentCare,
         [] { return withSign(quiet(), Sign::Pop); }, "2026-01-11",
         [](const Plan& plan) { EXPECT_EQ(plan.until, Until::Seen); }},
        {"see-someone sign", Rule::SeeProfessionalSign, Advice::SeeProfessional,
         [] { return withSign(quiet(), Sign::Fluoroquinolone); }, "2026-01-11"},
        {"very high pain", Rule::PainVeryHigh, Advice::SettleDown,
         [] { return quiet().did("2026-01-11", {kHold}, 8, 3); }, "2026-01-11",
         [](const Plan& plan) { EXPECT_TRUE(plan.stopExercise); }},
        {"too much pain again", Rule::PainTooMuchAgain, Advice::SettleDown,
         [] { return quiet().did("2026-01-05", {kHold}, 6, 3).did("2026-01-11", {kHold}, 3, 6); },
         "2026-01-11"},
        {"too much pain eight days ago is another time", Rule::PainTooMuch, Advice::DialBack,
         [] {
             return quiet()
                 .did("2026-01-05", {kHold}, 6, 3)
                 .morning("2026-01-12", 2, 10)
                 .did("2026-01-12", {kHold}, 6, 3);
         },
         "2026-01-12",
         [](const Plan& plan) { EXPECT_EQ(plan.reason(Rule::PainTooMuchAgain), nullptr); }},
        {"flare two mornings after a run", Rule::FlareLasting, Advice::SettleDown,
         [] {
             return quiet()
                 .ran("2026-01-11", 5000)
                 .morning("2026-01-12", 4, 10)
                 .morning("2026-01-13", 4, 10);
         },
         "2026-01-13",
         [](const Plan& plan) {
             EXPECT_EQ(plan.reason(Rule::FlareLasting)->becauseOf, std::vector{day("2026-01-11")});
         }},
        {"third larger flare in two weeks", Rule::FlaresRepeated, Advice::SettleDown,
         [] {
             return quiet()
                 .morning("2026-01-12", 4, 10)
                 .mornings("2026-01-13", "2026-01-15", 2, 10)
                 .morning("2026-01-16", 4, 10)
                 .mornings("2026-01-17", "2026-01-19", 2, 10)
                 .morning("2026-01-20", 4, 10);
         },
         "2026-01-20"},
        {"a week two points above the start", Rule::WorseThanStart, Advice::SeeProfessional,
         [] { return quiet().mornings("2026-01-12", "2026-01-18", 4, 10); }, "2026-01-19",
         [](const Plan& plan) { EXPECT_EQ(plan.until, Until::BetterWeekOrSeen); }},
        {"two rising weeks", Rule::TwoRisingWeeks, Advice::SettleDown,
         [] {
             return Diary(strengthEpisode())
                 .mornings("2026-01-05", "2026-01-11", 2, 10)
                 .mornings("2026-01-12", "2026-01-18", 2, 20)
                 .mornings("2026-01-19", "2026-01-25", 2, 30);
         },
         "2026-01-26",
         [](const Plan& plan) {
             EXPECT_TRUE(plan.reason(Rule::TwoRisingWeeks)->suggestsProfessional);
         }},
        {"one rising week", Rule::RisingWeek, Advice::DialBack,
         [] {
             return Diary(strengthEpisode())
                 .mornings("2026-01-05", "2026-01-11", 0, 10)
                 .mornings("2026-01-12", "2026-01-18", 1, 10)
                 .did("2026-01-14", {kHold, {"toes_in_raise", "2x12"}}, 2, 1)
                 .did("2026-01-16", {kHold}, 2, 1)
                 .morning("2026-01-19", 1, 10);
         },
         "2026-01-19",
         [](const Plan& plan) {
             expectDose(plan, "mid_range_hold", 5, 45, 7.5);
             EXPECT_EQ(plan.item("toes_in_raise")->why, std::nullopt);
         }},
        {"twelve weeks without progress", Rule::NoProgress12Weeks, Advice::Hold,
         [] {
             Diary diary(strengthEpisode());
             diary.mornings("2026-01-05", "2026-03-30", 2, 10);
             for (Day each = day("2026-01-05"); each < day("2026-03-30"); each += days(7)) {
                 for (int after : {0, 2, 4}) {
                     diary.did(isoDay(each + days(after)), {kHold}, 2, 1);
                 }
             }
             return diary;
         },
         "2026-03-30"},
        {"four days without a session", Rule::GapShort, Advice::Hold,
         [] { return twoGoodSessions().mornings("2026-01-15", "2026-01-18", 2, 10); }, "2026-01-18",
         [](const Plan& plan) { expectDose(plan, "mid_range_hold", 5, 45, 10); }},
        {"two weeks without a session", Rule::GapLong, Advice::DialBack,
         [] { return twoGoodSessions().mornings("2026-01-15", "2026-01-28", 2, 10); }, "2026-01-28",
         [](const Plan& plan) { expectDose(plan, "mid_range_hold", 5, 45, 7.5); }},
        {"four weeks without a session", Rule::GapVeryLong, Advice::SettleDown,
         [] { return twoGoodSessions().mornings("2026-01-15", "2026-02-11", 2, 10); }, "2026-02-11",
         [](const Plan& plan) {
             EXPECT_NE(std::ranges::find(plan.asks, Ask::RescreenSigns), plan.asks.end());
         }},
        {"jumps the day after jumps", Rule::TooSoon, Advice::Hold,
         [] {
             Diary diary = circuitWeek();
             diary.did("2026-01-15", {{"c1_hop_up", "2x15"}}, 2, 1);
             return diary;
         },
         "2026-01-16",
         [](const Plan& plan) {
             EXPECT_EQ(plan.item("c1_hop_up")->state, ItemState::OtherDay);
             EXPECT_EQ(plan.item("c1_hop_up")->next, day("2026-01-17"));
         }},
        {"one session at a dose is not two", Rule::Dwell, Advice::Hold,
         [] {
             return quiet()
                 .did("2026-01-12", {kHold}, 2, 1)
                 .mornings("2026-01-12", "2026-01-13", 2, 10);
         },
         "2026-01-13", [](const Plan& plan) { expectDose(plan, "mid_range_hold", 5, 45, 10); }},
        {"effort on target", Rule::EffortOnTarget, Advice::Hold,
         [] {
             const Work hard{"mid_range_hold", "5x45s@10", {}, 8};
             return quiet()
                 .did("2026-01-12", {hard}, 2, 1)
                 .did("2026-01-14", {hard}, 2, 1)
                 .mornings("2026-01-12", "2026-01-15", 2, 10);
         },
         "2026-01-15", [](const Plan& plan) { expectDose(plan, "mid_range_hold", 5, 45, 10); }},
        {"the last rung, and nothing against it", Rule::Otherwise, Advice::Hold,
         [] {
             return circuitWeek()
                 .did("2026-01-16", hops("3x15"), 3, 2)
                 .morning("2026-01-17", 2, 10);
         },
         "2026-01-17", [](const Plan& plan) { expectDose(plan, "c1_hop_up", 3, 15); }},
    };
}

void check(const Vector& vector)
{
    SCOPED_TRACE(vector.name);
    const Plan plan = vector.diary().planOn(vector.today);
    EXPECT_EQ(nameOf(plan.advice), nameOf(vector.advice));
    const Reason* reason = plan.reason(vector.rule);
    EXPECT_NE(reason, nullptr) << nameOf(vector.rule);
    if (vector.also) {
        vector.also(plan);
    }
}

TEST(Vectors, WorkedExamples)
{
    for (const Vector& vector : workedExamples()) {
        check(vector);
    }
}

TEST(Vectors, OneForEachRule)
{
    for (const Vector& vector : oneForEachRule()) {
        check(vector);
    }
}

TEST(Vectors, NoRuleIsWithoutOne)
{
    std::set<Rule> covered;
    for (const Vector& vector : workedExamples()) {
        covered.insert(vector.rule);
    }
    for (const Vector& vector : oneForEachRule()) {
        covered.insert(vector.rule);
    }
    for (int i = 0; i < kRuleCount; ++i) {
        EXPECT_TRUE(covered.contains(static_cast<Rule>(i))) << nameOf(static_cast<Rule>(i));
    }
}

// 10: mornings that creep from 2 to 4 over eight weeks, at most a point a day.
TEST(Vectors, ASlowSlideDoesNotRaiseTheNormal)
{
    Diary diary(strengthEpisode());
    int dialBacks = 0;
    std::optional<Day> seen;
    for (int i = 0; i < 56; ++i) {
        const std::string today = isoDay(day("2026-01-05") + days(i));
        const int week = i / 7;
        const int pain = 2 + (week + (i % 2)) / 4;
        diary.morning(today, std::min(pain, 4), 10);
        if (i % 7 == 0 || i % 7 == 2 || i % 7 == 4) {
            diary.did(today, {kHold, kRaise}, 2, 1);
        }
        const Plan plan = diary.planOn(today);
        EXPECT_LE(plan.normal, 2) << today;
        dialBacks += plan.advice == Advice::DialBack ? 1 : 0;
    }
    diary.mornings("2026-03-02", "2026-03-08", 4, 10);
    EXPECT_GT(dialBacks, 0);
    EXPECT_NE(diary.planOn("2026-03-09").reason(Rule::WorseThanStart), nullptr);
}

} // namespace
} // namespace springback::test
