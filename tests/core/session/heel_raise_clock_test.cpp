#include "core/session/heel_raise_clock.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace springback {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A test whose moments come every 100 ms, as from a window.
class HeelRaiseClockTest : public testing::Test {
protected:
    void pass(milliseconds time)
    {
        for (const milliseconds end = now + time; now < end;) {
            now += milliseconds(100);
            clock.tick(now);
        }
    }
    void leadIn()
    {
        clock.start(now);
        pass(HeelRaiseClock::kLeadInBeats * HeelRaiseClock::kBeat);
    }

    HeelRaiseClock clock{Side::Left};
    milliseconds now{5000};
};

TEST_F(HeelRaiseClockTest, WaitsUntilThePersonStarts)
{
    pass(milliseconds(60'000));
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Ready);
    EXPECT_EQ(clock.raises(Side::Left), std::nullopt);
}

TEST_F(HeelRaiseClockTest, CountsInWithFourBeats)
{
    clock.start(now);
    EXPECT_EQ(clock.left(), 4);
    pass(milliseconds(3900));
    EXPECT_EQ(clock.phase(), HeelRaisePhase::LeadIn);
    EXPECT_EQ(clock.left(), 1);
    EXPECT_THAT(clock.takeBeats(), IsEmpty());
    pass(milliseconds(100));
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Raising);
    EXPECT_THAT(clock.takeBeats(), ElementsAre(true)) << "up on the first beat";
    EXPECT_EQ(clock.raises(Side::Left), 0);
}

TEST_F(HeelRaiseClockTest, ARaiseIsUpOnOneBeatAndDownOnTheNext)
{
    leadIn();
    EXPECT_TRUE(clock.isUp());
    EXPECT_DOUBLE_EQ(clock.height(), 0);
    pass(milliseconds(500));
    EXPECT_DOUBLE_EQ(clock.height(), 0.5);
    pass(milliseconds(700));
    EXPECT_FALSE(clock.isUp());
    EXPECT_NEAR(clock.height(), 0.8, 1e-9);
    EXPECT_EQ(clock.raises(Side::Left), 0) << "not down yet";
    pass(milliseconds(800));
    EXPECT_EQ(clock.raises(Side::Left), 1);
    EXPECT_THAT(clock.takeBeats(), ElementsAre(true, false, true));
}

TEST_F(HeelRaiseClockTest, ThirtyRaisesTakeAMinute)
{
    leadIn();
    pass(milliseconds(60'000));
    EXPECT_EQ(clock.raises(Side::Left), 30);
}

TEST_F(HeelRaiseClockTest, OneMomentMayBringSeveralBeats)
{
    clock.start(now);
    clock.tick(now + milliseconds(6900)); // 4 s of lead-in, 2.9 s of raising
    EXPECT_EQ(clock.raises(Side::Left), 1);
    EXPECT_THAT(clock.takeBeats(), ElementsAre(true, false, true));
}

TEST_F(HeelRaiseClockTest, ABrokenOffRaiseDoesNotCount)
{
    leadIn();
    pass(milliseconds(5900));
    clock.stop(now);
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Rest);
    EXPECT_EQ(clock.raises(Side::Left), 2);
    EXPECT_FALSE(clock.wasInterrupted());
}

TEST_F(HeelRaiseClockTest, RestsTwoMinutesBeforeTheOtherSide)
{
    leadIn();
    pass(milliseconds(20'000));
    clock.stop(now);
    EXPECT_EQ(clock.left(), 120);
    EXPECT_EQ(clock.height(), 0);
    pass(milliseconds(119'500));
    EXPECT_EQ(clock.left(), 1);
    EXPECT_FALSE(clock.isRestOver());
    pass(milliseconds(2000));
    EXPECT_TRUE(clock.isRestOver());
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Rest) << "the person starts, not the timer";

    leadIn();
    EXPECT_EQ(clock.side(), Side::Right);
    pass(milliseconds(14'000));
    clock.stop(now);
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Finished);
    EXPECT_EQ(clock.raises(Side::Left), 10);
    EXPECT_EQ(clock.raises(Side::Right), 7);
}

TEST_F(HeelRaiseClockTest, TheRestMayBeCutShortOrTheOtherSideLeftOut)
{
    leadIn();
    pass(milliseconds(4000));
    clock.stop(now);
    clock.start(now + milliseconds(300));
    EXPECT_EQ(clock.phase(), HeelRaisePhase::LeadIn);
    clock.stop(now + milliseconds(600));
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Rest);
    EXPECT_EQ(clock.side(), Side::Left) << "the side that is done";
    clock.finish();
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Finished);
    EXPECT_EQ(clock.raises(Side::Right), std::nullopt);
}

TEST_F(HeelRaiseClockTest, NotYetGoesBackToTheStart)
{
    clock.start(now);
    clock.stop(now + milliseconds(1000));
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Ready);
    EXPECT_EQ(clock.raises(Side::Left), std::nullopt);
}

TEST_F(HeelRaiseClockTest, TimeThatNobodyLivedThroughIsNotCounted)
{
    leadIn();
    pass(milliseconds(6000));
    clock.tick(now + milliseconds(600'000));
    EXPECT_EQ(clock.raises(Side::Left), 3);
    EXPECT_TRUE(clock.wasInterrupted());
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Rest);
}

TEST_F(HeelRaiseClockTest, EventsOutOfPlaceDoNothing)
{
    clock.stop(now);
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Ready);
    leadIn();
    clock.start(now);
    EXPECT_EQ(clock.phase(), HeelRaisePhase::Raising);
}

} // namespace
} // namespace springback
