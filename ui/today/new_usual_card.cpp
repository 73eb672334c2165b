#include "ui/today/new_usual_card.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <vector>

#include "ui/journal_bridge.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// The middle of the last mornings on one side, rounded half up like the normal itself.
Pain medianMorning(const Log& log, Side side, Day today, int mornings)
{
    std::vector<std::pair<Day, int>> recorded;
    for (const Row<CheckIn>& row : log.checkIns) {
        if (row.value.date <= today) {
            recorded.emplace_back(row.value.date, row.value.pain.on(side).value());
        }
    }
    std::sort(recorded.begin(), recorded.end());
    std::vector<int> pains;
    const std::size_t count = std::min(recorded.size(), static_cast<std::size_t>(mornings));
    for (std::size_t i = recorded.size() - count; i < recorded.size(); ++i) {
        pains.push_back(recorded[i].second);
    }
    if (pains.empty()) {
        return {};
    }
    std::sort(pains.begin(), pains.end());
    const int twice = pains[(pains.size() - 1) / 2] + pains[pains.size() / 2];
    return *Pain::from((twice + 1) / 2);
}

/// What a yes makes the usual: one point up, or with both tendons the middle of each side.
PainRating newUsual(const JournalBridge& bridge)
{
    const Plan& plan = bridge.plan();
    if (plan.side != Side::Both) {
        return Pain::from(plan.normal + 1).value_or(Pain());
    }
    const int mornings = bridge.ruleSet().rollingMornings;
    return {medianMorning(bridge.log(), Side::Left, bridge.today(), mornings),
            medianMorning(bridge.log(), Side::Right, bridge.today(), mornings)};
}

} // namespace

NewUsualCard::NewUsualCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_question(new TextLabel(TextRole::Body, this)),
      m_yes(new QPushButton(tr("Yes, it is"), this)),
      m_notNow(new QPushButton(tr("Not now"), this))
{
    m_yes->setObjectName(QStringLiteral("newUsualYes"));
    m_yes->setAccessibleName(tr("Yes, this is my new usual"));
    m_notNow->setObjectName(QStringLiteral("newUsualNotNow"));
    body()->addWidget(new TextLabel(tr("Is this your new usual?"), TextRole::CardTitle, this));
    body()->addWidget(m_question);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_notNow);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, &NewUsualCard::accept);
    connect(m_notNow, &QPushButton::clicked, this, &NewUsualCard::putOff);
}

void NewUsualCard::refresh()
{
    const Plan& plan = m_bridge->plan();
    const bool asked =
        std::find(plan.asks.begin(), plan.asks.end(), Ask::NewUsual) != plan.asks.end();
    setVisible(asked && m_putOffOn != m_bridge->today() && !m_bridge->isReadOnly());
    m_question->setText(tr("Half of your last mornings were one point above your normal %1. A yes "
                           "makes that the number to compare with from today.")
                            .arg(QLocale().toString(plan.normal)));
}

void NewUsualCard::accept()
{
    if (m_bridge->record(adding(NormalReset{m_bridge->today(), newUsual(*m_bridge), {}}))) {
        Q_EMIT recorded(tr("New usual noted."));
    }
}

void NewUsualCard::putOff()
{
    m_putOffOn = m_bridge->today();
    refresh();
}

} // namespace springback::ui
