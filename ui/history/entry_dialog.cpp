#include "ui/history/entry_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/history/advice_shift.h"
#include "ui/journal_bridge.h"
#include "ui/models/why_refused.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

EntryDialog::EntryDialog(JournalBridge& bridge, const QString& title, QWidget* parent)
    : QDialog(parent), m_bridge(bridge), m_fields(new QWidget)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form = new QFormLayout(m_fields);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(scaled(*this, spacing::kMedium));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_problem = new TextLabel(TextRole::Body, this);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    m_problem->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("saveEntry"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelEntry"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        connect(shortcut, &QShortcut::activated, this, &EntryDialog::save);
    }
}

DayEdit* EntryDialog::addDay(const QString& label, Day day)
{
    auto* edit = new DayEdit(m_bridge.today(), this);
    edit->setObjectName(QStringLiteral("entryDay"));
    edit->setAccessibleName(label);
    edit->setRange(kFirstDay, m_bridge.today());
    edit->setDay(day);
    m_form->addRow(label, edit);
    return edit;
}

void EntryDialog::showEvent(QShowEvent* event)
{
    for (RatingScale* scale : findChildren<RatingScale*>()) {
        scale->setZones(m_bridge.ruleSet());
    }
    resize(sizeHint());
    fit();
    QDialog::showEvent(event);
}

/// What does not fit scrolls.
void EntryDialog::fit()
{
    const QSize margins = QSize(4, 4) * scaled(*this, spacing::kLarge);
    const QSize needed = m_fields->sizeHint() + margins + QSize(0, m_buttons->sizeHint().height());
    resize(size().expandedTo(needed).boundedTo(screen()->availableSize() * 4 / 5));
}

void EntryDialog::save()
{
    finishEditing();
    QString problem = this->problem();
    if (problem.isEmpty()) {
        problem = RatingScale::problemIn(*this);
    }
    if (problem.isEmpty()) {
        const Change change = this->change();
        if (change.edits.empty()) {
            reject();
            return;
        }
        const std::vector<DayRecord> before = m_bridge.course().days;
        const auto failed =
            connect(&m_bridge, &JournalBridge::failed, this,
                    [&](const Error& error) { problem = whyRefused(m_bridge, error); });
        const bool done = m_bridge.record(change);
        disconnect(failed);
        if (done) {
            Q_EMIT recorded(shiftSentence(adviceShift(before, m_bridge.course().days)));
            accept();
            return;
        }
    }
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace springback::ui
