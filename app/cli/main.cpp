#include <cstdio>
#include <iostream>

#include <sys/stat.h>

#include "app/cli/invocation.h"

namespace {

using springback::cli::Invocation;
using springback::cli::oneLine;

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kUsage = 2;

void addCommands(CLI::App& app, Invocation& invocation)
{
    app.require_subcommand(1);
    app.fallthrough(); // --data and the others may stand behind the command too
    app.set_version_flag("--version", SPRINGBACK_VERSION);
    app.add_option("--data", invocation.dataFile, "The data file")->take_last();
    app.add_option("--programme", invocation.programmeFile,
                   "A programme file in place of the built-in one")
        ->take_last();
    app.add_option("--today", invocation.today, "The day it is, YYYY-MM-DD")->take_last();
    addEntryCommands(app, invocation);
    addRecordCommands(app, invocation);
    addUndoCommands(app, invocation);
    addAdviseCommand(app, invocation);
    addHistoryCommand(app, invocation);
    addSeriesCommand(app, invocation);
    addImportCommand(app, invocation);
    addExportCommand(app, invocation);
    addCheckCommand(app, invocation);
    addBackupCommands(app, invocation);
    addSalvageCommand(app, invocation);
}

int complain(const std::string& what, int code)
{
    std::cerr << "springback-cli: " << oneLine(what) << '\n';
    return code;
}

int run(Invocation& invocation)
{
    const springback::Result<void> done =
        readProgramme(invocation).and_then([&invocation] { return invocation.command(); });
    if (!done) {
        return complain(springback::sentence(done.error()), kRefused);
    }
    if (!std::cout.flush()) {
        return complain("standard output: room to write", kRefused);
    }
    return kDone;
}

int start(int argc, char** argv)
{
    CLI::App app("A rehab diary for runners with a sore Achilles tendon.", "springback-cli");
    Invocation invocation;
    addCommands(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& answer) { // --help, --version
        return app.exit(answer);
    } catch (const CLI::ParseError& error) {
        return complain(error.what(), kUsage);
    }
    return run(invocation);
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(S_IRWXG | S_IRWXO); // what it makes is for its owner alone
    try {
        return start(argc, argv);
    } catch (...) { // what is expected comes back as an Error; this is no memory, or a bug
        std::fputs("springback-cli: ended by an unexpected fault\n", stderr);
        return kRefused;
    }
}
