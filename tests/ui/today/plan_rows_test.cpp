#include "ui/today/plan_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback::ui {
namespace {

using springback::test::day;
using testing::IsEmpty;
using testing::SizeIs;

PlanItem item(std::string exercise, std::string block, int sets, int reps)
{
    PlanItem item;
    item.exercise = std::move(exercise);
    item.block = std::move(block);
    item.dose.sets = sets;
    item.dose.reps = reps;
    return item;
}

std::vector<PlanItem> circuit(int sets)
{
    return {item("c1_hop_up", "circuit_1", sets, 15), item("c1_forward_hop", "circuit_1", sets, 15),
            item("c1_side_hop_wall", "circuit_1", sets, 15)};
}

Plan planOf(std::vector<PlanItem> items)
{
    Plan plan;
    plan.date = day("2026-03-14"); // a Saturday
    plan.hasEpisode = true;
    plan.stage = Stage::Spring1;
    plan.items = std::move(items);
    return plan;
}

PlanRows rowsOf(std::vector<PlanItem> items)
{
    return planRows(planOf(std::move(items)), builtInProgramme(), Units::Metric);
}

TEST(PlanRows, FoldACircuitDoneAlikeIntoOneRow)
{
    const PlanRows rows = rowsOf(circuit(2));

    ASSERT_THAT(rows.today, SizeIs(1));
    EXPECT_EQ(rows.today[0].title, QStringLiteral("Circuit 1"));
    EXPECT_EQ(rows.today[0].parts, QStringLiteral("Single-leg hop up · Single-leg forward hop · "
                                                  "Sideways hop at the wall"));
    EXPECT_EQ(rows.today[0].dose, QStringLiteral("2 × 15"));
    EXPECT_EQ(rows.today[0].hint, QStringLiteral("right"));
}

TEST(PlanRows, KeepExercisesOfACircuitApartWhenTheirDosesDiffer)
{
    std::vector<PlanItem> items = circuit(2);
    items[1].dose.sets = 1;
    EXPECT_THAT(rowsOf(items).today, SizeIs(3));
}

TEST(PlanRows, KeepStrengthExercisesApart)
{
    const PlanRows rows = rowsOf({item("single_leg_weighted_raise", "strength", 4, 8),
                                  item("mid_range_hold", "strength", 4, 8)});
    ASSERT_THAT(rows.today, SizeIs(2));
    EXPECT_EQ(rows.today[0].hint, QStringLiteral("right, steady, heel straight up and down"));
}

TEST(PlanRows, ShowWhatChangedBesideWhatItWas)
{
    PlanItem raise = item("single_leg_weighted_raise", "strength", 4, 8);
    raise.dose.load = Load{12500};
    raise.before = raise.dose;
    raise.before->load = Load{15000};
    raise.targetRpe = 8;
    const PlanRow row = rowsOf({raise}).today.at(0);

    EXPECT_EQ(row.doseBefore, QString());
    EXPECT_EQ(row.loadBefore, QStringLiteral("15 kg"));
    EXPECT_EQ(row.load, QStringLiteral("12.5 kg"));
    EXPECT_EQ(row.effort, QStringLiteral("RPE 8"));
}

TEST(PlanRows, SayWhySomethingRests)
{
    std::vector<PlanItem> items = circuit(2);
    for (PlanItem& each : items) {
        each.state = ItemState::Resting;
        each.why = Rule::FlareModerate;
        each.before = each.dose;
        each.before->sets = 3;
    }
    const PlanRows rows = rowsOf(items);

    ASSERT_THAT(rows.today, SizeIs(1));
    EXPECT_EQ(rows.today[0].doseBefore, QStringLiteral("3 × 15"));
    EXPECT_EQ(rows.today[0].note, QStringLiteral("Resting: Moderate flare"));
    EXPECT_FALSE(rows.anyDue);
}

TEST(PlanRows, SayWhenAnotherDayIs)
{
    const auto noteFor = [](std::string_view next) {
        PlanItem later = item("mid_range_hold", "strength", 5, 8);
        later.state = ItemState::OtherDay;
        later.next = day(next);
        return rowsOf({later}).otherDays.at(0).note;
    };
    EXPECT_EQ(noteFor("2026-03-15"), QStringLiteral("tomorrow"));
    EXPECT_EQ(noteFor("2026-03-20"), QStringLiteral("next Friday"));
    EXPECT_EQ(noteFor("2026-03-21"), QStringLiteral("on 21 Mar"));
}

TEST(PlanRows, SeparateWhatIsOptionalAndLeaveOutWhatIsHidden)
{
    PlanItem roll = item("calf_roll", "warm_up", 1, 1);
    roll.optional = true;
    PlanItem stretch = item("calf_stretch_bent", "warm_up", 2, 1);
    stretch.state = ItemState::Hidden;
    const PlanRows rows = rowsOf({roll, stretch});

    EXPECT_THAT(rows.today, IsEmpty());
    EXPECT_THAT(rows.ifYouLike, SizeIs(1));
    EXPECT_THAT(rows.otherDays, IsEmpty());
}

TEST(PlanRows, CountTheMinutesOfWhatIsDue)
{
    const Programme& programme = builtInProgramme();
    std::vector<PlanItem> items = circuit(1);
    items.push_back(item("mid_range_hold", "strength", 5, 8));
    items.push_back(item("toe_yoga", "warm_up", 2, 10));
    items.back().state = ItemState::Done;
    const int expected = programme.exercise("c1_hop_up")->minutes +
                         programme.exercise("c1_forward_hop")->minutes +
                         programme.exercise("c1_side_hop_wall")->minutes +
                         programme.exercise("mid_range_hold")->minutes;

    EXPECT_EQ(rowsOf(items).minutes, expected);
    EXPECT_TRUE(rowsOf(items).anyDue);
}

TEST(PlanRows, RunsOfTheDayAreDone)
{
    Log log = springback::test::logOf(springback::test::run("2026-03-13", 5000),
                                      springback::test::run("2026-03-14", 6200));
    log.runs[1].value.time = TimeOfDay{7 * 60 + 10};
    const std::vector<PlanRow> rows = runRows(log, day("2026-03-14"));

    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(rows[0].title, QStringLiteral("Run"));
    EXPECT_EQ(rows[0].dose, QStringLiteral("6.2 km"));
    EXPECT_EQ(rows[0].hint, QStringLiteral("07:10"));
    EXPECT_EQ(rows[0].state, ItemState::Done);
}

} // namespace
} // namespace springback::ui
