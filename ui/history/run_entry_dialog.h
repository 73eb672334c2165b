// RunEntryDialog: adds a run, or corrects one.
#pragma once

#include "ui/history/record_dialog.h"

namespace springback::ui {

class RunFields;

class RunEntryDialog : public RecordDialog<Run> {
public:
    RunEntryDialog(JournalBridge& bridge, const Row<Run>& row, QWidget* parent);

protected:
    Run record() const override;
    QString problem() const override;

private:
    RunFields* m_fields;
};

} // namespace springback::ui
