// RestoreDialog: what a restore would change, before it does. Accepted means that the person wants
// it; whoever opened the dialog restores.
#pragma once

#include <QDialog>

#include "core/exchange/log_difference.h"
#include "ui/models/history_entry.h"

class QBoxLayout;

namespace springback::ui {

class DifferenceTable;

class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `here` is the diary now, `there` the backup; `backup` names it: "of today, 07:12".
    RestoreDialog(const LogDifference& difference, const QString& backup,
                  const EntryContext& context, QWidget* parent = nullptr);

private:
    void build(const LogDifference& difference, const QString& backup, const EntryContext& context);
    QWidget* buildFilter(const LogDifference& difference);
    void addButtons(QBoxLayout& layout, bool canRestore);

    DifferenceTable* m_table = nullptr;
};

} // namespace springback::ui
