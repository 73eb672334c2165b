#include "ui/today/heel_raise_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/domain/validate.h"
#include "ui/journal_bridge.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kNotTested = -1;

const Row<HeelRaiseTest>* testOn(const Log& log, Day day)
{
    for (const Row<HeelRaiseTest>& row : log.heelRaiseTests) {
        if (row.value.date == day) {
            return &row;
        }
    }
    return nullptr;
}

std::optional<int> countIn(const QSpinBox& box)
{
    return box.value() == kNotTested ? std::nullopt : std::optional<int>(box.value());
}

} // namespace

HeelRaiseDialog::HeelRaiseDialog(JournalBridge& bridge, QWidget* parent)
    : QDialog(parent),
      m_bridge(&bridge),
      m_day(new DayEdit(bridge.today(), this)),
      m_right(buildCount(QStringLiteral("raisesRight"), tr("Raises, right"))),
      m_painRight(buildScale(QStringLiteral("raisePainRight"), tr("Worst pain, right"))),
      m_left(buildCount(QStringLiteral("raisesLeft"), tr("Raises, left"))),
      m_painLeft(buildScale(QStringLiteral("raisePainLeft"), tr("Worst pain, left")))
{
    setObjectName(QStringLiteral("heelRaiseDialog"));
    setWindowTitle(tr("Heel-raise test"));
    m_day->setRange(kFirstDay, bridge.today());
    m_day->setDay(bridge.today());
    build();
    fill();
    connect(m_day, &DayEdit::dayChanged, this, &HeelRaiseDialog::fill);
    for (QSpinBox* box : {m_right, m_left}) {
        connect(box, &QSpinBox::valueChanged, this, &HeelRaiseDialog::updateRecord);
    }
    m_right->setFocus();
    m_right->selectAll();
}

QSpinBox* HeelRaiseDialog::buildCount(const QString& name, const QString& accessibleName)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(kNotTested, limits::kMaxHeelRaises);
    box->setSpecialValueText(tr("not tested"));
    box->setValue(kNotTested);
    return box;
}

PainScale* HeelRaiseDialog::buildScale(const QString& name, const QString& accessibleName)
{
    auto* scale = new PainScale(this);
    scale->setObjectName(name);
    scale->setAccessibleName(accessibleName);
    scale->setCompact(true);
    connect(scale, &PainScale::confirmed, this, &HeelRaiseDialog::accept);
    return scale;
}

void HeelRaiseDialog::build()
{
    constexpr int kWidth = 560;
    auto* how = new TextLabel(tr("Single-leg raises to the end, one every two seconds, with two "
                                 "minutes of rest between the sides."),
                              TextRole::Small, this);
    how->setMuted(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(scaled(*this, spacing::kMedium));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Right"), m_right);
    form->addRow(tr("Worst pain"), m_painRight);
    form->addRow(tr("Left"), m_left);
    form->addRow(tr("Worst pain"), m_painLeft);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_record = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(QStringLiteral("heelRaiseRecord"));
    m_record->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &HeelRaiseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HeelRaiseDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(how);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(scaled(*this, kWidth), sizeHint().height());
}

void HeelRaiseDialog::fill()
{
    const Row<HeelRaiseTest>* row = m_day->day() ? testOn(m_bridge->log(), *m_day->day()) : nullptr;
    if (row != nullptr) {
        m_right->setValue(row->value.right.value_or(kNotTested));
        m_left->setValue(row->value.left.value_or(kNotTested));
        m_painRight->setValue(row->value.painRight);
        m_painLeft->setValue(row->value.painLeft);
    }
    updateRecord();
}

void HeelRaiseDialog::updateRecord()
{
    m_record->setEnabled(m_day->day() && (countIn(*m_right) || countIn(*m_left)));
}

HeelRaiseTest HeelRaiseDialog::entered() const
{
    return {*m_day->day(), countIn(*m_right), countIn(*m_left), m_painRight->value(),
            m_painLeft->value()};
}

void HeelRaiseDialog::accept()
{
    if (!m_record->isEnabled()) {
        return;
    }
    const Row<HeelRaiseTest>* row = testOn(m_bridge->log(), *m_day->day());
    if (m_bridge->record(row != nullptr ? replacing(*row, entered()) : adding(entered()))) {
        QDialog::accept();
    }
}

} // namespace springback::ui
