// EndEpisodeDialog: the last day of a stretch of rehab. Entries after that day keep it from ending
// there, which the journal says.
#pragma once

#include <QCoreApplication>

#include "ui/history/entry_dialog.h"

namespace springback::ui {

class EndEpisodeDialog : public EntryDialog {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::EndEpisodeDialog)

public:
    EndEpisodeDialog(JournalBridge& bridge, Row<Episode> row, QWidget* parent);

protected:
    Change change() const override;
    QString problem() const override;

private:
    Row<Episode> m_row;
    DayEdit* m_last;
};

} // namespace springback::ui
