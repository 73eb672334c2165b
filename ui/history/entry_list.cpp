#include "ui/history/entry_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/models/delegates.h"
#include "ui/models/history_filter.h"
#include "ui/models/history_model.h"
#include "ui/models/stretched_table.h"
#include "ui/phrases.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kReadableSummary = 22; ///< characters of an entry

} // namespace

EntryList::EntryList(JournalBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_model(new HistoryModel(bridge, this)),
      m_filter(new HistoryFilter(*m_model, this)),
      m_hint(new TextLabel(TextRole::Body, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(buildFilters());
    buildTable();
    m_hint->setObjectName(QStringLiteral("historyHint"));
    auto* card = new Card(this);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(m_table, 1);
    card->body()->addStretch();
    layout->addWidget(card, 1);
    connectParts();
    addShortcuts();
    refreshState();
}

QWidget* EntryList::buildFilters()
{
    auto* filters = new QWidget(this);
    m_kind = new QComboBox(filters);
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_kind->addItem(tr("All entries"));
    for (const EntryKind kind : kEntryKinds) {
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    }
    auto* kindLabel = new QLabel(tr("&Show"), filters);
    kindLabel->setBuddy(m_kind);
    m_search = new QLineEdit(filters);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setAccessibleName(tr("Search in entries and notes"));
    m_search->setPlaceholderText(tr("Search in entries and notes"));
    m_search->setClearButtonEnabled(true);
    m_edit = new QPushButton(tr("&Edit…"), filters);
    m_edit->setObjectName(QStringLiteral("editEntry"));
    m_remove = new QPushButton(tr("&Delete"), filters);
    m_remove->setObjectName(QStringLiteral("deleteEntry"));
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(kindLabel);
    row->addWidget(m_kind);
    row->addWidget(m_search, 1);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    return filters;
}

void EntryList::buildTable()
{
    m_table = new StretchedTable({HistoryModel::SummaryColumn}, kReadableSummary, this);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("All entries"));
    m_table->setAccessibleDescription(
        tr("Enter corrects an entry, on a pain or a note in the table itself. Control and Enter "
           "opens it, Delete removes it."));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(HistoryModel::PainColumn, new PainDelegate(m_table));
    m_table->setItemDelegateForColumn(HistoryModel::NoteColumn, new LineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HistoryModel::DateColumn, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::NoteColumn,
                                                      QHeaderView::Interactive);
}

void EntryList::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryList::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, &EntryList::filterChanged);
    connect(m_edit, &QPushButton::clicked, this, &EntryList::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EntryList::removeSelected);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &EntryList::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_table->selectionModel()->hasSelection()) {
            m_shownDay.reset();
        }
        refreshState();
        Q_EMIT selectionChanged();
    });
    connect(m_model, &HistoryModel::corrected, this, &EntryList::corrected);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &EntryList::refreshState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &EntryList::refreshState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EntryList::refreshState);
}

void EntryList::addShortcuts()
{
    const auto onKey = [this](int key, void (EntryList::*then)()) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        onKey(key, &EntryList::removeSelected);
    }
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        onKey(key, &EntryList::editCell);
        onKey(static_cast<int>(Qt::CTRL) | key, &EntryList::editCurrent);
    }
}

bool EntryList::isEmpty() const
{
    return m_filter->rowCount() == 0;
}

void EntryList::focusTable()
{
    if (!m_table->selectionModel()->hasSelection() && !m_shownDay) {
        m_table->selectRow(0);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void EntryList::filterChanged()
{
    const QVariant kind = m_kind->currentData();
    m_filter->setKind(kind.isValid() ? std::optional(static_cast<EntryKind>(kind.toInt()))
                                     : std::nullopt);
    m_filter->setText(m_search->text());
    refreshState();
}

void EntryList::refreshState()
{
    const bool writable = !m_bridge.isReadOnly();
    const auto chosen = selectedRows().size();
    m_edit->setEnabled(writable && chosen == 1);
    m_remove->setEnabled(writable && chosen > 0);
    m_table->setVisible(m_filter->rowCount() > 0);
    const QString hint = hintText();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString EntryList::hintText() const
{
    if (m_model->rowCount() == 0) {
        return tr("Nothing here yet. What you log on Today and Session is listed here; "
                  "“Add entry…” is for days that have passed.");
    }
    if (m_filter->rowCount() == 0) {
        return tr("No entry matches.");
    }
    if (m_shownDay) {
        return tr("Nothing was entered on %1. “Add entry…” adds to that day.")
            .arg(phrases::day(*m_shownDay));
    }
    return {};
}

QModelIndexList EntryList::selectedRows() const
{
    return m_table->selectionModel()->selectedRows();
}

void EntryList::selectDay(Day day)
{
    m_kind->setCurrentIndex(0);
    m_search->clear();
    m_table->clearSelection();
    m_shownDay = day;
    QItemSelection rows;
    QModelIndex first;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (m_filter->entry(index).day == day) {
            rows.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    if (first.isValid()) {
        QItemSelectionModel* selection = m_table->selectionModel();
        selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(first, QAbstractItemView::PositionAtCenter);
    }
    refreshState();
}

std::optional<Day> EntryList::day() const
{
    const QModelIndexList rows = selectedRows();
    return m_shownDay || rows.isEmpty() ? m_shownDay
                                        : std::optional(m_filter->entry(rows.first()).day);
}

/// In the table where that can be, else in its dialog.
void EntryList::editCell()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && selectedRows().size() == 1 &&
        (current.flags() & Qt::ItemIsEditable) != 0) {
        m_table->edit(current);
        return;
    }
    editCurrent();
}

void EntryList::editCurrent()
{
    const QModelIndexList rows = selectedRows();
    if (rows.size() == 1 && !m_bridge.isReadOnly()) {
        Q_EMIT editWanted(m_filter->entry(rows.first()).key);
    }
}

void EntryList::removeSelected()
{
    std::vector<EntryKey> keys;
    for (const QModelIndex& index : selectedRows()) {
        keys.push_back(m_filter->entry(index).key);
    }
    if (!keys.empty() && !m_bridge.isReadOnly()) {
        Q_EMIT removeWanted(keys);
    }
}

} // namespace springback::ui
