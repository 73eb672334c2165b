// The sections of the progress page, in their order. A new one needs its row here and nothing else.
#pragma once

#include <QString>

#include <vector>

#include "ui/progress/progress_section.h"

namespace springback::ui {

class JournalBridge;

struct SectionEntry {
    QString key; ///< remembered in the settings
    QString title;
    ProgressSection* (*make)(JournalBridge& bridge);
};

std::vector<SectionEntry> progressSections();

} // namespace springback::ui
