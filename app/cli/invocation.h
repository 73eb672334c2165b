// What one call of the program was asked: the common options, the command that was chosen, and the
// diary it works on.
#pragma once

#include <filesystem>
#include <functional>

#include <CLI/CLI.hpp>

#include "app/cli/arguments.h"
#include "core/backups/keeper.h"
#include "core/journal.h"

namespace springback::cli {

struct Invocation {
    Text dataFile;
    Text today;
    Text programmeFile;
    bool startNew = false;                 ///< --new: in place of a diary that is missing
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

/// That moment by the clock on the wall here.
LocalMoment localTime(std::chrono::sys_seconds moment);

/// Now by the clock on the wall; with --today, noon of that day.
Result<LocalMoment> momentOf(const Invocation& invocation);

/// The same by a clock that shows UTC.
Result<LocalMoment> utcOf(const Invocation& invocation);

/// The diary, and the day from which it is looked at.
struct OpenDiary {
    Journal journal;
    Day today;
    LocalMoment now;
    BackupKeeper keeper;

    const Log& log() const { return journal.log(); }
};

/// Refuses a file that is not there: only starting and importing make one (startDiary). To be
/// written to on a day that has no backup yet, the diary is backed up first; when that fails, one
/// line says so and the entry goes on.
Result<OpenDiary> openDiary(const Invocation& invocation, Store::Access access);

/// For a restore: makes the file when it is not there, and no backup.
Result<OpenDiary> openOrMake(const Invocation& invocation, const std::filesystem::path& file);

BackupKeeper keeperOf(const std::filesystem::path& file);

/// What is in the diary; nothing where there is no file yet.
Result<Log> logOrEmpty(const Invocation& invocation);

/// Refuses to begin anew where a diary with entries is known to have been, unless --new was given.
Result<void> checkMayStart(const Invocation& invocation, const std::filesystem::path& file);

/// Notes how much the diary holds now, for the day that its file is missing.
void remember(const OpenDiary& diary);

/// Adds --new to a command that may make a file.
void addStartNew(CLI::App& command, Invocation& invocation);

/// Writes `make(log)` into the data file, which is made when it is not there. The change is checked
/// first, so that a refusal leaves no new file behind. A diary with entries is backed up before, as
/// `before` says, or the change is refused.
Result<void> startDiary(const Invocation& invocation,
                        const std::function<Result<Change>(const Log&, Day today)>& make,
                        std::optional<BackupKind> before = {});

// One for each group of commands: adds its subcommands to the program.
void addEntryCommands(CLI::App& app, Invocation& invocation);
void addRecordCommands(CLI::App& app, Invocation& invocation);
void addUndoCommands(CLI::App& app, Invocation& invocation);
void addAdviseCommand(CLI::App& app, Invocation& invocation);
void addHistoryCommand(CLI::App& app, Invocation& invocation);
void addSeriesCommand(CLI::App& app, Invocation& invocation);
void addImportCommand(CLI::App& app, Invocation& invocation);
void addSalvageCommand(CLI::App& app, Invocation& invocation);
void addExportCommand(CLI::App& app, Invocation& invocation);
void addCheckCommand(CLI::App& app, Invocation& invocation);
void addBackupCommands(CLI::App& app, Invocation& invocation);

} // namespace springback::cli
