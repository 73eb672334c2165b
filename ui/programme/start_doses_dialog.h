// StartDosesDialog: where a person starts on the ladders of a stage, for exercises that were not
// done yet. Changes the episode's start doses and nothing else of it.
#pragma once

#include <QCoreApplication>

#include "ui/history/entry_dialog.h"

class QComboBox;

namespace springback::ui {

class StartDosesTable;

class StartDosesDialog : public EntryDialog {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::StartDosesDialog)

public:
    /// Begins with the doses of that stage.
    StartDosesDialog(JournalBridge& bridge, Row<Episode> row, Stage stage, QWidget* parent);

protected:
    Change change() const override;
    QString problem() const override { return {}; }

private:
    Stage stage() const;
    void showStage();
    std::vector<StartDose> doses() const;

    Row<Episode> m_row;
    std::vector<StartDose> m_doses; ///< of all exercises, before what the table shows now
    QComboBox* m_stage;
    StartDosesTable* m_table;
};

} // namespace springback::ui
