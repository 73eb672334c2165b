#include "core/stats/calendar.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

constexpr int kSevenDays = 7;

// at(0) is a Monday.

TEST(CalendarDays, TellWhatADayWasAndKeepEveryFact)
{
    SmallDiary small;
    small.day(0, 2, 4, MorningKind::Moderate).training = true; // flare, and done
    small.session(0);
    small.checkIn(0, 4_pain);
    small.day(1, 2, 2, MorningKind::Normal); // rest
    small.checkIn(1, 2_pain);
    small.day(2, 2).training = true; // missed, no check-in either
    small.day(3, 2);                 // unknown
    small.day(4, 2).training = true; // done
    small.session(4);
    small.day(5, 2).training = true; // illness
    small.checkIn(5, 2_pain).tags = {Tag::Illness};
    small.day(6, 2); // a run
    small.run(6, 5000);

    const auto days = calendarDays(small.diary(), {at(-1), at(8)}, at(7));
    ASSERT_EQ(days.size(), 10U);
    EXPECT_EQ(days[0], (CalendarDay{at(-1), DayState::Outside}));
    EXPECT_EQ(days[1], (CalendarDay{at(0), DayState::Flare, true, true, false, true, false,
                                    MorningKind::Moderate}));
    EXPECT_EQ(days[2], (CalendarDay{at(1), DayState::Rest, false, false, false, true}));
    EXPECT_EQ(days[3], (CalendarDay{at(2), DayState::Missed, true}));
    EXPECT_EQ(days[4], (CalendarDay{at(3), DayState::Unknown}));
    EXPECT_EQ(days[5], (CalendarDay{at(4), DayState::Done, true, true}));
    EXPECT_EQ(days[6], (CalendarDay{at(5), DayState::Excused, false, false, false, true, true}));
    EXPECT_EQ(days[7], (CalendarDay{at(6), DayState::Done, false, false, true}));
    EXPECT_EQ(days[8].state, DayState::Outside);
    EXPECT_EQ(days[9].state, DayState::Future);
}

TEST(CalendarDays, LeaveTodayOpenUntilSomethingIsDone)
{
    SmallDiary small;
    small.day(0, 2).training = true;
    const auto stateToday = [&small] {
        return calendarDays(small.diary(), {at(0), at(0)}, at(0)).front().state;
    };
    EXPECT_EQ(stateToday(), DayState::Open);
    small.checkIn(0, 2_pain);
    EXPECT_EQ(stateToday(), DayState::Open) << "the session may still come";
    small.course.days[0].training = false;
    EXPECT_EQ(stateToday(), DayState::Rest);
    small.session(0);
    EXPECT_EQ(stateToday(), DayState::Done);
}

TEST(CalendarDays, CountARunOnAPlannedDayAsNoSession)
{
    SmallDiary small;
    small.day(0, 2).training = true;
    small.run(0, 5000);
    const CalendarDay day = calendarDays(small.diary(), {at(0), at(0)}, at(1)).front();
    EXPECT_EQ(day.state, DayState::Missed);
    EXPECT_TRUE(day.run);
}

TEST(CalendarDays, ShowWhatWasDoneOutsideOfAnEpisode)
{
    SmallDiary small;
    small.session(0);
    EXPECT_EQ(calendarDays(small.diary(), {at(0), at(0)}, at(1)).front().state, DayState::Done);
}

TEST(CalendarDays, AreNoneInAnEmptyPeriod)
{
    SmallDiary small;
    EXPECT_TRUE(calendarDays(small.diary(), {at(1), at(0)}, at(1)).empty());
}

TEST(WeekAdherenceStats, TellOnTimeShiftedMissedAndUnplanned)
{
    SmallDiary small;
    for (int day = 0; day < 2 * kSevenDays; ++day) {
        small.day(day, 2).training =
            day % kSevenDays == 0 || day % kSevenDays == 2 || day % kSevenDays == 4; // Mon Wed Fri
    }
    small.session(0); // on time
    small.session(3); // Thursday in place of Wednesday; Friday is missed
    small.session(7); // second week: all on time, and Sunday besides
    small.session(9);
    small.session(11);
    small.session(13);

    const Period period{at(2), at(10)};
    EXPECT_EQ(weekAdherence(small.diary(), period, at(20)),
              (std::vector<WeekAdherence>{{at(0), 1, 1, 1, 0, 0}, {at(7), 3, 0, 0, 1, 0}}));
    const auto matches = planMatches(small.diary(), period, at(20));
    ASSERT_EQ(matches.size(), 14U) << "whole weeks";
    EXPECT_EQ(matches[1], (DayMatch{at(1), PlanMatch::Nothing}));
    EXPECT_EQ(matches[2], (DayMatch{at(2), PlanMatch::MadeUpFor}));
    EXPECT_EQ(matches[3], (DayMatch{at(3), PlanMatch::Shifted}));
    EXPECT_EQ(matches[4], (DayMatch{at(4), PlanMatch::Missed}));
}

TEST(WeekAdherenceStats, LeaveOutIllnessAndTravel)
{
    SmallDiary small;
    small.day(0, 2).training = true;
    small.day(1, 2);
    small.day(2, 2).training = true;
    small.checkIn(0, 2_pain).tags = {Tag::Travel};
    small.checkIn(1, 2_pain).tags = {Tag::Illness};
    small.session(1);
    const auto weeks = weekAdherence(small.diary(), {at(0), at(2)}, at(3));
    EXPECT_EQ(weeks, (std::vector<WeekAdherence>{{at(0), 0, 0, 1, 0, 2}}));
    EXPECT_EQ(weeks.front().planned(), 1);
}

TEST(WeekAdherenceStats, DoNotCountTodayBeforeItIsOver)
{
    SmallDiary small;
    small.day(0, 2);
    small.session(0);
    small.day(1, 2).training = true;
    small.day(2, 2).training = true;
    EXPECT_EQ(weekAdherence(small.diary(), {at(0), at(2)}, at(1)),
              (std::vector<WeekAdherence>{{at(0), 0, 0, 0, 1, 0}}));
    EXPECT_TRUE(weekAdherence(SmallDiary().diary(), {at(0), at(2)}, at(1)).empty());
}

TEST(TrainingSummary, LeavesASessionDuringIllnessOutOfOtherDays)
{
    SmallDiary small;
    small.day(0, 2);
    small.checkIn(0, 2_pain).tags = {Tag::Illness};
    small.session(0);
    EXPECT_EQ(countTraining(trainingDays(small.diary(), {at(0), at(0)}), at(1)), TrainingCount{});
}

} // namespace

} // namespace springback::stats_tests
