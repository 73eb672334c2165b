// How a command that records something runs: arguments to a Change, the Change to disk, then one
// line that says so. Knows no command.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/cli/invocation.h"

namespace springback::cli {

/// What a command made of its arguments.
struct Entry {
    Change change;
    std::string said; ///< told once the change is on disk
};

Result<void> recordEntry(const Invocation& invocation,
                         const std::function<Result<Entry>(const OpenDiary&)>& make);

/// Has the subcommand record what `make` makes of its options.
template <class Options>
void recordOn(CLI::App& command, Invocation& invocation, std::shared_ptr<Options> options,
              Result<Entry> (*make)(const Options&, const OpenDiary&))
{
    command.callback([&invocation, options, make] {
        invocation.command = [&invocation, options, make] {
            return recordEntry(invocation,
                               [&](const OpenDiary& diary) { return make(*options, diary); });
        };
    });
}

/// An option that may be given several times, with one value each time.
CLI::Option* addRepeated(CLI::App& command, const std::string& name, std::vector<std::string>& into,
                         const std::string& description);

} // namespace springback::cli
