// RunImport: what becomes of each activity that files held in a diary, before anything is changed,
// and the one Change that takes the runs in. Reads no file and writes nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/activities/activity_files.h"
#include "core/domain/change.h"
#include "core/exchange/run_of_activity.h"

namespace springback {

enum class RunState {
    New,     ///< the diary has no such run
    Same,    ///< the diary has it, or another file of the batch gives it
    Maybe,   ///< perhaps the same run with another clock, or one entered by hand
    Walk,    ///< a walk, which no rule of the diary judges unless it is taken as a run
    NotARun, ///< a ride, a swim ...
    Refused, ///< it can't be in this diary, or can't be read
};

/// Whether a person may tick it; only New is ticked by itself.
bool mayBeTaken(RunState state);

struct RunRow {
    RunState state = RunState::New;
    std::string where;                ///< the file (FoundActivity::where)
    std::optional<Run> run = {};      ///< what it is, or would become; none: it could not be read
    std::string sport = {};           ///< as the file calls it
    std::optional<Run> here = {};     ///< Same, Maybe: the diary's, where it has one
    std::string otherFile = {};       ///< Same, Maybe: of the batch, where that decided it
    std::optional<Error> reason = {}; ///< Refused
    bool ticked = false;              ///< it comes in

    friend bool operator==(const RunRow&, const RunRow&) = default;
};

/// By their start; what could not be read comes last. The same whatever the order of `found`.
/// - Same: start within 2 minutes and distance within 2 % of the one that stands for the run: first
///   one that the diary has, then a run before a walk, then the most exact: FIT, TCX, GPX, Strava's
///   list. Two of one file never are.
/// - Maybe: such a distance, and the start shifted by whole or half hours (in files of one format
///   the same duration too); or in the diary a run of that day with no time, or entered by hand
///   within half an hour, and within 10 % of the distance.
/// - Refused: outside every episode, after `today`, without a distance, or beyond the limits.
std::vector<RunRow> planRunImport(const std::vector<FoundActivity>& found, const Log& into,
                                  const ToLocal& local, Day today);

struct RunCounts {
    std::size_t fresh = 0;
    std::size_t same = 0;  ///< in the diary
    std::size_t twice = 0; ///< the same, but only in the files
    std::size_t maybe = 0;
    std::size_t walks = 0;
    std::size_t notRuns = 0;
    std::size_t refused = 0;
    std::size_t ticked = 0;

    friend bool operator==(const RunCounts&, const RunCounts&) = default;
};
RunCounts countsOf(const std::vector<RunRow>& rows);

/// The rows that are ticked, as one change; empty when none is.
Change changeOf(const std::vector<RunRow>& rows);

} // namespace springback
