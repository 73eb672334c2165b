// Everything the fold knows about one side after a day: plain data, carried from day to day by
// side_fold.h. Not stored anywhere; always refolded from the log.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/rules/agenda.h"
#include "core/rules/day_rules.h"
#include "core/rules/exercise_rules.h"
#include "core/rules/exercise_track.h"
#include "core/rules/side_log.h"
#include "core/rules/states.h"

namespace springback {

/// Repeated flares take the jumps one block back.
struct JumpsBack {
    std::string block; ///< whose place the easier block takes; empty: there is none easier
    Day since;
    bool toNone = false; ///< no jumps at all for some days
};

struct RunDone {
    JudgedLoad load;
    Distance distance;
    bool rested = false; ///< runs rested that day
};

/// One exercise as it stands today.
struct ItemToday {
    const Block* block = nullptr;
    ExerciseTrack* track = nullptr;
    ExerciseFacts facts;
    ExerciseVerdict verdict;
    Position position;
    ItemState state = ItemState::Due;
    std::optional<Day> next;
    std::optional<Rule> why;
    bool optional = false;
    bool rises = false;
    bool blockIsDue = false; ///< whether it is done or not
};

struct SideState {
    SideState(const Programme&, const RuleSet&, SideLog log);

    const Programme* programme;
    const RuleSet* rules;
    SideLog log;
    Location location;
    Mornings mornings;
    Weeks weeks;
    States states;
    Agenda agenda;
    std::vector<ExerciseTrack> tracks; ///< in the programme's order
    std::unordered_map<std::string_view, std::size_t> trackOf;

    Day today;
    Stage stage;
    Day stageSince;
    bool stageMovedToday = false;
    std::optional<JumpsBack> jumpsBack;
    std::optional<Day> seenOn;      ///< newest
    std::optional<Day> lastSession; ///< before today
    std::optional<Day> lastLoad;
    std::optional<Day> lastJumps;
    int excusedDays = 0; ///< illness and travel since the last session
    bool longGapActed = false;
    std::vector<Day> largeFlares; ///< first days, since repeated flares last fired
    std::vector<Day> tooMuchPain; ///< day of each session or run over the acceptable zone
    std::vector<RunDone> runs;
    std::vector<DayDose> doses;        ///< by date; outcomes are not known yet
    std::optional<Day> nothingUpUntil; ///< after a rising week
    int weekAnchor = 0;
    Adherence adherence;
    std::unordered_map<std::string, Day> blockBegan; ///< first session of each block

    // Of today only.
    std::vector<Held> heldYesterday;
    DayFacts facts;
    std::vector<Reason> reasons;
    std::vector<ItemToday> items;
    bool training = false;
    Advice advice = Advice::Hold;

    ExerciseTrack& track(const BlockItem& item) { return tracks[item.place]; }
    const ExerciseTrack& track(const BlockItem& item) const { return tracks[item.place]; }
    /// Null for an exercise that the programme does not know.
    ExerciseTrack* track(std::string_view exercise);
};

} // namespace springback
