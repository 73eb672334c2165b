#include "ui/models/stretched_table.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>

#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kRowHeight = 36; ///< pixels of the design

/// Sampling that many rows for the width of a column keeps ten years quick.
constexpr int kRowsMeasured = 50;

} // namespace

StretchedTable::StretchedTable(std::vector<int> stretchedColumns, int minimumCharacters,
                               QWidget* parent)
    : QTableView(parent),
      m_stretchedColumns(std::move(stretchedColumns)),
      m_minimumCharacters(minimumCharacters)
{
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(*this, kRowHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void StretchedTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    for (const int column : m_stretchedColumns) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    }
}

void StretchedTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(scaled(*this, kRowHeight));
    }
}

void StretchedTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (model() == nullptr) {
        return;
    }
    int others = horizontalHeader()->length();
    for (const int column : m_stretchedColumns) {
        others -= columnWidth(column);
    }
    const int readable = m_minimumCharacters * fontMetrics().averageCharWidth();
    const int share = (viewport()->width() - others) / static_cast<int>(m_stretchedColumns.size());
    const int width = std::max(share, readable);
    for (const int column : m_stretchedColumns) {
        if (width != columnWidth(column)) {
            setColumnWidth(column, width);
        }
    }
}

} // namespace springback::ui
