// Both tendons sore: the more careful side is followed, item by item.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/diary.h"

namespace springback::test {
namespace {

Diary bothSides(Stage stage = Stage::Strength)
{
    Episode e = episode("2026-01-05", Location::MidPortion, 2);
    e.side = Side::Both;
    e.startStage = stage;
    return Diary(e);
}

Diary& wake(Diary& diary, std::string_view date, int left, int right)
{
    CheckIn morning = checkIn(date, 0);
    morning.pain = PainRating(pain(left), pain(right));
    return diary.wrote(morning);
}

Diary& wakeQuietly(Diary& diary, std::string_view from, std::string_view to)
{
    return diary.mornings(from, to, 2);
}

TEST(BothSides, TheSoreOneDecidesAndIsTold)
{
    for (const bool left : {true, false}) {
        Diary diary = bothSides().mornings("2026-01-05", "2026-01-11", 2);
        wake(diary, "2026-01-12", left ? 5 : 2, left ? 2 : 5);
        const Plan plan = diary.planOn("2026-01-12");
        EXPECT_EQ(plan.side, Side::Both);
        EXPECT_EQ(plan.advice, Advice::SettleDown);
        EXPECT_EQ(plan.morning, 5);
        EXPECT_EQ(plan.delta(), 3);
        EXPECT_EQ(plan.until, Until::TwoNormalMornings);
        const DayRecord record = diary.courseTo("2026-01-12").days.back();
        EXPECT_EQ(record.kind, MorningKind::Severe);
        EXPECT_EQ(record.advice, Advice::SettleDown);
        EXPECT_EQ(record.morning, 5);
    }
}

TEST(BothSides, WithTheSameAdviceTheLargerStepIsTold)
{
    Diary diary = bothSides().mornings("2026-01-05", "2026-01-11", 2);
    wake(diary, "2026-01-12", 5, 7);
    EXPECT_EQ(diary.planOn("2026-01-12").morning, 7);
}

TEST(BothSides, TheLaterDayIsWaitedFor)
{
    Diary diary = bothSides().mornings("2026-01-05", "2026-01-11", 2);
    wake(diary, "2026-01-12", 5, 2);
    wake(diary, "2026-01-13", 2, 5);
    wake(diary, "2026-01-14", 2, 2);
    const Plan plan = diary.planOn("2026-01-14");
    EXPECT_EQ(plan.advice, Advice::SettleDown);
    EXPECT_EQ(plan.untilDay, day("2026-01-16"));
    wake(diary, "2026-01-15", 2, 2);
    EXPECT_TRUE(diary.planOn("2026-01-15").noRunOrJump) << "the left one has settled";
    EXPECT_EQ(diary.planOn("2026-01-15").untilDay, day("2026-01-16"));
}

TEST(BothSides, ADoseRisesOnlyWhenBothAreReady)
{
    const std::vector<Work> work{{"single_leg_weighted_raise", "4x8@10"}};
    Diary diary = bothSides().did("2026-01-12", work, 2, 1).did("2026-01-14", work, 2, 1);
    wakeQuietly(diary, "2026-01-05", "2026-01-15");
    EXPECT_EQ(diary.planOn("2026-01-15").advice, Advice::Progress);
    EXPECT_EQ(diary.planOn("2026-01-15").item("single_leg_weighted_raise")->dose.load.grams, 12500);

    diary.lastSession().painDuring = PainRating(2_pain, 4_pain);
    const Plan plan = diary.planOn("2026-01-15");
    EXPECT_EQ(plan.advice, Advice::Hold);
    EXPECT_EQ(plan.item("single_leg_weighted_raise")->dose.load.grams, 10000);
    EXPECT_NE(plan.reason(Rule::AcceptablePain), nullptr);
    EXPECT_NE(plan.reason(Rule::Ready), nullptr) << "what the other side matched is kept";
}

TEST(BothSides, PainIsReadPerSide)
{
    Diary diary = bothSides().did("2026-01-12", {{"single_leg_weighted_raise", "4x8@10"}}, 2, 1);
    wakeQuietly(diary, "2026-01-05", "2026-01-13");
    diary.lastSession().sets.resize(1);
    diary.lastSession().sets.front().pain = PainRating(7_pain, 0_pain);
    const Course course = diary.courseTo("2026-01-13");
    EXPECT_EQ(course.plan.advice, Advice::DialBack);
    EXPECT_TRUE(course.plan.stopExercise);
    ASSERT_EQ(course.sessions.size(), 1U);
    EXPECT_EQ(course.sessions.front().outcome, Outcome::TooMuch);
}

TEST(BothSides, TheWorseJudgementIsShown)
{
    Diary diary =
        bothSides().ran("2026-01-12", 4000).did("2026-01-12", {{"toe_yoga", "2x10"}}, 1, 1);
    wakeQuietly(diary, "2026-01-05", "2026-01-12");
    wake(diary, "2026-01-13", 2, 3);
    const Course course = diary.courseTo("2026-01-13");
    EXPECT_EQ(course.sessions.front().outcome, Outcome::Borderline);
    EXPECT_EQ(course.sessions.front().morningPain, 3);
    EXPECT_EQ(course.runs.front().outcome, Outcome::Borderline);
}

TEST(BothSides, AGateNeedsBoth)
{
    Diary diary = bothSides(Stage::Settle);
    wakeQuietly(diary, "2026-01-05", "2026-01-12");
    diary.wrote(HeelRaiseTest{day("2026-01-12"), 9, 20, 0_pain, 0_pain});
    const GateStatus gate = diary.planOn("2026-01-12").gates.at(0);
    EXPECT_FALSE(gate.met);
    EXPECT_EQ(gate.conditions.at(1).have, 9);
    diary.wrote(HeelRaiseTest{day("2026-01-13"), 20, 9, 0_pain, 0_pain});
    EXPECT_EQ(diary.planOn("2026-01-13").gates.at(0).conditions.at(1).have, 9);
    diary.wrote(HeelRaiseTest{day("2026-01-14"), 11, 10, 0_pain, 0_pain});
    EXPECT_EQ(diary.planOn("2026-01-14").gates.at(0).conditions.at(1).have, 10);
    EXPECT_TRUE(diary.planOn("2026-01-14").gates.at(0).met);
}

/// Circuit 2 with three larger flares of one side, then quiet.
Diary flaresOfOneSide(bool left)
{
    Diary diary = bothSides(Stage::Spring2);
    wakeQuietly(diary, "2026-01-05", "2026-01-13");
    for (const char* date : {"2026-01-14", "2026-01-16", "2026-01-18"}) {
        wake(diary, date, left ? 4 : 2, left ? 2 : 4);
        diary.morning(isoDay(day(date) + days(1)), 2);
    }
    return wakeQuietly(diary, "2026-01-20", "2026-01-30");
}

TEST(BothSides, JumpsOfOneGoBackForBoth)
{
    for (const bool left : {true, false}) {
        const Plan plan = flaresOfOneSide(left).planOn("2026-01-30");
        EXPECT_EQ(plan.item("c2_stance_hop_up"), nullptr);
        EXPECT_NE(plan.item("c1_hop_up"), nullptr);
        ASSERT_EQ(plan.gates.size(), 1U);
        EXPECT_EQ(plan.gates.front().to, Stage::Spring2);
    }
}

TEST(BothSides, MeasuresEndWhenBothAreCalm)
{
    Diary diary = bothSides().wrote(measure(MeasureKind::HeelLift, "2026-01-05"));
    wakeQuietly(diary, "2026-01-05", "2026-01-10");
    wake(diary, "2026-01-11", 2, 3);
    wakeQuietly(diary, "2026-01-12", "2026-01-18");
    EXPECT_TRUE(diary.planOn("2026-01-17").measuresToEnd.empty());
    EXPECT_EQ(diary.planOn("2026-01-18").measuresToEnd, std::vector{MeasureKind::HeelLift});
}

TEST(BothSides, WorkOfOneSideIsThatSides)
{
    Diary diary = bothSides();
    wakeQuietly(diary, "2026-01-05", "2026-01-13");
    diary.did("2026-01-12", {{"single_leg_weighted_raise", "4x8@10"}}, 2, 1);
    for (Set& set : diary.lastSession().sets) {
        set.side = Side::Left;
    }
    const Plan plan = diary.planOn("2026-01-13");
    const PlanItem* item = plan.item("single_leg_weighted_raise");
    EXPECT_EQ(item->dose.load.grams, 0) << "the right one has not begun";
    EXPECT_EQ(item->side, Side::Both);
}

} // namespace
} // namespace springback::test
