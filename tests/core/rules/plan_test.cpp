// What a plan shows after weeks of a diary: jumps taken back, weeks, gaps, tags, stages, measures.
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/core/rules/side_diary.h"

namespace springback::test {
namespace {

// Jumps taken back.

/// Three larger flares in a week; the last on 2026-01-20.
Diary repeatedFlares(Stage stage)
{
    return sideDiary(stage)
        .mornings("2026-01-05", "2026-01-13", 2)
        .morning("2026-01-14", 4)
        .mornings("2026-01-15", "2026-01-16", 2)
        .morning("2026-01-17", 4)
        .mornings("2026-01-18", "2026-01-19", 2)
        .morning("2026-01-20", 4);
}

TEST(JumpsBack, CircuitTwoBecomesCircuitOneUntilAcceptedAgain)
{
    Diary diary = repeatedFlares(Stage::Spring2).mornings("2026-01-21", "2026-01-30", 2);
    const Plan plan = diary.planOn("2026-01-30");
    EXPECT_EQ(plan.stage, Stage::Spring2);
    EXPECT_NE(plan.item("c1_hop_up"), nullptr);
    EXPECT_EQ(plan.item("c2_stance_hop_up"), nullptr);
    ASSERT_EQ(plan.gates.size(), 1U);
    EXPECT_EQ(plan.gates.front().to, Stage::Spring2) << "the way back in";
    diary.wrote(stageMove("2026-01-30", Stage::Spring2));
    EXPECT_NE(diary.planOn("2026-01-30").item("c2_stance_hop_up"), nullptr);
    EXPECT_EQ(diary.planOn("2026-01-30").gates.front().to, Stage::SpeedHills);
}

TEST(JumpsBack, CircuitOneRestsForSevenDays)
{
    const Diary diary = repeatedFlares(Stage::Spring1).mornings("2026-01-21", "2026-01-30", 2);
    const auto state = [&](std::string_view date) {
        return diary.planOn(date).item("c1_hop_up")->state;
    };
    EXPECT_EQ(diary.planOn("2026-01-26").noRunOrJump, false) << "it has settled";
    EXPECT_EQ(state("2026-01-26"), ItemState::Resting);
    EXPECT_EQ(diary.planOn("2026-01-26").item("c1_hop_up")->why, Rule::FlaresRepeated);
    EXPECT_NE(state("2026-01-27"), ItemState::Resting);
}

TEST(JumpsBack, FlaresThatRepeatInTheEasierCircuitLeaveNoJumpsForSevenDays)
{
    Diary diary = repeatedFlares(Stage::Spring2)
                      .mornings("2026-01-21", "2026-01-23", 2)
                      .morning("2026-01-24", 4)
                      .mornings("2026-01-25", "2026-01-26", 2)
                      .morning("2026-01-27", 4)
                      .mornings("2026-01-28", "2026-01-29", 2)
                      .morning("2026-01-30", 4)
                      .mornings("2026-01-31", "2026-02-08", 2);
    EXPECT_NE(diary.planOn("2026-01-30").reason(Rule::FlaresRepeated), nullptr);
    EXPECT_EQ(diary.planOn("2026-02-05").item("c1_hop_up")->state, ItemState::Resting);
    EXPECT_NE(diary.planOn("2026-02-06").item("c1_hop_up")->state, ItemState::Resting);
}

// Weeks, gaps, tags.

TEST(RisingWeek, HoldsEverythingForSevenDays)
{
    Diary diary =
        sideDiary().mornings("2026-01-05", "2026-01-11", 0).mornings("2026-01-12", "2026-02-01", 1);
    for (const char* date : {"2026-01-19", "2026-01-21", "2026-01-23"}) {
        diary.did(date, {lift("4x8@10")}, 2, 1);
    }
    EXPECT_EQ(diary.planOn("2026-01-25").advice, Advice::Hold);
    EXPECT_EQ(grams(diary.planOn("2026-01-25")), 10000);
    EXPECT_EQ(diary.planOn("2026-01-26").advice, Advice::Progress);
    EXPECT_EQ(grams(diary.planOn("2026-01-26")), 12500);
}

TEST(Gaps, LeaveOutIllnessAndTravel)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-13", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1);
    for (const char* date : {"2026-01-14", "2026-01-15"}) {
        diary.morning(date, 2);
        diary.lastMorning().tags = {date[9] == '4' ? Tag::Illness : Tag::Travel};
    }
    diary.mornings("2026-01-16", "2026-01-18", 2);
    EXPECT_EQ(diary.planOn("2026-01-17").reason(Rule::GapShort), nullptr);
    EXPECT_NE(diary.planOn("2026-01-18").reason(Rule::GapShort), nullptr);
}

TEST(Gaps, ShortOnesReturnToTheLastGoodDose)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-13", 2)
                            .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                            .did("2026-01-14", {lift("4x8@12.5")}, 2, 1)
                            .mornings("2026-01-16", "2026-01-18", 2);
    EXPECT_EQ(grams(diary.planOn("2026-01-17")), 12500);
    EXPECT_EQ(grams(diary.planOn("2026-01-18")), 10000) << "the morning after is unknown";
}

TEST(Gaps, VeryLongOnesActOnTheFirstDayBack)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-13", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1);
    EXPECT_EQ(diary.planOn("2026-02-20").untilDay, day("2026-02-23"));
    diary.mornings("2026-02-20", "2026-02-24", 2);
    EXPECT_TRUE(asks(diary.planOn("2026-02-20"), Ask::RescreenSigns));
    EXPECT_EQ(diary.planOn("2026-02-21").untilDay, day("2026-02-23"));
    EXPECT_FALSE(diary.planOn("2026-02-23").noRunOrJump);
    EXPECT_EQ(grams(diary.planOn("2026-02-24")), 7500);
}

TEST(Gaps, ThereIsNoneBeforeTheFirstSession)
{
    const Diary diary = sideDiary().mornings("2026-01-05", "2026-02-20", 2);
    EXPECT_EQ(diary.planOn("2026-02-20").reason(Rule::GapVeryLong), nullptr);
}

TEST(Painkiller, LeavesASessionUnjudged)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-14", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                      .did("2026-01-14", {lift("4x8@10")}, 2, 1)
                      .morning("2026-01-15", 2);
    EXPECT_EQ(grams(diary.planOn("2026-01-15")), 12500);
    diary.lastMorning().tags = {Tag::Painkiller};
    EXPECT_EQ(grams(diary.planOn("2026-01-15")), 10000);
    EXPECT_EQ(diary.courseTo("2026-01-15").sessions.back().outcome, Outcome::CantJudge);
}

TEST(NewUsual, IsAskedOnce)
{
    Diary diary = sideDiary().mornings("2026-01-05", "2026-01-18", 2);
    diary.mornings("2026-01-19", "2026-01-22", 3).mornings("2026-01-23", "2026-01-25", 2);
    diary.mornings("2026-01-26", "2026-01-28", 3);
    EXPECT_FALSE(asks(diary.planOn("2026-01-27"), Ask::NewUsual));
    EXPECT_TRUE(asks(diary.planOn("2026-01-28"), Ask::NewUsual));
    diary.wrote(normalReset("2026-01-28", 3)).morning("2026-01-29", 3);
    EXPECT_FALSE(asks(diary.planOn("2026-01-28"), Ask::NewUsual));
    EXPECT_FALSE(asks(diary.planOn("2026-01-29"), Ask::NewUsual));
    EXPECT_EQ(diary.planOn("2026-01-29").normal, 3);
}

// Stages and measures.

TEST(StageMoves, OnOneDayLeaveTheLowerStage)
{
    const Diary diary = sideDiary()
                            .wrote(stageMove("2026-01-06", Stage::Settle))
                            .wrote(stageMove("2026-01-06", Stage::Spring1));
    EXPECT_EQ(diary.planOn("2026-01-06").stage, Stage::Settle);
}

TEST(StageMoves, AndARungNeverOnOneDay)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-15", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                      .did("2026-01-14", {lift("4x8@10")}, 2, 1)
                      .wrote(stageMove("2026-01-15", Stage::Spring1));
    EXPECT_EQ(diary.planOn("2026-01-15").advice, Advice::Hold);
    EXPECT_EQ(grams(diary.planOn("2026-01-15")), 10000);
}

TEST(Hurdles, GiveWayToCircuitOneAfterTwoWeeks)
{
    Episode e = episode("2026-01-05", Location::Insertional, 2);
    e.startStage = Stage::Spring1;
    const Diary diary = Diary(e).did("2026-01-05", {{"hurdle_jump", "4x8"}}, 2, 1);
    EXPECT_NE(diary.planOn("2026-01-18").item("hurdle_jump"), nullptr);
    EXPECT_EQ(diary.planOn("2026-01-18").item("c1_hop_up"), nullptr);
    EXPECT_EQ(diary.planOn("2026-01-19").item("hurdle_jump"), nullptr);
    EXPECT_NE(diary.planOn("2026-01-19").item("c1_hop_up"), nullptr);
}

TEST(Measures, AreOfferedWhileIrritableAndEndWhenCalm)
{
    Diary diary = sideDiary()
                      .wrote(measure(MeasureKind::HeelLift, "2026-01-05"))
                      .mornings("2026-01-05", "2026-01-11", 2);
    EXPECT_TRUE(diary.planOn("2026-01-10").measuresToEnd.empty());
    EXPECT_EQ(diary.planOn("2026-01-11").measuresToEnd, std::vector{MeasureKind::HeelLift});
    EXPECT_TRUE(diary.planOn("2026-01-11").measuresOffered.empty());
    diary.morning("2026-01-12", 3);
    EXPECT_EQ(diary.planOn("2026-01-12").measuresOffered.size(), 5U) << "all but the one in use";
    EXPECT_TRUE(diary.planOn("2026-01-12").measuresToEnd.empty());
}

TEST(Screen, IsAskedWeekly)
{
    EXPECT_FALSE(asks(sideDiary().planOn("2026-01-05"), Ask::RescreenSigns));
    EXPECT_FALSE(asks(sideDiary().planOn("2026-01-11"), Ask::RescreenSigns));
    EXPECT_TRUE(asks(sideDiary().planOn("2026-01-12"), Ask::RescreenSigns));
}

TEST(SettleDown, OffersTheDailyWorkOfTheFirstStage)
{
    const Diary diary =
        sideDiary().mornings("2026-01-05", "2026-01-07", 2).morning("2026-01-08", 6);
    const Plan plan = diary.planOn("2026-01-08");
    const PlanItem* balance = plan.item("step_edge_balance");
    ASSERT_NE(balance, nullptr);
    EXPECT_TRUE(balance->optional);
    const Plan spring = [] {
        Episode e = episode("2026-01-05", Location::MidPortion, 2);
        e.startStage = Stage::SpeedHills;
        return Diary(e)
            .mornings("2026-01-05", "2026-01-07", 2)
            .morning("2026-01-08", 6)
            .planOn("2026-01-08");
    }();
    ASSERT_NE(spring.item("toe_yoga"), nullptr);
    EXPECT_EQ(spring.item("toe_yoga")->state, ItemState::Due);
}

TEST(Missing, SaysWhatTheDayLacks)
{
    EXPECT_EQ(sideDiary().planOn("2026-01-04").missing, std::vector{Missing::Episode});
    EXPECT_EQ(sideDiary().planOn("2026-01-05").missing,
              (std::vector{Missing::CheckIn, Missing::Mornings}));
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-08", 2)
                            .did("2026-01-08", {lift("4x8")}, 2, 1)
                            .morning("2026-01-10", 2);
    EXPECT_EQ(diary.planOn("2026-01-09").missing, std::vector{Missing::CheckIn});
    EXPECT_EQ(diary.planOn("2026-01-10").missing, std::vector{Missing::LastMorning});
}

TEST(Episodes, EndAndFollowEachOther)
{
    Episode first = episode("2026-01-05");
    first.ended = day("2026-01-10");
    const Diary diary =
        Diary(first).mornings("2026-01-05", "2026-01-25", 2).wrote(episode("2026-01-20"));
    EXPECT_FALSE(diary.planOn("2026-01-12").hasEpisode);
    EXPECT_EQ(diary.courseTo("2026-01-12").days.size(), 6U);
    EXPECT_TRUE(diary.planOn("2026-01-21").hasEpisode);
    EXPECT_EQ(diary.courseTo("2026-01-21").days.size(), 8U);
}

TEST(Sessions, WithAnUnknownExerciseAreStillSessions)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-13", 2)
                            .did("2026-01-12", {{"tap_dance", "1x10"}}, 6, 1);
    EXPECT_NE(diary.planOn("2026-01-13").reason(Rule::PainTooMuch), nullptr);
    EXPECT_EQ(diary.planOn("2026-01-13").item("tap_dance"), nullptr);
}

TEST(Sessions, OnOneDayAddUp)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-12", 2)
                            .did("2026-01-12", {lift("2x8@10")}, 2, 1)
                            .did("2026-01-12", {lift("2x8@10")}, 4, 1);
    EXPECT_EQ(diary.planOn("2026-01-12").item("single_leg_weighted_raise")->state, ItemState::Done);
    EXPECT_EQ(grams(diary.planOn("2026-01-12")), 10000);
}

TEST(Effort, OfTheSessionCountsWhereNoSetSays)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-15", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                      .did("2026-01-14", {lift("4x8@10")}, 2, 1);
    EXPECT_EQ(grams(diary.planOn("2026-01-15")), 12500);
    diary.lastSession().rpe = 8;
    EXPECT_EQ(grams(diary.planOn("2026-01-15")), 10000);
    diary.lastSession().sets.front().rpe = 7;
    EXPECT_EQ(grams(diary.planOn("2026-01-15")), 12500);
}

TEST(Cautious, StopsEarlier)
{
    const Log log = sideDiary()
                        .mornings("2026-01-05", "2026-01-13", 2)
                        .did("2026-01-12", {lift("4x8@10")}, 5, 1)
                        .log();
    const auto tooMuch = [&](RulesPreset preset) {
        const Plan next = plan(builtInProgramme(), ruleSetFor(preset), log, day("2026-01-13"));
        return next.reason(Rule::PainTooMuch) != nullptr;
    };
    EXPECT_FALSE(tooMuch(RulesPreset::Standard));
    EXPECT_TRUE(tooMuch(RulesPreset::Cautious));
}

TEST(Adherence, LeavesOutIllDaysAndCountsRaisesOfTheSoreSide)
{
    Episode e = episode("2026-01-05", Location::MidPortion, 2);
    e.side = Side::Left;
    e.startStage = Stage::Strength;
    Diary diary(e);
    // Week days 0, 2 and 4 are planned; every fourth week is lost to illness.
    for (int i = 0; i < 84; ++i) {
        const std::string date = isoDay(day("2026-01-05") + days(i));
        diary.morning(date, 2);
        if (i / 7 % 4 == 3) {
            diary.lastMorning().tags = {Tag::Illness};
        } else if (i % 7 == 0 || i % 7 == 2) {
            diary.did(date, {lift("4x8@10")}, 2, 1);
        }
    }
    diary.morning("2026-03-30", 2);
    const Plan plan = diary.planOn("2026-03-30");
    ASSERT_NE(plan.reason(Rule::NoProgress12Weeks), nullptr) << "two of three";
    diary.wrote(HeelRaiseTest{day("2026-01-06"), 30, 10, 0_pain, 0_pain});
    diary.wrote(HeelRaiseTest{day("2026-03-29"), 30, 16, 0_pain, 0_pain});
    EXPECT_NE(diary.planOn("2026-03-30").reason(Rule::NoProgress12Weeks), nullptr);
    diary.wrote(HeelRaiseTest{day("2026-03-30"), 30, 17, 0_pain, 0_pain});
    EXPECT_EQ(diary.planOn("2026-03-30").reason(Rule::NoProgress12Weeks), nullptr);
}

} // namespace
} // namespace springback::test
