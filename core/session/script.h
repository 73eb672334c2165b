// The script of a guided session: every set of the day in the order it is done, with its timing.
// Pure functions of plan and programme; no clock, nothing is stored.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/programme/programme.h"
#include "core/rules/plan.h"

namespace springback {

/// [Eng] unless said.
namespace pace {
using std::chrono::seconds;
inline constexpr seconds kGetReady{5};
inline constexpr seconds kRestHeavy{120};  ///< between loaded sets and long holds [Lit]
inline constexpr seconds kRestJumps{90};   ///< between rounds of a circuit, and sets of jumps
inline constexpr seconds kRestInRound{20}; ///< from one exercise of a circuit to the next
inline constexpr seconds kRestBodyWeight{45};
inline constexpr seconds kRestMobility{10};
} // namespace pace

/// One set of one exercise on one side: what becomes one Set on record.
struct Step {
    std::string exercise;
    std::string block;
    std::string variant;
    Side side = Side::Both;
    int set = 1; ///< of `sets`, from 1; in a circuit the round
    int sets = 1;
    std::optional<int> reps;
    std::optional<int> holdSeconds;
    Load load;
    Tempo tempo;
    LoadClass loadClass = LoadClass::BodyWeight;
    std::optional<int> targetRpe;
    bool circuit = false;
    bool switchSide = false;     ///< the other side of the set before
    bool lastOfExercise = false; ///< no later step is of this exercise on this side
    pace::seconds rest{0};       ///< after it, before the next step; 0 before the other side

    friend bool operator==(const Step&, const Step&) = default;
};

using Script = std::vector<Step>;

/// The sets of every exercise that is due, in the order of the day, and of the optional ones named
/// in `chosen`. A block of several jumps is a circuit: its exercises in turn, round by round. With
/// both tendons sore, what is done on one leg is done on each in turn. `plan` is the day's without
/// the session that follows the script; a dose for several times a day is done once.
Script sessionScript(const Plan& plan, const Programme& programme,
                     const std::vector<std::string>& chosen = {});

/// So many different exercises.
int exerciseCount(const Script& script);

} // namespace springback
