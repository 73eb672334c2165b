// BackupsCard: the last proven backup or what went wrong, where backups go, and the list of them
// with the ways back. Asks for work; others do it (BackupWorker, Restoring, FileActions).
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace springback::ui {

class BackupModel;
class BackupWorker;
class FileActions;
class JournalBridge;
class PathLine;
class Restoring;
class StretchedTable;
class TextLabel;

class BackupsCard : public Card {
    Q_OBJECT

public:
    BackupsCard(JournalBridge& bridge, BackupWorker& backups, FileActions& files,
                Restoring& restoring, QWidget* parent = nullptr);

    void refresh();
    /// Where the keyboard starts on this card.
    QWidget* firstControl() const;

private:
    void buildState();
    QBoxLayout* buildNow();
    void buildFolder();
    void buildTable();
    QBoxLayout* buildRestore();
    QPushButton* addButton(QBoxLayout& row, const char* name, const QString& text);
    void changeFolder();
    void restoreChosen();
    void refreshTable();
    void refreshButtons();
    QString stateText() const;

    JournalBridge& m_bridge;
    BackupWorker& m_backups;
    FileActions& m_files;
    Restoring& m_restoring;
    TextLabel* m_state = nullptr;
    TextLabel* m_failure = nullptr;
    QPushButton* m_now = nullptr;
    PathLine* m_folder = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_beside = nullptr;
    TextLabel* m_none = nullptr; ///< in place of an empty table
    BackupModel* m_model = nullptr;
    StretchedTable* m_table = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_restoreFile = nullptr;
};

} // namespace springback::ui
