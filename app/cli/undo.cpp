// undo and redo: the history that the window has too, one step at a time.
#include <iostream>

#include "app/cli/invocation.h"
#include "core/domain/label.h"

namespace springback::cli {

namespace {

constexpr std::size_t kNamedRecords = 3; ///< the rest of a large change is counted

std::string recordsOf(const Change& change)
{
    std::string names;
    for (std::size_t i = 0; i < change.edits.size() && i < kNamedRecords; ++i) {
        names += i == 0 ? "" : ", ";
        names += std::visit(
            [](const auto& edit) { return labelOf(edit.after ? *edit.after : *edit.before); },
            change.edits[i]);
    }
    if (change.edits.size() > kNamedRecords) {
        names += " and " + std::to_string(change.edits.size() - kNamedRecords) + " more";
    }
    return names;
}

Result<void> tell(const char* done, const Result<Change>& change, const OpenDiary& diary)
{
    return change.map([&](const Change& written) {
        remember(diary);
        std::cout << done << oneLine(recordsOf(written)) << ".\n";
    });
}

Result<void> undo(OpenDiary&& diary)
{
    if (!diary.journal.canUndo()) {
        return fail(ErrorCode::NotFound, "undo", "a change to take back", "none");
    }
    return tell("Taken back: ", diary.journal.undo(), diary);
}

Result<void> redo(OpenDiary&& diary)
{
    if (!diary.journal.canRedo()) {
        return fail(ErrorCode::NotFound, "redo", "a change that was taken back", "none");
    }
    return tell("Done again: ", diary.journal.redo(), diary);
}

void addStep(CLI::App& app, Invocation& invocation, const char* name, const char* description,
             Result<void> (*step)(OpenDiary&&))
{
    app.add_subcommand(name, description)->callback([&invocation, step] {
        invocation.command = [&invocation, step] {
            return openDiary(invocation, Store::Access::ReadWrite).and_then(step);
        };
    });
}

} // namespace

void addUndoCommands(CLI::App& app, Invocation& invocation)
{
    addStep(app, invocation, "undo", "Take the last change back", undo);
    addStep(app, invocation, "redo", "Do again what was taken back last", redo);
}

} // namespace springback::cli
