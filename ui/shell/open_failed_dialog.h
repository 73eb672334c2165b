// OpenFailedDialog: the one window shown when the data file can't be opened. Says why and offers
// another file; never an empty diary in its place.
#pragma once

#include <QDialog>

#include "core/result.h"
#include "ui/shell/file_dialogs.h"

namespace springback::ui {

class OpenFailedDialog : public QDialog {
    Q_OBJECT

public:
    OpenFailedDialog(const Error& error, FileDialogs dialogs, QWidget* parent = nullptr);

    /// The other file, once the dialog is accepted; rejected means quit.
    QString chosenFile() const { return m_chosen; }

private:
    void choose();

    FileDialogs m_dialogs;
    QString m_chosen;
};

} // namespace springback::ui
