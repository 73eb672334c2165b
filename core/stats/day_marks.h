// What a calendar shows of each day: the morning's number, and which kinds of entries there are.
// Pure functions to plain values; no drawing.
#pragma once

#include <optional>
#include <vector>

#include "core/stats/diary.h"

namespace springback {

struct DayMarks {
    Day day{};
    std::optional<int> morning; ///< its pain, of the side that decides; empty: no check-in
    bool session = false;
    bool run = false;
    bool flare = false; ///< a morning above normal, in the episode of the course
    bool other = false; ///< any other dated entry

    bool isEmpty() const { return !morning && !session && !run && !flare && !other; }

    friend bool operator==(const DayMarks&, const DayMarks&) = default;
};

/// One row for every day of the period, whether anything was entered or not.
std::vector<DayMarks> dayMarks(const Diary&, Period);

} // namespace springback
