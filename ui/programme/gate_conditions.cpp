#include "ui/programme/gate_conditions.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kWhole = 100;

/// How far, for the bar. A limit (need 0, at most so many) has only "not yet" and "met".
int partDone(const GateFigure& figure)
{
    if (figure.met) {
        return kWhole;
    }
    return figure.need <= 0 ? 0
                            : std::clamp(qRound(figure.have / figure.need * kWhole), 0, kWhole - 1);
}

} // namespace

GateConditions::GateConditions(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void GateConditions::setGate(const GateStatus& gate, Side side, const Programme& programme,
                             bool withBars)
{
    delete m_content;
    m_content = new QWidget(this);
    auto* lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(scaled(*this, spacing::kTiny));
    for (const GateFigure& figure : gate.conditions) {
        addCondition(figure, phrases::gateFigure(figure, side, programme), withBars);
    }
    m_layout->addWidget(m_content);
}

void GateConditions::addCondition(const GateFigure& figure, const QString& text, bool withBar)
{
    const QString shown =
        figure.alternativeTo.empty() ? text : tr("or: %1", "another condition").arg(text);
    auto* label =
        new TextLabel(figure.met ? tr("✓ %1", "a condition that is met").arg(shown) : shown,
                      TextRole::Small, m_content);
    m_content->layout()->addWidget(label);
    if (!withBar) {
        label->setMuted(true);
        return;
    }
    auto* bar = new QProgressBar(m_content);
    bar->setObjectName(toQt(figure.name));
    bar->setAccessibleName(text);
    bar->setRange(0, kWhole);
    bar->setValue(partDone(figure));
    bar->setTextVisible(false);
    m_content->layout()->addWidget(bar);
}

bool asksForHeelRaises(const GateStatus& gate, const Programme& programme)
{
    for (const Gate& known : programme.gates) {
        for (const GateCondition& condition : known.conditions) {
            const bool measured = condition.measure == GateMeasure::HeelRaises ||
                                  condition.measure == GateMeasure::HeelRaisePercent;
            if (known.to == gate.to && measured) {
                return true;
            }
        }
    }
    return false;
}

} // namespace springback::ui
