#include "core/stats/week_of_load.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

std::vector<Day> daysFrom(int first, int last)
{
    std::vector<Day> found;
    for (int day = first; day <= last; ++day) {
        found.push_back(at(day));
    }
    return found;
}

const WeekFigures* figureIn(const std::vector<WeekFigures>& rows, WeekFigure figure)
{
    for (const WeekFigures& row : rows) {
        if (row.figure == figure) {
            return &row;
        }
    }
    return nullptr;
}

/// Do these two numbers of the good days and of the days before differ enough to be told?
template <class Number>
bool isTold(WeekFigure figure, Number WeekOfLoad::*number, Number good, Number before)
{
    WeekOfLoad goodWeek;
    WeekOfLoad weekBefore;
    goodWeek.*number = good;
    weekBefore.*number = before;
    const auto rows = compareWeeks(weekBefore, goodWeek);
    const WeekFigures* row = figureIn(rows, figure);
    return row != nullptr && row->differs;
}

TEST(WeekOfLoadNumbers, AreThoseOfItsDays)
{
    SmallDiary small;
    small.run(-1, 9000);
    small.run(0, 4000);
    small.run(3, 6500).hills = true;
    small.run(6, 2000).speed = true;
    small.session(1, {reps("raise", 8, 10000), reps("raise", 8, 10000), hold("raise", 45)});
    small.session(5, {reps("hop", 15), reps("hop", 15), reps("balance", 10)});
    small.session(7, {reps("hop", 15)});
    for (int day = 0; day < 5; ++day) {
        small.checkIn(day, 2_pain);
    }
    small.log.checkIns[1].value.tags = {Tag::PoorSleep};
    small.log.checkIns[2].value.changed = {Changed::NewShoes};

    WeekOfLoad expected;
    expected.days = daysFrom(0, 6);
    expected.runKm = 12.5;
    expected.runs = 3;
    expected.longestRunKm = 6.5;
    expected.hillRuns = 1;
    expected.speedRuns = 1;
    expected.jumpContacts = 30;
    expected.strengthKg = 160;
    expected.holdSeconds = 45;
    expected.sessions = 2;
    expected.newShoes = 1;
    expected.missedMornings = 2;
    expected.poorSleep = 1;
    EXPECT_EQ(weekOfLoad(small.diary(), daysFrom(0, 6)), expected);
    EXPECT_TRUE(expected.inARow());
}

TEST(WeekOfLoadNumbers, LeaveOutTheDaysInBetween)
{
    SmallDiary small;
    small.run(0, 4000);
    small.run(1, 5000);
    small.run(2, 6000);
    small.session(1, {reps("hop", 15)});
    small.session(2, {reps("hop", 10)});
    const WeekOfLoad week = weekOfLoad(small.diary(), {at(0), at(2)});
    EXPECT_DOUBLE_EQ(week.runKm, 10);
    EXPECT_EQ(week.jumpContacts, 10);
    EXPECT_EQ(week.sessions, 1);
    EXPECT_FALSE(week.inARow());
    EXPECT_EQ(weekOfLoad(small.diary(), {}), WeekOfLoad{});
}

TEST(WeekOfLoadNumbers, CountNewShoesToldOnTheMorningsAfter)
{
    SmallDiary small;
    small.checkIn(7, 4_pain).changed = {Changed::NewShoes};
    small.checkIn(8, 4_pain).changed = {Changed::NewShoes, Changed::Hills};
    EXPECT_EQ(weekOfLoad(small.diary(), daysFrom(0, 6)).newShoes, 0);
    EXPECT_EQ(weekOfLoad(small.diary(), daysFrom(0, 6), at(7)).newShoes, 1);
}

TEST(WeekComparison, ListsWhatIsNotZeroInBoth)
{
    WeekOfLoad before;
    before.runKm = 9.1;
    before.longestRunKm = 9.1;
    before.runs = 1;
    WeekOfLoad good;
    good.runKm = 9;
    good.longestRunKm = 5;
    good.runs = 2;
    EXPECT_EQ(compareWeeks(before, good),
              (std::vector<WeekFigures>{{WeekFigure::RunDistance, 9.1, 9, false},
                                        {WeekFigure::LongestRun, 9.1, 5, true},
                                        {WeekFigure::Runs, 1, 2, false}}));
    EXPECT_TRUE(compareWeeks({}, {}).empty());
}

TEST(WeekComparison, TellsADifferenceFromItsThresholdOn)
{
    EXPECT_FALSE(isTold(WeekFigure::RunDistance, &WeekOfLoad::runKm, 10.0, 12.4));
    EXPECT_TRUE(isTold(WeekFigure::RunDistance, &WeekOfLoad::runKm, 10.0, 12.5));
    EXPECT_FALSE(isTold(WeekFigure::RunDistance, &WeekOfLoad::runKm, 1.0, 1.9));
    EXPECT_FALSE(isTold(WeekFigure::LongestRun, &WeekOfLoad::longestRunKm, 4.6, 5.0));
    EXPECT_TRUE(isTold(WeekFigure::LongestRun, &WeekOfLoad::longestRunKm, 4.5, 5.0));
    EXPECT_FALSE(isTold(WeekFigure::JumpContacts, &WeekOfLoad::jumpContacts, 0, 9));
    EXPECT_TRUE(isTold(WeekFigure::JumpContacts, &WeekOfLoad::jumpContacts, 60, 45));
    EXPECT_FALSE(isTold(WeekFigure::StrengthVolume, &WeekOfLoad::strengthKg, 0.0, 39.0));
    EXPECT_TRUE(isTold(WeekFigure::StrengthVolume, &WeekOfLoad::strengthKg, 160.0, 200.0));
    EXPECT_FALSE(isTold(WeekFigure::HoldSeconds, &WeekOfLoad::holdSeconds, 225, 270));
    EXPECT_TRUE(isTold(WeekFigure::HoldSeconds, &WeekOfLoad::holdSeconds, 225, 450));
    EXPECT_TRUE(isTold(WeekFigure::HillRuns, &WeekOfLoad::hillRuns, 0, 1));
    EXPECT_TRUE(isTold(WeekFigure::SpeedRuns, &WeekOfLoad::speedRuns, 2, 1));
    EXPECT_TRUE(isTold(WeekFigure::NewShoes, &WeekOfLoad::newShoes, 0, 1));
    EXPECT_FALSE(isTold(WeekFigure::Runs, &WeekOfLoad::runs, 2, 3));
    EXPECT_TRUE(isTold(WeekFigure::Sessions, &WeekOfLoad::sessions, 3, 1));
    EXPECT_FALSE(isTold(WeekFigure::MissedMornings, &WeekOfLoad::missedMornings, 0, 1));
    EXPECT_TRUE(isTold(WeekFigure::PoorSleep, &WeekOfLoad::poorSleep, 0, 2));
}

} // namespace

} // namespace springback::stats_tests
