// What is held, and what releases it.
#include <gtest/gtest.h>

#include "core/rules/states.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

const RuleSet kStateRules;
const Day kCause = day("2026-01-05");

/// States with mornings that follow day by day; normal is 2.
class Waiting {
public:
    Waiting(Rule rule, Advice advice) { m_states.hold(rule, advice, kCause); }
    /// True when stop signs went.
    bool wake(int pain)
    {
        m_today += days(1);
        m_mornings.add(m_today, pain, {}, false);
        return m_states.morning(m_mornings, m_today);
    }
    void sleepIn() { m_today += days(1); }
    States& operator*() { return m_states; }
    States* operator->() { return &m_states; }

private:
    States m_states{kStateRules};
    Mornings m_mornings{kStateRules, kCause, 2, {}};
    Day m_today = kCause;
};

TEST(States, NoRunOrJumpUntilANormalMorning)
{
    Waiting waiting(Rule::FlareModerate, Advice::DialBack);
    EXPECT_TRUE(waiting->noRunOrJump());
    EXPECT_FALSE(waiting->loadingPauses());
    EXPECT_EQ(waiting->until(), Until::NormalMorning);
    EXPECT_EQ(waiting->untilDay(), std::nullopt);
    EXPECT_FALSE(waiting.wake(3));
    EXPECT_TRUE(waiting->noRunOrJump());
    EXPECT_FALSE(waiting.wake(2));
    EXPECT_FALSE(waiting->noRunOrJump());
    EXPECT_EQ(waiting->until(), Until::Nothing);
    EXPECT_EQ(waiting->mostCareful(), nullptr);
}

TEST(States, SettleDownNeedsThreeDaysAndTwoMornings)
{
    Waiting waiting(Rule::FlareSevere, Advice::SettleDown);
    EXPECT_EQ(waiting->until(), Until::TwoNormalMornings);
    EXPECT_EQ(waiting->untilDay(), kCause + days(3));
    waiting.wake(2);
    waiting.wake(2);
    EXPECT_TRUE(waiting->any(Advice::SettleDown)) << "48 h";
    waiting.wake(2);
    EXPECT_FALSE(waiting->any(Advice::SettleDown)) << "72 h";
}

TEST(States, SettleDownNeedsItsMorningsInARow)
{
    Waiting waiting(Rule::FlareSevere, Advice::SettleDown);
    waiting.wake(2);
    waiting.sleepIn();
    waiting.wake(2);
    EXPECT_TRUE(waiting->any(Advice::SettleDown)) << "the day between is unknown";
    waiting.wake(2);
    EXPECT_FALSE(waiting->any(Advice::SettleDown));
}

TEST(States, ANewCauseStartsTheWaitingAnew)
{
    States states(kStateRules);
    EXPECT_TRUE(states.hold(Rule::FlareSevere, Advice::SettleDown, kCause));
    EXPECT_FALSE(states.hold(Rule::FlareSevere, Advice::SettleDown, kCause));
    EXPECT_TRUE(states.hold(Rule::FlareSevere, Advice::SettleDown, kCause + days(1)));
    EXPECT_FALSE(states.hold(Rule::FlareSevere, Advice::SettleDown, kCause)) << "an older one";
    EXPECT_EQ(states.all().size(), 1U);
    EXPECT_EQ(states.untilDay(), kCause + days(4));
}

TEST(States, StopSignsGoAfterThreeNormalMorningsAndReenterAsSettleDown)
{
    Waiting waiting(Rule::StopSign, Advice::SeeProfessional);
    EXPECT_TRUE(waiting->loadingPauses());
    EXPECT_EQ(waiting->until(), Until::SeenOrThreeNormal);
    EXPECT_FALSE(waiting.wake(2));
    EXPECT_FALSE(waiting.wake(2));
    EXPECT_TRUE(waiting->loadingPauses());
    EXPECT_TRUE(waiting.wake(2));
    EXPECT_FALSE(waiting->loadingPauses());
    EXPECT_EQ(waiting->until(), Until::TwoNormalMornings);
    EXPECT_EQ(waiting->untilDay(), kCause + days(6));
}

TEST(States, OtherSignsGoOnlyWhenSeen)
{
    for (const Advice advice : {Advice::SeeProfessional, Advice::SeekUrgentCare}) {
        Waiting waiting(Rule::UrgentSign, advice);
        for (int i = 0; i < 5; ++i) {
            EXPECT_FALSE(waiting.wake(2));
        }
        waiting->betterWeek();
        EXPECT_EQ(waiting->until(), Until::Seen);
        waiting->seen();
        EXPECT_EQ(waiting->until(), Until::Nothing);
    }
}

TEST(States, SeenLeavesSettleDownAlone)
{
    Waiting waiting(Rule::WorseThanStart, Advice::SeeProfessional);
    waiting->hold(Rule::WorseThanStart, Advice::SettleDown, kCause);
    waiting->seen();
    EXPECT_EQ(waiting->until(), Until::TwoNormalMornings);
}

TEST(States, ABetterWeekEndsWorseThanStart)
{
    Waiting waiting(Rule::WorseThanStart, Advice::SeeProfessional);
    EXPECT_EQ(waiting->until(), Until::BetterWeekOrSeen);
    waiting.wake(2);
    waiting.wake(2);
    waiting.wake(2);
    EXPECT_TRUE(waiting->loadingPauses()) << "mornings alone do not end it";
    waiting->betterWeek();
    EXPECT_FALSE(waiting->loadingPauses());
}

TEST(States, TheMostCarefulOneSaysWhatItWaitsFor)
{
    Waiting waiting(Rule::StopSign, Advice::SeeProfessional);
    waiting->hold(Rule::FlareSevere, Advice::SettleDown, kCause);
    EXPECT_EQ(waiting->until(), Until::SeenOrThreeNormal);
    EXPECT_EQ(waiting->untilDay(), std::nullopt);
    waiting->hold(Rule::WorseThanStart, Advice::SeeProfessional, kCause);
    EXPECT_EQ(waiting->until(), Until::Seen) << "two ways that do not meet";
    waiting->hold(Rule::UrgentSign, Advice::SeekUrgentCare, kCause);
    EXPECT_EQ(waiting->mostCareful()->rule, Rule::UrgentSign);
}

} // namespace
} // namespace springback::test
