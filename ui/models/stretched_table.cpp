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

StretchedTable::StretchedTable(int stretchedColumn, int minimumCharacters, QWidget* parent)
    : QTableView(parent), m_stretchedColumn(stretchedColumn), m_minimumCharacters(minimumCharacters)
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
    horizontalHeader()->setSectionResizeMode(m_stretchedColumn, QHeaderView::Fixed);
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
    const int others = horizontalHeader()->length() - columnWidth(m_stretchedColumn);
    const int readable = m_minimumCharacters * fontMetrics().averageCharWidth();
    const int width = std::max(viewport()->width() - others, readable);
    if (width != columnWidth(m_stretchedColumn)) {
        setColumnWidth(m_stretchedColumn, width);
    }
}

} // namespace springback::ui
