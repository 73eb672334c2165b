#include "ui/today/plan_card.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "ui/journal_bridge.h"
#include "ui/today/plan_rows_view.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

PlanCard::PlanCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_minutes(new TextLabel(TextRole::Small, this)),
      m_start(new QPushButton(tr("Start session"), this)),
      m_empty(new TextLabel(TextRole::Body, this)),
      m_rows(new PlanRowsView(this))
{
    auto* title = new TextLabel(tr("Today’s plan"), TextRole::CardTitle, this);
    title->setWordWrap(false);
    m_minutes->setMuted(true);
    m_start->setObjectName(QStringLiteral("startSession"));
    m_empty->setMuted(true);
    m_empty->setObjectName(QStringLiteral("planEmpty"));
    auto* header = new QHBoxLayout;
    header->setSpacing(scaled(*this, spacing::kSmall));
    header->addWidget(title);
    header->addWidget(m_minutes, 1);
    header->addWidget(m_start);
    body()->addLayout(header);
    body()->addWidget(m_empty);
    body()->addWidget(m_rows);
    body()->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_opensTable) {
            Q_EMIT tableWanted();
        } else {
            Q_EMIT sessionWanted();
        }
    });
}

void PlanCard::refresh()
{
    const Plan& plan = m_bridge->plan();
    const Log& log = m_bridge->log();
    PlanRows rows = planRows(plan, m_bridge->programme(), log.settings.units);
    const std::vector<PlanRow> runs = runRows(log, m_bridge->today());
    rows.today.insert(rows.today.end(), runs.begin(), runs.end());
    m_minutes->setText(rows.anyDue ? tr("about %1 min").arg(QLocale().toString(rows.minutes))
                                   : QString());
    const QString empty = emptySentence(rows);
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    const bool running = runningSession(log, m_bridge->today()) != nullptr;
    m_opensTable = !rows.anyDue && !running;
    m_start->setText(running       ? tr("Resume session")
                     : rows.anyDue ? tr("Start session")
                                   : tr("Log a session"));
    m_start->setDefault(running || (rows.anyDue && checkInOn(log, m_bridge->today()) != nullptr));
    m_start->setEnabled(!m_bridge->isReadOnly());

    if (isPaused()) {
        m_rows->clear();
    } else {
        m_rows->setRows(rows, plan);
    }
}

bool PlanCard::isPaused() const
{
    return m_bridge->plan().advice >= Advice::SeeProfessional;
}

QString PlanCard::emptySentence(const PlanRows& rows) const
{
    if (isPaused()) {
        return tr("The plan pauses until someone has looked at it. Logging stays open.");
    }
    return rows.today.empty() ? tr("Nothing is due today. Rest is part of the plan.") : QString();
}

void PlanCard::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace springback::ui
