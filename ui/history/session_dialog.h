// SessionDialog: corrects a session on record, or adds one for a past day, with the fields of the
// session page.
#pragma once

#include <QCoreApplication>

#include "ui/history/record_dialog.h"

namespace springback::ui {

class SessionForm;

class SessionDialog : public RecordDialog<Session> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::SessionDialog)

public:
    SessionDialog(JournalBridge& bridge, const Row<Session>& row, QWidget* parent);

protected:
    void finishEditing() override;
    Session record() const override;
    QString problem() const override;

private:
    SessionForm* m_fields;
};

} // namespace springback::ui
