// The text of --set as sets. Does not know which exercises exist.
#pragma once

#include <string>
#include <vector>

#include "core/domain/records.h"
#include "core/result.h"

namespace springback::cli {

/// Equal sets of one exercise: EXERCISE[/VARIANT]:[Nx]REPS[@KG][:PAIN[:RPE]], where REPS is a
/// count, or seconds as in "45s". The side is left to the caller.
Result<std::vector<Set>> readSets(const std::string& text);

} // namespace springback::cli
