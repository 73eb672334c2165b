// DifferenceModel: entries in which two diaries differ, as a table in words: the day, the kind,
// what is the matter, and what each diary holds. A row may be picked. Compares nothing itself.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/domain/day.h"

namespace springback::ui {

struct DifferenceRow {
    std::optional<Day> day;          ///< none: the settings
    QString kind;                    ///< "Check-in"
    QString state;                   ///< "only in the backup"
    QString here;                    ///< what the diary holds; empty: nothing
    QString there;                   ///< what the other one holds
    std::optional<bool> picked = {}; ///< none: there is nothing to choose
};

class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, KindColumn, StateColumn, HereColumn, ThereColumn, ColumnCount };

    /// The headings of what the diary holds and of what the other holds.
    DifferenceModel(QString here, QString there, QObject* parent = nullptr);

    void setRows(std::vector<DifferenceRow> rows);
    const std::vector<DifferenceRow>& rows() const { return m_rows; }
    /// Nothing where there is nothing to choose.
    void pick(int row, bool picked);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The check mark of a row that may be picked.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void pickChanged(int row, bool picked);

private:
    QString text(const DifferenceRow& row, int column) const;

    QString m_here;
    QString m_there;
    std::vector<DifferenceRow> m_rows;
};

} // namespace springback::ui
