// Reads figures from JSON and finds the one of an exercise. Every error names the entry:
// "figures[3].poses[1].joints.near_knee: 0 to 155, found 170".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/programme/figure.h"
#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

/// Parses and validates a document of figures for the exercises of `programme`.
Result<std::vector<ExerciseFigure>> parseFigures(std::string_view json, const Programme& programme);

/// The figures that ship with the program, read when first asked for: not while it starts. Broken
/// ones are a bug in the build: tests load them.
const std::vector<ExerciseFigure>& builtInFigures();

/// How the programme shows the exercise in that variant: by a figure of its own, by a built-in one,
/// or not at all. A variant without a figure is shown by the exercise's. The moves of a phase last
/// together as long as the exercise's tempo says.
std::optional<ExerciseFigure> figureOf(const Programme& programme, std::string_view exercise,
                                       std::string_view variant = {});

} // namespace springback
