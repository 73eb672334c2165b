#include "ui/charts/chart_table.h"

#include <QDate>
#include <QLocale>

#include "core/exchange/csv_row.h"
#include "ui/models/roles.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

bool isNumber(const QVariant& cell)
{
    return cell.typeId() == QMetaType::Int || cell.typeId() == QMetaType::Double;
}

void addCell(CsvRow& row, const QVariant& cell)
{
    if (!cell.isValid()) {
        row.empty(1);
    } else if (cell.typeId() == QMetaType::QDate) {
        row.day(fromQt(cell.toDate()));
    } else if (isNumber(cell)) {
        row.name(fromQt(QString::number(cell.toDouble(), 'g', 10)));
    } else {
        row.text(fromQt(cell.toString()));
    }
}

QString cellText(const QVariant& cell)
{
    const QLocale locale;
    if (cell.typeId() == QMetaType::QDate) {
        return locale.toString(cell.toDate(), QLocale::ShortFormat);
    }
    if (cell.typeId() == QMetaType::Double) {
        return locale.toString(cell.toDouble(), 'g', 6);
    }
    return cell.typeId() == QMetaType::Int ? locale.toString(cell.toInt()) : cell.toString();
}

} // namespace

QByteArray csvOf(const ChartTable& table)
{
    CsvRow header;
    for (const QString& title : table.header) {
        header.text(fromQt(title));
    }
    std::string text = header.line();
    for (const QVariantList& cells : table.rows) {
        CsvRow row;
        for (const QVariant& cell : cells) {
            addCell(row, cell);
        }
        text += row.line();
    }
    return QByteArray::fromStdString(text);
}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    QVariant cell = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case ValueRole:
        return cell;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool title = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return title ? m_table.header.value(section) : QVariant();
}

} // namespace springback::ui
