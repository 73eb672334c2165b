#include "tests/ui/support/diary.h"

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback::ui::test {

Diary::Diary(const Log& log, Day today)
{
    Journal journal =
        Journal::open(Store::open(m_folder / "diary.springback").value(), builtInProgramme())
            .value();
    if (const Change all = springback::test::addingAll(log); !all.edits.empty()) {
        journal.record(all).value();
    }
    m_bridge = std::make_unique<JournalBridge>(std::move(journal), today);
}

Log Diary::onDisk() const
{
    return Store::open(m_folder / "diary.springback", Store::Access::ReadOnly)
        .value()
        .load()
        .value();
}

} // namespace springback::ui::test
