#include "ui/history/dated_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "core/domain/validate.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"

namespace springback::ui {

namespace {

template <class E>
QComboBox* enumCombo(QWidget* parent, const QString& objectName, E current, QString (*name)(E))
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    for (int i = 0; i < static_cast<int>(EnumNames<E>::values.size()); ++i) {
        combo->addItem(name(static_cast<E>(i)), i);
    }
    combo->setCurrentIndex(static_cast<int>(current));
    return combo;
}

template <class E> E chosen(const QComboBox& combo)
{
    return static_cast<E>(combo.currentIndex());
}

QSpinBox* spinBox(QWidget* parent, const QString& objectName, int maximum, int value)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(0, maximum);
    box->setValue(value);
    return box;
}

} // namespace

template <class Record>
DatedDialog<Record>::DatedDialog(JournalBridge& bridge, const Row<Record>& row, Day day,
                                 QWidget* parent)
    : RecordDialog<Record>(bridge, row, parent),
      m_day(this->addDay(QCoreApplication::translate("springback::ui::DatedDialog", "Date"), day))
{
    m_day->setFocus();
}

template <class Record> QString DatedDialog<Record>::problem() const
{
    return m_day->day()
               ? QString()
               : QCoreApplication::translate("springback::ui::DatedDialog",
                                             "The date can't be read, or lies in the future.");
}

template <class Record> Day DatedDialog<Record>::day() const
{
    return *m_day->day();
}

StageMoveDialog::StageMoveDialog(JournalBridge& bridge, const Row<StageMove>& row, QWidget* parent)
    : DatedDialog(bridge, row, row.value.date, parent),
      m_stage(enumCombo(this, QStringLiteral("entryStage"), row.value.stage, &phrases::stage)),
      m_reason(new QLineEdit(toQt(row.value.reason), this))
{
    m_reason->setObjectName(QStringLiteral("entryReason"));
    form().addRow(tr("&Stage"), m_stage);
    form().addRow(tr("&Reason"), m_reason);
}

void StageMoveDialog::focusReason()
{
    m_reason->setFocus();
}

QString StageMoveDialog::problem() const
{
    QString dateProblem = DatedDialog::problem();
    if (!dateProblem.isEmpty() || !isNew() || !m_reason->text().trimmed().isEmpty()) {
        return dateProblem;
    }
    return tr("Why the move? A few words are enough; they help to read the diary later.");
}

StageMove StageMoveDialog::record() const
{
    return {day(), chosen<Stage>(*m_stage), fromQt(m_reason->text())};
}

NormalResetDialog::NormalResetDialog(JournalBridge& bridge, const Row<NormalReset>& row,
                                     QWidget* parent)
    : DatedDialog(bridge, row, row.value.date, parent),
      m_pain(new RatingScale(tr("Usual morning pain"), QStringLiteral("entryPain"), this)),
      m_stiffness(new OptionalSpinBox(limits::kMaxStiffness, this))
{
    m_pain->setPerSide(asksPerSide(row.value.date));
    if (!isNew()) {
        m_pain->setRating(row.value.pain);
    }
    m_stiffness->setObjectName(QStringLiteral("entryStiffness"));
    m_stiffness->setAnswer(row.value.stiffness);
    form().addRow(tr("Usual morning pain"), m_pain);
    form().addRow(tr("&Stiffness, minutes"), m_stiffness);
}

QString NormalResetDialog::problem() const
{
    QString dateProblem = DatedDialog::problem();
    if (!dateProblem.isEmpty() || m_pain->rating()) {
        return dateProblem;
    }
    return tr("What is your usual morning pain now, 0 to 10?");
}

NormalReset NormalResetDialog::record() const
{
    return {day(), *m_pain->rating(), m_stiffness->answer()};
}

MeasureDialog::MeasureDialog(JournalBridge& bridge, const Row<Measure>& row, QWidget* parent)
    : DatedDialog(bridge, row, row.value.from, parent),
      m_kind(enumCombo(this, QStringLiteral("entryMeasure"), row.value.kind, &phrases::measure)),
      m_stillOn(new QCheckBox(tr("&Still on"), this)),
      m_to(new DayEdit(bridge.today(), this))
{
    m_stillOn->setObjectName(QStringLiteral("entryStillOn"));
    m_stillOn->setChecked(!row.value.to);
    m_to->setObjectName(QStringLiteral("entryLastDay"));
    m_to->setAccessibleName(tr("Last day"));
    m_to->setRange(kFirstDay, bridge.today());
    m_to->setDay(row.value.to.value_or(bridge.today()));
    m_to->setEnabled(row.value.to.has_value());
    connect(m_stillOn, &QCheckBox::toggled, m_to, &QWidget::setDisabled);
    form().addRow(tr("&Measure"), m_kind);
    form().addRow(QString(), m_stillOn);
    form().addRow(tr("&Last day"), m_to);
}

QString MeasureDialog::problem() const
{
    QString dateProblem = DatedDialog::problem();
    if (!dateProblem.isEmpty() || m_stillOn->isChecked()) {
        return dateProblem;
    }
    return m_to->day() && *m_to->day() >= day() ? QString()
                                                : tr("The last day can't be before the first.");
}

Measure MeasureDialog::record() const
{
    return {chosen<MeasureKind>(*m_kind), day(),
            m_stillOn->isChecked() ? std::nullopt : m_to->day()};
}

SeenProfessionalDialog::SeenProfessionalDialog(JournalBridge& bridge,
                                               const Row<SeenProfessional>& row, QWidget* parent)
    : DatedDialog(bridge, row, row.value.date, parent)
{
}

SeenProfessional SeenProfessionalDialog::record() const
{
    return {day()};
}

ScoreDialog::ScoreDialog(JournalBridge& bridge, const Row<Score>& row, QWidget* parent)
    : DatedDialog(bridge, row, row.value.date, parent),
      m_value(spinBox(this, QStringLiteral("entryScore"), limits::kMaxScore, row.value.value))
{
    form().addRow(tr("&VISA-A total, 0 to 100"), m_value);
}

Score ScoreDialog::record() const
{
    return {day(), initial().kind, m_value->value()};
}

ActivityRatingDialog::ActivityRatingDialog(JournalBridge& bridge, const Row<ActivityRating>& row,
                                           QWidget* parent)
    : DatedDialog(bridge, row, row.value.date, parent),
      m_activity(new QLineEdit(toQt(row.value.activity), this)),
      m_value(spinBox(this, QStringLiteral("entryRating"), limits::kMaxRating, row.value.value))
{
    m_activity->setObjectName(QStringLiteral("entryActivity"));
    form().addRow(tr("&Activity"), m_activity);
    form().addRow(tr("&Rating, 0 to 10"), m_value);
}

QString ActivityRatingDialog::problem() const
{
    QString dateProblem = DatedDialog::problem();
    if (!dateProblem.isEmpty() || !m_activity->text().trimmed().isEmpty()) {
        return dateProblem;
    }
    return tr("Which activity is it?");
}

ActivityRating ActivityRatingDialog::record() const
{
    return {day(), fromQt(m_activity->text().trimmed()), m_value->value()};
}

} // namespace springback::ui
