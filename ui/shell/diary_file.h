// Opens the diary's file for one window: the folder, the lock against a second window, the store,
// the journal. Shows nothing.
#pragma once

#include <QLockFile>
#include <QString>

#include <filesystem>
#include <memory>

#include "core/journal.h"

namespace springback::ui {

enum class WritableState {
    Writable,
    OpenElsewhere, ///< another window holds it: read only
    NotAllowed,    ///< the file or its folder can only be read
};

struct OpenDiary {
    Journal journal;
    std::unique_ptr<QLockFile> lock; ///< held while this lives; empty unless Writable
    WritableState state = WritableState::Writable;
};

/// $XDG_DATA_HOME/springback/springback.db, the same file that the command line uses.
QString defaultDiaryFile();

/// Against a second window. Empty when there is one, or where no lock can be made.
std::unique_ptr<QLockFile> lockDiary(const std::filesystem::path& file);

/// Creates the file, and the folder it lies in, when they are not there.
Result<OpenDiary> openDiary(const QString& file, const Programme& programme);

} // namespace springback::ui
