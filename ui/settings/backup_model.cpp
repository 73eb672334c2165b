#include "ui/settings/backup_model.h"

#include <QLocale>

#include "ui/phrases_backups.h"

namespace springback::ui {

QString BackupModel::contentOf(const ListedBackup& listed)
{
    if (listed.problem) {
        return tr("can’t be read");
    }
    if (!listed.proof) {
        return {};
    }
    const QString entries =
        QLocale().toString(static_cast<qulonglong>(listed.proof->counts.entries()));
    return listed.proof->sealBroken ? tr("%1, changed from outside").arg(entries) : entries;
}

void BackupModel::setBackups(const std::vector<ListedBackup>& backups, LocalMoment now)
{
    beginResetModel();
    m_backups = backups;
    m_now = now;
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    const ListedBackup& listed = at(index.row());
    if (role == Qt::ToolTipRole) {
        return phrases::path(listed.backup.file);
    }
    if (role == Qt::TextAlignmentRole && index.column() == EntriesColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case WhenColumn:
        return phrases::moment(listed.backup.moment, m_now);
    case WhyColumn:
        return phrases::backupKind(listed.backup.kind);
    case EntriesColumn:
        return contentOf(listed);
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhyColumn:
        return tr("Why");
    case EntriesColumn:
        return tr("Entries");
    default:
        return {};
    }
}

} // namespace springback::ui
