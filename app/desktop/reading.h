// The diary of the window, read and folded on a thread of its own: with years of entries that takes
// as long as Qt needs to start. Shows nothing.
#pragma once

#include <QLockFile>

#include <future>
#include <memory>
#include <optional>

#include "app/desktop/options.h"
#include "core/result.h"
#include "ui/journal_bridge.h"
#include "ui/shell/diary_file.h"
#include "ui/shell/programme_choice.h"

namespace springback::ui {

/// A diary with its plan, ready for the window.
struct Opened {
    std::unique_ptr<QLockFile> lock;
    WritableState state = WritableState::Writable;
    std::unique_ptr<JournalBridge> bridge;
};

/// `today` unless it is empty: then the clock's.
Opened withPlan(OpenDiary diary, std::optional<Day> today);

/// The file's diary with its plan, read by this thread.
Result<Opened> readDiary(const QString& file, const Programme& programme, std::optional<Day> today,
                         OpenHow how = OpenHow::Usual);

/// The one of --data, or the one that everybody has.
QString fileOf(const Options& options);

/// A reading under way. Its end waits for the thread.
struct Reading {
    Options options;
    std::unique_ptr<const ProgrammeChoice> programme; ///< the diary refers to it
    std::future<Result<Opened>> diary;                ///< none of --demo
};

/// For the thread of the window: the diary belongs to the thread that asks.
Reading beginReading(const Options& options);

/// For the time before there is an application. Nothing when the arguments say more than which
/// diary to open (they may speak to Qt), or when there is no such file yet.
std::optional<Reading> readAhead(int argc, const char* const* argv);

} // namespace springback::ui
