#include "ui/session/stop_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/phrases.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_group.h"

namespace springback::ui {

StopCard::StopCard(QWidget* parent)
    : Card(parent),
      m_signs(new TickGroup<Sign>(kStopSigns, &phrases::sign, 2, this)),
      m_go(new QPushButton(tr("Go on"), this))
{
    setObjectName(QStringLiteral("guidedStopCard"));
    body()->addWidget(new TextLabel(tr("Stopped. What was there?"), TextRole::PageTitle, this));
    body()->addWidget(new TextLabel(tr("Take away what does not fit. The rules then say whether "
                                       "anything else is fine today."),
                                    TextRole::Body, this));
    body()->addWidget(m_signs);
    auto* back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("guidedStopBack"));
    back->setFlat(true);
    m_go->setObjectName(QStringLiteral("guidedStopGo"));
    m_go->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_go);
    body()->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &StopCard::goWanted);
    connect(back, &QPushButton::clicked, this, &StopCard::backWanted);
}

void StopCard::ask(Signs onRecord)
{
    m_signs->setTicked((onRecord & kStopSigns) | Signs{Sign::SharpPain});
    m_go->setFocus(Qt::OtherFocusReason);
}

Signs StopCard::signs() const
{
    return m_signs->ticked();
}

} // namespace springback::ui
