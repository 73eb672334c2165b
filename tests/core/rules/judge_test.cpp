// How a session sat with the tendon, by the mornings after it.
#include <gtest/gtest.h>

#include "core/rules/judge.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

const RuleSet kJudgeRules;
const Day kWorkDay = day("2026-01-05");

/// The mornings after the work day; empty: no check-in. Normal is 2.
Mornings after(const std::vector<std::optional<int>>& pains, bool painkiller = false)
{
    Mornings mornings(kJudgeRules, kWorkDay, 2, {});
    Day next = kWorkDay;
    for (const auto& pain : pains) {
        next += days(1);
        if (pain) {
            mornings.add(next, *pain, {}, painkiller);
        }
    }
    return mornings;
}

Outcome outcome(const Mornings& mornings, int daysLater, bool two = false,
                std::optional<int> pain = 3)
{
    return judge({kWorkDay, pain, two}, mornings, kJudgeRules, kWorkDay + days(daysLater));
}

bool tolerated(const Mornings& mornings, int daysLater, bool two, int pain = 3)
{
    return countsAsTolerated({kWorkDay, pain, two}, mornings, kJudgeRules,
                             kWorkDay + days(daysLater));
}

TEST(Judge, StrengthByTheNextMorning)
{
    EXPECT_EQ(outcome(after({}), 0), Outcome::Waiting);
    EXPECT_EQ(outcome(after({}), 1), Outcome::Waiting);
    EXPECT_EQ(outcome(after({}), 2), Outcome::CantJudge);
    EXPECT_EQ(outcome(after({2}), 1), Outcome::Tolerated);
    EXPECT_EQ(outcome(after({3}), 1), Outcome::Borderline);
    EXPECT_EQ(outcome(after({4}), 1), Outcome::TooMuch);
    EXPECT_EQ(outcome(after({2, 5}), 2), Outcome::Tolerated) << "the second says nothing";
}

TEST(Judge, RunsAndJumpsByTwo)
{
    EXPECT_EQ(outcome(after({2}), 1, true), Outcome::Waiting);
    EXPECT_EQ(outcome(after({2, 2}), 2, true), Outcome::Tolerated);
    EXPECT_EQ(outcome(after({2, 3}), 2, true), Outcome::Borderline);
    EXPECT_EQ(outcome(after({4, 2}), 2, true), Outcome::TooMuch);
    EXPECT_EQ(outcome(after({{}, 2}), 2, true), Outcome::CantJudge);
    EXPECT_EQ(outcome(after({2}), 3, true), Outcome::CantJudge);
    EXPECT_EQ(outcome(after({{}, 3}), 2, true), Outcome::Borderline);
}

TEST(Judge, OwnPainAboveAcceptableIsTooMuch)
{
    EXPECT_EQ(outcome(after({2}), 1, false, 5), Outcome::Tolerated);
    EXPECT_EQ(outcome(after({2}), 1, false, 6), Outcome::TooMuch);
    EXPECT_EQ(outcome(after({2}), 1, false, {}), Outcome::Tolerated);
}

TEST(Judge, UnderAPainkillerNothingIsKnownButAFlare)
{
    EXPECT_EQ(outcome(after({2}, true), 1), Outcome::CantJudge);
    EXPECT_EQ(outcome(after({3}, true), 1), Outcome::Borderline);
    EXPECT_FALSE(tolerated(after({2}, true), 1, false));
}

TEST(Judge, AMorningAfterTodayIsNotKnown)
{
    EXPECT_EQ(outcome(after({4}), 0), Outcome::Waiting);
    EXPECT_EQ(judgingMorning({kWorkDay, 3, false}, after({4}), kWorkDay), nullptr);
}

TEST(Tolerated, JumpsMayGoOnAfterTheFirstMorning)
{
    EXPECT_TRUE(tolerated(after({2}), 1, true));
    EXPECT_TRUE(tolerated(after({2}), 2, true));
    EXPECT_FALSE(tolerated(after({2}), 3, true)) << "the second stayed unknown";
    EXPECT_FALSE(tolerated(after({2, 3}), 2, true));
    EXPECT_FALSE(tolerated(after({}), 1, true));
    EXPECT_FALSE(tolerated(after({2}), 1, true, 6));
    EXPECT_TRUE(tolerated(after({2, 5}), 2, false));
}

TEST(JudgingMorning, IsTheWorstSoFar)
{
    const auto worst = [](const Mornings& mornings, bool two) {
        const Morning* morning = judgingMorning({kWorkDay, 3, two}, mornings, kWorkDay + days(5));
        return morning != nullptr ? morning->pain : -1;
    };
    EXPECT_EQ(worst(after({}), true), -1);
    EXPECT_EQ(worst(after({2, 4}), true), 4);
    EXPECT_EQ(worst(after({4, 2}), true), 4);
    EXPECT_EQ(worst(after({2, 4}), false), 2);
}

} // namespace
} // namespace springback::test
