#include "ui/onboarding/days_step.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/onboarding/start_doses_table.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/weekday_row.h"

namespace springback::ui {

DaysStep::DaysStep(const Programme& programme, Day today, QWidget* parent)
    : OnboardingStep(parent), m_programme(&programme), m_today(today)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    layout->addWidget(buildStart());
    layout->addWidget(buildDays());
    layout->addWidget(buildDoses());
    layout->addStretch(1);
    clear();
}

QWidget* DaysStep::buildStart()
{
    auto* card = new Card(this);
    m_stage = new QComboBox(card);
    m_stage->setObjectName(QStringLiteral("startStage"));
    m_stage->setAccessibleName(tr("Stage you start at"));
    for (std::size_t i = 0; i < EnumNames<Stage>::values.size(); ++i) {
        m_stage->addItem(phrases::stage(static_cast<Stage>(i)));
    }
    m_aim = new TextLabel(TextRole::Small, card);
    m_aim->setMuted(true);
    m_start = new DayEdit(m_today, card);
    m_start->setObjectName(QStringLiteral("startDay"));
    m_start->setRange(kFirstDay, m_today);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(scaled(*this, spacing::kSmall));
    form->setHorizontalSpacing(scaled(*this, spacing::kLarge));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("You start at"), m_stage);
    form->addRow(QString(), m_aim);
    form->addRow(tr("First day"), m_start);
    card->body()->addLayout(form);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &DaysStep::showStage);
    connect(m_start, &DayEdit::dayChanged, this, &DaysStep::edited);
    return card;
}

QWidget* DaysStep::buildDays()
{
    auto* card = new Card(this);
    card->body()->addWidget(new TextLabel(tr("Your days"), TextRole::CardTitle, card));
    const auto addRow = [&](const QString& text, const QString& name, TextLabel*& label) {
        label = new TextLabel(text, TextRole::Small, card);
        label->setMuted(true);
        auto* row = new WeekdayRow(name, text, card);
        card->body()->addWidget(label);
        card->body()->addWidget(row);
        return row;
    };
    m_strength = addRow(tr("Strength days"), QStringLiteral("strength"), m_strengthLabel);
    m_jumps = addRow(tr("Jump days"), QStringLiteral("jumps"), m_jumpsLabel);
    m_beside =
        addRow(tr("Strength days beside the jumps"), QStringLiteral("beside"), m_besideLabel);
    return card;
}

QWidget* DaysStep::buildDoses()
{
    m_dosesCard = new Card(this);
    m_dosesCard->body()->addWidget(
        new TextLabel(tr("Where you start"), TextRole::CardTitle, m_dosesCard));
    auto* hint = new TextLabel(tr("The dose that sits well now. The plan goes on from there."),
                               TextRole::Small, m_dosesCard);
    hint->setMuted(true);
    m_dosesCard->body()->addWidget(hint);
    m_doses = new StartDosesTable(*m_programme, m_dosesCard);
    m_dosesCard->body()->addWidget(m_doses);
    return m_dosesCard;
}

void DaysStep::setUnits(Units units)
{
    m_doses->setUnits(units);
}

void DaysStep::setPeriod(Day first, Day today)
{
    m_today = today;
    m_start->setRange(first, today);
    if (!m_start->day()) {
        m_start->setDay(today);
    }
}

QString DaysStep::title() const
{
    return tr("Your days, and where you start");
}

QString DaysStep::hint() const
{
    return tr("Many people start in the middle of their rehab. You can change all of it later.");
}

bool DaysStep::isComplete() const
{
    return m_start->day().has_value();
}

void DaysStep::enter(const Episode& episode)
{
    m_location = episode.location;
    showStage();
    m_stage->setFocus(Qt::OtherFocusReason);
}

void DaysStep::write(Episode& episode) const
{
    episode.start = m_start->day().value_or(m_today);
    episode.startStage = stage();
    episode.schedule = {m_strength->days(), m_jumps->days(), m_beside->days()};
    episode.startDoses = stage() == Stage::Settle ? std::vector<StartDose>() : m_doses->doses();
}

void DaysStep::clear()
{
    const Schedule schedule;
    m_stage->setCurrentIndex(0);
    m_start->setDay(m_today);
    m_strength->setDays(schedule.strength);
    m_jumps->setDays(schedule.jumps);
    m_beside->setDays(schedule.strengthBesideJumps);
    showStage();
}

Stage DaysStep::stage() const
{
    return static_cast<Stage>(m_stage->currentIndex());
}

void DaysStep::showStage()
{
    const bool jumps = stage() >= Stage::Spring1;
    m_aim->setText(toQt(m_programme->stage(stage()).aim));
    m_strengthLabel->setVisible(!jumps);
    m_strength->setVisible(!jumps);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_jumpsLabel), static_cast<QWidget*>(m_jumps),
          static_cast<QWidget*>(m_besideLabel), static_cast<QWidget*>(m_beside)}) {
        widget->setVisible(jumps);
    }
    if (stage() != Stage::Settle) {
        m_doses->showFor(stage(), m_location);
    }
    m_dosesCard->setVisible(stage() != Stage::Settle && !m_doses->isEmpty());
}

} // namespace springback::ui
