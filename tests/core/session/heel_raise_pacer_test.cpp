#include "core/session/heel_raise_pacer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace springback {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A test whose moments come every 100 ms, as from a window.
class HeelRaisePacerTest : public testing::Test {
protected:
    void pass(milliseconds time)
    {
        for (const milliseconds end = now + time; now < end;) {
            now += milliseconds(100);
            pacer.tick(now);
        }
    }
    void leadIn()
    {
        pacer.start(now);
        pass(HeelRaisePacer::kLeadInBeats * HeelRaisePacer::kBeat);
    }

    HeelRaisePacer pacer{Side::Left};
    milliseconds now{5000};
};

TEST_F(HeelRaisePacerTest, WaitsUntilThePersonStarts)
{
    pass(milliseconds(60'000));
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Ready);
    EXPECT_EQ(pacer.raises(Side::Left), std::nullopt);
}

TEST_F(HeelRaisePacerTest, CountsInWithFourBeats)
{
    pacer.start(now);
    EXPECT_EQ(pacer.left(), 4);
    pass(milliseconds(3900));
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::LeadIn);
    EXPECT_EQ(pacer.left(), 1);
    EXPECT_THAT(pacer.takeBeats(), IsEmpty());
    pass(milliseconds(100));
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Raising);
    EXPECT_THAT(pacer.takeBeats(), ElementsAre(true)) << "up on the first beat";
    EXPECT_EQ(pacer.raises(Side::Left), 0);
}

TEST_F(HeelRaisePacerTest, ARaiseIsUpOnOneBeatAndDownOnTheNext)
{
    leadIn();
    EXPECT_TRUE(pacer.isUp());
    EXPECT_DOUBLE_EQ(pacer.height(), 0);
    pass(milliseconds(500));
    EXPECT_DOUBLE_EQ(pacer.height(), 0.5);
    pass(milliseconds(700));
    EXPECT_FALSE(pacer.isUp());
    EXPECT_NEAR(pacer.height(), 0.8, 1e-9);
    EXPECT_EQ(pacer.raises(Side::Left), 0) << "not down yet";
    pass(milliseconds(800));
    EXPECT_EQ(pacer.raises(Side::Left), 1);
    EXPECT_THAT(pacer.takeBeats(), ElementsAre(true, false, true));
}

TEST_F(HeelRaisePacerTest, ThirtyRaisesTakeAMinute)
{
    leadIn();
    pass(milliseconds(60'000));
    EXPECT_EQ(pacer.raises(Side::Left), 30);
}

TEST_F(HeelRaisePacerTest, OneMomentMayBringSeveralBeats)
{
    pacer.start(now);
    pacer.tick(now + milliseconds(6900)); // 4 s of lead-in, 2.9 s of raising
    EXPECT_EQ(pacer.raises(Side::Left), 1);
    EXPECT_THAT(pacer.takeBeats(), ElementsAre(true, false, true));
}

TEST_F(HeelRaisePacerTest, ABrokenOffRaiseDoesNotCount)
{
    leadIn();
    pass(milliseconds(5900));
    pacer.stop(now);
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Rest);
    EXPECT_EQ(pacer.raises(Side::Left), 2);
    EXPECT_FALSE(pacer.wasInterrupted());
}

TEST_F(HeelRaisePacerTest, RestsTwoMinutesBeforeTheOtherSide)
{
    leadIn();
    pass(milliseconds(20'000));
    pacer.stop(now);
    EXPECT_EQ(pacer.left(), 120);
    EXPECT_EQ(pacer.height(), 0);
    pass(milliseconds(119'500));
    EXPECT_EQ(pacer.left(), 1);
    EXPECT_FALSE(pacer.isRestOver());
    pass(milliseconds(2000));
    EXPECT_TRUE(pacer.isRestOver());
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Rest) << "the person starts, not the timer";

    leadIn();
    EXPECT_EQ(pacer.side(), Side::Right);
    pass(milliseconds(14'000));
    pacer.stop(now);
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Finished);
    EXPECT_EQ(pacer.raises(Side::Left), 10);
    EXPECT_EQ(pacer.raises(Side::Right), 7);
}

TEST_F(HeelRaisePacerTest, TheRestMayBeCutShortOrTheOtherSideLeftOut)
{
    leadIn();
    pass(milliseconds(4000));
    pacer.stop(now);
    pacer.start(now + milliseconds(300));
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::LeadIn);
    pacer.stop(now + milliseconds(600));
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Rest);
    EXPECT_EQ(pacer.side(), Side::Left) << "the side that is done";
    pacer.finish();
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Finished);
    EXPECT_EQ(pacer.raises(Side::Right), std::nullopt);
}

TEST_F(HeelRaisePacerTest, NotYetGoesBackToTheStart)
{
    pacer.start(now);
    pacer.stop(now + milliseconds(1000));
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Ready);
    EXPECT_EQ(pacer.raises(Side::Left), std::nullopt);
}

TEST_F(HeelRaisePacerTest, TimeThatNobodyLivedThroughIsNotCounted)
{
    leadIn();
    pass(milliseconds(6000));
    pacer.tick(now + milliseconds(600'000));
    EXPECT_EQ(pacer.raises(Side::Left), 3);
    EXPECT_TRUE(pacer.wasInterrupted());
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Rest);
}

TEST_F(HeelRaisePacerTest, EventsOutOfPlaceDoNothing)
{
    pacer.stop(now);
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Ready);
    leadIn();
    pacer.start(now);
    EXPECT_EQ(pacer.phase(), HeelRaisePhase::Raising);
}

} // namespace
} // namespace springback
