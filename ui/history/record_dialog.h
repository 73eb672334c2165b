// RecordDialog: an EntryDialog for one record type: makes the Change out of the record before and
// the record that the fields hold. The fields are the subclass's.
#pragma once

#include <utility>

#include "ui/history/entry_dialog.h"
#include "ui/journal_bridge.h"
#include "ui/models/figures.h"
#include "ui/models/history_entry.h"

namespace springback::ui {

template <class Record> class RecordDialog : public EntryDialog {
public:
    /// A row without an id is one to add.
    RecordDialog(JournalBridge& bridge, Row<Record> row, QWidget* parent)
        : EntryDialog(bridge, kindName(kindOf(static_cast<const Record*>(nullptr))), parent),
          m_row(std::move(row))
    {
    }

protected:
    const Record& initial() const { return m_row.value; }
    bool isNew() const { return m_row.id == 0; }

    /// What the fields hold. Only called while there is no problem().
    virtual Record record() const = 0;

    Change change() const final
    {
        Record after = record();
        if (isNew()) {
            return adding(std::move(after));
        }
        return after == m_row.value ? Change{} : replacing(m_row, std::move(after));
    }

    /// True when pain is asked per side on that day.
    bool asksPerSide(Day day) const { return isAskedPerSide(bridge().log(), day); }

private:
    Row<Record> m_row;
};

} // namespace springback::ui
