#include "ui/history/history_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/history/day_pane.h"
#include "ui/history/day_view.h"
#include "ui/history/entry_dialog.h"
#include "ui/history/entry_dialogs.h"
#include "ui/history/entry_list.h"
#include "ui/history/shifts_dialog.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

QPushButton* viewButton(const char* objectName, const QString& text, QButtonGroup& group,
                        QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    button->setCheckable(true);
    group.addButton(button);
    return button;
}

} // namespace

HistoryPage::HistoryPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_list(new EntryList(bridge)),
      m_days(new DayPane(bridge)),
      m_stack(new QStackedWidget),
      m_known(bridge.course().days)
{
    setObjectName(QStringLiteral("historyPage"));
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(buildHeader());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_days);
    layout->addWidget(m_stack, 1);
    connectParts();
}

QWidget* HistoryPage::buildHeader()
{
    auto* header = new QWidget(this);
    auto* title = new TextLabel(tr("History"), TextRole::PageTitle, header);
    m_shiftsButton = new QPushButton(tr("&Which days changed…"), header);
    m_shiftsButton->setObjectName(QStringLiteral("whichDays"));
    m_shiftsButton->setToolTip(tr("The days whose advice the last change has changed"));
    m_shiftsButton->hide();
    m_add = new QPushButton(tr("&Add entry…"), header);
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_add->setToolTip(tr("For today or for a past day"));
    m_add->setEnabled(!m_bridge.isReadOnly());
    auto* menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("addEntryMenu"));
    for (const EntryKind kind : kEntryKinds) {
        menu->addAction(kindName(kind), this, [this, kind] { addEntry(kind); });
    }
    m_add->setMenu(menu);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    row->addWidget(m_shiftsButton);
    row->addWidget(buildViews(header));
    row->addWidget(m_add);
    return header;
}

QWidget* HistoryPage::buildViews(QWidget* header)
{
    auto* views = new QWidget(header);
    auto* group = new QButtonGroup(views);
    m_asTable = viewButton("historyAsTable", tr("&Table"), *group, views);
    m_asMonth = viewButton("historyAsMonth", tr("&Month"), *group, views);
    m_asTable->setChecked(true);
    auto* row = new QHBoxLayout(views);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(*this, spacing::kTiny));
    row->addWidget(m_asTable);
    row->addWidget(m_asMonth);
    return views;
}

void HistoryPage::connectParts()
{
    connect(m_asTable, &QPushButton::clicked, this, [this] { showView(m_list); });
    connect(m_asMonth, &QPushButton::clicked, this, [this] {
        m_days->setDay(dayForNew());
        showView(m_days);
    });
    connect(m_shiftsButton, &QPushButton::clicked, this, &HistoryPage::showShifts);
    connect(m_list, &EntryList::editWanted, this, &HistoryPage::edit);
    connect(m_list, &EntryList::removeWanted, this, &HistoryPage::remove);
    connect(m_list, &EntryList::corrected, this, [this] {
        Q_EMIT message(joined(tr("Entry corrected."), shiftSentence(shiftOf(m_shifts))),
                       MessageKind::Done);
    });
    connect(m_days, &DayPane::dayChosen, m_list, &EntryList::selectDay);
    const DayView& view = m_days->view();
    connect(&view, &DayView::addWanted, this, &HistoryPage::addEntry);
    connect(&view, &DayView::editWanted, this, &HistoryPage::edit);
    connect(&view, &DayView::removeWanted, this, [this](EntryKey key) { remove({key}); });
    connect(&m_bridge, &JournalBridge::changed, this, &HistoryPage::diaryChanged);
    connect(&m_bridge, &JournalBridge::reloaded, this, &HistoryPage::diaryChanged);
}

void HistoryPage::diaryChanged()
{
    m_shifts = dayShifts(m_known, m_bridge.course().days);
    m_known = m_bridge.course().days;
    m_shiftsButton->setVisible(!m_shifts.empty());
}

void HistoryPage::showView(QWidget* view)
{
    m_asTable->setChecked(view == m_list);
    m_asMonth->setChecked(view == m_days);
    m_stack->setCurrentWidget(view);
    focusView();
}

void HistoryPage::focusView()
{
    if (m_stack->currentWidget() == m_days) {
        m_days->focusMonth();
    } else if (m_list->isEmpty()) {
        m_add->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->focusTable();
    }
}

void HistoryPage::activate()
{
    focusView();
}

void HistoryPage::showDay(Day day)
{
    m_list->selectDay(day);
    m_days->setDay(day);
    showView(m_days);
}

void HistoryPage::showShifts()
{
    auto* dialog = new ShiftsDialog(m_shifts, this);
    connect(dialog, &ShiftsDialog::dayWanted, this, &HistoryPage::showDay);
    dialog->open();
}

Day HistoryPage::dayForNew() const
{
    return m_stack->currentWidget() == m_days ? m_days->day()
                                              : m_list->day().value_or(m_bridge.today());
}

void HistoryPage::addEntry(EntryKind kind)
{
    open(addDialog(m_bridge, kind, dayForNew(), this), tr("Entry added."));
}

void HistoryPage::edit(EntryKey key)
{
    open(editDialog(m_bridge, key, this), tr("Entry corrected."));
}

void HistoryPage::open(EntryDialog* dialog, const QString& done)
{
    if (dialog == nullptr) {
        return;
    }
    connect(dialog, &EntryDialog::recorded, this, [this, done](const QString& advice) {
        Q_EMIT message(joined(done, advice), MessageKind::Done);
    });
    connect(dialog, &QDialog::finished, this, &HistoryPage::focusView);
    dialog->open();
}

void HistoryPage::remove(const std::vector<EntryKey>& keys)
{
    Change change;
    QString what;
    for (const EntryKey key : keys) {
        visitEntry(m_bridge.log(), key, [&](const auto& row) {
            change.edits.push_back(removing(row).edits.front());
            const Entry entry = entryOf(row, {m_bridge.programme(), m_bridge.log().settings.units});
            what = tr("Deleted: %1, %2.").arg(kindName(key.kind), phrases::day(entry.day));
        });
    }
    if (keys.size() > 1) {
        what = tr("Deleted %n entries.", nullptr, static_cast<int>(keys.size()));
    }
    if (!change.edits.empty() && m_bridge.record(change)) {
        Q_EMIT message(joined(what, shiftSentence(shiftOf(m_shifts))), MessageKind::Done);
    }
}

} // namespace springback::ui
