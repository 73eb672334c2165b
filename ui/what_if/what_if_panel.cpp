#include "ui/what_if/what_if_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/what_if/what_if_answer.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

TextLabel* mutedText(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(text, TextRole::Small, parent);
    label->setMuted(true);
    return label;
}

} // namespace

WhatIfPanel::WhatIfPanel(const JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_button(new QPushButton(tr("What would this mean?"), parent))
{
    setObjectName(QStringLiteral("whatIf"));
    m_button->setObjectName(QStringLiteral("whatIfButton"));
    m_button->setCheckable(true);
    m_button->setAutoDefault(true); // Enter is its own, not the form's
    connect(m_button, &QPushButton::toggled, this, &WhatIfPanel::setOpen);
    setVisible(false);
}

void WhatIfPanel::build()
{
    m_hint = mutedText({}, this);
    m_hint->setObjectName(QStringLiteral("whatIfHint"));
    m_today = new WhatIfAnswer(QStringLiteral("whatIfToday"), this);
    m_next = new QWidget(this);
    m_morning = new PainScale(m_next);
    m_morning->setObjectName(QStringLiteral("whatIfMorning"));
    m_morning->setCompact(true);
    m_morning->setAccessibleName(tr("Pain tomorrow morning, supposed"));
    m_tomorrow = new WhatIfAnswer(QStringLiteral("whatIfTomorrow"), m_next);
    auto* next = new QVBoxLayout(m_next);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(scaled(*this, spacing::kSmall));
    m_nextDay = mutedText({}, m_next);
    m_nextDay->setObjectName(QStringLiteral("whatIfNextDay"));
    next->addWidget(m_nextDay);
    next->addWidget(m_morning);
    next->addWidget(m_tomorrow);
    body()->addWidget(m_hint);
    body()->addWidget(m_today);
    body()->addWidget(m_next);
    connect(m_morning, &PainScale::picked, this, &WhatIfPanel::answer);
}

void WhatIfPanel::suppose(std::optional<Change> change, bool ofToday)
{
    m_change = std::move(change);
    m_ofToday = ofToday;
    if (m_button->isChecked()) {
        answer();
    }
}

void WhatIfPanel::close()
{
    m_button->setChecked(false);
    if (m_morning != nullptr) {
        m_morning->setValue(std::nullopt);
    }
}

void WhatIfPanel::setOpen(bool open)
{
    if (open) {
        if (m_hint == nullptr) {
            build();
        }
        answer();
    }
    setVisible(open);
}

void WhatIfPanel::answer()
{
    m_today->setVisible(m_change.has_value());
    m_next->setVisible(m_change && m_ofToday);
    if (!m_change) {
        m_hint->setText(tr("Answer the pain first."));
        return;
    }
    m_hint->setText(tr("Today, with this on record. Nothing is saved yet."));
    const Log supposed = supposing(m_bridge->log(), *m_change);
    const Plan today =
        plan(m_bridge->programme(), m_bridge->ruleSet(), supposed, m_bridge->today());
    m_today->setPlan(today, supposed, m_bridge->programme(), !m_ofToday);
    if (m_ofToday) {
        if (!m_morning->value()) {
            m_morning->setValue(Pain::from(today.normal));
        }
        answerTomorrow(supposed);
    }
}

void WhatIfPanel::answerTomorrow(const Log& supposed)
{
    const RuleSet& rules = m_bridge->ruleSet();
    m_morning->setZones(*Pain::from(rules.safeMax), *Pain::from(rules.acceptableMax));
    m_nextDay->setText(tr("And on %1, after a morning of this pain, the diary would say:")
                           .arg(phrases::day(m_bridge->today() + days(1))));
    CheckIn morning;
    morning.date = m_bridge->today() + days(1);
    morning.pain = *m_morning->value();
    const Log then = supposing(supposed, adding(morning));
    const Plan tomorrow = plan(m_bridge->programme(), rules, then, morning.date);
    m_tomorrow->setPlan(tomorrow, then, m_bridge->programme(), true);
}

} // namespace springback::ui
