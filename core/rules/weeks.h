// Weeks of the episode and whether they rise: sums of mornings, compared on the first day after a
// week. Counts in whole numbers, so that a mean is never off by a rounding.
#pragma once

#include <optional>
#include <vector>

#include "core/domain/day.h"
#include "core/rules/rule_set.h"

namespace springback {

/// A finished week beside the week before it.
struct WeekReport {
    int number = 1;             ///< of the finished week, from 1
    std::optional<double> mean; ///< morning pain; empty with too few mornings
    std::optional<double> meanBefore;
    std::optional<double> stiffnessMean; ///< minutes
    std::optional<double> stiffnessMeanBefore;
    bool rising = false;
    bool secondRising = false; ///< and the week before it rose too
};

class Weeks {
public:
    Weeks(const RuleSet& rules, Day start) : m_rules(&rules), m_start(start) {}

    void add(Day day, int pain, std::optional<int> stiffness);

    /// On the first day after a week of the episode: that week. Otherwise nothing.
    std::optional<WeekReport> finishedOn(Day day) const;

    /// The newest week finished on or before `day` rose.
    bool lastFinishedRose(Day day) const;
    bool lastTwoFinishedRose(Day day) const; ///< either of them

    int weekOf(Day day) const { return static_cast<int>((day - m_start).count() / 7); } ///< from 0

private:
    struct Sums {
        int mornings = 0;
        int pain = 0;
        int stiffnessMornings = 0;
        int stiffness = 0;
    };

    const Sums* week(int index) const;
    bool rose(int index) const;

    const RuleSet* m_rules;
    Day m_start;
    std::vector<Sums> m_weeks;
};

} // namespace springback
