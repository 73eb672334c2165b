#include "ui/history/shifts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/phrases.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

ShiftsDialog::ShiftsDialog(const std::vector<DayShift>& shifts, QWidget* parent) : QDialog(parent)
{
    constexpr int kWidth = 560;
    constexpr int kHeight = 420;
    setObjectName(QStringLiteral("shiftsDialog"));
    setWindowTitle(tr("Days with other advice"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* table = new QTableWidget(static_cast<int>(shifts.size()), 3, this);
    table->setObjectName(QStringLiteral("shiftsTable"));
    table->setAccessibleName(tr("Days whose advice the last change has changed"));
    table->setHorizontalHeaderLabels({tr("Day"), tr("Advice before"), tr("Advice now")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const DayShift& shift = shifts[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(phrases::day(shift.date)));
        table->setItem(row, 1, new QTableWidgetItem(phrases::advice(shift.before)));
        table->setItem(row, 2, new QTableWidgetItem(phrases::advice(shift.after)));
    }
    connect(table, &QTableWidget::cellActivated, this, [this, shifts](int row) {
        Q_EMIT dayWanted(shifts[static_cast<std::size_t>(row)].date);
        accept();
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shiftsClose"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new TextLabel(tr("The last change has changed the advice of these days. "
                                       "Enter opens a day."),
                                    TextRole::Body, this));
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    if (table->rowCount() > 0) {
        table->selectRow(0);
        table->setCurrentCell(0, 0);
    }
    table->setFocus();
    resize(scaled(*this, kWidth), scaled(*this, kHeight));
}

} // namespace springback::ui
