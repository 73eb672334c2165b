// What one call of the program was asked: the common options, the command that was chosen, and the
// diary it works on.
#pragma once

#include <filesystem>
#include <functional>

#include <CLI/CLI.hpp>

#include "app/cli/arguments.h"
#include "core/journal.h"

namespace springback::cli {

struct Invocation {
    Text dataFile;
    Text today;
    Text programmeFile;
    std::optional<Programme> ownProgramme; ///< of that file, once it has been read
    std::function<Result<void>()> command; ///< set by the subcommand that was given
};

/// Reads --programme, if it was given.
Result<void> readProgramme(Invocation& invocation);

/// The one of --programme, or the one that comes with the program.
const Programme& programmeOf(const Invocation& invocation);

/// --data, or springback/springback.db in the person's data folder.
Result<std::filesystem::path> dataFileOf(const Invocation& invocation);

/// --today, or the diary day that it is now.
Result<Day> todayOf(const Invocation& invocation, const Settings& settings);

/// The diary, and the day from which it is looked at.
struct OpenDiary {
    Journal journal;
    Day today;

    const Log& log() const { return journal.log(); }
};

/// Refuses a file that is not there: only starting and importing make one (startDiary).
Result<OpenDiary> openDiary(const Invocation& invocation, Store::Access access);

/// What is in the diary; nothing where there is no file yet.
Result<Log> logOrEmpty(const Invocation& invocation);

/// Writes `make(log)` into the data file, which is made when it is not there. The change is checked
/// first, so that a refusal leaves no new file behind.
Result<void> startDiary(const Invocation& invocation,
                        const std::function<Result<Change>(const Log&, Day today)>& make);

// One for each group of commands: adds its subcommands to the program.
void addEntryCommands(CLI::App& app, Invocation& invocation);
void addRecordCommands(CLI::App& app, Invocation& invocation);
void addUndoCommands(CLI::App& app, Invocation& invocation);
void addAdviseCommand(CLI::App& app, Invocation& invocation);
void addHistoryCommand(CLI::App& app, Invocation& invocation);
void addSeriesCommand(CLI::App& app, Invocation& invocation);
void addImportCommand(CLI::App& app, Invocation& invocation);
void addFileCommands(CLI::App& app, Invocation& invocation);

} // namespace springback::cli
