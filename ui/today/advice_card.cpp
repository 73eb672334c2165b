#include "ui/today/advice_card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/today/advice_tone.h"
#include "ui/today/why_dialog.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

AdviceCard::AdviceCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_pill(new Pill(this)),
      m_headline(new TextLabel(TextRole::CardTitle, this)),
      m_because(new TextLabel(TextRole::Body, this)),
      m_why(new QPushButton(tr("Why?"), this)),
      m_seen(new QPushButton(tr("I have been seen"), this))
{
    m_headline->setObjectName(QStringLiteral("adviceHeadline"));
    m_because->setObjectName(QStringLiteral("adviceBecause"));
    m_because->setTextFormat(Qt::RichText);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleName(tr("Why this advice?"));
    m_seen->setObjectName(QStringLiteral("beenSeen"));

    auto* title = new QHBoxLayout;
    title->setSpacing(scaled(*this, spacing::kSmall));
    title->addWidget(m_pill, 0, Qt::AlignTop);
    title->addWidget(m_headline, 1);
    auto* text = new QVBoxLayout;
    text->setSpacing(scaled(*this, spacing::kTiny));
    text->addLayout(title);
    text->addWidget(m_because);
    text->addWidget(m_seen, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(*this, spacing::kLarge));
    row->addLayout(text, 1);
    row->addWidget(m_why, 0, Qt::AlignTop);
    body()->addLayout(row);

    connect(m_why, &QPushButton::clicked, this, &AdviceCard::showWhy);
    connect(m_seen, &QPushButton::clicked, this, &AdviceCard::recordSeen);
}

void AdviceCard::refresh()
{
    const Plan& plan = m_bridge->plan();
    const Log& log = m_bridge->log();
    const Programme& programme = m_bridge->programme();
    m_pill->setText(phrases::advice(plan.advice));
    m_pill->setTone(toneOf(plan.advice));
    m_headline->setText(phrases::headline(plan, log, programme));
    const QString because = phrases::because(plan, log, programme);
    m_because->setText(because);
    m_because->setAccessibleName(phrases::plain(because));
    m_because->setVisible(!because.isEmpty());
    m_seen->setVisible(plan.advice >= Advice::SeeProfessional);
    m_seen->setEnabled(!m_bridge->isReadOnly());
    colour();
}

void AdviceCard::colour()
{
    setEdge(edgeOf(m_bridge->plan().advice, tokensOf(*this)));
}

void AdviceCard::showWhy()
{
    auto* dialog = new WhyDialog(m_bridge->plan(), m_bridge->log(), m_bridge->programme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AdviceCard::recordSeen()
{
    if (m_bridge->record(adding(SeenProfessional{m_bridge->today()}))) {
        Q_EMIT recorded(tr("Noted that you have been seen."));
    }
}

void AdviceCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

} // namespace springback::ui
