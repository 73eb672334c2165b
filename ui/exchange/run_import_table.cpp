#include "ui/exchange/run_import_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

#include "ui/models/roles.h"

namespace springback::ui {

namespace {

constexpr int kReadableReason = 20; ///< characters of a file or a reason

} // namespace

class RunImportTable::Order : public QSortFilterProxyModel {
public:
    Order(const RunImportModel& rows, QObject* parent) : QSortFilterProxyModel(parent), m_rows(rows)
    {
    }

    void showOnly(std::vector<RunState> states)
    {
        m_states = std::move(states);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        const RunState state = m_rows.rows()[static_cast<std::size_t>(row)].state;
        return m_states.empty() || std::ranges::find(m_states, state) != m_states.end();
    }

private:
    const RunImportModel& m_rows;
    std::vector<RunState> m_states;
};

RunImportTable::RunImportTable(QWidget* parent)
    : StretchedTable({RunImportModel::FileColumn, RunImportModel::WhyColumn}, kReadableReason,
                     parent),
      m_rows(new RunImportModel(this)),
      m_order(new Order(*m_rows, this))
{
    setObjectName(QStringLiteral("runImportTable"));
    setAccessibleName(tr("Activities of the files"));
    m_order->setSourceModel(m_rows);
    m_order->setSortRole(ValueRole);
    setModel(m_order);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    sortByColumn(RunImportModel::DayColumn, Qt::DescendingOrder);
    connect(m_rows, &RunImportModel::ticksChanged, this, &RunImportTable::ticksChanged);
}

void RunImportTable::setRows(std::vector<RunRow> rows, const Settings& settings)
{
    const int chosen = rows.size() == m_rows->rows().size() ? std::max(currentIndex().row(), 0) : 0;
    m_rows->setRows(std::move(rows), settings);
    if (chosen < m_order->rowCount()) {
        // Not selectRow(), which asks the header for a column that a hidden table does not have
        // yet.
        selectionModel()->setCurrentIndex(m_order->index(chosen, 0),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
    }
}

void RunImportTable::showOnly(std::vector<RunState> states)
{
    m_order->showOnly(std::move(states));
}

/// All chosen rows become what the first of them was not.
void RunImportTable::tickSelected()
{
    std::vector<int> chosen;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        const int row = m_order->mapToSource(index).row();
        if (mayBeTaken(m_rows->rows()[static_cast<std::size_t>(row)].state)) {
            chosen.push_back(row);
        }
    }
    if (!chosen.empty()) {
        m_rows->tick(chosen, !m_rows->rows()[static_cast<std::size_t>(chosen.front())].ticked);
    }
}

void RunImportTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        tickSelected();
        return;
    }
    StretchedTable::keyPressEvent(event);
}

} // namespace springback::ui
