#include "ui/history/history_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/history/advice_shift.h"
#include "ui/history/entry_dialog.h"
#include "ui/history/entry_dialogs.h"
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

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

} // namespace

HistoryPage::HistoryPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_model(new HistoryModel(bridge, this)),
      m_filter(new HistoryFilter(*m_model, this))
{
    setObjectName(QStringLiteral("historyPage"));
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(buildHeader());
    layout->addWidget(buildFilters());
    buildTable();
    m_hint = new TextLabel(TextRole::Body, this);
    m_hint->setObjectName(QStringLiteral("historyHint"));
    auto* card = new Card(this);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(m_table, 1);
    card->body()->addStretch();
    layout->addWidget(card, 1);
    connectParts();
    refreshState();
}

QWidget* HistoryPage::buildHeader()
{
    auto* header = new QWidget(this);
    auto* title = new TextLabel(tr("History"), TextRole::PageTitle, header);
    m_add = new QPushButton(tr("&Add entry…"), header);
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_add->setToolTip(tr("For today or for a past day"));
    auto* menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("addEntryMenu"));
    for (const EntryKind kind : kEntryKinds) {
        menu->addAction(kindName(kind), this, [this, kind] { addEntry(kind); });
    }
    m_add->setMenu(menu);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    row->addWidget(m_add);
    return header;
}

QWidget* HistoryPage::buildFilters()
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

void HistoryPage::buildTable()
{
    m_table = new StretchedTable(HistoryModel::SummaryColumn, kReadableSummary, this);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("All entries"));
    m_table->setAccessibleDescription(tr("Enter corrects an entry, Delete removes it."));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(HistoryModel::PainColumn, new PainDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HistoryModel::DateColumn, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::NoteColumn,
                                                      QHeaderView::Interactive);
}

void HistoryPage::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryPage::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::filterChanged);
    connect(m_edit, &QPushButton::clicked, this, &HistoryPage::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &HistoryPage::removeSelected);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryPage::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_table->selectionModel()->hasSelection()) {
            m_shownDay.reset();
        }
        refreshState();
    });
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &HistoryPage::removeSelected);
    }
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &HistoryPage::refreshState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &HistoryPage::refreshState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HistoryPage::refreshState);
}

void HistoryPage::activate()
{
    if (m_filter->rowCount() == 0) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_table->selectionModel()->hasSelection() && !m_shownDay) {
        m_table->selectRow(0);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::filterChanged()
{
    const QVariant kind = m_kind->currentData();
    m_filter->setKind(kind.isValid() ? std::optional(static_cast<EntryKind>(kind.toInt()))
                                     : std::nullopt);
    m_filter->setText(m_search->text());
    refreshState();
}

void HistoryPage::refreshState()
{
    const bool writable = !m_bridge.isReadOnly();
    const auto chosen = selectedRows().size();
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && chosen == 1);
    m_remove->setEnabled(writable && chosen > 0);
    m_table->setVisible(m_filter->rowCount() > 0);
    QString hint;
    if (m_model->rowCount() == 0) {
        hint = tr("Nothing here yet. What you log on Today and Session is listed here; "
                  "“Add entry…” is for days that have passed.");
    } else if (m_filter->rowCount() == 0) {
        hint = tr("No entry matches.");
    } else if (m_shownDay) {
        hint = tr("Nothing was entered on %1. “Add entry…” adds to that day.")
                   .arg(phrases::day(*m_shownDay));
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QModelIndexList HistoryPage::selectedRows() const
{
    return m_table->selectionModel()->selectedRows();
}

void HistoryPage::showDay(Day day)
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

Day HistoryPage::dayForNew() const
{
    if (m_shownDay) {
        return *m_shownDay;
    }
    const QModelIndexList rows = selectedRows();
    return rows.isEmpty() ? m_bridge.today() : m_filter->entry(rows.first()).day;
}

void HistoryPage::addEntry(EntryKind kind)
{
    open(addDialog(m_bridge, kind, dayForNew(), this), tr("Entry added."));
}

void HistoryPage::editCurrent()
{
    const QModelIndexList rows = selectedRows();
    if (rows.size() != 1 || m_bridge.isReadOnly()) {
        return;
    }
    open(editDialog(m_bridge, m_filter->entry(rows.first()).key, this), tr("Entry corrected."));
}

void HistoryPage::open(EntryDialog* dialog, const QString& done)
{
    if (dialog == nullptr) {
        return;
    }
    connect(dialog, &EntryDialog::recorded, this, [this, done](const QString& advice) {
        Q_EMIT message(joined(done, advice), MessageKind::Done);
    });
    connect(dialog, &QDialog::finished, m_table, [this] { m_table->setFocus(); });
    dialog->open();
}

void HistoryPage::removeSelected()
{
    const QModelIndexList rows = selectedRows();
    if (rows.isEmpty() || m_bridge.isReadOnly()) {
        return;
    }
    Change change;
    for (const QModelIndex& index : rows) {
        visitEntry(m_bridge.log(), m_filter->entry(index).key, [&change](const auto& row) {
            change.edits.push_back(removing(row).edits.front());
        });
    }
    const QString deleted = rows.size() == 1
                                ? tr("Deleted: %1, %2.")
                                      .arg(kindName(m_filter->entry(rows.first()).key.kind),
                                           phrases::day(m_filter->entry(rows.first()).day))
                                : tr("Deleted %n entries.", nullptr, static_cast<int>(rows.size()));
    const std::vector<DayRecord> before = m_bridge.course().days;
    if (m_bridge.record(change)) {
        Q_EMIT message(joined(deleted, shiftSentence(adviceShift(before, m_bridge.course().days))),
                       MessageKind::Done);
    }
}

} // namespace springback::ui
