#include "core/programme/programme_file.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace springback {

extern const char* const kBuiltInProgrammeJson;
extern const char* const kBuiltInFiguresJson;

namespace programme_file_test {
namespace {

/// The smallest programme that says one of everything.
constexpr std::string_view kSmall = R"({
  "format": "springback-programme",
  "version": 7,
  "load_step_kg": 2.5,
  "sources": [ { "tag": "S1", "title": "An article" }, { "tag": "Eng", "title": "Ours" } ],
  "exercises": [
    {
      "id": "raise", "name": "Raise", "cue": "slowly", "why": "It helps.",
      "steps": ["Stand.", "Rise.", "Lower."], "mistakes": ["Hurry."],
      "fit": { "mid_portion": "full", "insertional": "floor", "unsure": "hidden" },
      "fit_reason": "The step is deep.",
      "class": 3, "each_side": true, "raise": true, "added_load": true,
      "ladder": [
        { "sets": 3, "reps": 15, "variant": "straight_knee", "below_neutral": true },
        { "sets": 4, "reps": 15, "variant": "straight_knee", "also": "bent_knee", "times_a_day": 2 }
      ],
      "good_sessions_to_progress": 2, "tempo": { "up_s": 2, "hold_s": 1, "down_s": 3 },
      "target_rpe": 8, "minutes": 6, "source": "S1, times Eng"
    },
    {
      "id": "hop", "name": "Hop", "cue": "lightly", "why": "It springs.",
      "steps": ["Stand.", "Hop.", "Land."], "mistakes": ["Stamp."],
      "fit": { "mid_portion": "full", "insertional": "full", "unsure": "not_used" },
      "class": 4, "ladder": [ { "sets": 1, "hold_s": 30 } ],
      "good_sessions_to_progress": 1, "minutes": 2, "source": "S1"
    }
  ],
  "stages": [
    { "stage": "settle", "name": "Settle", "aim": "Calm.", "blocks": [
      { "id": "first", "name": "First", "kind": "jumps", "days": "jumps", "lasts_days": 14,
        "body_weight": true, "locations": ["insertional", "unsure"],
        "items": [ { "exercise": "hop", "presence": "optional", "locations": ["insertional"] } ] },
      { "id": "second", "name": "Second", "kind": "strength", "days": "strength", "after": "first",
        "before": "first", "max_per_week": 2, "items": [ { "exercise": "raise" } ] } ] },
    { "stage": "strength", "name": "Strength", "aim": "Strong.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] },
    { "stage": "spring_1", "name": "Spring 1", "aim": "Hop.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] },
    { "stage": "spring_2", "name": "Spring 2", "aim": "Hop on.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] },
    { "stage": "speed_hills", "name": "Speed", "aim": "Run.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] },
    { "stage": "maintenance", "name": "Keep", "aim": "Keep on.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] }
  ],
  "gates": [
    { "from": "settle", "to": "strength", "conditions": [
      { "name": "days", "measure": "days_in_stage", "need": 7, "source": "S1" },
      { "name": "raises", "measure": "heel_raises", "need": 10, "max_pain": 5, "source": "S1" },
      { "name": "calm", "measure": "calm_days_in_block", "need": 14, "max_pain": 3,
        "block": "first", "locations": ["unsure"], "source": "Eng" },
      { "name": "top", "measure": "top_rung_tolerated", "need": 1, "block": "second",
        "alternative_to": "calm", "source": "S1" } ] },
    { "from": "strength", "to": "spring_1", "conditions": [
      { "name": "rising", "measure": "rising_weeks", "need": 0, "source": "S1" } ] }
  ]
})";

std::string refusalOf(std::string_view text)
{
    const auto programme = parseProgramme(text);
    return programme ? "accepted" : sentence(programme.error());
}

TEST(ProgrammeFile, ReadsEveryField)
{
    const auto read = parseProgramme(kSmall);
    ASSERT_TRUE(read) << sentence(read.error());
    EXPECT_EQ(read->version, 7);
    EXPECT_EQ(read->loadStep, Load{2500});
    EXPECT_EQ(read->sources.at(1).tag, "Eng");
    EXPECT_EQ(read->sources.at(1).title, "Ours");

    const Exercise& raise = read->exercises.at(0);
    EXPECT_EQ(raise.id, "raise");
    EXPECT_EQ(raise.name, "Raise");
    EXPECT_EQ(raise.cue, "slowly");
    EXPECT_EQ(raise.steps, (std::vector<std::string>{"Stand.", "Rise.", "Lower."}));
    EXPECT_EQ(raise.why, "It helps.");
    EXPECT_EQ(raise.mistakes, std::vector<std::string>{"Hurry."});
    EXPECT_EQ(raise.fitAt(Location::MidPortion), Fit::Full);
    EXPECT_EQ(raise.fitAt(Location::Insertional), Fit::Floor);
    EXPECT_EQ(raise.fitAt(Location::Unsure), Fit::Hidden);
    EXPECT_EQ(raise.fitReason, "The step is deep.");
    EXPECT_EQ(raise.loadClass, LoadClass::Loaded);
    EXPECT_TRUE(raise.eachSide);
    EXPECT_TRUE(raise.raise);
    EXPECT_TRUE(raise.addedLoad);
    EXPECT_EQ(raise.ladder.at(0), (Rung{3, 15, std::nullopt, "straight_knee", "", 1, true}));
    EXPECT_EQ(raise.ladder.at(1),
              (Rung{4, 15, std::nullopt, "straight_knee", "bent_knee", 2, false}));
    EXPECT_EQ(raise.goodSessionsToProgress, 2);
    EXPECT_EQ(raise.tempo, (Tempo{2, 1, 3}));
    EXPECT_EQ(raise.targetRpe, 8);
    EXPECT_EQ(raise.minutes, 6);
    EXPECT_EQ(raise.source, "S1, times Eng");

    const Exercise& hop = read->exercises.at(1);
    EXPECT_FALSE(hop.eachSide || hop.raise || hop.addedLoad);
    EXPECT_EQ(hop.ladder.at(0), (Rung{1, std::nullopt, 30, "", "", 1, false}));
    EXPECT_EQ(hop.targetRpe, std::nullopt);
    EXPECT_EQ(hop.tempo, Tempo{});
}

TEST(ProgrammeFile, ReadsStagesAndGates)
{
    const auto read = parseProgramme(kSmall);
    ASSERT_TRUE(read) << sentence(read.error());
    const StagePlan& settle = read->stage(Stage::Settle);
    EXPECT_EQ(settle.name, "Settle");
    EXPECT_EQ(settle.aim, "Calm.");
    const Block& first = settle.blocks.at(0);
    EXPECT_EQ(first.name, "First");
    EXPECT_EQ(first.kind, BlockKind::Jumps);
    EXPECT_EQ(first.days, BlockDays::Jumps);
    EXPECT_EQ(first.lastsDays, 14);
    EXPECT_TRUE(first.bodyWeight);
    EXPECT_EQ(first.locations, (std::vector{Location::Insertional, Location::Unsure}));
    EXPECT_EQ(first.items.at(0).exercise, "hop");
    EXPECT_EQ(first.items.at(0).presence, Presence::Optional);
    EXPECT_EQ(first.items.at(0).locations, std::vector{Location::Insertional});
    const Block& second = settle.blocks.at(1);
    EXPECT_EQ(second.after, "first");
    EXPECT_EQ(second.before, "first");
    EXPECT_EQ(second.maxPerWeek, 2);
    EXPECT_EQ(second.items.at(0).presence, Presence::Always);

    const Gate* gate = read->gateFrom(Stage::Settle);
    ASSERT_NE(gate, nullptr);
    EXPECT_EQ(gate->to, Stage::Strength);
    EXPECT_EQ(gate->conditions.at(1).maxPain, 5);
    EXPECT_EQ(gate->conditions.at(2).measure, GateMeasure::CalmDaysInBlock);
    EXPECT_EQ(gate->conditions.at(2).block, "first");
    EXPECT_EQ(gate->conditions.at(2).locations, std::vector{Location::Unsure});
    EXPECT_EQ(gate->conditions.at(3).alternativeTo, "calm");
    EXPECT_EQ(read->gateFrom(Stage::Spring1), nullptr);
}

struct Slip {
    const char* was; ///< stands once in kSmall
    const char* is;
    const char* refusal;
};

// Each row is one slip of the keys in a good file, and the one sentence that names it.
const Slip kSlips[] = {
    // the whole
    {R"("format": "springback-programme")", R"("format": "springback-log")",
     R"(format: "springback-programme", found "springback-log")"},
    {R"("version": 7)", R"("version": "7")", R"(version: a whole number, found "7")"},
    {R"("version": 7,)", "", "version: missing"},
    {R"("version": 7)", R"("version": 99999999999999999999)",
     "version: a whole number of at most nine digits, found 1e+20"},
    {R"("version": 7)", R"("version": 0)", "version: 1 to 1000000, found 0"},
    {R"("load_step_kg": 2.5)", R"("load_step_kg": 0.05)",
     "load_step_kg: 100 g to 20 kg, found 50 g"},
    {R"("load_step_kg": 2.5)", R"("load_step_kg": 20.5)",
     "load_step_kg: 100 g to 20 kg, found 20500 g"},
    {R"("load_step_kg": 2.5)", R"("load_step_kg": "2.5 kg")",
     R"(load_step_kg: a number of kilograms, found "2.5 kg")"},
    {R"("load_step_kg": 2.5)", R"("load_step": 2.5)", "load_step: no such field"},
    {R"("gates": [)", R"("colour": "red", "gates": [)", "colour: no such field"},
    {R"("version": 7)", R"("version": 7, "version": 8)", "version: given once, found it twice"},
    {R"({ "tag": "Eng")", R"({ "tag": "S1")",
     R"(sources[1].tag: one that is used once, found "S1")"},
    // exercises
    {R"("id": "hop")", R"("id": "raise")",
     R"(exercises[1].id: one that is used once, found "raise")"},
    {R"("id": "hop")", R"("id": "The Hop")",
     R"(exercises[1].id: lower-case letters, digits and underscores, found "The Hop")"},
    {R"("name": "Hop",)", "", "exercises[1].name: missing"},
    {R"("name": "Hop")", R"("name": "")", "exercises[1].name: text, found nothing"},
    {R"("cue": "lightly")", R"("cue": ["lightly"])", "exercises[1].cue: text, found a list"},
    {R"("why": "It springs.")", R"("why": { })", "exercises[1].why: text, found an object"},
    {R"(["Stand.", "Hop.", "Land."])", R"(["Stand.", "Hop."])",
     "exercises[1].steps: 3 to 6 entries, found 2"},
    {R"(["Stand.", "Hop.", "Land."])", R"(["Stand.", "Hop.", 3])",
     "exercises[1].steps[2]: text, found 3"},
    {R"(["Stand.", "Hop.", "Land."])", R"("Stand.")",
     R"(exercises[1].steps: a list, found "Stand.")"},
    {R"("unsure": "not_used")", R"("unsure": "never")",
     R"(exercises[1].fit.unsure: one of full, floor, hidden, not_used, found "never")"},
    {R"(, "unsure": "not_used")", "", "exercises[1].fit.unsure: missing"},
    {R"("fit_reason": "The step is deep.",)", "", "exercises[0].fit_reason: text, found nothing"},
    {R"("class": 4)", R"("class": 5)", "exercises[1].class: 1 to 4, found 5"},
    {R"("each_side": true)", R"("each_side": "yes")",
     R"(exercises[0].each_side: true or false, found "yes")"},
    {R"("good_sessions_to_progress": 1)", R"("good_sessions_to_progress": 1.5)",
     "exercises[1].good_sessions_to_progress: a whole number, found 1.5"},
    {R"("target_rpe": 8)", R"("target_rpe": 11)", "exercises[0].target_rpe: 1 to 10, found 11"},
    {R"("tempo": { "up_s": 2,)", R"("tempo": {)", "exercises[0].tempo.up_s: missing"},
    {R"({ "up_s": 2, "hold_s": 1, "down_s": 3 })", "\"2-1-3\"",
     R"(exercises[0].tempo: an object, found "2-1-3")"},
    {R"("source": "S1, times Eng")", R"("source": "S1, times Enk")",
     R"(exercises[0].source: tags of sources, found "Enk")"},
    // ladders
    {R"([ { "sets": 1, "hold_s": 30 } ])", "[]",
     "exercises[1].ladder: at least one entry, found none"},
    {R"([ { "sets": 1, "hold_s": 30 } ])", "[ 3 ]", "exercises[1].ladder[0]: an object, found 3"},
    {R"("sets": 4)", R"("sets": 0)", "exercises[0].ladder[1].sets: 1 to 20, found 0"},
    {R"("sets": 4)", R"("sets": -4)", "exercises[0].ladder[1].sets: 1 to 20, found -4"},
    {R"("sets": 4)", R"("set": 4)", "exercises[0].ladder[1].set: no such field"},
    {R"("times_a_day": 2)", R"("times_per_day": 2)",
     "exercises[0].ladder[1].times_per_day: no such field"},
    {R"("sets": 1, "hold_s": 30)", R"("sets": 1, "hold_s": 30, "reps": 5)",
     "exercises[1].ladder[0]: either reps or hold_s, found both"},
    {R"("sets": 1, "hold_s": 30)", R"("sets": 1)",
     "exercises[1].ladder[0]: either reps or hold_s, found neither"},
    {R"([ { "sets": 1, "hold_s": 30 } ])",
     R"([ { "sets": 1, "hold_s": 30 }, { "sets": 1, "hold_s": 30 } ])",
     "exercises[1].ladder[1]: a rung unlike the one before, found the same"},
    {R"("hold_s": 30)", R"("hold_s": 30, "below_neutral": true)",
     "exercises[1].fit.insertional: floor, hidden or not_used, as every rung is below neutral, "
     "found full"},
    {R"("ladder": [ { "sets": 1, "hold_s": 30 } ],)", "", "exercises[1].ladder: missing"},
    // stages
    {R"("stage": "strength", "name")", R"("stage": "spring_1", "name")",
     "stages[1].stage: strength, found spring_1"},
    {R"("stage": "settle", "name")", R"("stage": "rest", "name")",
     "stages[0].stage: one of settle, strength, spring_1, spring_2, speed_hills, maintenance, "
     "found "
     "\"rest\""},
    {R"(    { "stage": "strength", "name": "Strength", "aim": "Strong.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] },
)",
     "", "stages[1].stage: strength, found spring_1"},
    {R"("name": "Keep", "aim": "Keep on.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] }
  ])",
     R"("name": "Keep", "aim": "Keep on.", "blocks": [
      { "id": "third", "name": "Third", "kind": "warm_up", "days": "daily",
        "items": [ { "exercise": "raise" } ] } ] }, { "stage": "maintenance", "name": "Again",
      "aim": "Once more.", "blocks": [ ] } ])",
     "stages[6].stage: no further stage, found maintenance"},
    {R"("aim": "Strong.")", R"("aim": "")", "stages[1].aim: text, found nothing"},
    {R"("items": [ { "exercise": "hop", "presence": "optional", "locations": ["insertional"] } ])",
     R"("items": [ ])", "stages[0].blocks[0].items: at least one entry, found none"},
    {R"("id": "second")", R"("id": "first")",
     R"(stages[0].blocks[1].id: one that is used once, found "first")"},
    {R"("days": "strength")", R"("days": "mondays")",
     "stages[0].blocks[1].days: one of daily, strength, jumps, strength_beside_jumps, "
     "with_training, "
     "found "
     "\"mondays\""},
    {R"(["insertional", "unsure"])", R"(["insertional", "heel"])",
     R"(stages[0].blocks[0].locations[1]: one of mid_portion, insertional, unsure, found "heel")"},
    {R"("after": "first")", R"("after": "third")",
     "stages[0].blocks[1].after: an earlier block of the stage that has lasts_days, found "
     "\"third\""},
    {R"("before": "first")", R"("before": "fourth")",
     R"(stages[0].blocks[1].before: the id of another block, found "fourth")"},
    {R"("lasts_days": 14,)", R"("lasts_days": 14, "before": "second",)",
     "stages[0].blocks[0].before: a block that does not lead back to this one, found \"second\""},
    {R"("max_per_week": 2)", R"("max_per_week": 8)",
     "stages[0].blocks[1].max_per_week: 1 to 7, found 8"},
    {R"("exercise": "hop")", R"("exercise": "jump")",
     R"(stages[0].blocks[0].items[0].exercise: the id of an exercise, found "jump")"},
    {R"("presence": "optional")", R"("presence": "maybe")",
     R"(stages[0].blocks[0].items[0].presence: one of always, optional, by_choice, found "maybe")"},
    // gates
    {R"("from": "settle", "to": "strength")", R"("from": "settle", "to": "settle")",
     "gates[0].to: a stage after settle, found settle"},
    {R"("from": "strength", "to": "spring_1")", R"("from": "settle", "to": "spring_1")",
     "gates[1].from: one that is used once, found settle"},
    {R"("name": "raises")", R"("name": "days")",
     R"(gates[0].conditions[1].name: one that is used once, found "days")"},
    {R"("need": 7)", R"("need": 700)", "gates[0].conditions[0].need: 0 to 200, found 700"},
    {R"("need": 1, "block": "second")", R"("need": 2, "block": "second")",
     "gates[0].conditions[3].need: 1 to 1, found 2"},
    {R"("block": "second")", R"("block": "fourth")",
     R"(gates[0].conditions[3].block: the id of a block, found "fourth")"},
    {R"("block": "second",)", "", "gates[0].conditions[3].block: the id of a block, found nothing"},
    {R"("need": 7)", R"("need": 7, "block": "first")",
     R"(gates[0].conditions[0].block: nothing with days_in_stage, found "first")"},
    {R"("need": 10, "max_pain": 5)", R"("need": 10)",
     "gates[0].conditions[1].max_pain: 0 to 10 with heel_raises, found nothing"},
    {R"("need": 7)", R"("need": 7, "max_pain": 5)",
     "gates[0].conditions[0].max_pain: nothing with days_in_stage, found 5"},
    {R"("from": "strength", "to": "spring_1")", R"("from": "strength", "to": "settle")",
     "gates[1].to: a stage after strength, found settle"},
    {R"(["unsure"], "source": "Eng")", R"(["unsure"], "alternative_to": "top", "source": "Eng")",
     "gates[0].conditions[2].alternative_to: a condition that does not lead back to this one, "
     "found \"top\""},
    {R"("alternative_to": "calm")", R"("alternative_to": "top")",
     "gates[0].conditions[3].alternative_to: the name of another condition of the gate, found "
     "\"top\""},
    {R"("need": 0, "source": "S1")", R"("need": 0, "source": "S9")",
     R"(gates[1].conditions[0].source: tags of sources, found "S9")"},
};

TEST(ProgrammeFile, NamesTheEntryThatIsWrong)
{
    for (const Slip& slip : kSlips) {
        std::string text(kSmall);
        const std::size_t at = text.find(slip.was);
        ASSERT_NE(at, std::string::npos) << slip.was;
        ASSERT_EQ(text.find(slip.was, at + 1), std::string::npos) << "twice: " << slip.was;
        text.replace(at, std::string_view(slip.was).size(), slip.is);
        EXPECT_EQ(refusalOf(text), slip.refusal);
    }
}

TEST(ProgrammeFile, BringsFiguresOfItsOwn)
{
    std::string text(kBuiltInProgrammeJson);
    const std::string figures(kBuiltInFiguresJson);
    const std::size_t list = figures.find("\"figures\"");
    const std::string own = ",\n" + figures.substr(list);
    text.replace(text.rfind('}'), std::string::npos, own);
    const auto read = parseProgramme(text);
    ASSERT_TRUE(read) << sentence(read.error());
    EXPECT_GE(read->figures.size(), read->exercises.size());

    const std::size_t knee = text.find("\"near_knee\": ");
    ASSERT_NE(knee, std::string::npos);
    text.erase(knee, text.find(',', knee) - knee + 1);
    EXPECT_EQ(refusalOf(text), "figures[0].poses[0].joints: 23 joints, found 22");
}

TEST(ProgrammeFile, NeedsEveryStage)
{
    std::string text(kSmall);
    const std::size_t last = text.find(R"(,
    { "stage": "maintenance")");
    const std::size_t end = text.find("\n  ],\n  \"gates\"");
    ASSERT_LT(last, end);
    ASSERT_NE(end, std::string::npos);
    text.erase(last, end - last);
    EXPECT_EQ(refusalOf(text), "stages: settle, strength, spring_1, spring_2, speed_hills, "
                               "maintenance, found 5 of them");
}

TEST(ProgrammeFile, SaysWhereTheJsonBreaks)
{
    EXPECT_EQ(refusalOf(""), "line 1, column 1: JSON in UTF-8, found the end of the text");
    EXPECT_EQ(refusalOf("{\n  \"version\": }"), "line 2, column 14: JSON in UTF-8, found \"}\"");
    EXPECT_EQ(refusalOf("\xff\xfe"), "line 1, column 1: JSON in UTF-8, found byte 0xFF");
    EXPECT_EQ(refusalOf(kSmall.substr(0, kSmall.size() / 2)).substr(0, 5), "line ");
    EXPECT_EQ(refusalOf(R"({ "version": 1e999 })"),
              "line 1, column 18: a number that a computer can hold, found 1e999");
    EXPECT_EQ(refusalOf("[]"), "the document: an object, found a list");
    EXPECT_EQ(refusalOf("null"), "the document: an object, found null");
}

TEST(ProgrammeFile, RefusesEveryCutWithoutFalling)
{
    for (std::size_t size = 0; size < kSmall.size(); size += 13) {
        EXPECT_NE(refusalOf(kSmall.substr(0, size)), "accepted");
    }
}

TEST(ProgrammeFile, RefusesDeepNestingWithoutFalling)
{
    const std::string open(1'000'000, '[');
    const std::string refused = refusalOf(R"({ "format": )" + open);
    EXPECT_EQ(refused.substr(0, 15), "format[0][0][0]");
    EXPECT_NE(refused.find("at most 32 levels of nesting"), std::string::npos) << refused;
}

TEST(ProgrammeFile, BuiltInOneIsRead)
{
    const auto read = parseProgramme(kBuiltInProgrammeJson);
    ASSERT_TRUE(read) << sentence(read.error());
    EXPECT_EQ(&builtInProgramme(), &builtInProgramme());
    EXPECT_EQ(builtInProgramme().exercises.size(), read->exercises.size());
}

} // namespace
} // namespace programme_file_test
} // namespace springback
