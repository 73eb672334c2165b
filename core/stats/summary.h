// The few numbers beside the charts: pure functions of the diary. No sentences and no streaks.
#pragma once

#include <optional>
#include <vector>

#include "core/stats/series.h"

namespace springback {

struct NormalChange {
    int now = 0;
    int first = 0; ///< on the first day of the episode
    Day firstDay{};

    friend bool operator==(const NormalChange&, const NormalChange&) = default;
};

/// Empty before the first day of an episode.
std::optional<NormalChange> normalChange(const Course&);

struct FlareCount {
    int events = 0; ///< moderate and severe; such mornings on consecutive days are one event
    int mild = 0;   ///< mornings
    std::optional<Day> last; ///< newest moderate or severe morning

    friend bool operator==(const FlareCount&, const FlareCount&) = default;
};

FlareCount countFlares(const Course&, Period);

/// The newest heel-raise test up to `today`, or null.
const HeelRaiseTest* newestHeelRaiseTest(const Log&, Day today);

/// Repetitions of the sore side; the lower of the two with both sore.
std::optional<int> raisesOn(const HeelRaiseTest&, Side sore);

/// The sore side in per cent of the other, rounded; empty with both sore, with a side not tested,
/// or when the other made none.
std::optional<int> percentOfOtherSide(const HeelRaiseTest&, Side sore);

/// The heel-raise test as the way on from the plan's stage asks for it.
struct HeelRaiseNeed {
    int have = 0; ///< counts only what was done within the gate's pain limit
    int need = 0;
    Stage to = Stage::Strength;

    friend bool operator==(const HeelRaiseNeed&, const HeelRaiseNeed&) = default;
};

/// Empty when no gate ahead asks for a number of raises.
std::optional<HeelRaiseNeed> heelRaiseNeed(const Programme&, const Plan&);

/// One day of the course, for counting what was done of the plan.
struct TrainingDay {
    Day day{};
    bool planned = false; ///< a training day by the plan, not one of illness or travel
    bool done = false;    ///< a session was logged
    bool excused = false; ///< of illness or travel

    friend bool operator==(const TrainingDay&, const TrainingDay&) = default;
};

/// Every day of the course in the period.
std::vector<TrainingDay> trainingDays(const Diary&, Period);

struct TrainingCount {
    int planned = 0;
    int done = 0;  ///< of the planned days
    int extra = 0; ///< days with a session that was not planned for that day; not excused ones

    friend bool operator==(const TrainingCount&, const TrainingCount&) = default;
};

/// `today` counts once its session is done: the day is not over before.
TrainingCount countTraining(const std::vector<TrainingDay>& course, Day today);

struct MorningSummary {
    int count = 0;
    double median = 0;
    int worst = 0;

    friend bool operator==(const MorningSummary&, const MorningSummary&) = default;
};

/// Empty without a known morning.
std::optional<MorningSummary> summaryOfMornings(const Series& mornings);

} // namespace springback
