// Figures read from JSON: their keys and kinds. Limits and references: check_figures.h.
#pragma once

#include <vector>

#include "core/json/json_reader.h"
#include "core/programme/figure.h"

namespace springback {

void readValue(const JsonCursor& at, Spot& into); ///< [forward, up] or [forward, up, side]
void readValue(const JsonCursor& at, Joints<int>& into);
void readValue(const JsonCursor& at, Pose& into);
void readValue(const JsonCursor& at, Prop& into);
void readValue(const JsonCursor& at, ExerciseFigure& into);

/// The document of figures that stands for itself.
void readFigures(const JsonCursor& at, std::vector<ExerciseFigure>& into);

} // namespace springback
