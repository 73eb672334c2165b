#include "core/rules/coming_days.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/programme/programme_file.h"
#include "core/rules/rule_set.h"
#include "tests/support/diary.h"
#include "tests/support/generators.h"

namespace springback::test {
namespace {

std::vector<ComingDay> comingFrom(const Log& log, const Plan& plan, int count)
{
    return comingDays(builtInProgramme(), RuleSet{}, log, plan, count);
}

/// The days on which the exercise comes, as "14" of the month.
std::string daysOf(const std::vector<ComingDay>& coming, std::string_view exercise)
{
    std::string list;
    for (const ComingDay& day : coming) {
        const bool has = std::ranges::any_of(
            day.items, [&](const PlanItem& item) { return item.exercise == exercise; });
        list += has ? (list.empty() ? "" : " ") + isoDay(day.day).substr(8) : "";
    }
    return list;
}

Episode inStage(Stage stage)
{
    Episode result = episode("2026-01-05"); // a Monday
    result.startStage = stage;
    return result;
}

TEST(ComingDays, HaveStrengthOnItsWeekdaysWithItsWarmUp)
{
    const Diary diary = Diary(inStage(Stage::Strength)).mornings("2026-01-05", "2026-01-07", 1);
    const Plan plan = diary.planOn("2026-01-07"); // a Wednesday
    const auto coming = comingFrom(diary.log(), plan, 10);
    EXPECT_EQ(daysOf(coming, "mid_range_hold"), "07 09 12 14 16");
    EXPECT_EQ(daysOf(coming, "toe_yoga"), "07 09 12 14 16");
    EXPECT_EQ(daysOf(coming, "calf_roll"), "");
    EXPECT_EQ(coming.front().items.front().exercise, "toe_yoga");
}

TEST(ComingDays, LeaveOutTodayOnceItIsDone)
{
    const Diary diary = Diary(inStage(Stage::Strength))
                            .mornings("2026-01-05", "2026-01-07", 1)
                            .did("2026-01-07", {{"mid_range_hold", "5x45s"}}, 1, 1);
    const auto coming = comingFrom(diary.log(), diary.planOn("2026-01-07"), 7);
    EXPECT_EQ(daysOf(coming, "mid_range_hold"), "09 12");
}

TEST(ComingDays, HaveDailyWorkEveryDay)
{
    const Diary diary = Diary(inStage(Stage::Settle)).mornings("2026-01-05", "2026-01-06", 1);
    const auto coming = comingFrom(diary.log(), diary.planOn("2026-01-06"), 4);
    EXPECT_EQ(daysOf(coming, "toes_in_raise"), "06 07 08 09");
    EXPECT_EQ(daysOf(coming, "mid_range_hold"), "07 09");
}

TEST(ComingDays, KeepJumpsTwoDaysApartAndOffTheDaysOfHeavyRaises)
{
    Episode spring = inStage(Stage::Spring1);
    spring.startDoses = {{"single_leg_weighted_raise", 1, Load{10'000}}};
    spring.schedule.strengthBesideJumps = {Weekday::Wed};
    spring.schedule.jumps = {Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Fri};
    const Diary diary = Diary(spring).mornings("2026-01-05", "2026-01-08", 1);
    const auto coming = comingFrom(diary.log(), diary.planOn("2026-01-08"), 14); // a Thursday
    EXPECT_EQ(daysOf(coming, "single_leg_weighted_raise"), "14 21");
    EXPECT_EQ(daysOf(coming, "c1_hop_up"), "08 10 12 15 17 19");
}

TEST(ComingDays, WaitAfterJumpsAndHillRuns)
{
    const Diary jumped = Diary(inStage(Stage::Spring1))
                             .mornings("2026-01-05", "2026-01-08", 1)
                             .did("2026-01-05", {{"c1_hop_up", "1x15"}, {"gone", "1x1"}}, 1, 1)
                             .ran("2026-01-08", 5000, 1, true);
    const auto coming = comingFrom(jumped.log(), jumped.planOn("2026-01-08"), 8);
    EXPECT_EQ(daysOf(coming, "c1_hop_up"), "10 12 14"); // Friday's is owed to Saturday
}

TEST(ComingDays, LeaveOutWhatRests)
{
    Diary diary(inStage(Stage::Spring1));
    diary.mornings("2026-01-05", "2026-01-06", 1)
        .did("2026-01-05", {{"c1_hop_up", "1x15"}}, 1, 1)
        .morning("2026-01-07", 6);
    const Plan plan = diary.planOn("2026-01-07");
    ASSERT_TRUE(plan.noRunOrJump);
    const auto coming = comingFrom(diary.log(), plan, 14);
    EXPECT_EQ(daysOf(coming, "c1_hop_up"), "");
    EXPECT_NE(daysOf(coming, "mid_range_hold"), "");
}

TEST(ComingDays, AreNoneWithoutAnEpisode)
{
    EXPECT_TRUE(comingFrom(Log{}, Plan{}, 28).empty());
}

RC_GTEST_PROP(ComingDays, AreInOrderWithJumpsNeverOnTwoDaysRunning, ())
{
    const Log log = *arbitraryLog();
    const Day today = log.episodes.back().value.start + days(*rc::gen::inRange(0, 60));
    const Programme& programme = builtInProgramme();
    const Plan plan = springback::plan(programme, RuleSet{}, log, today);
    std::optional<Day> last;
    std::optional<Day> lastJumps;
    for (const ComingDay& coming : comingDays(programme, RuleSet{}, log, plan, 28)) {
        RC_ASSERT(coming.day >= today && coming.day < today + days(28));
        RC_ASSERT(coming.day > last.value_or(Day{}));
        RC_ASSERT(!coming.items.empty());
        last = coming.day;
        const bool jumps = std::ranges::any_of(coming.items, [&](const PlanItem& item) {
            return programme.exercise(item.exercise)->loadClass == LoadClass::Jump;
        });
        if (jumps) {
            RC_ASSERT(coming.day - lastJumps.value_or(Day{}) >= days(2));
            lastJumps = coming.day;
        }
    }
}

} // namespace
} // namespace springback::test
