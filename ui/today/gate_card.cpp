#include "ui/today/gate_card.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/programme/gate_conditions.h"
#include "ui/programme/stage_moves.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

GateCard::GateCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_title(new TextLabel(TextRole::CardTitle, this)),
      m_conditions(new GateConditions(this)),
      m_metHint(
          new TextLabel(tr("All conditions are met. You decide when."), TextRole::Small, this)),
      m_move(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("gateTitle"));
    m_metHint->setMuted(true);
    m_move->setObjectName(QStringLiteral("moveStage"));
    body()->addWidget(m_title);
    body()->addWidget(m_conditions);
    body()->addWidget(m_metHint);
    body()->addWidget(m_move, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_move, &QPushButton::clicked, this, &GateCard::move);
}

void GateCard::refresh()
{
    const Plan& plan = m_bridge->plan();
    const std::vector<GateStatus>& gates = plan.gates;
    const bool shown = !gates.empty() && plan.advice < Advice::SeeProfessional;
    setVisible(shown);
    m_to.reset();
    if (!shown) {
        return;
    }
    const GateStatus& gate = gates.front();
    m_to = gate.to;
    m_title->setText(tr("Next: %1").arg(phrases::stage(gate.to)));
    m_metHint->setVisible(gate.met);
    m_move->setText(tr("Move to %1").arg(phrases::stage(gate.to)));
    m_move->setVisible(gate.met);
    m_move->setEnabled(!m_bridge->isReadOnly());

    m_conditions->setGate(gate, plan.side, m_bridge->programme(), true);
}

void GateCard::move()
{
    const QString stage = phrases::stage(*m_to);
    if (m_bridge->record(acceptingStage(*m_to, m_bridge->today()))) {
        Q_EMIT recorded(tr("Moved to %1.").arg(stage));
    }
}

} // namespace springback::ui
