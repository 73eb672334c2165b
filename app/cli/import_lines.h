// What an ImportPlan says, as lines on standard output. Decides nothing.
#pragma once

#include <string>

#include "core/exchange/import_plan.h"

namespace springback::cli {

/// "log.json: 12 new, 3 the same, 1 differs, 2 refused"
void printStateCounts(const ImportPlan& plan, const std::string& file);

/// One line for each entry of that state: "new      check-in 2026-01-08: 4".
void printEntries(const ImportPlan& plan, EntryState state);

/// Nothing where they are equal.
void printSettings(const ImportPlan& plan);

} // namespace springback::cli
