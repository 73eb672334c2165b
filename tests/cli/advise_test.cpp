#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"
#include "tests/support/schema_check.h"

namespace springback::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class CliAdvice : public CliTest {
protected:
    /// Four normal mornings, hops on Friday, and a Saturday two points above normal.
    void liveUntilAFlare()
    {
        startDiary();
        for (const char* day : {"2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13"}) {
            done({"checkin", "--pain", "2", "--date", day});
        }
        done({"log", "--set", "c1_hop_up:3x15:5", "--date", "2026-03-13"});
        done({"checkin", "--pain", "4"});
    }
};

TEST_F(CliAdvice, SaysTheAdviceTheNumbersAndWhy)
{
    liveUntilAFlare();
    const std::string said = done({"advise"});
    EXPECT_THAT(said, HasSubstr("2026-03-14 Sat, week 10, strength\n"
                                "Dial back: an easier dose where it was too much.\n"
                                "This morning 4, normal 2.\n"
                                "No run or jump until a normal morning.\n"));
    EXPECT_THAT(said, HasSubstr("A moderate flare: morning 4, normal 2"));
    EXPECT_THAT(said, HasSubstr("On to spring 1: not met yet"));
    EXPECT_THAT(said, HasSubstr("May help for now: "));
}

TEST_F(CliAdvice, SaysTheSameAsJson)
{
    liveUntilAFlare();
    const std::string said = done({"advise", "--json"});
    const json advice = json::parse(said);
    EXPECT_EQ(schemaProblems(said, "advice"), "");
    EXPECT_EQ(advice.at("date"), "2026-03-14");
    EXPECT_EQ(advice.at("stage"), "strength");
    EXPECT_EQ(advice.at("advice"), "DialBack");
    EXPECT_EQ(advice.at("normal"), 2);
    EXPECT_EQ(advice.at("morning"), 4);
    EXPECT_EQ(advice.at("delta"), 2);
    EXPECT_EQ(advice.at("until"), "a normal morning");
    EXPECT_EQ(advice.at("no_run_or_jump"), true);
    const json& reason = advice.at("reasons").at(0);
    EXPECT_EQ(reason.at("rule"), "flare_moderate");
    EXPECT_EQ(reason.at("figures").at("morning"), 4);
    EXPECT_EQ(reason.at("because_of"), json({"2026-03-13"}));
    EXPECT_EQ(advice.at("gates").at(0).at("gate"), "spring_1");
}

TEST_F(CliAdvice, KeysStandInTheDocumentedOrder)
{
    startDiary();
    const auto advice = nlohmann::ordered_json::parse(done({"advise", "--json"}));
    std::vector<std::string> keys;
    for (const auto& [key, value] : advice.items()) {
        keys.push_back(key);
    }
    keys.resize(14);
    EXPECT_THAT(keys, testing::ElementsAre("date", "stage", "advice", "stop_exercise", "normal",
                                           "morning", "delta", "reasons", "no_run_or_jump", "until",
                                           "plan", "gates", "measures_offered", "missing"));
}

TEST_F(CliAdvice, WithoutAnEpisodeOnlySaysSo)
{
    startDiary();
    setToday("2025-12-01");
    EXPECT_THAT(done({"advise"}), HasSubstr("No episode covers this day."));
    const std::string said = done({"advise", "--json"});
    EXPECT_EQ(schemaProblems(said, "advice"), "");
    EXPECT_EQ(json::parse(said).at("advice"), nullptr);
    EXPECT_EQ(json::parse(said).at("missing"), json({"episode"}));
}

TEST_F(CliAdvice, HistoryTiesSessionsToTheirMornings)
{
    liveUntilAFlare();
    const std::string said = done({"history", "--from", "2026-03-13"});
    EXPECT_THAT(said, HasSubstr("session: c1 hop up 3 x 15. too much "
                                "(morning of 2026-03-14: 4, normal 2)\n"));
    EXPECT_THAT(said, HasSubstr("2026-03-14 Sat  DialBack, strength\n  checkin: pain 4\n"));
    EXPECT_THAT(said, testing::Not(HasSubstr("2026-03-12")));
}

TEST_F(CliAdvice, HistoryIsJsonToo)
{
    liveUntilAFlare();
    const std::string said = done({"history", "--json", "--to", "2026-03-13"});
    EXPECT_EQ(schemaProblems(said, "history"), "");
    const json day = json::parse(said).at("days").back();
    EXPECT_EQ(day.at("date"), "2026-03-13");
    const json& session = day.at("entries").at(1);
    EXPECT_EQ(session.at("kind"), "session");
    EXPECT_EQ(session.at("outcome"), "too_much");
    EXPECT_EQ(session.at("judged_by"),
              json({{"date", "2026-03-14"}, {"morning", 4}, {"normal", 2}}));
    EXPECT_EQ(session.at("record").at("sets").size(), 3U);
}

TEST_F(CliAdvice, SeriesAreCsvWithGapsWhereNothingIsKnown)
{
    liveUntilAFlare();
    EXPECT_EQ(done({"series", "morning", "--from", "2026-03-09", "--to", "2026-03-11"}),
              "date,morning_points\n2026-03-09,\n2026-03-10,2\n2026-03-11,2\n");
}

} // namespace
} // namespace springback::test
