#include "ui/session/session_draft.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback::ui {
namespace {

using springback::test::day;
using springback::test::holdSet;
using springback::test::repSet;
using springback::test::with;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

PlanItem plannedItem(std::string exercise, ItemState state, bool optional = false)
{
    PlanItem item;
    item.exercise = std::move(exercise);
    item.state = state;
    item.optional = optional;
    item.side = Side::Left;
    item.dose.sets = 3;
    item.dose.reps = 15;
    item.dose.load = Load{5000};
    return item;
}

TEST(SessionDraft, TakesWhatIsDueFromThePlan)
{
    Plan plan;
    plan.items = {plannedItem("a", ItemState::Due), plannedItem("b", ItemState::Resting),
                  plannedItem("c", ItemState::Due, true), plannedItem("d", ItemState::OtherDay),
                  plannedItem("e", ItemState::Due)};

    const std::vector<DraftRow> rows = plannedRows(plan);

    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_EQ(rows[0].exercise, "a");
    EXPECT_EQ(rows[1].exercise, "e");
    EXPECT_EQ(rows[0].sets, 3);
    EXPECT_EQ(rows[0].reps, 15);
    EXPECT_EQ(rows[0].load, Load{5000});
    EXPECT_EQ(rows[0].side, Side::Left);
    EXPECT_FALSE(rows[0].pain);
    EXPECT_FALSE(rows[0].rpe) << "a target is not yet an answer";
}

TEST(SessionDraft, ADoseForTwiceADayIsTwoSessions)
{
    PlanItem item = plannedItem("heel_drop", ItemState::Due);
    item.dose.timesADay = 2;
    EXPECT_EQ(rowsFor(item).front().sets, item.dose.sets);
}

TEST(SessionDraft, GivesASecondVariantItsOwnRow)
{
    PlanItem item = plannedItem("heel_drop", ItemState::Due);
    item.dose.variant = "straight_knee";
    item.dose.alsoVariant = "bent_knee";

    const std::vector<DraftRow> rows = rowsFor(item);

    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_EQ(rows[0].variant, "straight_knee");
    EXPECT_EQ(rows[1].variant, "bent_knee");
    EXPECT_EQ(rows[1].reps, rows[0].reps);
}

TEST(SessionDraft, AnExerciseOutsideThePlanStartsAtItsEntry)
{
    const Programme& programme = builtInProgramme();
    const Exercise& hop = *programme.exercise("c1_hop_up");
    const Exercise& yoga = *programme.exercise("toe_yoga");

    const DraftRow hops = rowFor(hop, Location::MidPortion, programme.loadStep, Side::Left);

    EXPECT_EQ(hops.sets, hop.ladder.front().sets);
    EXPECT_EQ(hops.reps, hop.ladder.front().reps);
    EXPECT_EQ(hops.side, Side::Left);
    EXPECT_EQ(rowFor(yoga, Location::MidPortion, programme.loadStep, Side::Left).side, Side::Both);
}

TEST(SessionDraft, LeavesOutWhatWasNotDone)
{
    SessionDraft draft;
    draft.rows.resize(2);
    draft.rows[0].exercise = "a";
    draft.rows[0].sets = 2;
    draft.rows[1].exercise = "b";
    draft.rows[1].done = false;

    const Session session = sessionOf(draft);

    ASSERT_THAT(session.sets, SizeIs(2));
    EXPECT_EQ(session.sets[0].exercise, "a");
    EXPECT_EQ(session.sets[1].exercise, "a");
}

TEST(SessionDraft, KeepsSetsApartThatDiffer)
{
    const Session session = springback::test::session(
        "2026-03-13", {holdSet("mid_range_hold", 45), holdSet("mid_range_hold", 45),
                       holdSet("mid_range_hold", 40), holdSet("mid_range_hold", 45)});

    const std::vector<DraftRow> rows = draftOf(session).rows;

    ASSERT_THAT(rows, SizeIs(3));
    EXPECT_EQ(rows[0].sets, 2);
    EXPECT_EQ(rows[1].holdSeconds, 40);
    EXPECT_EQ(rows[2].sets, 1);
}

RC_GTEST_PROP(SessionDraft, GivesBackEverySession, ())
{
    const Session session =
        *springback::test::arbitrarySession(day("2026-03-13"), builtInProgramme());
    const SessionDraft draft = draftOf(session);
    RC_ASSERT(draft.details.sets.empty());
    RC_ASSERT(sessionOf(draft) == session);
}

TEST(SessionDraft, FindsTheWorstPainWhereverItStands)
{
    EXPECT_EQ(worstPain(springback::test::session("2026-03-13", {repSet("a", 8)})), std::nullopt);
    EXPECT_EQ(worstPain(springback::test::session("2026-03-13", {repSet("a", 8, 6)}, 2, 3)),
              6_pain);
    EXPECT_EQ(worstPain(springback::test::session("2026-03-13", {repSet("a", 8)}, 2, 3)), 3_pain);
    const Session perSide = with(springback::test::session("2026-03-13", {repSet("a", 8)}),
                                 [](Session& s) { s.painDuring = PainRating(1_pain, 7_pain); });
    EXPECT_EQ(worstPain(perSide), 7_pain);
}

TEST(SessionDraft, ReadsRoundsAndSidesTogether)
{
    const auto on = [](Set set, Side side) {
        set.side = side;
        return set;
    };
    const Session session = springback::test::session(
        "2026-03-13", {on(repSet("hop", 15, 2), Side::Left), on(repSet("hop", 15, 3), Side::Right),
                       on(repSet("jump", 8), Side::Both), on(repSet("hop", 15, 4), Side::Left),
                       on(repSet("hop", 15, 4), Side::Right), on(repSet("hop", 12), Side::Left)});
    const std::vector<DraftRow> rows = rowsToRead(session);
    ASSERT_THAT(rows, SizeIs(3));
    EXPECT_EQ(rows[0].exercise, "hop");
    EXPECT_EQ(rows[0].sets, 2);
    EXPECT_EQ(rows[1].exercise, "jump");
    EXPECT_EQ(rows[2].reps, 12);
}

TEST(SessionDraft, CountsExercisesOnce)
{
    const Session session =
        springback::test::session("2026-03-13", {repSet("a", 8), repSet("b", 8), repSet("a", 8)});
    EXPECT_EQ(exerciseCount(session), 2);
}

} // namespace
} // namespace springback::ui
