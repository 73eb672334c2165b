#include "core/stats/outcomes.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

struct OutcomeDiary : SmallDiary {
    OutcomeDiary()
    {
        course.plan.side = Side::Right;
        day(0, 2);
        day(200, 2);
    }

    void visaA(int day, int value)
    {
        log.scores.push_back({nextId(log.scores), Score{at(day), ScoreKind::VisaA, value}});
    }

    HeelRaiseTrack raises(Period period) const
    {
        return heelRaiseTrack(diary(), RuleSet{}, period);
    }
};

TEST(HeelRaiseTrack, TellsBothSidesTheRatioAndTheChangeSinceTheFirst)
{
    OutcomeDiary small;
    small.heelRaises(28, 22, 28);
    small.heelRaises(0, 16, 28);
    small.heelRaises(56, 23, std::nullopt);

    const HeelRaiseTrack track = small.raises({at(0), at(60)});
    ASSERT_EQ(track.points.size(), 3U);
    EXPECT_EQ(track.first, 16);
    EXPECT_EQ(track.noise, 7);
    EXPECT_EQ(track.points[0].percent, 57);
    EXPECT_EQ(track.points[0].change, std::nullopt);
    EXPECT_EQ(track.points[1].percent, 79);
    EXPECT_EQ(track.points[1].change, 6);
    EXPECT_EQ(track.points[2].percent, std::nullopt);
    EXPECT_EQ(track.points[2].change, 7);
    EXPECT_FALSE(track.isBeyondNoise(track.points[0]));
    EXPECT_FALSE(track.isBeyondNoise(track.points[1]));
    EXPECT_TRUE(track.isBeyondNoise(track.points[2]));
    EXPECT_FALSE(track.gate);
}

TEST(HeelRaiseTrack, ComparesWithTheFirstTestOfTheEpisode)
{
    OutcomeDiary small;
    small.heelRaises(-30, 30, 30); // before the episode
    small.heelRaises(2, 18, 28);
    small.heelRaises(30, 9, 28);

    const HeelRaiseTrack later = small.raises({at(20), at(60)});
    ASSERT_EQ(later.points.size(), 1U);
    EXPECT_EQ(later.points[0].change, -9);
    EXPECT_TRUE(later.isBeyondNoise(later.points[0]));
    EXPECT_EQ(small.raises({at(-40), at(0)}).points[0].change, std::nullopt);
}

TEST(HeelRaiseTrack, HasNoRatioWithBothSoreAndGoesByTheWeaker)
{
    OutcomeDiary small;
    small.course.plan.side = Side::Both;
    small.heelRaises(0, 20, 14);
    small.heelRaises(30, 22, 22);

    const HeelRaiseTrack track = small.raises({at(0), at(60)});
    EXPECT_EQ(track.first, 14);
    EXPECT_EQ(track.points[1].percent, std::nullopt);
    EXPECT_EQ(track.points[1].change, 8);
}

TEST(HeelRaiseTrack, IsEmptyWithoutATest)
{
    OutcomeDiary small;
    const HeelRaiseTrack track = small.raises({at(0), at(60)});
    EXPECT_TRUE(track.points.empty());
    EXPECT_FALSE(track.first);
}

TEST(HeelRaiseTrack, ShowsTheGateThatAsksForRaises)
{
    OutcomeDiary small;
    GateCondition condition;
    condition.name = "raises";
    condition.measure = GateMeasure::HeelRaises;
    condition.need = 25;
    Gate gate;
    gate.from = Stage::Strength;
    gate.to = Stage::Spring1;
    gate.conditions = {condition};
    small.programme.gates = {gate};
    small.course.plan.stage = Stage::Strength;
    small.course.plan.gates = {{Stage::Spring1, false, {{"raises", 22, 25, false, {}, {}}}}};

    const HeelRaiseTrack track = small.raises({at(0), at(60)});
    ASSERT_TRUE(track.gate);
    EXPECT_EQ(track.gate->need, 25);
}

TEST(VisaATrack, MarksAMeaningfulChangeFromTwelveWeeksOn)
{
    OutcomeDiary small;
    small.visaA(0, 50);
    small.visaA(83, 70); // a day short of 12 weeks
    small.visaA(84, 63); // a point short
    small.visaA(90, 64);
    small.visaA(120, 36);

    const ScoreTrack track = visaATrack(small.diary(), {at(0), at(200)});
    ASSERT_EQ(track.points.size(), 5U);
    std::vector<bool> meaningful;
    std::vector<std::optional<int>> changes;
    for (const ScorePoint& point : track.points) {
        meaningful.push_back(point.meaningful);
        changes.push_back(point.change);
    }
    EXPECT_EQ(meaningful, (std::vector<bool>{false, false, false, true, true}));
    EXPECT_EQ(changes, (std::vector<std::optional<int>>{std::nullopt, 20, 13, 14, -14}));
}

TEST(VisaATrack, ComparesWithTheFirstOfTheEpisodeEvenOutOfThePeriod)
{
    OutcomeDiary small;
    small.visaA(100, 72);
    small.visaA(-100, 90);
    small.visaA(5, 58);

    const ScoreTrack track = visaATrack(small.diary(), {at(60), at(200)});
    ASSERT_EQ(track.points.size(), 1U);
    ASSERT_TRUE(track.first);
    EXPECT_EQ(track.first->day, at(5));
    EXPECT_TRUE(track.points[0].meaningful);
}

TEST(VisaATrack, WorksWithoutACourseAndWithoutScores)
{
    SmallDiary small;
    EXPECT_TRUE(visaATrack(small.diary(), {at(0), at(9)}).points.empty());

    small.log.scores.push_back({1, Score{at(3), ScoreKind::VisaA, 61}});
    const ScoreTrack track = visaATrack(small.diary(), {at(0), at(9)});
    ASSERT_TRUE(track.first);
    EXPECT_EQ(track.first->value, 61);
    EXPECT_FALSE(track.points[0].change);
}

} // namespace

} // namespace springback::stats_tests
