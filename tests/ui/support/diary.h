// Diary: a data file in a folder of its own with the bridge on it, as the window has it.
// Knows no page.
#pragma once

#include <memory>

#include "core/domain/log.h"
#include "tests/support/temp_dir.h"
#include "ui/journal_bridge.h"

namespace springback::ui::test {

class Diary {
public:
    /// Holding `log`, on the diary day `today`.
    Diary(const Log& log, Day today);

    JournalBridge& bridge() const { return *m_bridge; }
    /// What another program would read from the file now.
    Log onDisk() const;

private:
    springback::test::TempDir m_folder;
    std::unique_ptr<JournalBridge> m_bridge;
};

} // namespace springback::ui::test
