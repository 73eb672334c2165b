#include "ui/session/guided_stop.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/phrases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_group.h"

namespace springback::ui {

GuidedStop::GuidedStop(QWidget* parent)
    : QWidget(parent),
      m_signs(new TickGroup<Sign>(kStopSigns, &phrases::sign, 2, this)),
      m_go(new QPushButton(tr("Go on"), this))
{
    setObjectName(QStringLiteral("guidedStopPart"));
    auto* back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("guidedStopBack"));
    back->setFlat(true);
    m_go->setObjectName(QStringLiteral("guidedStopGo"));
    m_go->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_go);

    auto* card = new Card(this);
    card->body()->addWidget(
        new TextLabel(tr("Which of these was there?"), TextRole::CardTitle, card));
    card->body()->addWidget(new TextLabel(tr("Take away what does not fit. The rules then say "
                                             "whether anything else is fine today."),
                                          TextRole::Body, card));
    card->body()->addWidget(m_signs);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(new TextLabel(tr("Stopped"), TextRole::PageTitle, this));
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_go, &QPushButton::clicked, this, &GuidedStop::goWanted);
    connect(back, &QPushButton::clicked, this, &GuidedStop::backWanted);
}

void GuidedStop::ask(Signs onRecord)
{
    m_signs->setTicked((onRecord & kStopSigns) | Signs{Sign::SharpPain});
    m_go->setFocus(Qt::OtherFocusReason);
}

Signs GuidedStop::signs() const
{
    return m_signs->ticked();
}

} // namespace springback::ui
