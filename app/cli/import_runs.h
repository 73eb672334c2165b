// Activity files (FIT, TCX, GPX, zips of them, a Strava export) as runs of the diary: the dry run
// and the import. Decides nothing about a run itself (core/exchange/run_import.h).
#pragma once

#include <string>
#include <vector>

#include "app/cli/invocation.h"

namespace springback::cli {

struct RunImportOptions {
    std::vector<std::string> files;
    bool takePossible = false; ///< possible duplicates too
    bool takeWalks = false;
    bool dryRun = false;
};

/// Refuses only what leaves nothing to look at: no file that can be read, no diary. A run that
/// can't come in is a line of the answer.
Result<void> importRuns(const RunImportOptions& options, const Invocation& invocation);

} // namespace springback::cli
