#include <iostream>

#include "app/cli/import_lines.h"
#include "app/cli/import_runs.h"
#include "app/cli/invocation.h"
#include "core/activities/activity_files.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/json_log.h"
#include "core/files/whole_file.h"

namespace springback::cli {

namespace {

struct ImportOptions {
    std::string file;
    bool merge = false;
    bool takeTheirs = false;
    bool keepMine = false;
    bool skipRefused = false;
    bool dryRun = false;
};

Error inFile(Error error, const std::string& file)
{
    error.where = file + ": " + error.where;
    return error;
}

/// Without --skip-refused the first bad entry refuses the whole document.
Result<LogDocument> documentIn(const std::string& text, const ImportOptions& options,
                               const Programme& programme)
{
    if (options.skipRefused) {
        return readDocument(text, programme);
    }
    return fromJson(text, programme).map([](Log&& log) {
        return LogDocument{std::move(log), {}, 0};
    });
}

/// --merge by itself adds what differs beside what is there, or refuses it where a day has one.
Pick pickOf(const ImportOptions& options)
{
    return options.takeTheirs ? Pick::TakeTheirs
           : options.keepMine ? Pick::KeepMine
                              : Pick::KeepBoth;
}

Result<ImportPlan> planHere(const LogDocument& document, const Log& into,
                            const ImportOptions& options)
{
    if (!options.merge && !isEmpty(into)) {
        return fail(ErrorCode::NotEmpty, "the diary",
                    "no entries before an import (--merge adds to them)",
                    std::to_string(entryCount(into)));
    }
    ImportPlan plan = planImport(document, into, {pickOf(options), {}, !options.merge});
    const Error* refused = options.skipRefused ? nullptr : firstRefusal(plan);
    if (refused != nullptr) {
        return tl::make_unexpected(*refused);
    }
    return plan;
}

std::string countedRecords(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " record" : " records");
}

void tellDone(const ImportOptions& options, const ImportPlan& plan)
{
    const std::size_t count = changeOf(plan).edits.size();
    std::cout << (count == 0 ? "Nothing new in " : "Imported ") << options.file;
    if (count != 0) {
        std::cout << ": " << countedRecords(count);
    }
    std::cout << ".\n";
    if (options.skipRefused && plan.counts.refused != 0) {
        std::cout << "Left out: " << countedRecords(plan.counts.refused) << ".\n";
        printEntries(plan, EntryState::Refused);
    }
}

Result<void> importDocument(const std::string& text, const ImportOptions& options,
                            const Invocation& invocation)
{
    const Result<LogDocument> document = documentIn(text, options, programmeOf(invocation));
    if (!document) {
        return tl::make_unexpected(inFile(document.error(), options.file));
    }
    ImportPlan plan;
    const auto make = [&](const Log& into, Day) {
        return planHere(*document, into, options).map([&](ImportPlan&& made) {
            plan = std::move(made);
            return changeOf(plan);
        });
    };
    return startDiary(invocation, make, BackupKind::BeforeImport).map([&] {
        tellDone(options, plan);
    });
}

// --dry-run

/// What the same command without --dry-run would say.
void printVerdict(const std::string& text, const ImportOptions& options, const Log& into,
                  const Programme& programme)
{
    const Result<Change> change =
        documentIn(text, options, programme)
            .map_error([&](Error error) { return inFile(std::move(error), options.file); })
            .and_then(
                [&](const LogDocument& document) { return planHere(document, into, options); })
            .and_then([&](const ImportPlan& plan) -> Result<Change> {
                Change made = changeOf(plan);
                return validate(made, into, programme).map([&] { return std::move(made); });
            });
    if (!change) {
        std::cout << "Would be refused: " << oneLine(sentence(change.error())) << '\n';
    } else {
        std::cout << "Would import " << countedRecords(change->edits.size()) << ".\n";
    }
}

Result<void> rehearseImport(const std::string& text, const ImportOptions& options,
                            const Invocation& invocation)
{
    const Programme& programme = programmeOf(invocation);
    const Result<LogDocument> document = readDocument(text, programme);
    if (!document) {
        return tl::make_unexpected(inFile(document.error(), options.file));
    }
    return logOrEmpty(invocation).map([&](const Log& into) {
        const Pick pick = options.takeTheirs ? Pick::TakeTheirs : Pick::KeepMine;
        const bool takeSettings = !options.merge && isEmpty(into);
        const ImportPlan plan = planImport(*document, into, {pick, {}, takeSettings});
        printStateCounts(plan, options.file);
        printEntries(plan, EntryState::New);
        printEntries(plan, EntryState::Differs);
        printEntries(plan, EntryState::Refused);
        printSettings(plan);
        printVerdict(text, options, into, programme);
    });
}

Result<void> importFile(const ImportOptions& options, const Invocation& invocation)
{
    return readWhole(options.file, kMaxDocumentBytes).and_then([&](const std::string& text) {
        return options.dryRun ? rehearseImport(text, options, invocation)
                              : importDocument(text, options, invocation);
    });
}

/// One document, or any number of activity files and folders of them.
Result<void> importFiles(ImportOptions options, RunImportOptions runs, const Invocation& invocation)
{
    const std::string& first = runs.files.front();
    std::error_code ignored;
    if (runs.files.size() > 1 || std::filesystem::is_directory(first, ignored) ||
        looksLikeActivities(first)) {
        runs.dryRun = options.dryRun;
        return importRuns(runs, invocation);
    }
    options.file = first;
    return importFile(options, invocation);
}

void addRunOptions(CLI::App& command, RunImportOptions& runs)
{
    command
        .add_option("FILE", runs.files,
                    "A springback-log document, or activity files: FIT, TCX, GPX, a zip of them, a "
                    "Strava export")
        ->required();
    command.add_flag("--take-possible", runs.takePossible,
                     "Of activity files: take possible duplicates too");
    command.add_flag("--take-walks", runs.takeWalks, "Of activity files: take walks as runs");
}

} // namespace

void addImportCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command =
        app.add_subcommand("import", "Read a springback-log document, or runs of activity files");
    const auto options = std::make_shared<ImportOptions>();
    const auto runs = std::make_shared<RunImportOptions>();
    addRunOptions(*command, *runs);
    CLI::Option* merge = command->add_flag("--merge", options->merge,
                                           "Add what is new to the entries that are there");
    CLI::Option* take =
        command
            ->add_flag("--take-theirs", options->takeTheirs,
                       "With --merge: an entry that differs becomes what the document has")
            ->needs(merge);
    command
        ->add_flag("--keep-mine", options->keepMine,
                   "With --merge: an entry that differs stays as it is")
        ->needs(merge)
        ->excludes(take);
    command->add_flag("--skip-refused", options->skipRefused,
                      "Leave out entries that can't be in the diary, and say which");
    command->add_flag("--dry-run", options->dryRun, "Only say what would happen to each entry");
    addStartNew(*command, invocation);
    command->callback([&invocation, options, runs] {
        invocation.command = [&invocation, options, runs] {
            return importFiles(*options, *runs, invocation);
        };
    });
}

} // namespace springback::cli
