// RunImportTable: the rows of a run import, newest first, to sort, to filter and to read by keys;
// Space ticks the chosen rows. Shows only; takes nothing in.
#pragma once

#include <vector>

#include "ui/exchange/run_import_model.h"
#include "ui/models/stretched_table.h"

namespace springback::ui {

class RunImportTable : public StretchedTable {
    Q_OBJECT

public:
    explicit RunImportTable(QWidget* parent = nullptr);

    /// Keeps the chosen row where there are as many rows as before.
    void setRows(std::vector<RunRow> rows, const Settings& settings);
    const RunImportModel& runs() const { return *m_rows; }
    /// Only rows in one of these states; none: all.
    void showOnly(std::vector<RunState> states);

Q_SIGNALS:
    void ticksChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Order;

    void tickSelected();

    RunImportModel* m_rows;
    Order* m_order;
};

} // namespace springback::ui
