// What a dose can be told of: one exercise on its ladder, or one sum of a day; and the doses as
// done, each with the judgement of its day. Strength, jumps and runs are never added together.
#pragma once

#include <string>
#include <vector>

#include "core/programme/ladder.h"
#include "core/stats/diary.h"

namespace springback {

enum class DoseKind {
    Exercise,       ///< place on its ladder: the first rung is 1, each step of load one more
    JumpContacts,   ///< repetitions of all jumps and hops
    StrengthVolume, ///< kg, added load times repetitions
    HoldSeconds,    ///< seconds
    RunDistance,    ///< km
};

struct Component {
    DoseKind kind = DoseKind::RunDistance;
    std::string exercise; ///< with DoseKind::Exercise

    friend bool operator==(const Component&, const Component&) = default;
};

/// The amount of one day. An exercise is told by its place on the ladder and not by kg or
/// repetitions: one leg asks more than both at the same load.
struct JudgedDose {
    Day day{};
    double amount = 0; ///< in the unit of its DoseKind
    Dose dose;         ///< the rung, with DoseKind::Exercise
    /// Of the session or run of that day; of several, the one that sat worst.
    Judgement judgement;
};

struct ComponentDoses {
    Component component;
    std::vector<JudgedDose> doses; ///< by day, not empty
};

/// Every component with entries in the course's episode: runs, jumps, volume, holds, then the
/// exercises in the order of the programme. An exercise counts on the sore side; with both tendons
/// sore, what both did. A set that names no variant was done in the variant of the time before.
std::vector<ComponentDoses> allDoses(const Diary&);

} // namespace springback
