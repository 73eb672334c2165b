#include "core/stats/done_after.h"

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

namespace {

/// Four raises of eight with added load, and hops of fifteen from one to three sets.
class DoneAfterTest : public testing::Test {
protected:
    DoneAfterTest()
    {
        m_small.programme.loadStep = Load{2500};
        Exercise& raise = m_small.programme.exercises[0];
        raise.ladder = {rung(4, 8)};
        raise.addedLoad = true;
        m_small.programme.exercises[2].ladder = {rung(1, 15), rung(2, 15), rung(3, 15)};
        m_small.addExercise("foot", LoadClass::Mobility);
        for (int day = 0; day <= 30; ++day) {
            m_small.day(day, 2);
        }
    }

    static Rung rung(int sets, int count)
    {
        Rung rung;
        rung.sets = sets;
        rung.reps = count;
        return rung;
    }

    static std::vector<Set> sets(const char* exercise, int count, int number, int grams = 0)
    {
        return std::vector<Set>(static_cast<std::size_t>(count), reps(exercise, number, grams));
    }

    void did(int day, std::vector<Set> sets, Outcome outcome = Outcome::Tolerated)
    {
        m_small.session(day, std::move(sets));
        Judgement judgement;
        judgement.id = m_small.log.sessions.back().id;
        judgement.outcome = outcome;
        m_small.course.sessions.push_back(judgement);
    }

    void ran(int day, int metres, Outcome outcome = Outcome::Tolerated)
    {
        m_small.run(day, metres);
        Judgement judgement;
        judgement.id = m_small.log.runs.back().id;
        judgement.outcome = outcome;
        m_small.course.runs.push_back(judgement);
    }

    static FlareEvent flareOn(int day, std::vector<Day> judged)
    {
        return {{at(day), at(day)}, at(day), MorningKind::Moderate, 4, 2, std::move(judged)};
    }

    std::vector<DoseAfter> doses(const FlareEvent& event) const
    {
        return DoneAfter(m_small.diary()).doses(event);
    }

    static Dose dose(int sets, int count, int grams = 0)
    {
        Dose dose;
        dose.sets = sets;
        dose.reps = count;
        dose.load = Load{grams};
        return dose;
    }

    SmallDiary m_small;
};

TEST_F(DoneAfterTest, TellsTheEasierDoseAndTheDayTheEarlierOneSatWellAgain)
{
    did(4, sets("raise", 4, 8, 10000), Outcome::TooMuch);
    did(7, sets("raise", 4, 8, 5000));
    did(9, sets("raise", 4, 8, 10000), Outcome::Borderline);
    did(11, sets("raise", 4, 8, 12500));

    EXPECT_EQ(doses(flareOn(5, {at(4)})),
              (std::vector<DoseAfter>{{"raise", true, at(4), dose(4, 8, 10000), NextDose::Easier,
                                       at(7), dose(4, 8, 5000), at(11)}}));
}

TEST_F(DoneAfterTest, SaysNothingOfADayThatHasNotComeYet)
{
    did(4, sets("raise", 4, 8, 10000), Outcome::TooMuch);
    did(7, sets("raise", 4, 8, 7500));
    const auto found = doses(flareOn(5, {at(4)}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].then, NextDose::Easier);
    EXPECT_EQ(found[0].backOn, std::nullopt);
}

TEST_F(DoneAfterTest, TellsADoseDoneAsBeforeAndOneNotDoneAgain)
{
    auto work = sets("raise", 4, 8);
    const auto hops = sets("hop", 2, 15);
    work.insert(work.end(), hops.begin(), hops.end());
    work.push_back(reps("foot", 10));
    work.push_back(reps("forgotten", 10));
    did(4, work, Outcome::TooMuch);
    did(5, sets("raise", 4, 8, 2500));

    EXPECT_EQ(
        doses(flareOn(5, {at(4)})),
        (std::vector<DoseAfter>{
            {"raise", true, at(4), dose(4, 8), NextDose::AsBefore, at(5), dose(4, 8, 2500), {}},
            {"hop", true, at(4), dose(2, 15), NextDose::NotDoneAgain, {}, {}, {}}}));
}

TEST_F(DoneAfterTest, TellsAnEasierDoseOfTheWeekBeforeThatTheFlareDoesNotBelongTo)
{
    did(2, sets("raise", 4, 8, 5000));
    did(3, sets("hop", 1, 15));
    did(7, sets("raise", 4, 8, 2500));
    did(7, sets("hop", 2, 15));
    did(9, sets("raise", 4, 8, 5000));

    EXPECT_EQ(doses(flareOn(6, {})),
              (std::vector<DoseAfter>{{"raise", false, at(2), dose(4, 8, 5000), NextDose::Easier,
                                       at(7), dose(4, 8, 2500), at(9)}}));
    m_small.log.sessions[2].value.date = at(11);
    m_small.log.sessions[4].value.date = at(12);
    EXPECT_TRUE(doses(flareOn(10, {})).empty()); // last done more than a week before
}

TEST_F(DoneAfterTest, TakesOnlyJumpsOfTheDayTwoDaysBefore)
{
    auto work = sets("raise", 4, 8);
    work.push_back(reps("hop", 15));
    did(3, work);
    const auto found = doses(flareOn(5, {at(3)}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].exercise, "hop");
    EXPECT_TRUE(doses(flareOn(5, {})).empty());
}

TEST_F(DoneAfterTest, TellsTheHardestSetsOfTheSoreSide)
{
    Episode episode;
    episode.side = Side::Right;
    episode.start = at(0);
    m_small.log.episodes.push_back({1, episode});
    auto work = sets("raise", 2, 8, 10000);
    work.push_back(reps("raise", 8, 7500));
    for (Set& set : work) {
        set.side = Side::Right;
    }
    work.push_back(reps("raise", 8, 20000));
    work.back().side = Side::Left;
    did(4, work);
    const auto found = doses(flareOn(5, {at(4)}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].dose, dose(2, 8, 10000));
}

TEST_F(DoneAfterTest, CountsTheSetsOfOneSideWithBothSore)
{
    auto work = sets("raise", 8, 8, 10000);
    for (std::size_t i = 0; i < work.size(); ++i) {
        work[i].side = i % 2 == 0 ? Side::Left : Side::Right;
    }
    did(4, work);
    const auto found = doses(flareOn(5, {at(4)}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].dose, dose(4, 8, 10000));
}

TEST_F(DoneAfterTest, TellsTheNextRunAndTheDayOneAsLongWasTolerated)
{
    ran(4, 9000, Outcome::TooMuch);
    ran(3, 4000, Outcome::TooMuch);
    ran(8, 5000);
    ran(10, 9500, Outcome::Borderline);
    ran(12, 9000);
    EXPECT_EQ(DoneAfter(m_small.diary()).run(flareOn(5, {at(3), at(4)})),
              (RunAfter{at(4), Distance{9000}, at(8), Distance{5000}, at(12)}));
    EXPECT_EQ(DoneAfter(m_small.diary()).run(flareOn(9, {at(8)})),
              (RunAfter{at(8), Distance{5000}, at(10), Distance{9500}, std::nullopt}));
    EXPECT_EQ(DoneAfter(m_small.diary()).run(flareOn(13, {at(12)})),
              (RunAfter{at(12), Distance{9000}, std::nullopt, std::nullopt, std::nullopt}));
    EXPECT_EQ(DoneAfter(m_small.diary()).run(flareOn(5, {})), std::nullopt);
}

TEST_F(DoneAfterTest, RunsShorterUntilTodayHaveNotComeBack)
{
    ran(4, 9000, Outcome::TooMuch);
    ran(8, 5000);
    EXPECT_EQ(DoneAfter(m_small.diary()).run(flareOn(5, {at(4)})),
              (RunAfter{at(4), Distance{9000}, at(8), Distance{5000}, std::nullopt}));
}

TEST(DoneAfterNoCourse, HasNothing)
{
    SmallDiary small;
    small.session(0, {reps("raise", 8)});
    EXPECT_TRUE(DoneAfter(small.diary()).doses({{at(1), at(1)}, at(1), {}, 4, 2, {at(0)}}).empty());
}

} // namespace

} // namespace springback::stats_tests
