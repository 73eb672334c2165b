// The rehab programme as data: exercises with their ladders, stages with their blocks, gates.
// Parsed from resources/programme/programme.json and validated on load; the code knows no exercise
// by name.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/quantity.h"
#include "core/domain/vocabulary.h"
#include "core/programme/figure.h"

namespace springback {

/// For spacing: mobility and foot; body-weight raise and holds; loaded raise and easy run; jump,
/// hop, speed, hills.
enum class LoadClass { Mobility = 1, BodyWeight = 2, Loaded = 3, Jump = 4 };

/// How an exercise suits one location.
enum class Fit {
    Full,    ///< as written
    Floor,   ///< its floor version (range_for_location)
    Hidden,  ///< not for this location, and the app says why (range_for_location)
    NotUsed, ///< the location has another exercise in its place
};

/// One rung: sets x reps or sets x hold, in one variant.
struct Rung {
    int sets = 1;
    std::optional<int> reps;
    std::optional<int> holdSeconds;
    std::string variant;     ///< empty where the exercise has only one
    std::string alsoVariant; ///< the same again in a second, harder variant ("plus bent knee")
    int timesADay = 1;
    bool belowNeutral = false; ///< the heel sinks below the step: left out, or done on the floor
                               ///< where the exercise has a floor version, unless mid-portion

    friend bool operator==(const Rung&, const Rung&) = default;
};

/// Seconds of each part of a repetition; 0: free.
struct Tempo {
    int up = 0;
    int hold = 0;
    int down = 0;

    friend bool operator==(const Tempo&, const Tempo&) = default;
};

struct Exercise {
    std::string id;
    std::string name;
    std::string cue; ///< a few words under the name: "steady, heel straight up and down"
    std::vector<std::string> steps; ///< 3 to 6
    std::string why;
    std::vector<std::string> mistakes;
    std::array<Fit, 3> fit{}; ///< by Location
    std::string fitReason;    ///< why some location gets the floor version or nothing; may be empty
    LoadClass loadClass = LoadClass::Mobility;
    bool eachSide = false;    ///< its sets count for the sore side (for each when both are sore),
                              ///< rungs on both legs too; else they count for both sides at once
    bool legsInTurn = false;  ///< with eachSide: done on the other leg too, whichever is sore
    bool raise = false;       ///< a heel raise through its range (holds and jumps are not)
    std::vector<Rung> ladder; ///< first is the entry
    bool addedLoad = false;   ///< the ladder goes on above its last rung in load steps
    int goodSessionsToProgress = 2; ///< dwell
    Tempo tempo;
    std::optional<int> targetRpe;
    int minutes = 5;    ///< with its rests, for "about 18 min" [Eng]
    std::string source; ///< tags of Programme::sources: "S0, times Eng"

    /// The side that its sets are done on, with that side sore.
    Side sideFor(Side sore) const { return eachSide && !legsInTurn ? sore : Side::Both; }
    Fit fitAt(Location location) const { return fit[static_cast<std::size_t>(location)]; }
};

/// The variant of every rung where a location gets the floor version.
inline constexpr std::string_view kFloorVariant = "floor";
/// Done on both legs at once, so neither side is named.
inline constexpr std::string_view kBothLegsVariant = "both_legs";

/// The variants a set of the exercise may name, from the easiest: the floor version if some
/// location gets it, then in the order of the ladder. Empty stands for the only variant.
std::vector<std::string> variantsOf(const Exercise& exercise);

enum class BlockKind { WarmUp, Strength, Jumps };

/// Which of the person's days a block falls on.
enum class BlockDays { Daily, Strength, Jumps, StrengthBesideJumps, WithTraining };

enum class Presence {
    Always,
    Optional, ///< offered, never missed
    ByChoice, ///< only once chosen at the start or done
};

/// An empty list is for all.
inline bool isFor(const std::vector<Location>& locations, Location location)
{
    return locations.empty() ||
           std::find(locations.begin(), locations.end(), location) != locations.end();
}

struct BlockItem {
    std::string exercise;
    std::size_t place = 0; ///< of that exercise in Programme::exercises
    Presence presence = Presence::Always;
    std::vector<Location> locations; ///< empty: all that the exercise fits
};

struct Block {
    std::string id; ///< "circuit_1"; the same id in two stages is the same block
    std::string name;
    BlockKind kind = BlockKind::Strength;
    BlockDays days = BlockDays::Daily;
    std::optional<int> maxPerWeek;
    bool bodyWeight = false;         ///< without added load, however far the ladder goes
    std::vector<Location> locations; ///< empty: all
    std::optional<int> lastsDays;    ///< ends so many days after its first session
    std::string after;  ///< begins when that block of the stage has lasted its days; at once where
                        ///< that block is not for the location
    std::string before; ///< the block one step easier that takes its place when flares repeat; may
                        ///< be empty: none
    std::vector<BlockItem> items;
};

struct StagePlan {
    Stage stage = Stage::Settle;
    std::string name;
    std::string aim; ///< one sentence
    std::vector<Block> blocks;
};

/// What a gate condition measures.
enum class GateMeasure {
    DaysInStage,
    NormalMorningsInARow,
    RisingWeeks,      ///< met at most `need`: 1 when the last finished week rose, else 0
    HeelRaises,       ///< sore side, newest test, counted when its pain was at most maxPain
    HeelRaisePercent, ///< of the other side, newest test with pain at most maxPain
    DaysInBlock,      ///< since the first session of `block`
    TopRungTolerated, ///< exercises of `block` whose last rung was followed by a normal morning
    CalmDaysInBlock,  ///< days of `block` since its last session with pain above maxPain
    CalmNormalDaysInBlock, ///< the same, mornings other than normal counting like pain
};

struct GateCondition {
    std::string name; ///< "days_in_circuit_1", stable, in the JSON output
    GateMeasure measure = GateMeasure::DaysInStage;
    int need = 0;                    ///< days, mornings, weeks, repetitions, per cent or exercises
    std::optional<int> maxPain;      ///< points; HeelRaisePercent may do without
    std::string block;               ///< for the measures of a block
    std::vector<Location> locations; ///< empty: all
    std::string alternativeTo;       ///< met in place of the condition of that name
    std::string source;              ///< as in Exercise
};

struct Gate {
    Stage from = Stage::Settle;
    Stage to = Stage::Strength;
    std::vector<GateCondition> conditions;
};

/// What a tag such as "S1" stands for.
struct Source {
    std::string tag;
    std::string title;
};

struct Programme {
    int version = 0; ///< of the content
    Load loadStep;   ///< 2.5 kg [Eng]
    std::vector<Source> sources;
    std::vector<Exercise> exercises;
    std::vector<StagePlan> stages; ///< one for each Stage, in order
    std::vector<Gate> gates;
    std::vector<ExerciseFigure> figures; ///< its own; others come with the program (figureOf)

    const Exercise* exercise(std::string_view id) const;
    const StagePlan& stage(Stage stage) const;
    const Block* block(std::string_view id) const; ///< in the first stage that has it
    const Gate* gateFrom(Stage stage) const;
};

template <> struct EnumNames<Fit> {
    static constexpr std::array<std::string_view, 4> values{"full", "floor", "hidden", "not_used"};
};
template <> struct EnumNames<BlockKind> {
    static constexpr std::array<std::string_view, 3> values{"warm_up", "strength", "jumps"};
};
template <> struct EnumNames<BlockDays> {
    static constexpr std::array<std::string_view, 5> values{
        "daily", "strength", "jumps", "strength_beside_jumps", "with_training"};
};
template <> struct EnumNames<Presence> {
    static constexpr std::array<std::string_view, 3> values{"always", "optional", "by_choice"};
};
template <> struct EnumNames<GateMeasure> {
    static constexpr std::array<std::string_view, 9> values{
        "days_in_stage",      "normal_mornings_in_a_row", "rising_weeks",
        "heel_raises",        "heel_raise_percent",       "days_in_block",
        "top_rung_tolerated", "calm_days_in_block",       "calm_normal_days_in_block"};
};

} // namespace springback
