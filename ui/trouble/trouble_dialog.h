// TroubleDialog: the one small window shown while there is no diary to show: a page of words and a
// button for each way on. Goes no way itself; closing it means quit.
#pragma once

#include <QDialog>

#include "ui/shell/file_dialogs.h"
#include "ui/trouble/trouble.h"

class QScrollArea;
class QVBoxLayout;

namespace springback::ui {

class TroubleDialog : public QDialog {
    Q_OBJECT

public:
    TroubleDialog(const TroublePage& page, FileDialogs dialogs, QWidget* parent = nullptr);

    /// Once accepted; rejected means quit.
    WayOn way() const { return m_way; }
    /// Of the ways that ask for a file.
    QString chosenFile() const { return m_chosen; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addWords(QVBoxLayout& column, const TroublePage& page);
    void addWays(QVBoxLayout& column, const TroublePage& page);
    void take(WayOn way);

    void fitWords();

    FileDialogs m_dialogs;
    QScrollArea* m_words = nullptr;
    WayOn m_way = WayOn::LookAgain;
    QString m_chosen;
};

} // namespace springback::ui
