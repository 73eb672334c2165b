#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

namespace springback::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class CliEntries : public CliTest {
protected:
    /// The records of one list as they stand in the export.
    json exported(const std::string& list)
    {
        return json::parse(done({"export"})).value(list, json::array());
    }
};

TEST_F(CliEntries, InitStartsAnEpisode)
{
    EXPECT_EQ(done({"init", "--side", "both", "--location", "insertional", "--start", "2026-03-01",
                    "--usual", "2/4", "--stiffness", "10", "--stage", "strength", "--sign",
                    "swelling", "--start-dose", "tempo_raise:2"}),
              "Started on 2026-03-01: both, insertional, usual morning pain 2 left and 4 right, "
              "usual stiffness 10 min, from stage strength, swelling.\n");
    const json episode = exported("episodes").at(0);
    EXPECT_EQ(episode.at("usual_morning_pain"), json({{"left", 2}, {"right", 4}}));
    EXPECT_EQ(episode.at("start_doses"),
              json::parse(R"([{"exercise": "tempo_raise", "rung": 2}])"));
    EXPECT_EQ(episode.at("signs"), json({"swelling"}));
}

TEST_F(CliEntries, InitStartsTodayInTheFirstStage)
{
    done({"init", "--side", "left", "--location", "unsure", "--usual", "0"});
    EXPECT_EQ(exported("episodes").at(0).at("start"), "2026-03-14");
    EXPECT_EQ(exported("episodes").at(0).at("start_stage"), "settle");
}

TEST_F(CliEntries, CheckInIsOfTodayUnlessSaid)
{
    startDiary();
    EXPECT_EQ(done({"checkin", "--pain", "3", "--stiffness", "15", "--sign", "limping", "--tag",
                    "painkiller", "--changed", "hills", "--after-yesterday", "4", "--note", "wet"}),
              "Check-in of 2026-03-14: pain 3, stiffness 15 min, pain after yesterday's session 4, "
              "limping, painkiller, changed: hills.\n");
    EXPECT_EQ(exported("checkins"), json::parse(R"([{"date": "2026-03-14", "pain": 3,
        "stiffness_min": 15, "pain_after_yesterday": 4, "signs": ["limping"],
        "tags": ["painkiller"], "changed": ["hills"], "note": "wet"}])"));
}

TEST_F(CliEntries, ASecondCheckInReplacesTheFirstAndSaysSo)
{
    startDiary();
    done({"checkin", "--pain", "3", "--date", "2026-03-13"});
    EXPECT_EQ(done({"checkin", "--pain", "4", "--date", "2026-03-13"}),
              "Check-in of 2026-03-13: pain 4. It replaces the earlier one: pain 3.\n");
    EXPECT_EQ(exported("checkins"), json::parse(R"([{"date": "2026-03-13", "pain": 4}])"));
}

TEST_F(CliEntries, LogsSetsAsTyped)
{
    startDiary();
    EXPECT_EQ(done({"log",
                    "--set",
                    "c1_hop_up:3x15:5",
                    "--set",
                    "mid_range_hold/one_leg:45s@12.5:2:8",
                    "--set",
                    "toe_yoga:10",
                    "--during",
                    "5",
                    "--after",
                    "3",
                    "--rpe",
                    "7",
                    "--sign",
                    "limping",
                    "--time",
                    "18:00",
                    "--minutes",
                    "25",
                    "--note",
                    "on grass",
                    "--date",
                    "2026-03-13"}),
              "Session of 2026-03-13: c1 hop up 3 x 15, mid range hold 1 x 45 s with 12.5 kg, "
              "toe yoga 1 x 10, pain during 5, pain after 3, RPE 7, 25 min, limping.\n");
    EXPECT_EQ(exported("sessions"), json::parse(R"([{
        "date": "2026-03-13", "time": "18:00", "minutes": 25, "rpe": 7,
        "sets": [
          {"exercise": "c1_hop_up", "reps": 15, "side": "right", "pain": 5},
          {"exercise": "c1_hop_up", "reps": 15, "side": "right", "pain": 5},
          {"exercise": "c1_hop_up", "reps": 15, "side": "right", "pain": 5},
          {"exercise": "mid_range_hold", "variant": "one_leg", "hold_s": 45, "load_kg": 12.5,
           "side": "right", "pain": 2, "rpe": 8},
          {"exercise": "toe_yoga", "reps": 10, "side": "both"}],
        "pain_during": 5, "pain_after": 3, "signs": ["limping"], "note": "on grass"}])"));
}

TEST_F(CliEntries, SetsMayBeOfTheOtherSide)
{
    startDiary();
    done({"log", "--set", "c1_hop_up:15", "--side", "left"});
    EXPECT_EQ(exported("sessions").at(0).at("sets").at(0).at("side"), "left");
}

TEST_F(CliEntries, LogsWhatWasPlanned)
{
    startDiary();
    setToday("2026-03-13"); // a Friday: strength
    done({"log", "--as-planned", "--pain", "2"});
    const json plan = json::parse(done({"advise", "--json"})).at("plan");
    const json session = exported("sessions").at(0);
    EXPECT_EQ(session.at("pain_during"), 2);
    EXPECT_FALSE(session.at("sets").empty());
    for (const json& item : plan) {
        EXPECT_EQ(item.at("state"), item.contains("optional") ? "due" : "done") << item;
    }
}

TEST_F(CliEntries, LogsARun)
{
    startDiary();
    EXPECT_EQ(done({"run", "--km", "6.2", "--minutes", "36.5", "--climb", "85", "--cadence", "168",
                    "--hills", "--speed", "--pain", "2", "--after", "1", "--time", "07:10"}),
              "Run of 2026-03-14: 6.2 km, 36.5 min, 85 m up, 168 steps a minute, hills, speed "
              "work, pain during 2, pain after 1.\n"
              "There is no run in the 30 days before it to compare this one with.\n"
              "Hills and speed work have a stage of their own; this day is in strength.\n");
    EXPECT_THAT(done({"history"}), HasSubstr("85 m up, 168 steps a minute"));
    EXPECT_EQ(exported("runs"), json::parse(R"([{"date": "2026-03-14", "time": "07:10", "km": 6.2,
        "minutes": 36.5, "climb_m": 85, "cadence": 168, "hills": true, "speed": true, "pain_during": 2, "pain_after": 1,
        "source": "manual"}])"));
}

TEST_F(CliEntries, SaysWhatIsToBeSaidOfARun)
{
    startDiary();
    done({"run", "--km", "5", "--date", "2026-03-10"});
    EXPECT_EQ(done({"run", "--km", "5.4", "--date", "2026-03-12"}), "Run of 2026-03-12: 5.4 km.\n");
    EXPECT_EQ(done({"run", "--km", "6", "--date", "2026-03-13"}),
              "Run of 2026-03-13: 6 km.\n"
              "The longest run in the 30 days before it was 5.4 km on 2026-03-12.\n");
    done({"checkin", "--pain", "7"});
    EXPECT_EQ(done({"run", "--km", "12.5", "--speed"}),
              "Run of 2026-03-14: 12.5 km, speed work.\n"
              "More than twice the longest run in the 30 days before it, which was 6 km on "
              "2026-03-13.\n"
              "Runs and jumps rest on this day.\n"
              "Hills and speed work load the tendon most, and on this day it is settling down.\n");
    EXPECT_EQ(exported("runs").size(), 4U) << "none is a ban";
}

TEST_F(CliEntries, AMeasureGoesOnAndOff)
{
    startDiary();
    EXPECT_EQ(done({"measure", "heel_lift", "on", "--date", "2026-03-10"}),
              "heel lift on from 2026-03-10.\n");
    EXPECT_THAT(refused({"measure", "heel_lift", "on"}), HasSubstr("it on since 2026-03-10"));
    EXPECT_EQ(done({"measure", "heel_lift", "off"}),
              "heel lift on from 2026-03-10 to 2026-03-14.\n");
    EXPECT_THAT(refused({"measure", "heel_lift", "off"}), HasSubstr("one that is on"));
    EXPECT_EQ(exported("measures"), json::parse(R"([{"kind": "heel_lift", "from": "2026-03-10",
                                                     "to": "2026-03-14"}])"));
}

TEST_F(CliEntries, EveryOtherRecordCanBeMade)
{
    startDiary();
    done({"stage", "spring_1", "--reason", "my physio said so"});
    done({"seen"});
    done({"heel-raise", "--right", "22", "--left", "29", "--pain-right", "1"});
    done({"reset-normal", "--pain", "3", "--stiffness", "5"});
    done({"score", "visa_a", "61"});
    done({"rate", "stairs in the morning", "4"});
    done({"settings", "--rules", "cautious", "--day-starts-at", "05:30", "--units", "imperial"});
    EXPECT_EQ(exported("stage_moves").at(0).at("stage"), "spring_1");
    EXPECT_EQ(exported("seen_professional").at(0).at("date"), "2026-03-14");
    EXPECT_EQ(exported("heel_raise_tests").at(0).at("left"), 29);
    EXPECT_EQ(exported("normal_resets").at(0).at("pain"), 3);
    EXPECT_EQ(exported("scores").at(0).at("value"), 61);
    EXPECT_EQ(exported("activity_ratings").at(0).at("activity"), "stairs in the morning");
    EXPECT_EQ(exported("settings"), json::parse(R"({"day_starts_at": "05:30",
        "units": "imperial", "rules": "cautious"})"));
}

TEST_F(CliEntries, AnEpisodeEndsOnce)
{
    startDiary();
    EXPECT_EQ(done({"end", "--date", "2026-03-10"}),
              "The episode from 2026-01-05 ended on 2026-03-10.\n");
    EXPECT_THAT(refused({"end"}), HasSubstr("an episode that has not ended"));
    EXPECT_EQ(exported("episodes").at(0).at("ended"), "2026-03-10");
}

} // namespace
} // namespace springback::test
