// The fold of one side, day by day: pain, signs and flares, and the doses they move.
#include <gtest/gtest.h>

#include "tests/core/rules/side_diary.h"

namespace springback::test {
namespace {

// Pain and signs of a session count on its day and the day after.

TEST(PainInASession, IsTooMuchOnItsDayAndTheNext)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-14", 2)
                            .did("2026-01-12", {lift("4x8@10")}, 6, 2);
    EXPECT_NE(diary.planOn("2026-01-12").reason(Rule::PainTooMuch), nullptr);
    EXPECT_NE(diary.planOn("2026-01-13").reason(Rule::PainTooMuch), nullptr);
    EXPECT_EQ(diary.planOn("2026-01-14").reason(Rule::PainTooMuch), nullptr);
    EXPECT_EQ(grams(diary.planOn("2026-01-14")), 7500);
}

TEST(PainInASession, AtTheEntryRestsUntilTheFirstNormalMorning)
{
    const Diary diary =
        sideDiary().mornings("2026-01-05", "2026-01-13", 2).did("2026-01-12", {lift("4x8")}, 6, 2);
    const Plan next = diary.planOn("2026-01-13");
    EXPECT_EQ(next.advice, Advice::DialBack);
    EXPECT_NE(next.item("single_leg_weighted_raise")->state, ItemState::Resting);
    Diary sore = sideDiary()
                     .mornings("2026-01-05", "2026-01-12", 2)
                     .did("2026-01-12", {lift("4x8")}, 6, 2)
                     .morning("2026-01-13", 3);
    EXPECT_EQ(sore.planOn("2026-01-13").item("single_leg_weighted_raise")->state,
              ItemState::Resting);
}

TEST(PainInASession, VeryHighEasesThatSessionBelowTheLastGoodDose)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-16", 2)
                            .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                            .did("2026-01-14", {lift("4x8@12.5")}, 8, 2);
    EXPECT_EQ(diary.planOn("2026-01-15").advice, Advice::SettleDown);
    EXPECT_EQ(grams(diary.planOn("2026-01-15")), 7500);
    EXPECT_EQ(diary.planOn("2026-01-15").untilDay, day("2026-01-17"));
}

TEST(PainInASession, TooMuchAgainWaitsFromTheNewest)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-16", 2)
                            .did("2026-01-12", {lift("4x8@10")}, 7, 1)
                            .did("2026-01-13", {lift("4x8@7.5")}, 6, 2);
    const Plan plan = diary.planOn("2026-01-13");
    EXPECT_EQ(plan.reason(Rule::PainTooMuchAgain)->becauseOf, std::vector{day("2026-01-13")});
    EXPECT_EQ(plan.untilDay, day("2026-01-16"));
    EXPECT_EQ(grams(plan), 5000) << "one rung down: none was tolerated";
}

TEST(PainAfterYesterday, CountsForASessionThatDidNotSay)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-12", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                      .morning("2026-01-13", 2);
    diary.lastSession().painAfter.reset();
    diary.lastMorning().painAfterYesterday = 6_pain;
    const Plan plan = diary.planOn("2026-01-13");
    EXPECT_NE(plan.reason(Rule::PainTooMuch), nullptr);
    EXPECT_EQ(grams(plan), 7500);
    EXPECT_EQ(diary.courseTo("2026-01-13").sessions.at(0).outcome, Outcome::TooMuch);
}

TEST(PainAfterYesterday, LeavesASessionAloneThatSaid)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-12", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1)
                      .morning("2026-01-13", 2);
    diary.lastMorning().painAfterYesterday = 6_pain;
    EXPECT_EQ(diary.planOn("2026-01-13").reason(Rule::PainTooMuch), nullptr);
    EXPECT_EQ(diary.planOn("2026-01-13").reason(Rule::Dwell)->figures.front().value, 0)
        << "the warm-up has no good session";
    EXPECT_EQ(diary.courseTo("2026-01-13").sessions.at(0).outcome, Outcome::Tolerated);
}

TEST(PainAfterYesterday, CountsForARunToo)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-12", 2)
                      .ran("2026-01-12", 5000, 1)
                      .morning("2026-01-13", 2);
    diary.lastMorning().painAfterYesterday = 6_pain;
    EXPECT_NE(diary.planOn("2026-01-13").reason(Rule::PainTooMuch), nullptr);
    diary.lastMorning().date = day("2026-01-05");
    EXPECT_EQ(diary.planOn("2026-01-13").reason(Rule::PainTooMuch), nullptr)
        << "before the first day there was nothing";
}

TEST(PainOfOneExercise, OutweighsTheSessions)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-15", 2)
                      .did("2026-01-12", {lift("4x8@10"), {"mid_range_hold", "5x45s@10"}}, 4, 1)
                      .did("2026-01-14", {lift("4x8@10"), {"mid_range_hold", "5x45s@10"}}, 4, 1);
    Log log = diary.log();
    for (Row<Session>& row : log.sessions) {
        for (Set& set : row.value.sets) {
            if (set.exercise == "single_leg_weighted_raise") {
                set.pain = 2_pain;
            }
        }
    }
    Diary told = sideDiary();
    for (const Row<CheckIn>& row : log.checkIns) {
        told.wrote(row.value);
    }
    for (const Row<Session>& row : log.sessions) {
        told.wrote(row.value);
    }
    EXPECT_EQ(grams(told.planOn("2026-01-15")), 12500);
    EXPECT_EQ(told.planOn("2026-01-15").item("mid_range_hold")->dose.load.grams, 10000);
}

// Signs.

TEST(Signs, OfTheStartCount)
{
    Episode e = episode("2026-01-05");
    e.signs = {Sign::Steroid};
    EXPECT_EQ(Diary(e).planOn("2026-01-05").advice, Advice::SeeProfessional);
    EXPECT_EQ(Diary(e).planOn("2026-03-01").advice, Advice::SeeProfessional);
    EXPECT_EQ(Diary(e)
                  .wrote(seenProfessional("2026-01-05"))
                  .planOn("2026-01-05")
                  .reason(Rule::SeeProfessionalSign),
              nullptr);
}

TEST(Signs, GoneStopSignsComeBackEasier)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-20", 2)
                      .did("2026-01-12", {lift("4x8@10")}, 2, 1);
    diary.lastSession().signs = {Sign::Swelling};
    EXPECT_EQ(diary.planOn("2026-01-13").until, Until::SeenOrThreeNormal);
    const Plan paused = diary.planOn("2026-01-14");
    EXPECT_EQ(paused.advice, Advice::SeeProfessional);
    EXPECT_EQ(paused.item("toe_yoga")->state, ItemState::Resting);
    EXPECT_TRUE(paused.reason(Rule::StopSign)->inForce);
    const Plan back = diary.planOn("2026-01-15");
    EXPECT_EQ(back.advice, Advice::SettleDown);
    EXPECT_EQ(grams(back), 7500);
    EXPECT_EQ(back.untilDay, day("2026-01-18"));
    EXPECT_FALSE(diary.planOn("2026-01-18").noRunOrJump);
}

TEST(Seen, OpensThePlanOnItsOwnDay)
{
    Diary diary =
        sideDiary().mornings("2026-01-05", "2026-01-11", 2).mornings("2026-01-12", "2026-01-19", 4);
    EXPECT_EQ(diary.planOn("2026-01-19").advice, Advice::SeeProfessional);
    diary.wrote(seenProfessional("2026-01-19"));
    EXPECT_EQ(diary.planOn("2026-01-19").advice, Advice::SettleDown);
    EXPECT_EQ(diary.planOn("2026-01-20").advice, Advice::SettleDown);
}

TEST(WorseThanStartState, EndsWithABetterWeek)
{
    const Diary diary = sideDiary()
                            .mornings("2026-01-05", "2026-01-11", 2)
                            .mornings("2026-01-12", "2026-01-18", 4)
                            .mornings("2026-01-19", "2026-01-27", 2);
    EXPECT_EQ(diary.planOn("2026-01-25").until, Until::BetterWeekOrSeen);
    EXPECT_EQ(diary.planOn("2026-01-26").until, Until::Nothing);
    const Diary silent = sideDiary()
                             .mornings("2026-01-05", "2026-01-11", 2)
                             .mornings("2026-01-12", "2026-01-18", 4)
                             .mornings("2026-01-19", "2026-01-21", 2);
    EXPECT_EQ(silent.planOn("2026-01-26").until, Until::BetterWeekOrSeen)
        << "three mornings make no mean";
}

// Flares and what they fall on.

TEST(Flares, OnConsecutiveDaysAreOne)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-11", 2)
                      .mornings("2026-01-12", "2026-01-13", 4)
                      .mornings("2026-01-14", "2026-01-15", 2)
                      .mornings("2026-01-16", "2026-01-17", 4);
    EXPECT_EQ(diary.planOn("2026-01-17").reason(Rule::FlaresRepeated), nullptr);
    diary.morning("2026-01-18", 2).mornings("2026-01-19", "2026-01-20", 4);
    EXPECT_NE(diary.planOn("2026-01-19").reason(Rule::FlaresRepeated), nullptr);
    EXPECT_TRUE(diary.planOn("2026-01-20").reason(Rule::FlaresRepeated)->inForce);
}

TEST(Flares, RepeatWithinFourteenDays)
{
    const auto third = [](std::string_view date) {
        Diary diary = sideDiary().mornings("2026-01-05", "2026-01-11", 2);
        diary.morning("2026-01-12", 4).morning("2026-01-16", 4).morning(date, 4);
        return diary.planOn(date).reason(Rule::FlaresRepeated) != nullptr;
    };
    EXPECT_TRUE(third("2026-01-25"));
    EXPECT_FALSE(third("2026-01-26"));
}

TEST(Flares, WithoutACauseFallOnJumpsThatWereNeverTolerated)
{
    const auto plan = [](bool tolerated) {
        Diary diary = sideDiary(Stage::Spring1)
                          .mornings("2026-01-05", "2026-01-09", 2)
                          .did("2026-01-07", firstCircuit("1x15"), 2, 1)
                          .did("2026-01-09", firstCircuit("2x15"), 2, 1);
        if (tolerated) {
            diary.mornings("2026-01-10", "2026-01-11", 2);
        }
        return diary.morning("2026-01-12", 3).planOn("2026-01-12");
    };
    EXPECT_EQ(plan(true).advice, Advice::Hold);
    EXPECT_EQ(plan(true).item("c1_hop_up")->dose.sets, 2) << "repeat it";
    EXPECT_EQ(plan(false).advice, Advice::DialBack);
    EXPECT_EQ(plan(false).item("c1_hop_up")->dose.sets, 1);
    EXPECT_TRUE(asks(plan(true), Ask::WhatChanged));
}

TEST(Flares, MildAfterALongerRunThanAnyTolerated)
{
    Diary diary = sideDiary()
                      .mornings("2026-01-05", "2026-01-14", 2)
                      .ran("2026-01-07", 5000, 1)
                      .ran("2026-01-14", 5000, 1)
                      .morning("2026-01-15", 3);
    EXPECT_EQ(diary.planOn("2026-01-15").advice, Advice::Hold);
    Diary longer = sideDiary()
                       .mornings("2026-01-05", "2026-01-14", 2)
                       .ran("2026-01-07", 5000, 1)
                       .ran("2026-01-14", 5100, 1)
                       .morning("2026-01-15", 3);
    EXPECT_EQ(longer.planOn("2026-01-15").advice, Advice::DialBack);
}

TEST(Flares, OnTheSecondMorningTakeJumpsBack)
{
    Diary diary = sideDiary(Stage::Spring1)
                      .mornings("2026-01-05", "2026-01-13", 2)
                      .did("2026-01-09", firstCircuit("1x15"), 2, 1)
                      .did("2026-01-12", firstCircuit("2x15"), 2, 1);
    EXPECT_EQ(diary.planOn("2026-01-13").item("c1_hop_up")->dose.sets, 3);
    diary.morning("2026-01-14", 4);
    const Plan plan = diary.planOn("2026-01-14");
    EXPECT_EQ(plan.item("c1_hop_up")->dose.sets, 1);
    EXPECT_EQ(plan.reason(Rule::FlareModerate)->becauseOf, std::vector{day("2026-01-12")});
}

TEST(Flares, WhatChangedIsAskedOnce)
{
    Diary diary = sideDiary().mornings("2026-01-05", "2026-01-07", 2).morning("2026-01-08", 3);
    EXPECT_TRUE(asks(diary.planOn("2026-01-08"), Ask::WhatChanged));
    diary.lastMorning().changed = {Changed::Hills};
    EXPECT_FALSE(asks(diary.planOn("2026-01-08"), Ask::WhatChanged));
}

} // namespace
} // namespace springback::test
