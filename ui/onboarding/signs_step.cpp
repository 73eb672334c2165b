#include "ui/onboarding/signs_step.h"

#include <QVBoxLayout>

#include "ui/phrases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

SignsStep::SignsStep(QWidget* parent)
    : OnboardingStep(parent),
      m_adviceCard(new Card(this)),
      m_advice(new TextLabel(TextRole::Body, m_adviceCard))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    m_advice->setObjectName(QStringLiteral("signAdvice"));
    m_adviceCard->body()->addWidget(m_advice);
    addGroup(tr("Today or in the last days"), kUrgentSigns);
    addGroup(tr("At any time"), kSeeSomeoneSigns);
    addGroup(tr("With or after training"), kStopSigns);
    layout->addWidget(m_adviceCard);
    layout->addStretch(1);
    showAdvice();
}

void SignsStep::addGroup(const QString& title, Signs signs)
{
    constexpr int kColumns = 2;
    auto* card = new Card(this);
    card->body()->addWidget(new TextLabel(title, TextRole::CardTitle, card));
    auto* group = new TickGroup<Sign>(signs, phrases::sign, kColumns, card);
    card->body()->addWidget(group);
    for (const auto& [sign, box] : group->boxes()) {
        connect(box, &QCheckBox::toggled, this, [this] {
            showAdvice();
            Q_EMIT edited();
        });
    }
    m_groups.push_back(group);
    layout()->addWidget(card);
}

QString SignsStep::title() const
{
    return tr("Any of these signs?");
}

QString SignsStep::hint() const
{
    return tr(
        "Tick what fits; most people tick nothing. A diary can’t tell conditions apart, so it "
        "asks once in full.");
}

void SignsStep::enter(const Episode&)
{
    m_groups.front()->boxes().front().second->setFocus(Qt::OtherFocusReason);
}

Signs SignsStep::ticked() const
{
    Signs signs;
    for (const TickGroup<Sign>* group : m_groups) {
        signs = signs | group->ticked();
    }
    return signs;
}

void SignsStep::write(Episode& episode) const
{
    episode.signs = ticked();
}

void SignsStep::clear()
{
    for (TickGroup<Sign>* group : m_groups) {
        group->setTicked({});
    }
}

void SignsStep::showAdvice()
{
    const Signs signs = ticked();
    m_adviceCard->setVisible(!signs.empty());
    m_advice->setText(phrases::whatToDo(signs));
    const Tokens& colours = tokensOf(*this);
    m_adviceCard->setEdge(signs.containsAny(kUrgentSigns) ? colours.tooMuch : colours.acceptable);
}

} // namespace springback::ui
