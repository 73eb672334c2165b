// What no single field of a programme shows: ids used once, references that lead somewhere, rungs
// and gates that make sense as a whole. Field limits are checked while reading
// (programme_file.cpp).
#pragma once

#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

/// Nothing, or the first entry that does not fit, named as in the file:
/// "gates[2].conditions[0].block".
Result<void> checkProgramme(const Programme& programme);

} // namespace springback
