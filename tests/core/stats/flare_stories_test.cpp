#include "core/stats/flare_stories.h"

#include <fstream>
#include <gtest/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/core/stats/small_diary.h"
#include "tests/support/builders.h"

namespace springback::stats_tests {

namespace {

using springback::test::day;

std::vector<Day> span(int first, int last)
{
    std::vector<Day> found;
    for (int offset = first; offset <= last; ++offset) {
        found.push_back(at(offset));
    }
    return found;
}

/// Mornings from day 0 to `last`, all normal.
SmallDiary normalMornings(int last)
{
    SmallDiary small;
    for (int offset = 0; offset <= last; ++offset) {
        small.day(offset, 2, 2, MorningKind::Normal);
    }
    return small;
}

DayRecord& record(SmallDiary& small, int offset)
{
    return small.course.days[static_cast<std::size_t>(offset)];
}

TEST(GoodDays, AreTheNewestSevenInARow)
{
    SmallDiary small = normalMornings(20);
    EXPECT_EQ(goodDaysBefore(small.course, at(15)), span(8, 14));

    record(small, 13).kind = MorningKind::Mild;
    EXPECT_EQ(goodDaysBefore(small.course, at(15)), span(6, 12));
}

TEST(GoodDays, AreSevenSingleOnesWhereNoneAreInARow)
{
    SmallDiary small = normalMornings(9);
    record(small, 3).kind = MorningKind::Moderate;
    record(small, 6).kind = std::nullopt;
    EXPECT_EQ(goodDaysBefore(small.course, at(9)),
              (std::vector<Day>{at(0), at(1), at(2), at(4), at(5), at(7), at(8)}));
    EXPECT_TRUE(goodDaysBefore(small.course, at(8)).empty());
    EXPECT_TRUE(goodDaysBefore(Course{}, at(8)).empty());
}

TEST(GoodDays, AreNotLookedForInARowMoreThanSixWeeksBack)
{
    SmallDiary small = normalMornings(60);
    for (int offset = 10; offset <= 60; offset += 2) {
        record(small, offset).kind = MorningKind::Mild;
    }
    EXPECT_EQ(goodDaysBefore(small.course, at(45)), span(3, 9));
    EXPECT_EQ(goodDaysBefore(small.course, at(46)),
              (std::vector<Day>{at(33), at(35), at(37), at(39), at(41), at(43), at(45)}));
}

TEST(FlareStories, TellTheWeekBeforeTheAnswersAndTheEfforts)
{
    SmallDiary small = normalMornings(30);
    record(small, 20).kind = MorningKind::Moderate;
    record(small, 20).morning = 4;
    record(small, 20).judged = {at(18), at(19)};
    record(small, 21).kind = MorningKind::Moderate;
    record(small, 21).morning = 4;
    CheckIn& first = small.checkIn(20, 4_pain);
    first.stiffness = 20;
    first.changed = {Changed::NewShoes};
    CheckIn& second = small.checkIn(21, 4_pain);
    second.stiffness = 30;
    second.changed = {Changed::Hills};
    small.run(7, 5000);
    small.run(18, 9000).hills = true;
    small.session(18, {reps("balance", 10)});
    small.session(19, {reps("balance", 10)});

    const auto stories = flareStories(small.diary(), flareEvents(small.course, {at(0), at(30)}));
    ASSERT_EQ(stories.size(), 1U);
    const FlareStory& story = stories[0];
    EXPECT_EQ(story.event.days, (Period{at(20), at(21)}));
    EXPECT_EQ(story.stiffness, 30);
    EXPECT_EQ(story.changed, (ChangedThings{Changed::NewShoes, Changed::Hills}));
    ASSERT_EQ(story.efforts.size(), 2U);
    EXPECT_EQ(story.efforts[0].day, at(18));
    EXPECT_TRUE(story.efforts[0].run);
    EXPECT_EQ(story.efforts[1].day, at(19));
    EXPECT_EQ(story.before.days, span(13, 19));
    ASSERT_TRUE(story.good.has_value());
    EXPECT_EQ(story.good->days, span(6, 12));
    EXPECT_EQ(story.figures, (std::vector<WeekFigures>{{WeekFigure::RunDistance, 9, 5, true},
                                                       {WeekFigure::LongestRun, 9, 5, true},
                                                       {WeekFigure::Runs, 1, 1, false},
                                                       {WeekFigure::HillRuns, 1, 0, true},
                                                       {WeekFigure::Sessions, 2, 0, true},
                                                       {WeekFigure::NewShoes, 1, 0, true},
                                                       {WeekFigure::MissedMornings, 7, 7, false}}));
    EXPECT_EQ(story.run, (RunAfter{at(18), Distance{9000}, {}, {}, {}}));
}

TEST(FlareStories, ASessionWithJumpsTwoDaysBeforeIsAnEffortOfTheFlare)
{
    SmallDiary small = normalMornings(30);
    record(small, 20).kind = MorningKind::Moderate;
    record(small, 20).judged = {at(18)};
    small.session(18, {reps("hop", 15)});
    small.programme.exercises[2].ladder.resize(1);
    small.programme.loadStep = Load{2500};
    const auto stories = flareStories(small.diary(), flareEvents(small.course, {at(0), at(30)}));
    ASSERT_EQ(stories.size(), 1U);
    EXPECT_EQ(stories[0].efforts.size(), 1U);
    EXPECT_EQ(stories[0].doses.size(), 1U);
}

TEST(FlareStories, CompareNothingInTheFirstWeeks)
{
    SmallDiary small = normalMornings(13);
    record(small, 13).kind = MorningKind::Severe;
    const auto stories = flareStories(small.diary(), flareEvents(small.course, {at(0), at(30)}));
    ASSERT_EQ(stories.size(), 1U);
    EXPECT_FALSE(stories[0].good.has_value());
    EXPECT_TRUE(stories[0].figures.empty());
    EXPECT_TRUE(stories[0].efforts.empty());
    EXPECT_EQ(stories[0].before.days, span(6, 12));
}

class SampleFlares : public testing::Test {
protected:
    SampleFlares()
    {
        std::ifstream in(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json");
        const std::string json(std::istreambuf_iterator<char>(in), {});
        m_log = fromJson(json, builtInProgramme()).value();
        const Day today = day("2026-03-14");
        m_course = course(builtInProgramme(), ruleSetFor(m_log.settings.rules), m_log, today);
        const Diary diary{builtInProgramme(), m_log, m_course};
        m_stories = flareStories(diary, flareEvents(m_course, wholePeriod(m_log, today)));
    }

    Log m_log;
    Course m_course;
    std::vector<FlareStory> m_stories;
};

TEST_F(SampleFlares, AreThreeWithTheirDays)
{
    ASSERT_EQ(m_stories.size(), 3U);
    EXPECT_EQ(m_stories[0].event.days, (Period{day("2026-01-22"), day("2026-01-23")}));
    EXPECT_EQ(m_stories[1].event.days, (Period{day("2026-02-16"), day("2026-02-16")}));
    EXPECT_EQ(m_stories[2].event.days, (Period{day("2026-03-14"), day("2026-03-14")}));
    EXPECT_EQ(m_stories[0].changed, ChangedThings{Changed::Hills});
    EXPECT_EQ(m_stories[1].changed, ChangedThings{Changed::MoreDistance});
    EXPECT_TRUE(m_stories[2].changed.empty());
}

TEST_F(SampleFlares, StandBesideTheGoodDaysBeforeThem)
{
    ASSERT_EQ(m_stories.size(), 3U);
    const FlareStory& story = m_stories[1];
    ASSERT_TRUE(story.good.has_value());
    EXPECT_EQ(story.before.days.front(), day("2026-02-09"));
    EXPECT_EQ(story.good->days.front(), day("2026-02-01"));
    EXPECT_TRUE(story.good->inARow());
    EXPECT_EQ(story.good->days.back(), day("2026-02-07")); // no check-in on the 8th
    ASSERT_EQ(story.figures.size(), 6U);
    EXPECT_NEAR(story.figures[0].before, 5.4 + 9.1, 1e-9);
    EXPECT_NEAR(story.figures[0].good, 4.6, 1e-9);
    EXPECT_EQ(story.figures[1], (WeekFigures{WeekFigure::LongestRun, 9.1, 4.6, true}));
    EXPECT_EQ(story.figures[2], (WeekFigures{WeekFigure::Runs, 2, 1, false}));
    EXPECT_EQ(story.figures[3],
              (WeekFigures{WeekFigure::StrengthVolume, 32 * (7.5 + 7.5 + 10), 32 * (5 + 5), true}));
    EXPECT_EQ(story.figures[4],
              (WeekFigures{WeekFigure::HoldSeconds, 3 * 5 * 45, 2 * 5 * 45, true}));
    EXPECT_EQ(story.figures[5], (WeekFigures{WeekFigure::Sessions, 3, 2, false}));
}

TEST_F(SampleFlares, TellWhatWasDoneNext)
{
    ASSERT_EQ(m_stories.size(), 3U);
    EXPECT_EQ(m_stories[0].run, (RunAfter{day("2026-01-21"), Distance{7500}, day("2026-01-27"),
                                          Distance{3500}, std::nullopt}));
    ASSERT_EQ(m_stories[0].doses.size(), 3U);
    const DoseAfter& hold = m_stories[0].doses[1];
    EXPECT_EQ(hold.exercise, "mid_range_hold");
    EXPECT_EQ(hold.day, day("2026-01-19"));
    EXPECT_EQ(hold.dose.load, Load{5000});
    EXPECT_EQ(hold.then, NextDose::Easier);
    EXPECT_EQ(hold.nextDay, day("2026-01-23"));
    EXPECT_EQ(hold.next->load, Load{2500});
    EXPECT_EQ(hold.backOn, day("2026-01-28"));

    ASSERT_EQ(m_stories[2].doses.size(), 3U);
    for (const DoseAfter& hop : m_stories[2].doses) {
        EXPECT_TRUE(hop.judged);
        EXPECT_EQ(hop.dose.sets, 3);
        EXPECT_EQ(hop.then, NextDose::NotDoneAgain);
    }
}

} // namespace

} // namespace springback::stats_tests
