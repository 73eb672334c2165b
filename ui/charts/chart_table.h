// The numbers behind a chart as a table: for the eye, for a screen reader, and as CSV. Cells are
// raw values (QDate, number or text; nothing where unknown); only the words of the header are
// localised.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace springback::ui {

struct ChartTable {
    QStringList header;
    std::vector<QVariantList> rows;
};

/// Rows end in CRLF; dates in ISO, decimal points whatever the locale; texts cannot run as
/// formulas.
QByteArray csvOf(const ChartTable& table);

/// Shows one ChartTable; dates and numbers by the locale. The raw value stands at ValueRole.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

} // namespace springback::ui
