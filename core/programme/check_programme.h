// What a programme must hold beyond the kinds of its fields: limits, ids used once, references that
// lead somewhere, rungs and gates that make sense as a whole.
#pragma once

#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

/// Nothing, or the first entry that does not fit, as the file names it:
/// "gates[2].conditions[0].block".
Result<void> checkProgramme(const Programme& programme);

} // namespace springback
