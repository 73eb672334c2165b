// RunImportModel: the rows of a run import as a table in words, with a tick where the person may
// choose. Plans nothing itself.
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/exchange/run_import.h"

namespace springback::ui {

class RunImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        DayColumn,
        TimeColumn,
        DistanceColumn,
        MinutesColumn,
        ClimbColumn,
        FileColumn,
        WhyColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RunRow> rows, const Settings& settings);
    const std::vector<RunRow>& rows() const { return m_rows; }
    /// Nothing where there is nothing to choose. Told once for all of them.
    void tick(const std::vector<int>& rows, bool ticked);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The tick of a row that may be taken.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    QString text(const RunRow& row, int column) const;

    std::vector<RunRow> m_rows;
    Units m_units = Units::Metric;
    TimeOfDay m_dayStart;
};

} // namespace springback::ui
