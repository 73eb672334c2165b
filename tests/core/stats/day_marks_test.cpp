#include "core/stats/day_marks.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

DayMarks unmarkedDay(int offset)
{
    DayMarks marks;
    marks.day = at(offset);
    return marks;
}

TEST(DayMarks, StandForEveryDayEvenWithoutAnEntry)
{
    const SmallDiary small;
    EXPECT_EQ(dayMarks(small.diary(), {at(0), at(1)}),
              (std::vector<DayMarks>{unmarkedDay(0), unmarkedDay(1)}));
    EXPECT_TRUE(unmarkedDay(0).isEmpty());
    EXPECT_TRUE(dayMarks(small.diary(), {at(1), at(0)}).empty());
}

TEST(DayMarks, TellTheKindsOfEntriesApart)
{
    SmallDiary small;
    small.checkIn(0, 3_pain);
    small.day(0, 1, 3, MorningKind::Moderate);
    small.session(1);
    small.run(2, 5000);
    small.heelRaises(3, 20, 18);
    small.log.measures.push_back({1, {MeasureKind::HeelLift, at(4), at(6)}});

    std::vector<DayMarks> expected{unmarkedDay(0), unmarkedDay(1), unmarkedDay(2), unmarkedDay(3),
                                   unmarkedDay(4)};
    expected[0].morning = 3;
    expected[0].flare = true;
    expected[1].session = true;
    expected[2].run = true;
    expected[3].other = true;
    expected[4].other = true;
    EXPECT_EQ(dayMarks(small.diary(), {at(0), at(4)}), expected);
    for (const DayMarks& marks : expected) {
        EXPECT_FALSE(marks.isEmpty());
    }
}

TEST(DayMarks, LeaveOutWhatLiesBesideThePeriod)
{
    SmallDiary small;
    small.checkIn(0, 3_pain);
    small.session(0);
    small.run(2, 5000);
    small.day(2, 1, 4, MorningKind::Severe);
    EXPECT_EQ(dayMarks(small.diary(), {at(1), at(1)}), (std::vector<DayMarks>{unmarkedDay(1)}));
}

TEST(DayMarks, TakeTheSideThatDecidedAndTheWorstWhereNoneDid)
{
    SmallDiary small;
    small.checkIn(0, 1_pain).pain = PainRating(1_pain, 6_pain);
    small.checkIn(1, 1_pain).pain = PainRating(1_pain, 6_pain);
    small.day(0, 1, 1);
    const std::vector<DayMarks> marks = dayMarks(small.diary(), {at(0), at(1)});
    EXPECT_EQ(marks[0].morning, 1);
    EXPECT_EQ(marks[1].morning, 6);
}

} // namespace

} // namespace springback::stats_tests
