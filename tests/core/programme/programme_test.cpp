#include "core/programme/programme.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/programme/ladder.h"
#include "core/programme/programme_file.h"

// The programme that ships, number by number, so that none changes unseen. The numbers and their
// sources: docs/programme.md.

namespace springback::programme_test {
namespace {

std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string text;
    for (const std::string& part : parts) {
        text += text.empty() ? part : separator + part;
    }
    return text;
}

template <class Amount> std::string amount(const Amount& of)
{
    std::string text = std::to_string(of.sets) + "x";
    text += of.reps ? std::to_string(*of.reps) : std::to_string(of.holdSeconds.value_or(0)) + "s";
    text += of.variant.empty() ? "" : " " + of.variant;
    text += of.alsoVariant.empty() ? "" : "+" + of.alsoVariant;
    text += of.timesADay == 1 ? "" : " " + std::to_string(of.timesADay) + "/day";
    return text;
}

/// "2x12 both_legs, 2x12 one_leg" as one location climbs it; "+2.5 kg" where load follows.
std::string ladderAt(const Exercise& exercise, Location location)
{
    const Ladder ladder(exercise, location, builtInProgramme().loadStep);
    std::vector<std::string> rungs;
    for (int rung = 0; rung < ladder.size(); ++rung) {
        rungs.push_back(amount(ladder.at({rung, {}})));
    }
    if (const auto next = ladder.up(ladder.top())) {
        rungs.push_back("+" + std::to_string(next->load.grams) + " g");
    }
    return joined(rungs, ", ");
}

struct ExpectedExercise {
    const char* id;
    std::array<Fit, 3> fit; ///< mid-portion, insertional, unsure
    int loadClass;
    const char* ladder; ///< mid-portion; for exercises that it does not use, insertional
    const char* flags;  ///< each side, raise
    int dwell;
    int rpe;           ///< 0: none
    const char* tempo; ///< up-hold-down
};

constexpr std::array<Fit, 3> kAll{Fit::Full, Fit::Full, Fit::Full};
constexpr std::array<Fit, 3> kFloorUnlessMid{Fit::Full, Fit::Floor, Fit::Floor};
constexpr std::array<Fit, 3> kHiddenUnlessMid{Fit::Full, Fit::Hidden, Fit::Hidden};
constexpr std::array<Fit, 3> kMidOnly{Fit::Full, Fit::NotUsed, Fit::NotUsed};
constexpr std::array<Fit, 3> kNotMid{Fit::NotUsed, Fit::Full, Fit::Full};
constexpr const char* kCircuit = "1x15, 2x15, 3x15";

const ExpectedExercise kExercises[] = {
    {"toe_yoga", kAll, 1, "2x10 separate, 2x10 alternating", "", 2, 0, "0-0-0"},
    {"step_edge_side_walk", kFloorUnlessMid, 1, "2x30s, 3x30s", "", 2, 0, "0-0-0"},
    {"step_edge_balance", kFloorUnlessMid, 2, "2x10s, 2x20s, 2x30s", "side in turn", 2, 0, "0-0-0"},
    {"toes_in_raise", kAll, 2, "2x12 both_legs, 2x12 one_leg, 2x12 off_step", "side raise", 2, 0,
     "0-0-0"},
    {"mid_range_hold", kMidOnly, 3, "5x45s both_legs, 5x45s one_leg, +2500 g", "side", 2, 8,
     "0-0-0"},
    {"weight_shift_hold", kNotMid, 3, "5x45s, +2500 g", "side", 2, 8, "0-0-0"},
    {"tempo_raise", kNotMid, 3, "3x8 both_legs, 4x8 both_legs, 3x8 one_leg, 4x8 one_leg, +2500 g",
     "side raise", 2, 8, "2-0-3"},
    {"single_leg_weighted_raise", kMidOnly, 3, "4x8, +2500 g", "side raise", 2, 8, "0-0-0"},
    {"heel_drop", kFloorUnlessMid, 3,
     "3x15 straight_knee, 3x15 straight_knee 2/day, 3x15 straight_knee+bent_knee 2/day, +2500 g",
     "side raise", 2, 8, "0-0-3"},
    {"hurdle_jump", kAll, 4, "4x8, 4x9, 4x10", "", 2, 0, "1-0-4"},
    {"c1_hop_up", kAll, 4, kCircuit, "side", 1, 0, "0-0-0"},
    {"c1_forward_hop", kAll, 4, kCircuit, "side", 1, 0, "0-0-0"},
    {"c1_side_hop_wall", kAll, 4, kCircuit, "side", 1, 0, "0-0-0"},
    {"c2_stance_hop_up", kAll, 4, kCircuit, "side", 1, 0, "0-0-0"},
    {"c2_stance_hop_forward", kAll, 4, kCircuit, "side", 1, 0, "0-0-0"},
    {"c2_side_hop_free", kAll, 4, kCircuit, "side", 1, 0, "0-0-0"},
    {"calf_stretch_straight", kHiddenUnlessMid, 1, "2x30s, 2x40s", "side", 2, 0, "0-0-0"},
    {"calf_stretch_bent", kHiddenUnlessMid, 1, "2x30s, 2x40s", "side", 2, 0, "0-0-0"},
    {"calf_roll", kAll, 1, "1x120s", "side", 2, 0, "0-0-0"},
};

std::string flagsOf(const Exercise& exercise)
{
    std::string flags = exercise.eachSide ? "side" : "";
    flags += exercise.legsInTurn ? " in turn" : "";
    return exercise.raise ? flags + " raise" : flags;
}

std::string tempoOf(const Exercise& exercise)
{
    const Tempo& tempo = exercise.tempo;
    return std::to_string(tempo.up) + "-" + std::to_string(tempo.hold) + "-" +
           std::to_string(tempo.down);
}

TEST(BuiltInProgramme, HasEveryExerciseAsWritten)
{
    const Programme& programme = builtInProgramme();
    ASSERT_EQ(programme.exercises.size(), std::size(kExercises));
    for (std::size_t i = 0; i < std::size(kExercises); ++i) {
        const ExpectedExercise& expected = kExercises[i];
        const Exercise& exercise = programme.exercises[i];
        SCOPED_TRACE(expected.id);
        EXPECT_EQ(exercise.id, expected.id);
        EXPECT_EQ(exercise.fit, expected.fit);
        EXPECT_EQ(static_cast<int>(exercise.loadClass), expected.loadClass);
        const bool mid = exercise.fitAt(Location::MidPortion) == Fit::Full;
        EXPECT_EQ(ladderAt(exercise, mid ? Location::MidPortion : Location::Insertional),
                  expected.ladder);
        EXPECT_EQ(flagsOf(exercise), expected.flags);
        EXPECT_EQ(exercise.goodSessionsToProgress, expected.dwell);
        EXPECT_EQ(exercise.targetRpe.value_or(0), expected.rpe);
        EXPECT_EQ(tempoOf(exercise), expected.tempo);
    }
}

TEST(BuiltInProgramme, StaysOutOfTheDeepRangeUnlessMidPortion)
{
    const Programme& programme = builtInProgramme();
    for (const Location location : {Location::Insertional, Location::Unsure}) {
        const auto at = [&programme, location](std::string_view id) {
            return ladderAt(*programme.exercise(id), location);
        };
        EXPECT_EQ(at("step_edge_side_walk"), "2x30s floor, 3x30s floor");
        EXPECT_EQ(at("step_edge_balance"), "2x10s floor, 2x20s floor, 2x30s floor");
        EXPECT_EQ(at("toes_in_raise"), "2x12 both_legs, 2x12 one_leg");
        EXPECT_EQ(at("heel_drop"), "3x15 floor, 3x15 floor 2/day, +2500 g");
    }
}

TEST(BuiltInProgramme, SaysWhereEachExerciseComesFrom)
{
    const std::vector<std::pair<std::string, std::string>> sources{
        {"toe_yoga", "S0"},
        {"step_edge_side_walk", "S0, times Eng"},
        {"step_edge_balance", "S0, times Eng"},
        {"toes_in_raise", "S0"},
        {"mid_range_hold", "S2, rest Lit"},
        {"weight_shift_hold", "S2, rest Lit"},
        {"tempo_raise", "S2, rest Lit"},
        {"single_leg_weighted_raise", "S2, rest Lit"},
        {"heel_drop", "S3, Lit"},
        {"hurdle_jump", "S2"},
        {"c1_hop_up", "S1"},
        {"c1_forward_hop", "S1"},
        {"c1_side_hop_wall", "S1"},
        {"c2_stance_hop_up", "S1"},
        {"c2_stance_hop_forward", "S1"},
        {"c2_side_hop_free", "S1"},
        {"calf_stretch_straight", "S3"},
        {"calf_stretch_bent", "S3"},
        {"calf_roll", "S3, time Eng"},
    };
    std::vector<std::pair<std::string, std::string>> found;
    for (const Exercise& exercise : builtInProgramme().exercises) {
        found.emplace_back(exercise.id, exercise.source);
    }
    EXPECT_EQ(found, sources);
}

// ---- stages ----

std::string where(const std::vector<Location>& locations)
{
    std::string text;
    for (const Location location : locations) {
        text += " @" + std::string(nameOf(location));
    }
    return text;
}

/// "holds strength/strength body_weight: mid_range_hold, heel_drop?!" where ? is optional and ! is
/// by choice.
std::string described(const Block& block)
{
    std::string text =
        block.id + " " + std::string(nameOf(block.kind)) + "/" + std::string(nameOf(block.days));
    text += block.maxPerWeek ? " max " + std::to_string(*block.maxPerWeek) : "";
    text += block.bodyWeight ? " body_weight" : "";
    text += where(block.locations);
    text += block.lastsDays ? " lasts " + std::to_string(*block.lastsDays) : "";
    text += block.after.empty() ? "" : " after " + block.after;
    text += block.before.empty() ? "" : " before " + block.before;
    std::vector<std::string> items;
    for (const BlockItem& item : block.items) {
        const std::array<const char*, 3> marks{"", "?", "!"};
        items.push_back(item.exercise + marks[static_cast<std::size_t>(item.presence)] +
                        where(item.locations));
    }
    return text + ": " + joined(items, ", ");
}

std::vector<std::string> blocksOf(Stage stage)
{
    std::vector<std::string> blocks;
    for (const Block& block : builtInProgramme().stage(stage).blocks) {
        blocks.push_back(described(block));
    }
    return blocks;
}

const std::string kStrengthItems =
    ": mid_range_hold, weight_shift_hold, single_leg_weighted_raise, tempo_raise, heel_drop!";
const std::string kJumpWarmUp = "warm_up warm_up/with_training: toe_yoga, step_edge_side_walk, "
                                "toes_in_raise?";
const std::string kCircuit2 = ": c2_stance_hop_up, c2_stance_hop_forward, c2_side_hop_free";

TEST(BuiltInProgramme, SettlesWithDailyFootWorkAndHoldsOnStrengthDays)
{
    EXPECT_EQ(blocksOf(Stage::Settle),
              (std::vector<std::string>{
                  "warm_up warm_up/daily: toe_yoga, step_edge_side_walk, calf_roll?, "
                  "calf_stretch_straight?, calf_stretch_bent?",
                  "daily strength/daily: step_edge_balance, toes_in_raise",
                  "holds strength/strength body_weight: mid_range_hold, weight_shift_hold, "
                  "heel_drop!",
              }));
}

TEST(BuiltInProgramme, BuildsStrengthAfterAWarmUp)
{
    EXPECT_EQ(blocksOf(Stage::Strength),
              (std::vector<std::string>{
                  "warm_up warm_up/with_training: toe_yoga, step_edge_side_walk, "
                  "step_edge_balance?, toes_in_raise",
                  "strength strength/strength" + kStrengthItems,
              }));
}

TEST(BuiltInProgramme, SpringsFirstOverHurdlesThenInCircuits)
{
    EXPECT_EQ(blocksOf(Stage::Spring1),
              (std::vector<std::string>{
                  kJumpWarmUp,
                  "strength strength/strength_beside_jumps" + kStrengthItems,
                  "hurdle jumps/jumps @insertional @unsure lasts 14: hurdle_jump",
                  "hurdle_by_choice jumps/jumps @mid_portion: hurdle_jump!",
                  "circuit_1 jumps/jumps after hurdle: c1_hop_up, c1_forward_hop, "
                  "c1_side_hop_wall",
              }));
    EXPECT_EQ(blocksOf(Stage::Spring2),
              (std::vector<std::string>{
                  kJumpWarmUp,
                  "strength strength/strength_beside_jumps" + kStrengthItems,
                  "circuit_2 jumps/jumps before circuit_1" + kCircuit2,
              }));
}

TEST(BuiltInProgramme, KeepsStrengthAndCircuitTwiceAWeekLater)
{
    EXPECT_EQ(blocksOf(Stage::SpeedHills),
              (std::vector<std::string>{
                  "strength strength/strength_beside_jumps" + kStrengthItems,
                  "circuit_2 jumps/jumps max 2 before circuit_1" + kCircuit2,
              }));
    EXPECT_EQ(blocksOf(Stage::Maintenance),
              (std::vector<std::string>{
                  "strength strength/strength_beside_jumps max 2" + kStrengthItems,
                  "circuit_2 jumps/jumps max 2 before circuit_1" + kCircuit2,
              }));
}

TEST(BuiltInProgramme, PutsJumpsLastInTheDay)
{
    for (const StagePlan& plan : builtInProgramme().stages) {
        SCOPED_TRACE(plan.name);
        EXPECT_TRUE(std::ranges::is_sorted(plan.blocks, {}, &Block::kind));
    }
}

// ---- gates ----

std::string described(const GateCondition& condition)
{
    std::string text = condition.name + ": " + std::string(nameOf(condition.measure)) + " " +
                       std::to_string(condition.need);
    text += condition.maxPain ? " pain " + std::to_string(*condition.maxPain) : "";
    text += condition.block.empty() ? "" : " in " + condition.block;
    text += where(condition.locations);
    text += condition.alternativeTo.empty() ? "" : " or " + condition.alternativeTo;
    return text + " [" + condition.source + "]";
}

std::vector<std::string> gateFrom(Stage stage)
{
    std::vector<std::string> lines;
    if (const Gate* gate = builtInProgramme().gateFrom(stage)) {
        lines.push_back("to " + std::string(nameOf(gate->to)));
        for (const GateCondition& condition : gate->conditions) {
            lines.push_back(described(condition));
        }
    }
    return lines;
}

TEST(BuiltInProgramme, HasEveryGateAsWritten)
{
    using Lines = std::vector<std::string>;
    EXPECT_EQ(gateFrom(Stage::Settle),
              (Lines{"to strength", "days_in_stage: days_in_stage 7 [Lit]",
                     "floor_raises: heel_raises 10 pain 5 [Lit]",
                     "normal_mornings: normal_mornings_in_a_row 3 [Lit]"}));
    EXPECT_EQ(
        gateFrom(Stage::Strength),
        (Lines{"to spring_1", "days_in_stage: days_in_stage 14 [Lit]",
               "rising_weeks: rising_weeks 0 [Lit]", "pain_free_raises: heel_raises 25 pain 0 [S2]",
               "raises_of_other_side: heel_raise_percent 90 pain 2 or pain_free_raises "
               "[Lit]"}));
    EXPECT_EQ(gateFrom(Stage::Spring1),
              (Lines{"to spring_2", "days_in_circuit_1: days_in_block 7 in circuit_1 [S1]",
                     "circuit_1_top_rung: top_rung_tolerated 3 in circuit_1 [S1]",
                     "calm_days_in_circuit_1: calm_days_in_block 14 pain 3 in circuit_1 "
                     "@insertional @unsure [Eng]"}));
    EXPECT_EQ(gateFrom(Stage::Spring2),
              (Lines{"to speed_hills",
                     "calm_days_in_circuit_2: calm_normal_days_in_block 14 pain 3 in circuit_2 "
                     "[Lit]",
                     "raises_of_other_side: heel_raise_percent 90 [Lit]"}));
    EXPECT_EQ(gateFrom(Stage::SpeedHills), Lines{});
    EXPECT_EQ(gateFrom(Stage::Maintenance), Lines{});
}

// ---- words ----

std::vector<std::string> wordsOf(const Programme& programme)
{
    std::vector<std::string> words;
    for (const Exercise& exercise : programme.exercises) {
        words.insert(words.end(), {exercise.name, exercise.cue, exercise.why, exercise.fitReason});
        words.insert(words.end(), exercise.steps.begin(), exercise.steps.end());
        words.insert(words.end(), exercise.mistakes.begin(), exercise.mistakes.end());
    }
    for (const StagePlan& stage : programme.stages) {
        words.insert(words.end(), {stage.name, stage.aim});
        for (const Block& block : stage.blocks) {
            words.push_back(block.name);
        }
    }
    return words;
}

TEST(BuiltInProgramme, SpeaksCalmly)
{
    for (const std::string& text : wordsOf(builtInProgramme())) {
        for (const char* banned : {"!", "cleared", "safe to", "heals", "inflamed", "risk"}) {
            EXPECT_EQ(text.find(banned), std::string::npos) << banned << " in: " << text;
        }
    }
}

TEST(Programme, FindsItsPartsById)
{
    const Programme& programme = builtInProgramme();
    ASSERT_NE(programme.exercise("calf_roll"), nullptr);
    EXPECT_EQ(programme.exercise("calf_roll")->name, "Calf roll");
    EXPECT_EQ(programme.exercise("handstand"), nullptr);
    ASSERT_NE(programme.block("circuit_2"), nullptr);
    EXPECT_EQ(programme.block("circuit_2")->maxPerWeek, std::nullopt) << "the first of its stages";
    EXPECT_EQ(programme.block("circuit_3"), nullptr);
    EXPECT_EQ(programme.stage(Stage::SpeedHills).stage, Stage::SpeedHills);
    EXPECT_EQ(programme.loadStep, Load{2500});
}

TEST(Programme, NamesVariantsFromTheEasiest)
{
    using Names = std::vector<std::string>;
    const auto variants = [](std::string_view id) {
        return variantsOf(*builtInProgramme().exercise(id));
    };
    EXPECT_EQ(variants("toes_in_raise"), (Names{"both_legs", "one_leg", "off_step"}));
    EXPECT_EQ(variants("heel_drop"), (Names{"floor", "straight_knee", "bent_knee"}));
    EXPECT_EQ(variants("step_edge_balance"), (Names{"floor", ""}));
    EXPECT_EQ(variants("hurdle_jump"), Names{""});
}

} // namespace
} // namespace springback::programme_test
