// BackupModel: the backups of the diary as a table, newest first: when, what for, how many entries.
// Reads no file (ui/shell/backup_worker.h).
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/shell/backup_worker.h"

namespace springback::ui {

class BackupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhyColumn, EntriesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: for "today" and "yesterday".
    void setBackups(const std::vector<ListedBackup>& backups, LocalMoment now);
    const ListedBackup& at(int row) const { return m_backups.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString contentOf(const ListedBackup& listed);

    std::vector<ListedBackup> m_backups;
    LocalMoment m_now;
};

} // namespace springback::ui
