// An import plan as the rows of a DifferenceTable. Pure; plans nothing itself
// (core/exchange/import_plan.h).
#pragma once

#include <optional>
#include <vector>

#include "core/exchange/import_plan.h"
#include "ui/exchange/difference_model.h"
#include "ui/models/history_entry.h"

namespace springback::ui {

/// What the rows say that they are.
namespace import_state {
QString fresh();
QString differs();
QString refused();
} // namespace import_state

/// No table is read further; a plan with more rows is shown up to there.
inline constexpr std::size_t kMaxImportRows = 20'000;

struct ImportRows {
    std::vector<DifferenceRow> rows;           ///< those that differ, are refused, or are new
    std::vector<std::optional<EntryRef>> refs; ///< of the same row; none: it could not be read
    bool complete = true;
};

ImportRows importRows(const ImportPlan& plan, const EntryContext& context);

} // namespace springback::ui
