#include "core/stats/marks.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

TEST(EffortPains, TieEachSessionAndRunToItsOutcome)
{
    SmallDiary small;
    small.run(1, 5000).painDuring = 2_pain;
    Session& session = small.session(0);
    session.painDuring = 4_pain;
    session.painAfter = 1_pain;
    small.course.sessions = {{1, Outcome::TooMuch, at(1), 5, 2}};
    small.course.runs = {{1, Outcome::Waiting, std::nullopt, std::nullopt, 2}};

    EXPECT_EQ(effortPains(small.diary(), {at(0), at(1)}),
              (std::vector<EffortPain>{{at(0), false, 4, 1, Outcome::TooMuch},
                                       {at(1), true, 2, std::nullopt, Outcome::Waiting}}));
}

TEST(EffortPains, TakeTheWorstSetAndTheAnswerOfTheNextMorning)
{
    SmallDiary small;
    Session& session = small.session(0, {reps("raise", 8), reps("raise", 8)});
    session.painDuring = 2_pain;
    session.sets[1].pain = 5_pain;
    small.checkIn(1, 2_pain).painAfterYesterday = 3_pain;

    const auto efforts = effortPains(small.diary(), {at(0), at(1)});
    ASSERT_EQ(efforts.size(), 1U);
    EXPECT_EQ(efforts[0].during, 5);
    EXPECT_EQ(efforts[0].after, 3);
    EXPECT_EQ(efforts[0].worst(), 5);
}

TEST(EffortPains, ReadTheSideOfTheEpisode)
{
    SmallDiary small;
    Episode episode;
    episode.side = Side::Left;
    episode.start = at(0);
    small.log.episodes.push_back({1, episode});
    small.session(0).painDuring = PainRating(1_pain, 6_pain);

    const auto efforts = effortPains(small.diary(), {at(0), at(0)});
    ASSERT_EQ(efforts.size(), 1U);
    EXPECT_EQ(efforts[0].during, 1);
}

TEST(EffortPains, AreNotJudgedOutsideOfTheCourse)
{
    SmallDiary small;
    small.session(0);

    const auto efforts = effortPains(small.diary(), {at(0), at(0)});
    ASSERT_EQ(efforts.size(), 1U);
    EXPECT_EQ(efforts[0].outcome, Outcome::CantJudge);
    EXPECT_EQ(efforts[0].worst(), std::nullopt);
    EXPECT_TRUE(effortPains(small.diary(), {at(1), at(9)}).empty());
}

TEST(FlareMarks, LeaveOutNormalAndUnknownMornings)
{
    SmallDiary small;
    small.day(0, 2, 2, MorningKind::Normal);
    small.day(1, 2);
    small.day(2, 2, 4, MorningKind::Moderate).judged = {at(1)};
    small.day(9, 2, 6, MorningKind::Severe);

    EXPECT_EQ(flareMarks(small.course, {at(0), at(5)}),
              (std::vector<FlareMark>{{at(2), MorningKind::Moderate, 4, {at(1)}}}));
}

TEST(StageSpans, JoinTheDaysOfOneStageAndAreCutToThePeriod)
{
    SmallDiary small;
    for (int day = 0; day < 6; ++day) {
        small.day(day, 2).stage = day < 3 ? Stage::Strength : Stage::Spring1;
    }

    EXPECT_EQ(stageSpans(small.course, {at(1), at(9)}),
              (std::vector<StageSpan>{{Stage::Strength, {at(1), at(2)}},
                                      {Stage::Spring1, {at(3), at(5)}}}));
}

TEST(MeasureSpans, GoOnToTheEndOfThePeriodWhileOpen)
{
    SmallDiary small;
    small.log.measures = {{1, {MeasureKind::HeelLift, at(3), std::nullopt}},
                          {2, {MeasureKind::SlowerPace, at(-5), at(2)}},
                          {3, {MeasureKind::RockerShoe, at(-5), at(-1)}}};

    EXPECT_EQ(measureSpans(small.log, {at(0), at(9)}),
              (std::vector<MeasureSpan>{{MeasureKind::SlowerPace, {at(0), at(2)}},
                                        {MeasureKind::HeelLift, {at(3), at(9)}}}));
}

} // namespace

} // namespace springback::stats_tests
