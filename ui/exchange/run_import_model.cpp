#include "ui/exchange/run_import_model.h"

#include <QDateTime>

#include "ui/exchange/run_import_words.h"
#include "ui/models/roles.h"
#include "ui/models/run_figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

bool isNumber(int column)
{
    return column == RunImportModel::DistanceColumn || column == RunImportModel::MinutesColumn ||
           column == RunImportModel::ClimbColumn;
}

QVariant sortValue(const RunRow& row, int column, const QString& text, TimeOfDay dayStart)
{
    const Run run = row.run.value_or(Run());
    switch (column) {
    case RunImportModel::DayColumn:
        return row.run ? momentOf(run, dayStart) : QDateTime();
    case RunImportModel::TimeColumn:
        return run.time ? run.time->minutes : -1;
    case RunImportModel::DistanceColumn:
        return row.run ? run.distance.metres : -1;
    case RunImportModel::MinutesColumn:
        return run.duration ? run.duration->seconds : -1;
    case RunImportModel::ClimbColumn:
        return run.climb.value_or(-1);
    default:
        return text;
    }
}

} // namespace

void RunImportModel::setRows(std::vector<RunRow> rows, const Settings& settings)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_units = settings.units;
    m_dayStart = settings.dayStartsAt;
    endResetModel();
}

void RunImportModel::tick(const std::vector<int>& rows, bool ticked)
{
    bool changed = false;
    for (const int row : rows) {
        RunRow& present = m_rows.at(static_cast<std::size_t>(row));
        if (mayBeTaken(present.state) && present.ticked != ticked) {
            present.ticked = ticked;
            changed = true;
            const QModelIndex cell = index(row, StateColumn);
            Q_EMIT dataChanged(cell, cell, {Qt::CheckStateRole});
        }
    }
    if (changed) {
        Q_EMIT ticksChanged();
    }
}

int RunImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunImportModel::text(const RunRow& row, int column) const
{
    switch (column) {
    case StateColumn:
        return run_import_words::state(row);
    case FileColumn:
        return toQt(row.where);
    case WhyColumn:
        return run_import_words::why(row, m_units);
    default:
        break;
    }
    if (!row.run) {
        return {};
    }
    switch (column) {
    case DayColumn:
        return run_import_words::day(*row.run);
    case TimeColumn:
        return run_import_words::time(*row.run);
    case DistanceColumn:
        return phrases::distance(row.run->distance, m_units);
    case MinutesColumn:
        return run_import_words::minutes(*row.run);
    case ClimbColumn:
        return row.run->climb ? phrases::climb(*row.run->climb, m_units) : QString();
    default:
        return {};
    }
}

QVariant RunImportModel::data(const QModelIndex& index, int role) const
{
    const RunRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == FileColumn || column == WhyColumn ? text(row, column) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (column == StateColumn && mayBeTaken(row.state)) {
            return row.ticked ? Qt::Checked : Qt::Unchecked;
        }
        return {};
    case ValueRole:
        return sortValue(row, column, text(row, column), m_dayStart);
    default:
        return {};
    }
}

QVariant RunImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case StateColumn:
        return tr("What it is");
    case DayColumn:
        return tr("Day");
    case TimeColumn:
        return tr("Time");
    case DistanceColumn:
        return tr("Distance");
    case MinutesColumn:
        return tr("Minutes");
    case ClimbColumn:
        return tr("Climb");
    case FileColumn:
        return tr("File");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags RunImportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool mayTick = index.isValid() && index.column() == StateColumn &&
                         mayBeTaken(m_rows.at(static_cast<std::size_t>(index.row())).state);
    return mayTick ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RunImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || (flags(index) & Qt::ItemIsUserCheckable) == 0) {
        return false;
    }
    tick({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace springback::ui
