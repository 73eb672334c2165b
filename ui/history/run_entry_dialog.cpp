#include "ui/history/run_entry_dialog.h"

#include <QFormLayout>

#include "ui/runs/run_fields.h"

namespace springback::ui {

RunEntryDialog::RunEntryDialog(JournalBridge& bridge, const Row<Run>& row, QWidget* parent)
    : RecordDialog(bridge, row, parent), m_fields(new RunFields(bridge, this))
{
    setObjectName(QStringLiteral("runDialog"));
    m_fields->setRun(row);
    form().addRow(m_fields);
    connect(m_fields, &RunFields::confirmed, this, &RunEntryDialog::save);
    // Once the layout knows of it.
    connect(m_fields, &RunFields::grown, this, &RunEntryDialog::fit, Qt::QueuedConnection);
    m_fields->focusDistance();
}

QString RunEntryDialog::problem() const
{
    return m_fields->problem();
}

Run RunEntryDialog::record() const
{
    return m_fields->run();
}

} // namespace springback::ui
