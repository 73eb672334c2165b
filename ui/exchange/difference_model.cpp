#include "ui/exchange/difference_model.h"

#include <QLocale>

#include "ui/models/roles.h"
#include "ui/qtconvert.h"

namespace springback::ui {

DifferenceModel::DifferenceModel(QString here, QString there, QObject* parent)
    : QAbstractTableModel(parent), m_here(std::move(here)), m_there(std::move(there))
{
}

void DifferenceModel::setRows(std::vector<DifferenceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DifferenceModel::pick(int row, bool picked)
{
    std::optional<bool>& present = m_rows.at(static_cast<std::size_t>(row)).picked;
    if (present && *present != picked) {
        present = picked;
        const QModelIndex cell = index(row, StateColumn);
        Q_EMIT dataChanged(cell, cell, {Qt::CheckStateRole});
        Q_EMIT pickChanged(row, picked);
    }
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::text(const DifferenceRow& row, int column) const
{
    switch (column) {
    case DayColumn:
        return row.day ? QLocale().toString(toQt(*row.day), QLocale::ShortFormat) : QString();
    case KindColumn:
        return row.kind;
    case StateColumn:
        return row.state;
    case HereColumn:
        return row.here.isEmpty() ? tr("–") : row.here;
    case ThereColumn:
        return row.there.isEmpty() ? tr("–") : row.there;
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    const DifferenceRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool isLong = index.column() == HereColumn || index.column() == ThereColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return isLong ? text(row, index.column()) : QVariant();
    case ValueRole:
        if (index.column() == DayColumn) {
            return row.day ? toQt(*row.day) : QDate();
        }
        return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == StateColumn && row.picked) {
            return *row.picked ? Qt::Checked : Qt::Unchecked;
        }
        return {};
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case DayColumn:
        return tr("Day");
    case KindColumn:
        return tr("Entry");
    case StateColumn:
        return tr("What it is");
    case HereColumn:
        return m_here;
    case ThereColumn:
        return m_there;
    default:
        return {};
    }
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool mayBePicked = index.isValid() && index.column() == StateColumn &&
                             m_rows.at(static_cast<std::size_t>(index.row())).picked.has_value();
    return mayBePicked ? flags | Qt::ItemIsUserCheckable : flags;
}

bool DifferenceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || (flags(index) & Qt::ItemIsUserCheckable) == 0) {
        return false;
    }
    pick(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace springback::ui
