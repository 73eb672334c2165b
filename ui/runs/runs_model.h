// RunsModel: the runs of a period as a table, newest first. Order by other columns is a proxy's, by
// ValueRole. Shows what it is given; records nothing.
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/domain/log.h"
#include "core/rules/rule_set.h"
#include "core/stats/diary.h"

namespace springback::ui {

class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        TimeColumn,
        DistanceColumn,
        MinutesColumn,
        PaceColumn,
        ClimbColumn,
        CadenceColumn,
        KindColumn, ///< hills, speed work
        PainColumn, ///< the worst, during or after
        SourceColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const Log& log, const RuleSet& rules, Period period);
    Id idAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)).id; }
    /// The row of that run, or -1.
    int rowOf(Id id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Run& run, int column) const;
    QVariant value(const Run& run, int column) const;

    std::vector<Row<Run>> m_rows;
    Units m_units = Units::Metric;
    TimeOfDay m_dayStart;
    RuleSet m_rules;
};

} // namespace springback::ui
