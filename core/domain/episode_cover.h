// EpisodeCover: which days some episodes cover, and what to say of a day that none does. Does not
// ask whether they overlap (validateTogether).
#pragma once

#include <optional>
#include <vector>

#include "core/domain/records.h"
#include "core/result.h"

namespace springback {

bool covers(const Episode& episode, Day date);

class EpisodeCover {
public:
    /// Only looks at their days; they need not outlive it.
    explicit EpisodeCover(const std::vector<const Episode*>& episodes);

    bool covers(Day date) const;
    /// Nothing, or NoEpisode with the days that would do, from the episodes before and after.
    Result<void> check(Day date) const;

private:
    struct Stretch {
        Day start;
        std::optional<Day> lastSoFar; ///< of it and all before it; empty: one of them goes on
    };

    std::vector<Stretch>::const_iterator firstAfter(Day date) const;

    std::vector<Stretch> m_stretches; ///< by their start
};

} // namespace springback
