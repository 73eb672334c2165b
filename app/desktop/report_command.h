// The command that writes the report for a physio as a PDF, without a window and without a display.
// Reads the diary only.
#pragma once

#include "app/desktop/options.h"

namespace springback::ui {

/// The exit code; what went wrong is one sentence on standard error.
int writeReport(const Options& options);

} // namespace springback::ui
