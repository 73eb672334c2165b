#include "ui/history/session_dialog.h"

#include <QFormLayout>

#include "ui/session/session_form.h"

namespace springback::ui {

SessionDialog::SessionDialog(JournalBridge& bridge, const Row<Session>& row, QWidget* parent)
    : RecordDialog(bridge, row, parent), m_fields(new SessionForm(bridge, this))
{
    if (isNew()) {
        m_fields->propose(row.value.date);
    } else {
        m_fields->edit(row.value);
    }
    form().addRow(m_fields);
    connect(m_fields, &SessionForm::confirmed, this, &SessionDialog::save);
    m_fields->focusPain();
}

void SessionDialog::finishEditing()
{
    m_fields->finishEditing();
}

Session SessionDialog::record() const
{
    return sessionOf(m_fields->draft());
}

QString SessionDialog::problem() const
{
    return m_fields->problem();
}

} // namespace springback::ui
