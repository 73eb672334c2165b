// What an edit of the past changed about the advice of the days, by comparing two folds. Pure.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/rules/plan.h"

namespace springback::ui {

/// One day whose advice is another now.
struct DayShift {
    Day date;
    Advice before = Advice::Hold;
    Advice after = Advice::Hold;

    friend bool operator==(const DayShift&, const DayShift&) = default;
};

/// Of the days that stand in both; oldest first.
std::vector<DayShift> dayShifts(const std::vector<DayRecord>& before,
                                const std::vector<DayRecord>& after);

struct AdviceShift {
    int days = 0;
    Day first;

    friend bool operator==(const AdviceShift&, const AdviceShift&) = default;
};

/// How many they are and which is the first; nothing for none.
std::optional<AdviceShift> shiftOf(const std::vector<DayShift>& shifts);

/// The days that stand in both and now have another advice; nothing when there is none.
std::optional<AdviceShift> adviceShift(const std::vector<DayRecord>& before,
                                       const std::vector<DayRecord>& after);

/// "Advice changed on 3 days, the first on 12 March."; empty for nothing.
QString shiftSentence(const std::optional<AdviceShift>& shift);

} // namespace springback::ui
