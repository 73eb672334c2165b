#include "ui/session/answer_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "ui/session/guided_words.h"
#include "ui/widgets/effort_scale.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

AnswerCard::AnswerCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel(TextRole::CardTitle, this)),
      m_keys(new TextLabel(tr("Press 0 to 9, or X for 10."), TextRole::Small, this)),
      m_pain(new RatingScale(tr("Worst pain in this set"), QStringLiteral("guidedPain"), this)),
      m_effort(new EffortScale(this)),
      m_hint(new TextLabel(TextRole::Small, this)),
      m_stop(new QPushButton(tr("Sharp pain, stop"), this))
{
    m_title->setObjectName(QStringLiteral("guidedQuestion"));
    m_keys->setMuted(true);
    m_hint->setMuted(true);
    m_effort->setObjectName(QStringLiteral("guidedEffort"));
    m_stop->setObjectName(QStringLiteral("guidedStop"));
    m_stop->setFlat(true);
    m_stop->setForegroundRole(QPalette::BrightText);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setToolTip(tr("Ends this exercise (S)"));
    body()->addWidget(m_title);
    body()->addWidget(m_keys);
    body()->addWidget(m_pain);
    body()->addWidget(m_effort);
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_hint, 1);
    footer->addWidget(m_stop);
    body()->addLayout(footer);
    connect(m_pain, &RatingScale::edited, this, &AnswerCard::tellPain);
    connect(m_pain, &RatingScale::confirmed, this, &AnswerCard::goWanted);
    connect(m_effort, &EffortScale::picked, this, &AnswerCard::effortAnswered);
    connect(m_stop, &QPushButton::clicked, this, &AnswerCard::stopWanted);
}

void AnswerCard::tellPain()
{
    if (const std::optional<PainRating> rating = m_pain->rating()) {
        Q_EMIT painAnswered(*rating);
    }
}

void AnswerCard::show(const GuidedSession& guided, const RuleSet& rules)
{
    m_pain->setZones(rules);
    const Step& step = guided.step();
    m_asksPain = guided.phase() == Phase::Pain;
    m_asksEffort = guided.phase() == Phase::Effort;
    m_perSide = m_bothSore && step.side == Side::Both;
    m_title->setText(m_asksEffort       ? tr("How hard was it, 0 to 10?")
                     : step.holdSeconds ? tr("Worst pain in this hold")
                                        : tr("Worst pain in this set"));
    m_pain->setVisible(!m_asksEffort);
    m_effort->setVisible(m_asksEffort);
    m_effort->setTarget(m_asksEffort ? step.targetRpe : std::nullopt);
    m_hint->setText(m_asksEffort ? tr("How near the calf was to its end, not how much it hurt.")
                                 : guided_words::painHint(step, rules));
    m_pain->setPerSide(m_perSide);
    m_pain->setEnabled(guided.phase() != Phase::GetReady);
    if (!m_pain->isHalfAnswered() ||
        guided.phase() == Phase::GetReady) { // one side answered waits for the other
        m_pain->setRating(guided.pain());
    }
    if (m_perSide && m_asksPain && !m_pain->isAncestorOf(QApplication::focusWidget())) {
        m_pain->setFocus(Qt::OtherFocusReason);
    }
}

bool AnswerCard::takeEnter()
{
    if (!m_asksPain || !m_pain->isHalfAnswered()) {
        return false;
    }
    m_pain->focusOpenSide();
    return true;
}

bool AnswerCard::takeKey(QKeyEvent& event)
{
    const std::optional<Pain> number = painOfKey(event.key());
    if (!number) {
        return false;
    }
    if (m_asksEffort) {
        Q_EMIT effortAnswered(number->value());
    } else if (!m_pain->isEnabled()) {
        return true; // before the set there is nothing to say
    } else if (m_perSide) {
        m_pain->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_pain->focusProxy(), &event);
    } else {
        Q_EMIT painAnswered(PainRating(*number));
    }
    return true;
}

} // namespace springback::ui
