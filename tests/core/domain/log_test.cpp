#include "core/domain/log.h"

#include <gtest/gtest.h>

#include "core/domain/label.h"
#include "tests/support/builders.h"

namespace springback {

using test::checkIn;
using test::day;
using test::episode;
using test::logOf;

TEST(LogTest, IsEmptyWhateverTheSettings)
{
    Log log;
    log.settings.units = Units::Imperial;
    EXPECT_TRUE(isEmpty(log));
    EXPECT_FALSE(isEmpty(logOf(test::seenProfessional("2026-02-02"))));
}

TEST(LogTest, FindsTheEpisodeThatCoversADay)
{
    const Log log =
        logOf(test::with(episode("2026-01-05"), [](Episode& e) { e.ended = day("2026-02-01"); }),
              episode("2026-03-01"));
    EXPECT_EQ(episodeOn(log, day("2026-01-04")), nullptr);
    EXPECT_EQ(episodeOn(log, day("2026-01-05")), &log.episodes[0]);
    EXPECT_EQ(episodeOn(log, day("2026-02-01")), &log.episodes[0]);
    EXPECT_EQ(episodeOn(log, day("2026-02-02")), nullptr);
    EXPECT_EQ(episodeOn(log, day("2030-01-01")), &log.episodes[1]);
}

TEST(LogTest, FindsTheCheckInOfADay)
{
    const Log log = logOf(checkIn("2026-03-14", 3), checkIn("2026-03-13", 1));
    EXPECT_EQ(checkInOn(log, day("2026-03-13")), &log.checkIns[1]);
    EXPECT_EQ(checkInOn(log, day("2026-03-12")), nullptr);
}

TEST(LogTest, FindsARowByItsId)
{
    const Log log = logOf(checkIn("2026-03-14", 3), checkIn("2026-03-15", 1));
    EXPECT_EQ(find(log.checkIns, 2), &log.checkIns[1]);
    EXPECT_EQ(find(log.checkIns, 3), nullptr);
}

TEST(LabelTest, NamesEveryKindOfRecord)
{
    EXPECT_EQ(labelOf(episode("2026-01-05")), "episode 2026-01-05");
    EXPECT_EQ(labelOf(test::session("2026-03-13")), "session 2026-03-13");
    EXPECT_EQ(labelOf(checkIn("2026-03-14", 3)), "check-in 2026-03-14");
    EXPECT_EQ(labelOf(test::run("2026-03-10", 6200)), "run 2026-03-10");
    EXPECT_EQ(labelOf(test::heelRaiseTest("2026-03-01", 22, 29)), "heel-raise test 2026-03-01");
    EXPECT_EQ(labelOf(test::measure(MeasureKind::HeelLift, "2026-03-14")), "measure 2026-03-14");
    EXPECT_EQ(labelOf(test::stageMove("2026-02-20", Stage::Spring1)), "stage move 2026-02-20");
    EXPECT_EQ(labelOf(test::normalReset("2026-02-01", 1)), "re-set of the normal 2026-02-01");
    EXPECT_EQ(labelOf(test::seenProfessional("2026-02-02")), "visit 2026-02-02");
    EXPECT_EQ(labelOf(test::score("2026-02-01", 61)), "score 2026-02-01");
    EXPECT_EQ(labelOf(test::activityRating("2026-02-01", "stairs", 4)),
              "activity rating 2026-02-01");
    EXPECT_EQ(labelOf(Settings()), "settings");
}

TEST(LogTest, TheRunningSessionIsTheOneOfThatDayOnly)
{
    const auto running = [](std::string_view date) {
        return test::with(test::session(date), [](Session& s) { s.running = true; });
    };
    const Log log = test::logOf(running("2026-03-13"), test::session("2026-03-14"),
                                running("2026-03-14"), running("2026-03-14"));
    EXPECT_EQ(runningSession(log, test::day("2026-03-14")), &log.sessions[3]);
    EXPECT_EQ(runningSession(log, test::day("2026-03-15")), nullptr);
    EXPECT_EQ(runningSession(Log(), test::day("2026-03-14")), nullptr);
}

} // namespace springback
