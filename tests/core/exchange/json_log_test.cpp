#include "core/exchange/json_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/log_order.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {
namespace {

using test::day;
using testing::HasSubstr;

Result<Log> read(std::string_view json)
{
    return fromJson(json, builtInProgramme());
}

/// A document with these members besides the format and the version.
std::string document(const std::string& members)
{
    return std::string(R"({"format": "springback-log", "version": 1)") +
           (members.empty() ? "" : ", ") + members + "}";
}

/// What is said about a document that is refused.
std::string refusal(std::string_view json)
{
    const Result<Log> log = read(json);
    return log ? "not refused" : sentence(log.error());
}

constexpr const char* kDiary = R"({
  "format": "springback-log", "version": 1,
  "episodes": [
    { "id": 4, "side": "right", "location": "mid_portion", "start": "2026-01-05",
      "usual_morning_pain": 2, "usual_stiffness_min": 10, "start_stage": "strength", "ended": null,
      "schedule": { "strength": ["mon", "wed"], "jumps": [] },
      "start_doses": [ { "exercise": "single_leg_weighted_raise", "rung": 1, "load_kg": 10 } ],
      "signs": ["swelling"] }
  ],
  "sessions": [
    { "date": "2026-03-13", "time": "18:00", "minutes": 25, "rpe": 7,
      "sets": [ { "exercise": "c1_hop_up", "reps": 15, "side": "right", "pain": 5 },
                { "exercise": "mid_range_hold", "variant": "one_leg", "hold_s": 45,
                  "load_kg": 12.5, "pain": {"left": 1, "right": 2}, "rpe": 8.0 } ],
      "pain_during": 5, "pain_after": 3, "signs": ["limping"], "note": "" }
  ],
  "checkins": [ { "date": "2026-03-14", "pain": 3, "stiffness_min": 15, "pain_after_yesterday": 3,
                  "signs": [], "tags": ["painkiller"], "changed": ["hills"], "note": "wet" } ],
  "runs": [ { "date": "2026-03-10", "time": "07:10", "km": 6.2, "minutes": 36.5, "climb_m": 140,
    "cadence": 172, "hills": true,
              "speed": false, "pain_during": 2, "pain_after": 1, "source": "gpx" } ],
  "heel_raise_tests": [ { "date": "2026-03-01", "right": 22, "left": 29, "pain_right": 0,
                          "pain_left": 1 } ],
  "measures": [ { "kind": "heel_lift", "from": "2026-03-14", "to": null } ],
  "stage_moves": [ { "date": "2026-02-20", "stage": "spring_1", "reason": "my physio said so" } ],
  "normal_resets": [ { "date": "2026-02-01", "pain": 1, "stiffness_min": 5 } ],
  "seen_professional": [ { "date": "2026-02-02" } ],
  "scores": [ { "date": "2026-02-01", "kind": "visa_a", "value": 61 } ],
  "activity_ratings": [ { "date": "2026-02-01", "activity": "stairs", "value": 4 } ],
  "settings": { "day_starts_at": "05:30", "units": "imperial", "rules": "cautious",
    "questions": "why" }
})";

TEST(JsonLog, ReadsAnEpisode)
{
    const Log log = read(kDiary).value();
    Episode expected;
    expected.side = Side::Right;
    expected.location = Location::MidPortion;
    expected.start = day("2026-01-05");
    expected.usualMorningPain = 2_pain;
    expected.usualStiffness = 10;
    expected.startStage = Stage::Strength;
    expected.schedule.strength = {Weekday::Mon, Weekday::Wed};
    expected.schedule.jumps = {};
    expected.startDoses = {{"single_leg_weighted_raise", 1, Load{10'000}}};
    expected.signs = {Sign::Swelling};
    EXPECT_EQ(log.episodes, (Table<Episode>{{4, expected}}));
}

TEST(JsonLog, ReadsASessionWithItsSets)
{
    const Log log = read(kDiary).value();
    Set hops = test::repSet("c1_hop_up", 15, 5);
    Set hold;
    hold.exercise = "mid_range_hold";
    hold.variant = "one_leg";
    hold.holdSeconds = 45;
    hold.load = Load{12'500};
    hold.pain = PainRating(1_pain, 2_pain);
    hold.rpe = 8;
    Session expected = test::session("2026-03-13", {hops, hold}, 5, 3);
    expected.time = TimeOfDay{18 * 60};
    expected.minutes = 25;
    expected.rpe = 7;
    expected.signs = {Sign::Limping};
    EXPECT_EQ(log.sessions, (Table<Session>{{1, expected}}));
}

TEST(JsonLog, ReadsACheckInAndARun)
{
    const Log log = read(kDiary).value();
    CheckIn morning = test::checkIn("2026-03-14", 3, 15);
    morning.painAfterYesterday = 3_pain;
    morning.tags = {Tag::Painkiller};
    morning.changed = {Changed::Hills};
    morning.note = "wet";
    EXPECT_EQ(log.checkIns, (Table<CheckIn>{{1, morning}}));

    springback::Run run = test::run("2026-03-10", 6200, 2);
    run.time = TimeOfDay{7 * 60 + 10};
    run.duration = Duration{36 * 60 + 30};
    run.climb = 140;
    run.cadence = 172;
    run.hills = true;
    run.painAfter = 1_pain;
    run.source = "gpx";
    EXPECT_EQ(log.runs, (Table<springback::Run>{{1, run}}));
}

TEST(JsonLog, ReadsTheOtherKinds)
{
    const Log log = read(kDiary).value();
    HeelRaiseTest raises = test::heelRaiseTest("2026-03-01", 22, 29);
    raises.painRight = 0_pain;
    raises.painLeft = 1_pain;
    NormalReset reset = test::normalReset("2026-02-01", 1);
    reset.stiffness = 5;
    EXPECT_EQ(log.heelRaiseTests, (Table<HeelRaiseTest>{{1, raises}}));
    EXPECT_EQ(log.measures,
              (Table<Measure>{{1, test::measure(MeasureKind::HeelLift, "2026-03-14")}}));
    EXPECT_EQ(log.stageMoves, (Table<StageMove>{{1, test::stageMove("2026-02-20", Stage::Spring1,
                                                                    "my physio said so")}}));
    EXPECT_EQ(log.normalResets, (Table<NormalReset>{{1, reset}}));
    EXPECT_EQ(log.seenProfessional,
              (Table<SeenProfessional>{{1, test::seenProfessional("2026-02-02")}}));
    EXPECT_EQ(log.scores, (Table<Score>{{1, test::score("2026-02-01", 61)}}));
    EXPECT_EQ(log.activityRatings,
              (Table<ActivityRating>{{1, test::activityRating("2026-02-01", "stairs", 4)}}));
    EXPECT_EQ(log.settings,
              (Settings{TimeOfDay{5 * 60 + 30}, Units::Imperial, RulesPreset::Cautious, "why"}));
}

TEST(JsonLog, EveryListMayBeAbsent)
{
    EXPECT_EQ(read(document("")).value(), Log());
}

TEST(JsonLog, AnAbsentScheduleIsThatOfANewEpisode)
{
    const Log log = read(document(R"("episodes": [{"side": "left", "location": "unsure",
        "start": "2026-01-05", "usual_morning_pain": 0}])"))
                        .value();
    EXPECT_EQ(log.episodes.front().id, 1);
    EXPECT_EQ(log.episodes.front().value.schedule, Schedule());
}

TEST(JsonLog, EpisodesWithoutAnIdGetTheNextFreeOne)
{
    const Log log = read(document(R"("episodes": [
        {"side": "left", "location": "unsure", "start": "2026-01-05", "usual_morning_pain": 0},
        {"id": 7, "side": "left", "location": "unsure", "start": "2025-01-05",
         "ended": "2025-02-05", "usual_morning_pain": 0}])"))
                        .value();
    ASSERT_EQ(log.episodes.size(), 2U);
    EXPECT_EQ(log.episodes[0].id, 7);
    EXPECT_EQ(log.episodes[1].id, 8);
    EXPECT_EQ(log.episodes[1].value.start, day("2026-01-05"));
}

TEST(JsonLog, QuantitiesAreRoundedToTheUnitThatIsStored)
{
    const Log log = read(document(R"("runs": [{"date": "2026-01-05", "km": 6.21371,
                                               "minutes": 36.008}])"))
                        .value();
    EXPECT_EQ(log.runs.front().value.distance, Distance{6214});
    EXPECT_EQ(log.runs.front().value.duration, Duration{2160});
}

TEST(JsonLog, WritesADiaryThatCanBeRead)
{
    Log log = test::logOf(test::episode("2026-01-05"), test::checkIn("2026-01-07", 3, 15),
                          test::checkIn("2026-01-06", 2), test::run("2026-01-06", 6000));
    log.runs.front().value.duration = Duration{2190};
    EXPECT_EQ(toJson(log), R"({
  "format": "springback-log",
  "version": 1,
  "episodes": [
    {
      "id": 1,
      "side": "right",
      "location": "mid_portion",
      "start": "2026-01-05",
      "usual_morning_pain": 2,
      "start_stage": "settle",
      "schedule": {
        "strength": ["mon", "wed", "fri"],
        "jumps": ["mon", "wed", "fri"],
        "strength_beside_jumps": ["tue", "sat"]
      }
    }
  ],
  "checkins": [
    {"date": "2026-01-06", "pain": 2},
    {"date": "2026-01-07", "pain": 3, "stiffness_min": 15}
  ],
  "runs": [
    {
      "date": "2026-01-06",
      "km": 6,
      "minutes": 36.5,
      "hills": false,
      "speed": false,
      "source": "manual"
    }
  ],
  "settings": {"day_starts_at": "04:00", "units": "metric", "rules": "standard"}
}
)");
}

TEST(JsonLog, EntriesOfOneDayStandByTimeThenId)
{
    Log log = test::logOf(test::episode("2026-01-05"), test::session("2026-01-06"),
                          test::session("2026-01-06"), test::session("2026-01-06"));
    log.sessions[0].value.time = TimeOfDay{600};
    log.sessions[0].value.note = "third";
    log.sessions[1].value.note = "first";
    log.sessions[2].value.note = "second";
    const Table<Session> read = fromJson(toJson(log), builtInProgramme()).value().sessions;
    EXPECT_EQ(read[0].value.note, "first");
    EXPECT_EQ(read[1].value.note, "second");
    EXPECT_EQ(read[2].value.note, "third");
}

/// The record values of a table in the order of the document.
template <class Record> std::vector<Record> valuesInOrder(const Table<Record>& table)
{
    std::vector<Record> values;
    for (const Row<Record>* row : inDiaryOrder(table)) {
        values.push_back(row->value);
    }
    return values;
}

auto allValues(const Log& log)
{
    return std::apply([](const auto&... table) { return std::tuple(valuesInOrder(table)...); },
                      log.tables());
}

RC_GTEST_PROP(JsonLog, WhatIsWrittenIsReadAgain, ())
{
    const Log log = *test::arbitraryLog();
    const std::string text = toJson(log);
    const Result<Log> again = read(text);
    if (!again) {
        RC_FAIL(sentence(again.error()));
    }
    RC_ASSERT(allValues(*again) == allValues(log));
    RC_ASSERT(again->episodes == log.episodes);
    RC_ASSERT(again->settings == log.settings);
    RC_ASSERT(toJson(*again) == text);
}

TEST(JsonLog, EverySecondOfARunComesBack)
{
    Log log = test::logOf(test::episode("2026-01-05"));
    for (int seconds = 0; seconds < 3600; ++seconds) {
        springback::Run run = test::run("2026-01-06", seconds);
        run.duration = Duration{seconds};
        test::add(log, run);
    }
    const std::string text = toJson(log);
    EXPECT_EQ(read(text).value().runs, log.runs);
    EXPECT_THAT(text, testing::Not(testing::ContainsRegex("minutes\": [0-9]+\\.[0-9]{3}")));
    EXPECT_THAT(text, testing::Not(testing::ContainsRegex("km\": [0-9]+\\.[0-9]{4}")));
}

struct Refused {
    const char* members;
    const char* sentence;
};

class JsonLogRefusals : public testing::TestWithParam<Refused> {};

TEST_P(JsonLogRefusals, NameThePathAndWhatWasExpected)
{
    EXPECT_EQ(refusal(document(GetParam().members)), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(
    JsonLog, JsonLogRefusals,
    testing::Values(
        Refused{R"("sessions": [{"date": "2026-03-13", "sets": [
                   {"exercise": "c1_hop_up", "reps": 15, "pain": 11}]}])",
                "sessions[0].sets[0].pain: 0 to 10, found 11"},
        Refused{R"("sessions": [{"date": "2026-03-13", "sets": [
                   {"exercise": "c1_hop_up", "reps": 15, "pain": -1}]}])",
                "sessions[0].sets[0].pain: 0 to 10, found -1"},
        Refused{R"("sessions": [{"date": "2026-03-13", "foo": 1}])",
                "sessions[0].foo: no such field"},
        Refused{R"("sessions": [{"time": "10:00"}])", "sessions[0].date: missing"},
        Refused{R"("sessions": [{"dat": "2026-03-13"}])", "sessions[0].dat: no such field"},
        Refused{R"("sessions": {"date": "2026-03-13"})", "sessions: a list, found an object"},
        Refused{R"("sessions": [3])", "sessions[0]: an object, found 3"},
        Refused{R"("sessions": [{"date": "2026-02-30"}])",
                "sessions[0].date: a date as 2026-03-14, found \"2026-02-30\""},
        Refused{R"("sessions": [{"date": 20260301}])",
                "sessions[0].date: a date as 2026-03-14, found 20260301"},
        Refused{R"("sessions": [{"date": "2199-01-01"}])",
                "sessions[0].date: 1950-01-01 to 2099-12-31, found 2199-01-01"},
        Refused{R"("sessions": [{"date": "1949-12-31"}])",
                "sessions[0].date: 1950-01-01 to 2099-12-31, found 1949-12-31"},
        Refused{R"("sessions": [{"date": "2026-03-13", "time": "6pm"}])",
                "sessions[0].time: a time as 18:00, found \"6pm\""},
        Refused{R"("sessions": [{"date": "2026-03-13", "rpe": 3.5}])",
                "sessions[0].rpe: a whole number, found 3.5"},
        Refused{R"("sessions": [{"date": "2026-03-13", "rpe": 1e12}])",
                "sessions[0].rpe: a whole number of at most nine digits, found 1000000000000.0"},
        Refused{R"("sessions": [{"date": "2026-03-13", "note": 5}])",
                "sessions[0].note: text, found 5"},
        Refused{R"("sessions": [{"date": "2026-03-13", "signs": ["limp"]}])",
                "sessions[0].signs[0]: one of constant_pain, limping, swelling, sharp_pain, pop, "
                "no_tiptoe, sudden_weakness, hot_swollen_calf, breathless, fever, "
                "fluoroquinolone, steroid, systemic, bone_pain, numbness, out_of_scope, "
                "found \"limp\""},
        Refused{R"("sessions": [{"date": "2026-03-13", "signs": ["limping", "limping"]}])",
                "sessions[0].signs[1]: each name once, found \"limping\""},
        Refused{R"("sessions": [{"date": "2026-03-13", "sets": [
                   {"exercise": "moonwalk", "reps": 15}]}])",
                "sessions[0].sets[0].exercise: an exercise of the programme, found \"moonwalk\""},
        Refused{R"("sessions": [{"date": "2026-03-13", "sets": [
                   {"exercise": "c1_hop_up", "reps": 15, "load_kg": -5}]}])",
                "sessions[0].sets[0].load_kg: 0 to 300, found -5"},
        Refused{R"("sessions": [{"date": "2026-03-13", "sets": [
                   {"exercise": "c1_hop_up", "reps": 15, "load_kg": 1e300}]}])",
                "sessions[0].sets[0].load_kg: a number of kilograms, found 1e+300"},
        Refused{R"("checkins": [{"date": "2026-03-13", "pain": {"left": 1}}])",
                "checkins[0].pain.right: missing"},
        Refused{R"("checkins": [{"date": "2026-03-13", "pain": {"left": 1, "right": 12}}])",
                "checkins[0].pain.right: 0 to 10, found 12"},
        Refused{R"("checkins": [{"date": "2026-03-13", "pain": "3"}])",
                "checkins[0].pain: a whole number, found \"3\""},
        Refused{R"("checkins": [{"date": "2026-03-13", "pain": null}])",
                "checkins[0].pain: a whole number, found null"},
        Refused{R"("checkins": [{"date": "2026-03-13", "pain": 1, "pain": 2}])",
                "checkins[0].pain: given once, found it twice"},
        Refused{R"("checkins": [{"date": "2026-03-13", "pain": 1},
                                {"date": "2026-03-13", "pain": 2}])",
                "check-in 2026-03-13: one a day, found two"},
        Refused{R"("runs": [{"date": "2026-03-13", "km": "6"}])",
                "runs[0].km: a number of kilometres, found \"6\""},
        Refused{R"("runs": [{"date": "2026-03-13", "km": 6, "hills": "no"}])",
                "runs[0].hills: true or false, found \"no\""},
        Refused{R"("runs": [{"date": "2026-03-13", "km": 6, "minutes": []}])",
                "runs[0].minutes: a number of minutes, found a list"},
        Refused{R"("measures": [{"kind": "crutches", "from": "2026-03-13"}])",
                "measures[0].kind: one of cushioned_shoe, heel_lift, slower_pace, "
                "higher_cadence, no_hills_or_speed, rocker_shoe, found \"crutches\""},
        Refused{R"("episodes": [{"id": 0, "side": "left", "location": "unsure",
                   "start": "2026-01-05", "usual_morning_pain": 0}])",
                "episodes[0].id: a number from 1 that no other episode has, found 0"},
        Refused{R"("episodes": [{"side": 1, "location": "unsure", "start": "2026-01-05",
                   "usual_morning_pain": 0}])",
                "episodes[0].side: one of left, right, both, found 1"},
        Refused{R"("runs": [{"date": "2026-03-13", "km": 6, "climb_m": -1}])",
                "runs[0].climb_m: 0 to 20000, found -1"},
        Refused{R"("runs": [{"date": "2026-03-13", "km": 6, "cadence": "fast"}])",
                "runs[0].cadence: a whole number, found \"fast\""},
        Refused{R"("settings": {"questions": 7})", "settings.questions: text, found 7"},
        Refused{R"("settings": {"day_starts_at": "25:00"})",
                "settings.day_starts_at: a time as 18:00, found \"25:00\""},
        Refused{R"("chekins": [])", "chekins: no such field"},
        Refused{R"("a \n \"key\"": [])", R"("a \n \"key\"": no such field)"}));

TEST(JsonLog, RefusesAnotherFormat)
{
    EXPECT_EQ(refusal("[]"), "the document: an object, found a list");
    EXPECT_EQ(refusal("{}"), "format: missing");
    EXPECT_EQ(refusal(R"({"foo": 1})"), "format: missing");
    EXPECT_EQ(refusal(R"({"format": "gpx", "version": 1})"),
              "format: \"springback-log\", found \"gpx\"");
    EXPECT_EQ(refusal(R"({"format": "springback-log"})"), "version: missing");
}

TEST(JsonLog, RefusesANewerVersionBeforeItsNewFields)
{
    EXPECT_EQ(refusal(R"({"format": "springback-log", "version": 2, "moods": []})"),
              "version: 1 to 1, the newest that this program reads, found 2");
}

TEST(JsonLog, RefusesWhatIsCutOffAnywhere)
{
    const std::string whole = kDiary;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const Result<Log> log = read(std::string_view(whole).substr(0, length));
        ASSERT_FALSE(log) << length;
        EXPECT_THAT(log.error().where, HasSubstr("line")) << length;
    }
}

TEST(JsonLog, SaysWhereTheTextStopsBeingJson)
{
    EXPECT_EQ(refusal("{\n  \"format\": oops }"), "line 2, column 13: JSON in UTF-8, found \"o\"");
    EXPECT_EQ(refusal("{\"format\": "),
              "line 1, column 12: JSON in UTF-8, found the end of the text");
    EXPECT_EQ(refusal(""), "line 1, column 1: JSON in UTF-8, found the end of the text");
    EXPECT_EQ(refusal("{\"a\": \"\xFF\"}"), "line 1, column 8: JSON in UTF-8, found byte 0xFF");
    EXPECT_EQ(refusal("{\"a\": NaN}"), "line 1, column 7: JSON in UTF-8, found \"N\"");
    EXPECT_EQ(refusal("{} {}"), "line 1, column 4: JSON in UTF-8, found \"{\"");
    EXPECT_EQ(refusal("{\"a\": 1e999}"),
              "line 1, column 11: a number that a computer can hold, found 1e999");
}

TEST(JsonLog, RefusesANestingBomb)
{
    const std::string lists(10'000'000, '[');
    EXPECT_THAT(refusal(lists), HasSubstr("at most 32 levels of nesting, found more"));
    std::string objects;
    for (int i = 0; i < 100'000; ++i) {
        objects += R"({"a":)";
    }
    EXPECT_THAT(refusal(objects), HasSubstr("at most 32 levels of nesting, found more"));
}

TEST(JsonLog, RefusesAHugeDocument)
{
    EXPECT_EQ(refusal(std::string(70'000'000, ' ')), "the document: at most 64 MB, found 66 MB");
}

TEST(JsonLog, ShowsLongValuesShortened)
{
    const std::string json =
        document(R"("runs": [{"date": ")" + std::string(100'000, 'x') + R"(", "km": 1}])");
    EXPECT_LT(refusal(json).size(), 120U);
}

TEST(JsonLog, WritesBytesThatAreNotUtf8AsAReplacement)
{
    Log log = test::logOf(test::checkIn("2026-01-06", 2));
    log.checkIns.front().value.note = "a\xFF";
    EXPECT_THAT(toJson(log), HasSubstr("\"note\": \"a\xEF\xBF\xBD\""));
}

} // namespace
} // namespace springback
