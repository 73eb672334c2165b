// DifferenceTable: entries in which two diaries differ, newest first, to sort and to read by keys;
// Space picks a row that may be picked. Shows only; what is picked means nothing to it.
#pragma once

#include "ui/exchange/difference_model.h"
#include "ui/models/stretched_table.h"

class QSortFilterProxyModel;

namespace springback::ui {

class DifferenceTable : public StretchedTable {
    Q_OBJECT

public:
    /// The headings of what the diary holds and of what the other holds.
    DifferenceTable(const QString& here, const QString& there, QWidget* parent = nullptr);

    void setRows(std::vector<DifferenceRow> rows);
    const DifferenceModel& differences() const { return *m_rows; }
    /// Shows only rows of that state; an empty text shows all.
    void showOnly(const QString& state);

Q_SIGNALS:
    void pickChanged(int row, bool picked);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pickSelected();

    DifferenceModel* m_rows;
    QSortFilterProxyModel* m_order;
};

} // namespace springback::ui
