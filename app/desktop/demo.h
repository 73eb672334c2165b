// The sample diary of --demo: a data file in a folder that disappears with the program.
#pragma once

#include <QTemporaryDir>

#include "ui/shell/diary_file.h"

namespace springback::ui {

struct Demo {
    OpenDiary diary;
    Day today; ///< of its last check-in
};

/// What QTemporaryDir makes the folder's name from.
QString demoFolderTemplate();

/// Takes away the folders of sample diaries whose program was killed.
void removeAbandonedDemos();

/// Fills a new file in `folder`.
Result<Demo> openDemo(const QTemporaryDir& folder, const Programme& programme);

} // namespace springback::ui
