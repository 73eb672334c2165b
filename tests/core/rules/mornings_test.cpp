// Normal and the kinds of morning, at their boundaries.
#include <gtest/gtest.h>

#include "core/rules/mornings.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

const RuleSet kMorningRules;
const Day kFirstMorning = day("2026-01-05");

/// Mornings on consecutive days from the first.
class Sequence {
public:
    explicit Sequence(int declared, std::optional<int> stiffness = {})
        : m_mornings(kMorningRules, kFirstMorning, declared, stiffness)
    {
    }
    Sequence& add(int times, int pain, std::optional<int> stiffness = {}, bool painkiller = false)
    {
        for (int i = 0; i < times; ++i) {
            m_mornings.add(m_next, pain, stiffness, painkiller);
            m_next += days(1);
        }
        return *this;
    }
    Sequence& skip()
    {
        m_next += days(1);
        return *this;
    }
    /// On the day before the next morning.
    Sequence& reset(int pain, std::optional<int> stiffness = {})
    {
        m_mornings.reset(m_next - days(1), pain, stiffness);
        return *this;
    }
    const Mornings& operator*() const { return m_mornings; }
    const Mornings* operator->() const { return &m_mornings; }

private:
    Mornings m_mornings;
    Day m_next = kFirstMorning;
};

TEST(Median, IsTheMiddleOrTheMeanOfTwoRoundedHalfUp)
{
    EXPECT_EQ(median({4}), 4);
    EXPECT_EQ(median({5, 1, 2}), 2);
    EXPECT_EQ(median({2, 3}), 3);
    EXPECT_EQ(median({6, 1, 1, 2}), 2);
    EXPECT_EQ(median({2, 2, 4, 9}), 3);
}

TEST(Normal, IsTheDeclaredOneUntilThreeMorningsExist)
{
    EXPECT_EQ(Sequence(1).add(2, 4)->normal().anchor, 1);
    EXPECT_EQ(Sequence(1).add(3, 4)->normal().anchor, 4);
}

TEST(Normal, AnchorIsTheMedianOfTheFirstSevenMornings)
{
    EXPECT_EQ(Sequence(2).add(3, 2).add(3, 3)->normal().anchor, 3);
    EXPECT_EQ(Sequence(2).add(3, 2).add(4, 3)->normal().anchor, 3);
    EXPECT_EQ(Sequence(2).add(4, 2).add(20, 3)->normal().anchor, 2) << "the eighth does not count";
}

TEST(Normal, FallsWithTheLastFourteenMornings)
{
    const auto tail = [](int ones, int twos) {
        return Sequence(3).add(7, 3).add(ones, 1).add(twos, 2)->normal().pain;
    };
    EXPECT_EQ(tail(14, 0), 1);
    EXPECT_EQ(tail(14, 6), 1);
    EXPECT_EQ(tail(14, 7), 2) << "half up";
    EXPECT_EQ(Sequence(1).add(7, 1).add(14, 2)->normal().pain, 1) << "never above the anchor";
}

TEST(Normal, ALowerUsualNeedsFiveMorningsOutsideLargeFlares)
{
    EXPECT_EQ(Sequence(2).reset(4).add(4, 1)->normal().pain, 4);
    EXPECT_EQ(Sequence(2).reset(4).add(5, 1)->normal().pain, 1);
    EXPECT_EQ(Sequence(2).reset(4).add(4, 1).add(1, 7)->normal().pain, 4);
    EXPECT_EQ(Sequence(2).reset(4).add(4, 1).add(1, 7).add(1, 1)->normal().pain, 1);
}

TEST(Normal, AResetIsTheAnchorAndForgetsEarlierMornings)
{
    const Normal normal = Sequence(1).add(10, 1).reset(4).add(4, 2)->normal();
    EXPECT_EQ(normal.anchor, 4);
    EXPECT_EQ(normal.pain, 4);
    EXPECT_EQ(Sequence(1).add(10, 1).reset(4).add(5, 2)->normal().pain, 2);
}

TEST(Normal, StiffnessIsTreatedTheSameWay)
{
    EXPECT_EQ(Sequence(2)->normal().stiffness, std::nullopt);
    EXPECT_EQ(Sequence(2).add(2, 2, 20)->normal().stiffness, std::nullopt);
    EXPECT_EQ(Sequence(2).add(3, 2, 20)->normal().stiffness, 20);
    EXPECT_EQ(Sequence(2, 15).add(2, 2, 20)->normal().stiffness, 15);
    EXPECT_EQ(Sequence(2, 15).add(7, 2, 20).add(14, 2, 5)->normal().stiffness, 5);
    EXPECT_EQ(Sequence(2, 15).add(7, 2, 10).add(14, 2, 15)->normal().stiffness, 10);
}

TEST(Normal, AResetMayLeaveStiffnessAlone)
{
    EXPECT_EQ(Sequence(2, 15).add(7, 2, 20).reset(3, 30)->normal().stiffness, 30);
    EXPECT_EQ(Sequence(2, 15).add(7, 2, 20).reset(3)->normal().stiffness, 20);
}

struct Kind {
    int normal;
    std::optional<int> usualStiffness;
    int pain;
    std::optional<int> stiffness;
    MorningKind kind;
};

TEST(MorningKinds, AtEachThreshold)
{
    using enum MorningKind;
    const std::vector<Kind> kinds{
        {2, 10, 2, 10, Normal},   {2, 10, 3, 10, Mild},     {2, 10, 3, 19, Mild},
        {2, 10, 3, 20, Moderate}, {2, 10, 2, 19, Normal},   {2, 10, 2, 20, Mild},
        {2, 10, 4, 10, Moderate}, {2, 10, 5, 10, Severe},   {2, {}, 2, 90, Normal},
        {2, 10, 2, {}, Normal},   {2, 20, 2, 29, Normal},   {2, 20, 2, 30, Mild},
        {2, 30, 2, 44, Normal},   {2, 30, 2, 45, Mild},     {0, 10, 1, 10, Normal},
        {0, 10, 1, 20, Mild},     {0, 10, 2, 10, Moderate}, {0, 10, 3, 10, Severe},
        {1, 10, 2, 10, Mild},     {5, 10, 5, 10, Normal},   {5, 10, 6, 10, Severe},
        {8, 10, 6, 10, Severe},   {8, 10, 5, 10, Normal},
    };
    for (const Kind& each : kinds) {
        Mornings mornings(kMorningRules, kFirstMorning, each.normal, each.usualStiffness);
        const Morning& morning = mornings.add(kFirstMorning, each.pain, each.stiffness, false);
        EXPECT_EQ(morning.kind, each.kind)
            << "normal " << each.normal << ", morning " << each.pain << ", stiffness "
            << each.stiffness.value_or(-1) << " of " << each.usualStiffness.value_or(-1);
    }
}

TEST(NormalRow, CountsConsecutiveNormalMornings)
{
    EXPECT_EQ(Sequence(2)->normalInARow(), 0);
    EXPECT_EQ(Sequence(2).add(3, 2)->normalInARow(), 3);
    EXPECT_EQ(Sequence(2).add(3, 2).skip()->normalInARow(), 3) << "as of the newest";
    EXPECT_EQ(Sequence(2).add(3, 2).skip().add(1, 2)->normalInARow(), 1);
    EXPECT_EQ(Sequence(2).add(3, 2).add(1, 3)->normalInARow(), 0);
    EXPECT_EQ(Sequence(2).add(3, 2).add(1, 3).add(2, 2)->normalInARow(), 2);
}

TEST(NormalRow, APainkillerHidesPain)
{
    const Sequence hidden = Sequence(2).add(2, 2).add(1, 2, {}, true);
    EXPECT_EQ(hidden->normalInARow(), 0);
    EXPECT_EQ(hidden->on(kFirstMorning + days(2))->kind, MorningKind::Normal);
    EXPECT_TRUE(Sequence(2).add(1, 4, {}, true)->on(kFirstMorning)->isLargeFlare());
}

TEST(MorningsByDay, AreNullOnDaysWithoutOne)
{
    const Sequence some = Sequence(2).add(1, 2).skip().add(1, 2);
    EXPECT_EQ(some->on(kFirstMorning - days(1)), nullptr);
    EXPECT_NE(some->on(kFirstMorning), nullptr);
    EXPECT_EQ(some->on(kFirstMorning + days(1)), nullptr);
    EXPECT_EQ(some->on(kFirstMorning + days(9)), nullptr);
    EXPECT_EQ(some->count(), 2);
}

TEST(NewUsual, CountsMorningsOnePointAboveSinceTheLastReset)
{
    EXPECT_EQ(Sequence(2).add(7, 2).add(6, 3).add(1, 4)->onePointAbove(), 6);
    EXPECT_EQ(Sequence(2).add(7, 2).add(14, 3)->onePointAbove(), 14);
    EXPECT_EQ(Sequence(2).add(7, 2).add(7, 3).add(8, 2)->onePointAbove(), 6) << "of the last 14";
    EXPECT_EQ(Sequence(2).add(7, 2).add(7, 3).reset(3)->onePointAbove(), 0);
    EXPECT_EQ(Sequence(2).add(7, 2).add(7, 3).reset(3).add(1, 4)->onePointAbove(), 1);
}

} // namespace
} // namespace springback::test
