#include "ui/progress/runs_section.h"

#include <algorithm>

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>

#include "ui/history/entry_dialog.h"
#include "ui/history/entry_dialogs.h"
#include "ui/journal_bridge.h"
#include "ui/models/delegates.h"
#include "ui/models/roles.h"
#include "ui/models/stretched_table.h"
#include "ui/phrases.h"
#include "ui/runs/run_entry_card.h"
#include "ui/runs/runs_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kReadableKind = 10; ///< characters of "hills", "speed work"
constexpr int kRowsAtOnce = 12;   ///< the table scrolls when there are more

} // namespace

RunsSection::RunsSection(JournalBridge& bridge, QWidget* parent)
    : ProgressSection(parent),
      m_bridge(bridge),
      m_entry(new RunEntryCard(bridge, this)),
      m_model(new RunsModel(this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("runsSection"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(m_entry);
    layout->addWidget(buildTable());
    layout->addStretch(1);
    addShortcuts();
    connect(m_entry, &RunEntryCard::recorded, this,
            [this](const QString& sentence) { Q_EMIT message(sentence, MessageKind::Done); });
}

QWidget* RunsSection::buildTable()
{
    auto* card = new Card(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ValueRole);
    m_table = new StretchedTable({RunsModel::KindColumn}, kReadableKind, card);
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setAccessibleDescription(tr("Enter corrects a run, Delete removes it."));
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(RunsModel::PainColumn, new PainDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunsModel::DateColumn, Qt::DescendingOrder);
    m_empty = new TextLabel(TextRole::Body, card);
    m_empty->setObjectName(QStringLiteral("runsEmpty"));
    card->body()->addWidget(new TextLabel(tr("Runs"), TextRole::CardTitle, card));
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    card->body()->addWidget(buildButtons(card));
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RunsSection::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunsSection::refreshButtons);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RunsSection::refreshButtons);
    return card;
}

QWidget* RunsSection::buildButtons(QWidget* parent)
{
    auto* buttons = new QWidget(parent);
    m_edit = new QPushButton(tr("Edit…"), buttons);
    m_edit->setObjectName(QStringLiteral("editRun"));
    m_edit->setAccessibleName(tr("Edit the run"));
    m_remove = new QPushButton(tr("Delete"), buttons);
    m_remove->setObjectName(QStringLiteral("deleteRun"));
    m_remove->setAccessibleName(tr("Delete the run"));
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch(1);
    connect(m_edit, &QPushButton::clicked, this, &RunsSection::edit);
    connect(m_remove, &QPushButton::clicked, this, &RunsSection::remove);
    return buttons;
}

void RunsSection::addShortcuts()
{
    const auto onKey = [this](int key, void (RunsSection::*then)()) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        onKey(key, &RunsSection::remove);
    }
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        onKey(key, &RunsSection::edit);
    }
}

void RunsSection::setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                          Day /*today*/)
{
    const std::optional<Id> before = chosen();
    m_entry->refresh();
    m_model->setRuns(diary.log, rules, period);
    if (before) {
        choose(*before);
    }
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_edit->parentWidget()->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptySentence(diary.log));
    fitTable();
    refreshButtons();
}

QString RunsSection::emptySentence(const Log& log) const
{
    return log.runs.empty()
               ? tr("No run yet. The distance is enough: write it above and press Enter. Runs of a "
                    "watch come in by File, Import. Each run is judged by the two mornings after "
                    "it.")
               : tr("No run in this range. A longer one shows the earlier runs.");
}

/// As high as its rows, so that the page scrolls and not the table, up to a point.
void RunsSection::fitTable()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kRowsAtOnce);
    // One row more: room for a scroll bar below.
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            (rows + 1) * m_table->verticalHeader()->defaultSectionSize());
}

void RunsSection::activate()
{
    if (m_entry->isEnabled()) {
        m_entry->focusDistance();
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void RunsSection::refreshButtons()
{
    const bool can = chosen() && !m_bridge.isReadOnly();
    m_edit->setEnabled(can);
    m_remove->setEnabled(can);
}

std::optional<Id> RunsSection::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt
                          : std::optional(m_model->idAt(m_sorted->mapToSource(rows.first()).row()));
}

void RunsSection::choose(Id id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
    }
}

void RunsSection::edit()
{
    const std::optional<Id> id = chosen();
    EntryDialog* dialog =
        id && !m_bridge.isReadOnly() ? editDialog(m_bridge, {EntryKind::Run, *id}, this) : nullptr;
    if (dialog == nullptr) {
        return;
    }
    connect(dialog, &EntryDialog::recorded, this, [this](const QString& advice) {
        const QString done = tr("Run corrected.");
        Q_EMIT message(advice.isEmpty() ? done : tr("%1 %2", "two sentences").arg(done, advice),
                       MessageKind::Done);
    });
    connect(dialog, &QDialog::finished, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void RunsSection::remove()
{
    const std::optional<Id> id = chosen();
    const Row<Run>* row = id ? springback::find(m_bridge.log().runs, *id) : nullptr;
    if (row == nullptr || m_bridge.isReadOnly()) {
        return;
    }
    const QString day = phrases::day(row->value.date);
    const int place = m_table->currentIndex().row();
    if (m_bridge.record(removing(*row))) {
        // The next one, so that Delete and the arrows go on from here.
        m_table->selectRow(std::min(place, m_sorted->rowCount() - 1));
        Q_EMIT message(tr("Run of %1 deleted.").arg(day), MessageKind::Done);
    }
}

} // namespace springback::ui
