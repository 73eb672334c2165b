// Seven days of the log in numbers, and in which of them two such weeks differ. Pure functions; no
// sentences. Strength, jumps and runs are never added together, and a difference is no cause.
#pragma once

#include <optional>
#include <vector>

#include "core/stats/diary.h"

namespace springback {

inline constexpr int kDaysOfLoad = 7;

struct WeekOfLoad {
    std::vector<Day> days; ///< oldest first; not always one after the other
    double runKm = 0;
    int runs = 0;
    double longestRunKm = 0;
    int hillRuns = 0;
    int speedRuns = 0;
    int jumpContacts = 0;
    double strengthKg = 0; ///< added load times repetitions
    int holdSeconds = 0;
    int sessions = 0;
    int newShoes = 0; ///< mornings on which "new shoes" was an answer to "what changed?"
    int missedMornings = 0;
    int poorSleep = 0; ///< mornings with that tag

    bool inARow() const;

    friend bool operator==(const WeekOfLoad&, const WeekOfLoad&) = default;
};

/// What was done on these days (oldest first). "What changed?" is asked of the days before a
/// morning: `changedUpTo` is the last morning whose "new shoes" counts, the last of the days when
/// empty.
WeekOfLoad weekOfLoad(const Diary&, std::vector<Day> of,
                      std::optional<Day> changedUpTo = std::nullopt);

/// The numbers of a week, in the order to tell them.
enum class WeekFigure {
    RunDistance, ///< km
    LongestRun,  ///< km
    Runs,        ///< count, as all that follow but for their units
    HillRuns,
    SpeedRuns,
    JumpContacts,
    StrengthVolume, ///< kg
    HoldSeconds,    ///< s
    Sessions,
    NewShoes,
    MissedMornings,
    PoorSleep,
};

inline constexpr int kWeekFigures = 12;

double valueOf(const WeekOfLoad&, WeekFigure);

/// The same number of two weeks.
struct WeekFigures {
    WeekFigure figure = WeekFigure::RunDistance;
    double before = 0;    ///< of the days before a flare
    double good = 0;      ///< of the good days
    bool differs = false; ///< by more than such weeks differ anyway

    friend bool operator==(const WeekFigures&, const WeekFigures&) = default;
};

/// Every number that is not zero in both.
std::vector<WeekFigures> compareWeeks(const WeekOfLoad& before, const WeekOfLoad& good);

} // namespace springback
