// What was lost of each table, told from the gaps in the keys, from what was read beside them, and
// from the indexes, which know the days of some records. Reads; changes nothing.
#pragma once

#include "core/store/salvage.h"
#include "core/store/salvage_fill.h"

namespace springback {

/// `log` is what was read; `diary` the rows that it was read from.
std::vector<Loss> lossesOf(const SalvageGaps& gaps, const RawTables& tables, const Log& log,
                           Connection& diary);

} // namespace springback
