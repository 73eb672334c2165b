#include "core/rules/run_notices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback {

namespace {

using test::day;
using test::logOf;
using testing::ElementsAre;
using testing::IsEmpty;

Episode episodeIn(Stage stage)
{
    return test::with(test::episode("2026-01-05"), [stage](Episode& e) { e.startStage = stage; });
}

std::vector<RunNotice> noticesOn(const Run& run, const Log& log, Id self = 0)
{
    return runNotices(builtInProgramme(), RuleSet(), log, run, self);
}

Run hillyRun(std::string_view date, int metres)
{
    return test::with(test::run(date, metres), [](Run& run) { run.hills = true; });
}

RunNotice compared(RunNoticeKind kind, int metres, std::string_view date)
{
    return {kind, 30, Distance{metres}, day(date)};
}

/// Speed and hills, so that only the length is of interest; 8.2 km is the longest.
Log someRuns()
{
    return logOf(episodeIn(Stage::SpeedHills), test::run("2026-03-01", 6000),
                 test::run("2026-03-03", 8200), test::run("2026-03-05", 8000));
}

} // namespace

TEST(RunNotices, ComparesWithTheLongestOfTheDaysBefore)
{
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 9020), someRuns()), IsEmpty());
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 9021), someRuns()),
                ElementsAre(compared(RunNoticeKind::Longer, 8200, "2026-03-03")));
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 16'400), someRuns()),
                ElementsAre(compared(RunNoticeKind::Longer, 8200, "2026-03-03")));
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 16'401), someRuns()),
                ElementsAre(compared(RunNoticeKind::MuchLonger, 8200, "2026-03-03")));
}

TEST(RunNotices, ADistanceBeyondAllRunsIsComparedToo)
{
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 30'000'000), someRuns()),
                ElementsAre(compared(RunNoticeKind::MuchLonger, 8200, "2026-03-03")));
}

TEST(RunNotices, NamesTheLastOfRunsThatLong)
{
    const Log log = logOf(test::run("2026-03-07", 5000), test::run("2026-03-04", 5000));
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 9000), log),
                ElementsAre(compared(RunNoticeKind::Longer, 5000, "2026-03-07")));
}

TEST(RunNotices, LooksBackThirtyDaysAndNotAtTheDayItself)
{
    const Log log = logOf(episodeIn(Stage::SpeedHills), test::run("2026-03-01", 5000));
    EXPECT_THAT(noticesOn(test::run("2026-03-31", 9000), log),
                ElementsAre(compared(RunNoticeKind::Longer, 5000, "2026-03-01")));
    for (const char* date : {"2026-04-01", "2026-03-01", "2026-02-20"}) {
        EXPECT_THAT(noticesOn(test::run(date, 9000), log),
                    ElementsAre(RunNotice{RunNoticeKind::NothingToCompareWith, 30}))
            << date;
    }
}

TEST(RunNotices, ARunOnRecordIsNotComparedWithItself)
{
    const Log log = someRuns();
    EXPECT_THAT(noticesOn(log.runs[1].value, log, log.runs[1].id),
                ElementsAre(compared(RunNoticeKind::Longer, 6000, "2026-03-01")));
}

TEST(RunNotices, WithoutADistanceNothingIsSaidOfIt)
{
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 0), Log()), IsEmpty());
    EXPECT_THAT(noticesOn(test::run("2026-03-10", 5000), logOf(test::run("2026-03-09", 0))),
                ElementsAre(RunNotice{RunNoticeKind::NothingToCompareWith, 30}));
}

TEST(RunNotices, HillsAndSpeedComeWithTheirStage)
{
    const auto inStage = [](Stage stage) {
        return noticesOn(hillyRun("2026-01-06", 5000),
                         logOf(episodeIn(stage), test::run("2026-01-05", 5000)));
    };
    EXPECT_THAT(inStage(Stage::Spring2),
                ElementsAre(RunNotice{RunNoticeKind::HillsEarly, 0, {}, {}, Stage::Spring2}));
    EXPECT_THAT(inStage(Stage::SpeedHills), IsEmpty());
    EXPECT_THAT(inStage(Stage::Maintenance), IsEmpty());
    const springback::Run fast =
        test::with(test::run("2026-01-06", 5000), [](springback::Run& run) { run.speed = true; });
    EXPECT_THAT(noticesOn(fast, logOf(episodeIn(Stage::Strength), test::run("2026-01-05", 5000))),
                ElementsAre(RunNotice{RunNoticeKind::HillsEarly, 0, {}, {}, Stage::Strength}));
}

TEST(RunNotices, SayThatRunsRestAndThatItIsSettling)
{
    const Log settling = logOf(episodeIn(Stage::Strength), test::run("2026-01-07", 5000),
                               test::checkIn("2026-01-06", 2), test::checkIn("2026-01-07", 2),
                               test::checkIn("2026-01-08", 6));
    EXPECT_THAT(noticesOn(test::run("2026-01-08", 5000), settling),
                ElementsAre(RunNotice{RunNoticeKind::RunsRest}));
    EXPECT_THAT(noticesOn(hillyRun("2026-01-08", 5000), settling),
                ElementsAre(RunNotice{RunNoticeKind::RunsRest},
                            RunNotice{RunNoticeKind::HillsWhileSettling}));
    EXPECT_THAT(noticesOn(test::run("2026-01-07", 5000), settling),
                ElementsAre(RunNotice{RunNoticeKind::NothingToCompareWith, 30}))
        << "the day before knew nothing of it";
}

TEST(RunNotices, ThePainOfTheRunItselfDoesNotMakeItsDayOneOfRest)
{
    const Log log = logOf(episodeIn(Stage::SpeedHills), test::run("2026-01-06", 5000),
                          test::with(test::run("2026-01-07", 5000),
                                     [](springback::Run& run) { run.painDuring = 9_pain; }));
    EXPECT_THAT(noticesOn(log.runs[1].value, log, log.runs[1].id), IsEmpty());
    EXPECT_THAT(noticesOn(log.runs[1].value, log), ElementsAre(RunNotice{RunNoticeKind::RunsRest}))
        << "another run after it";
}

TEST(RunNotices, StandWithoutAnEpisode)
{
    EXPECT_THAT(noticesOn(hillyRun("2026-03-10", 9000), logOf(test::run("2026-03-09", 5000))),
                ElementsAre(compared(RunNoticeKind::Longer, 5000, "2026-03-09")));
}

TEST(RunNotices, SomeAreStrong)
{
    EXPECT_TRUE(isStrong(RunNoticeKind::MuchLonger));
    EXPECT_TRUE(isStrong(RunNoticeKind::RunsRest));
    EXPECT_TRUE(isStrong(RunNoticeKind::HillsWhileSettling));
    EXPECT_FALSE(isStrong(RunNoticeKind::Longer));
    EXPECT_FALSE(isStrong(RunNoticeKind::NothingToCompareWith));
    EXPECT_FALSE(isStrong(RunNoticeKind::HillsEarly));
}

} // namespace springback
