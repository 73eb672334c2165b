#include "ui/exchange/difference_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

#include "ui/models/roles.h"

namespace springback::ui {

namespace {

constexpr int kReadableEntry = 24; ///< characters of what a diary holds

} // namespace

DifferenceTable::DifferenceTable(const QString& here, const QString& there, QWidget* parent)
    : StretchedTable({DifferenceModel::HereColumn, DifferenceModel::ThereColumn}, kReadableEntry,
                     parent),
      m_rows(new DifferenceModel(here, there, this)),
      m_order(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("differenceTable"));
    setAccessibleName(tr("Entries in which the two differ"));
    m_order->setSourceModel(m_rows);
    m_order->setSortRole(ValueRole);
    m_order->setFilterKeyColumn(DifferenceModel::StateColumn);
    setModel(m_order);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    sortByColumn(DifferenceModel::DayColumn, Qt::DescendingOrder);
    connect(m_rows, &DifferenceModel::pickChanged, this, &DifferenceTable::pickChanged);
}

void DifferenceTable::setRows(std::vector<DifferenceRow> rows)
{
    m_rows->setRows(std::move(rows));
    if (m_order->rowCount() > 0) {
        // Not selectRow(), which asks the header for a column that a hidden table does not have
        // yet.
        selectionModel()->setCurrentIndex(
            m_order->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void DifferenceTable::showOnly(const QString& state)
{
    m_order->setFilterRegularExpression(
        state.isEmpty() ? QRegularExpression()
                        : QRegularExpression(QRegularExpression::anchoredPattern(
                              QRegularExpression::escape(state))));
}

/// All chosen rows become what the first of them was not.
void DifferenceTable::pickSelected()
{
    std::optional<bool> pick;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        const int row = m_order->mapToSource(index).row();
        const std::optional<bool> picked = m_rows->rows()[static_cast<std::size_t>(row)].picked;
        if (picked) {
            pick = pick.value_or(!*picked);
            m_rows->pick(row, *pick);
        }
    }
}

void DifferenceTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        pickSelected();
        return;
    }
    StretchedTable::keyPressEvent(event);
}

} // namespace springback::ui
