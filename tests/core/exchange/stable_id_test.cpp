#include "core/exchange/stable_id.h"

#include <set>

#include <gmock/gmock.h>

#include "tests/support/builders.h"

namespace springback {
namespace {

TEST(StableIds, HaveTheFormOfAUuid)
{
    constexpr const char* kUuid =
        "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
    for (const char* what : {"", "patient", "a much longer name than the others \u00E9"}) {
        EXPECT_THAT(StableIds(Log{}).of(what), testing::MatchesRegex(kUuid));
    }
}

TEST(StableIds, AreTheSameForTheSameAndDifferForTheRest)
{
    const Log log = test::logOf(test::episode("2026-01-05"));
    EXPECT_EQ(StableIds(log).of("a"), StableIds(log).of("a"));
    std::set<std::string> ids;
    for (int i = 0; i < 100'000; ++i) {
        ids.insert(StableIds(log).of(std::to_string(i)));
    }
    EXPECT_EQ(ids.size(), 100'000U);
}

TEST(StableIds, GoByTheStartOfTheFirstEpisode)
{
    const auto idIn = [](const Log& log) { return StableIds(log).of("a"); };
    Log log = test::logOf(test::episode("2026-01-05"));
    const std::string id = idIn(log);
    EXPECT_NE(idIn(test::logOf(test::episode("2026-01-06"))), id);
    EXPECT_NE(idIn(Log{}), id);
    log.episodes[0].value.ended = test::day("2026-02-01");
    log.episodes[0].value.schedule.jumps = {};
    test::add(log, test::episode("2026-02-02"));
    test::add(log, test::checkIn("2026-01-06", 2));
    EXPECT_EQ(idIn(log), id);
}

} // namespace
} // namespace springback
