// What figures must hold beyond the kinds of their fields: exercises that are there, joints in
// human range, feet that stand on the ground.
#pragma once

#include <vector>

#include "core/programme/figure.h"
#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

/// Nothing, or the first entry that does not fit, as the file names it:
/// "figures[3].poses[1].near_foot".
Result<void> checkFigures(const std::vector<ExerciseFigure>& figures, const Programme& programme);

} // namespace springback
