// Dose and next morning of one component: each dose with how far the morning that judged it stood
// above normal, and what else was different. Tells what went together, not what caused what.
#pragma once

#include "core/stats/components.h"
#include "core/stats/staircase.h"

namespace springback {

struct DosePoint {
    JudgedDose done;
    Day morning{};
    int pain = 0;   ///< that morning's, points
    int normal = 0; ///< that morning's
    bool hills = false;
    bool newShoes = false;  ///< answered that morning
    bool poorSleep = false; ///< tagged that morning

    int aboveNormal() const { return pain - normal; }
};

/// How mornings went along with the dose.
enum class DoseTrend { NoPattern, HigherAfterMore, LowerAfterMore };

/// Fewer points say nothing of a trend. [Eng]
inline constexpr std::size_t kTrendNeeds = 12;

struct DoseResponse {
    std::vector<DosePoint> points; ///< by day; a run or jumps by the worst morning so far
    /// Doses in the period left out: the morning is missing, under a painkiller or still to come.
    int withoutMorning = 0;
    std::optional<StairStep> highestTolerated; ///< up to the end of the period
    std::optional<DoseTrend> trend;            ///< from kTrendNeeds points on
};

/// What else may have made a morning; each list by day.
struct Circumstances {
    std::vector<Day> hills; ///< days of runs with hills
    std::vector<Day> newShoes;
    std::vector<Day> poorSleep;
};

Circumstances circumstancesOf(const Log& log);

/// `doses` of one component, by day.
DoseResponse doseResponse(const std::vector<JudgedDose>& doses, const Circumstances&, Period);

} // namespace springback
