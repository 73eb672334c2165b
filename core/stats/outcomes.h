// Outcome measures over time: the heel-raise test and the VISA-A total, each against its first of
// the episode. Below measurement noise a difference is only recorded; nothing here judges it.
#pragma once

#include <optional>
#include <vector>

#include "core/rules/rule_set.h"
#include "core/stats/diary.h"
#include "core/stats/summary.h"

namespace springback {

struct HeelRaisePoint {
    Day day{};
    std::optional<int> left; ///< repetitions
    std::optional<int> right;
    std::optional<int> percent; ///< sore side of the other; none with both sore
    std::optional<int> change;  ///< of the sore side since the first test, repetitions
};

struct HeelRaiseTrack {
    Side sore = Side::Right;
    std::vector<HeelRaisePoint> points; ///< of the period, by day
    std::optional<int> first;           ///< sore side in the first test of the episode
    int noise = 0;                      ///< repetitions; a smaller change is noise
    std::optional<HeelRaiseNeed> gate;  ///< the next one that asks for raises

    bool isBeyondNoise(const HeelRaisePoint& point) const;
};

HeelRaiseTrack heelRaiseTrack(const Diary&, const RuleSet&, Period);

/// VISA-A points at 12 weeks: the published meaningful size. [Lit]
inline constexpr int kVisaAMeaningful = 14;
inline constexpr days kVisaAAfter{12 * 7};

struct ScorePoint {
    Day day{};
    int value = 0;             ///< 0 to 100
    std::optional<int> change; ///< since the first of the episode; none on the first itself
    bool meaningful = false;   ///< that far from the first, up or down, 12 weeks later at least
};

struct ScoreTrack {
    std::vector<ScorePoint> points;  ///< of the period, by day
    std::optional<ScorePoint> first; ///< of the episode; may lie before the period
};

ScoreTrack visaATrack(const Diary&, Period);

} // namespace springback
