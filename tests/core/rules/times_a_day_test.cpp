// A dose for several times a day: as many sessions on one day.
#include <gtest/gtest.h>

#include "tests/support/diary.h"

namespace springback {

namespace {

/// Strength stage, heel drops chosen, standing on "twice a day"; a Monday whose morning is normal.
test::Diary twiceADay()
{
    test::Diary diary(test::with(test::episode("2026-02-23"), [](Episode& e) {
        e.startStage = Stage::Strength;
        e.startDoses = {{"heel_drop", 2, {}}};
    }));
    diary.mornings("2026-02-23", "2026-03-02", 2);
    return diary;
}

constexpr std::string_view kMonday = "2026-03-02";

void doHeelDrops(test::Diary& diary, int pain = 2)
{
    diary.did(kMonday, {{"heel_drop", "3x15", "straight_knee"}}, pain, 1);
}

} // namespace

TEST(TimesADayTest, IsDueAgainAfterTheFirstSession)
{
    test::Diary diary = twiceADay();
    const PlanItem before = *diary.planOn(kMonday).item("heel_drop");
    ASSERT_EQ(before.state, ItemState::Due);
    ASSERT_EQ(before.dose.timesADay, 2);

    doHeelDrops(diary);
    const PlanItem after = *diary.planOn(kMonday).item("heel_drop");
    EXPECT_EQ(after.state, ItemState::Due);
    EXPECT_EQ(after.dose, before.dose);
    EXPECT_FALSE(after.before) << "a half-done dose is no step back";
}

TEST(TimesADayTest, IsDoneAfterTheSecond)
{
    test::Diary diary = twiceADay();
    doHeelDrops(diary);
    doHeelDrops(diary);
    const PlanItem item = *diary.planOn(kMonday).item("heel_drop");
    EXPECT_EQ(item.state, ItemState::Done);
    EXPECT_EQ(item.dose.timesADay, 2);
}

TEST(TimesADayTest, AllInOneSessionIsDoneToo)
{
    test::Diary diary = twiceADay();
    diary.did(kMonday, {{"heel_drop", "6x15", "straight_knee"}}, 2, 1);
    EXPECT_EQ(diary.planOn(kMonday).item("heel_drop")->state, ItemState::Done);
}

TEST(TimesADayTest, TooMuchPainTakesTheSecondAway)
{
    test::Diary diary = twiceADay();
    doHeelDrops(diary, 6);
    EXPECT_NE(diary.planOn(kMonday).item("heel_drop")->state, ItemState::Due);
}

TEST(TimesADayTest, OnAnotherDayOnceIsEnough)
{
    test::Diary diary = twiceADay();
    diary.morning("2026-03-03", 2);
    diary.did("2026-03-03", {{"heel_drop", "3x15", "straight_knee"}}, 2, 1);
    EXPECT_EQ(diary.planOn("2026-03-03").item("heel_drop")->state, ItemState::Done);
}

} // namespace springback
