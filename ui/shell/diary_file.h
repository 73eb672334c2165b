// Opens the diary's file for one window: the folder, the lock against a second window, the store,
// the journal. Shows nothing.
#pragma once

#include <QLockFile>
#include <QString>

#include <filesystem>
#include <memory>

#include "core/backups/known_diaries.h"
#include "core/journal.h"

namespace springback::ui {

enum class WritableState {
    Writable,
    OpenElsewhere, ///< another window holds it: read only
    NotAllowed,    ///< the file or its folder can only be read
    Newer,         ///< a newer Springback made it
    Asked,         ///< the person wants to look only
};

enum class OpenHow {
    Usual,    ///< a diary that was open here before, and is gone or empty, is not started anew
    ToLook,   ///< without writing a byte
    StartNew, ///< whatever was there before
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

/// Creates the file, and the folder it lies in, when they are not there. `known` are the diaries
/// that were open here before.
Result<OpenDiary> openDiary(const QString& file, const Programme& programme,
                            OpenHow how = OpenHow::Usual,
                            const KnownDiaries& known = KnownDiaries());

} // namespace springback::ui
