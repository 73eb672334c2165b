#include "ui/today/run_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <cmath>

#include "core/domain/validate.h"
#include "ui/journal_bridge.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/pain_question.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr double kMetresAKilometre = 1000.0;
constexpr double kMetresAMile = 1609.344;
constexpr int kSecondsAMinute = 60;

double metresPerUnit(Units units)
{
    return units == Units::Metric ? kMetresAKilometre : kMetresAMile;
}

} // namespace

RunDialog::RunDialog(JournalBridge& bridge, QWidget* parent)
    : QDialog(parent),
      m_bridge(&bridge),
      m_day(new DayEdit(bridge.today(), this)),
      m_distance(new QDoubleSpinBox(this)),
      m_minutes(new QSpinBox(this)),
      m_hills(new QCheckBox(tr("Hills"), this)),
      m_speed(new QCheckBox(tr("Speed work"), this)),
      m_during(new PainQuestion(QStringLiteral("runPainDuring"), this)),
      m_after(new PainQuestion(QStringLiteral("runPainAfter"), this))
{
    setObjectName(QStringLiteral("runDialog"));
    setWindowTitle(tr("Log a run"));
    const Units units = bridge.log().settings.units;
    m_day->setRange(kFirstDay, bridge.today());
    m_day->setDay(bridge.today());
    m_distance->setObjectName(QStringLiteral("runDistance"));
    m_distance->setAccessibleName(tr("Distance"));
    m_distance->setDecimals(2);
    m_distance->setRange(0, std::floor(limits::kMaxMetres / metresPerUnit(units)));
    m_distance->setSuffix(units == Units::Metric ? tr(" km") : tr(" mi"));
    m_minutes->setObjectName(QStringLiteral("runMinutes"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setRange(0, limits::kMaxRunSeconds / kSecondsAMinute);
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setSuffix(tr(" min"));
    m_hills->setObjectName(QStringLiteral("runHills"));
    m_speed->setObjectName(QStringLiteral("runSpeed"));
    m_during->setQuestion(tr("Worst pain during the run"));
    m_after->setQuestion(tr("Worst pain after the run"));
    for (PainQuestion* question : {m_during, m_after}) {
        question->setSide(bridge.plan().side);
        question->setCompact(true);
    }
    build();
    connect(m_distance, &QDoubleSpinBox::valueChanged, this, &RunDialog::updateRecord);
    connect(m_day, &DayEdit::dayChanged, this, &RunDialog::updateRecord);
    updateRecord();
    m_distance->setFocus();
    m_distance->selectAll();
}

void RunDialog::build()
{
    constexpr int kWidth = 560;
    auto* kind = new QHBoxLayout;
    kind->addWidget(m_hills);
    kind->addWidget(m_speed);
    kind->addStretch(1);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(scaled(*this, spacing::kMedium));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Distance"), m_distance);
    form->addRow(tr("Time"), m_minutes);
    form->addRow(tr("With"), kind);
    form->addRow(tr("Worst pain during"), m_during);
    form->addRow(tr("Worst pain after"), m_after);
    auto* hint =
        new TextLabel(tr("Pain after may wait until tomorrow’s check-in."), TextRole::Small, this);
    hint->setMuted(true);
    form->addRow(QString(), hint);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_record = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(QStringLiteral("runRecord"));
    m_record->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RunDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RunDialog::reject);
    for (PainQuestion* question : {m_during, m_after}) {
        connect(question, &PainQuestion::confirmed, this, &RunDialog::accept);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(scaled(*this, kWidth), sizeHint().height());
}

void RunDialog::updateRecord()
{
    m_record->setEnabled(m_day->day() && m_distance->value() > 0);
}

Run RunDialog::entered() const
{
    Run run;
    run.date = *m_day->day();
    const double metres = m_distance->value() * metresPerUnit(m_bridge->log().settings.units);
    run.distance = Distance{static_cast<int>(std::lround(metres))};
    if (m_minutes->value() > 0) {
        run.duration = Duration{m_minutes->value() * kSecondsAMinute};
    }
    run.hills = m_hills->isChecked();
    run.speed = m_speed->isChecked();
    run.painDuring = m_during->rating();
    run.painAfter = m_after->rating();
    return run;
}

void RunDialog::accept()
{
    if (m_record->isEnabled() && m_bridge->record(adding(entered()))) {
        QDialog::accept();
    }
}

} // namespace springback::ui
