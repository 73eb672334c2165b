#include "ui/today/gate_card.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kFull = 100;

/// How far, for the bar. A limit (need 0, at most so many) has only "not yet" and "met".
int partDone(const GateFigure& figure)
{
    if (figure.met) {
        return kFull;
    }
    return figure.need <= 0 ? 0
                            : std::clamp(qRound(figure.have / figure.need * kFull), 0, kFull - 1);
}

} // namespace

GateCard::GateCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_title(new TextLabel(TextRole::CardTitle, this)),
      m_metHint(
          new TextLabel(tr("All conditions are met. You decide when."), TextRole::Small, this)),
      m_move(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("gateTitle"));
    m_metHint->setMuted(true);
    m_move->setObjectName(QStringLiteral("moveStage"));
    body()->addWidget(m_title);
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
    delete m_conditions;
    m_conditions = nullptr;
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

    m_conditions = new QWidget(this);
    auto* layout = new QVBoxLayout(m_conditions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kTiny));
    for (const GateFigure& figure : gate.conditions) {
        addCondition(figure, *layout);
    }
    body()->insertWidget(1, m_conditions);
}

void GateCard::addCondition(const GateFigure& figure, QBoxLayout& layout)
{
    const QString text = phrases::gateFigure(figure, m_bridge->plan().side, m_bridge->programme());
    const QString shown =
        figure.alternativeTo.empty() ? text : tr("or: %1", "another condition").arg(text);
    auto* label =
        new TextLabel(figure.met ? tr("✓ %1", "a condition that is met").arg(shown) : shown,
                      TextRole::Small, m_conditions);
    auto* bar = new QProgressBar(m_conditions);
    bar->setObjectName(toQt(figure.name));
    bar->setAccessibleName(text);
    bar->setRange(0, kFull);
    bar->setValue(partDone(figure));
    bar->setTextVisible(false);
    layout.addWidget(label);
    layout.addWidget(bar);
    layout.addSpacing(scaled(*this, spacing::kTiny));
}

void GateCard::move()
{
    const QString stage = phrases::stage(*m_to);
    const StageMove move{m_bridge->today(), *m_to, fromQt(tr("All conditions met"))};
    if (m_bridge->record(adding(move))) {
        Q_EMIT recorded(tr("Moved to %1.").arg(stage));
    }
}

} // namespace springback::ui
