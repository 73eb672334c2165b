// The difference of two diaries as the rows of a DifferenceTable. Pure; compares nothing itself
// (core/exchange/log_difference.h).
#pragma once

#include <vector>

#include "core/exchange/log_difference.h"
#include "ui/exchange/difference_model.h"
#include "ui/models/history_entry.h"

namespace springback::ui {

/// What the rows say that they are: "only in the backup".
struct DifferenceStates {
    QString onlyHere;
    QString onlyThere;
    QString different;
};

/// Kind by kind; the table sorts them by day.
std::vector<DifferenceRow> differenceRows(const LogDifference& difference,
                                          const DifferenceStates& states,
                                          const EntryContext& context);

} // namespace springback::ui
