#include "app/cli/import_runs.h"

#include <algorithm>
#include <iostream>

#include "app/cli/words.h"
#include "core/activities/activity_folder.h"
#include "core/exchange/run_import.h"

namespace springback::cli {

namespace {

using Found = std::vector<FoundActivity>;

/// Refuses what leaves nothing that could be read.
Result<Found> activitiesIn(const std::vector<std::string>& picked)
{
    Found found = readPicked({picked.begin(), picked.end()});
    const auto isRead = [](const FoundActivity& one) { return one.activity.has_value(); };
    if (found.empty()) {
        return fail(ErrorCode::NotFound, picked.front(), "activity files", "none");
    }
    if (std::ranges::none_of(found, isRead)) {
        return tl::make_unexpected(found.front().activity.error());
    }
    return found;
}

Result<std::vector<RunRow>> planHere(const Found& found, const Log& into, Day today,
                                     const RunImportOptions& options)
{
    if (into.episodes.empty()) {
        return fail(ErrorCode::NoEpisode, "the diary",
                    "an episode that runs belong to (springback-cli init starts one)", "none");
    }
    std::vector<RunRow> rows = planRunImport(found, into, localTime, today);
    for (RunRow& row : rows) {
        row.ticked = row.ticked || (options.takePossible && row.state == RunState::Maybe) ||
                     (options.takeWalks && row.state == RunState::Walk);
    }
    return rows;
}

// The answer

std::string_view stateName(const RunRow& row)
{
    switch (row.state) {
    case RunState::New:
        return "new       ";
    case RunState::Same:
        return "same      ";
    case RunState::Maybe:
        return "possible  ";
    case RunState::Walk:
        return "walk      ";
    case RunState::NotARun:
        return "not a run ";
    case RunState::Refused:
        break;
    }
    return "refused   ";
}

/// "2026-03-13 07:12, 8.2 km, 49 min"
std::string named(const Run& run)
{
    const std::string time = run.time ? ' ' + isoTime(*run.time) : std::string();
    return isoDay(run.date) + time + ", " + words(run);
}

/// What stands for the run of this row, and why that is.
std::string otherOf(const RunRow& row)
{
    const std::string of = row.here ? "in the diary: " + named(*row.here) : "in " + row.otherFile;
    return row.state == RunState::Same ? "the same run is " + of
                                       : "perhaps the same run as the one " + of;
}

std::string detailOf(const RunRow& row)
{
    switch (row.state) {
    case RunState::Same:
        return otherOf(row);
    case RunState::Maybe:
        return otherOf(row) + (row.ticked ? "; taken" : "; left out");
    case RunState::Walk:
        return row.ticked ? "taken as a run" : "left out";
    case RunState::NotARun:
        return row.sport;
    case RunState::Refused:
        return sentence(*row.reason);
    case RunState::New:
        break;
    }
    return {};
}

/// The file, what it holds, and what there is to say of it; a reason may begin with the file.
std::string lineOf(const RunRow& row)
{
    const std::string name = row.run ? row.where + ": " + named(*row.run) : row.where;
    const std::string detail = detailOf(row);
    const bool isNamed = detail.starts_with(name + ": ");
    return isNamed || detail.empty() ? name + detail.substr(isNamed ? name.size() : 0)
                                     : name + ": " + detail;
}

void printRow(const RunRow& row)
{
    std::cout << stateName(row) << oneLine(lineOf(row)) << '\n';
}

std::string counted(std::size_t count, const char* one, const char* many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

void printRows(const std::vector<RunRow>& rows)
{
    const RunCounts counts = countsOf(rows);
    std::cout << counts.fresh << " new, " << counts.same + counts.twice << " the same, "
              << counted(counts.maybe, "possible duplicate, ", "possible duplicates, ")
              << counted(counts.walks, "walk, ", "walks, ") << counts.notRuns << " not a run, "
              << counts.refused << " refused\n";
    std::ranges::for_each(rows, printRow);
}

Result<void> rehearseRuns(const Found& found, const RunImportOptions& options,
                          const Invocation& invocation)
{
    return logOrEmpty(invocation).and_then([&](const Log& into) {
        return todayOf(invocation, into.settings)
            .and_then([&](Day today) { return planHere(found, into, today, options); })
            .map([&](const std::vector<RunRow>& rows) {
                printRows(rows);
                std::cout << "Would import " << counted(countsOf(rows).ticked, "run", "runs")
                          << ".\n";
            });
    });
}

Result<void> takeRuns(const Found& found, const RunImportOptions& options,
                      const Invocation& invocation)
{
    std::vector<RunRow> rows;
    const auto make = [&](const Log& into, Day today) {
        return planHere(found, into, today, options).map([&](std::vector<RunRow>&& planned) {
            rows = std::move(planned);
            return changeOf(rows);
        });
    };
    return startDiary(invocation, make, BackupKind::BeforeImport).map([&] {
        printRows(rows);
        std::cout << "Imported " << counted(countsOf(rows).ticked, "run", "runs") << ".\n";
    });
}

} // namespace

Result<void> importRuns(const RunImportOptions& options, const Invocation& invocation)
{
    return activitiesIn(options.files).and_then([&](const Found& found) {
        return options.dryRun ? rehearseRuns(found, options, invocation)
                              : takeRuns(found, options, invocation);
    });
}

} // namespace springback::cli
