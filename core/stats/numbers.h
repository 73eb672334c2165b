// The numbers of a span of days beside those of the span before it. Pure functions to plain values;
// no sentences and no grades.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/stats/summary.h"

namespace springback {

/// The hardest dose of one exercise that was tolerated.
struct BestDose {
    std::string exercise;
    Position position; ///< on the ladder of the newest episode's location
    Dose dose;
    Day day{}; ///< newest day with it

    friend bool operator==(const BestDose&, const BestDose&) = default;
};

struct Numbers {
    Period period;
    std::optional<MorningSummary> mornings;
    FlareCount flares;
    TrainingCount training;
    std::optional<Distance> longestRun;
    std::optional<int> heelRaises;   ///< of the newest test, on the sore side
    std::vector<BestDose> bestDoses; ///< in the programme's order

    friend bool operator==(const Numbers&, const Numbers&) = default;
};

Numbers numbersOf(const Diary&, Period, Day today);

/// How a figure stands to the one before it. Less than its noise is no change, only recorded.
enum class Difference { NothingBefore, Same, Recorded, Lower, Higher };

/// Less than 2 points of morning pain are noise [Lit].
inline constexpr double kPainNoise = 2;
/// Fewer than 7 heel raises are noise [Lit].
inline constexpr double kHeelRaiseNoise = 7;

Difference difference(std::optional<double> now, std::optional<double> before, double noise);

/// One span up to today, and the one of the same length before it.
struct NumbersColumn {
    std::optional<int> days; ///< empty: everything
    Numbers now;
    std::optional<Numbers> before; ///< empty for everything, and where the log begins later

    friend bool operator==(const NumbersColumn&, const NumbersColumn&) = default;
};

/// 7, 30 and 90 days, and everything.
std::vector<NumbersColumn> numbersColumns(const Diary&, Day today);

} // namespace springback
