#include "ui/programme/days_card.h"

#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/weekday_row.h"

namespace springback::ui {

DaysCard::DaysCard(JournalBridge& bridge, QWidget* parent) : Card(parent), m_bridge(&bridge)
{
    body()->addWidget(new TextLabel(tr("Your days"), TextRole::CardTitle, this));
    m_strength =
        addRow(QStringLiteral("strength"), tr("Strength days, until the jumps of spring 1"));
    m_jumps = addRow(QStringLiteral("jumps"), tr("Jump days"));
    m_beside = addRow(QStringLiteral("beside"), tr("Strength days beside the jumps"));
    body()->addStretch(1);
}

WeekdayRow* DaysCard::addRow(const QString& name, const QString& text)
{
    auto* label = new TextLabel(text, TextRole::Small, this);
    label->setMuted(true);
    auto* row = new WeekdayRow(name, text, this);
    body()->addWidget(label);
    body()->addWidget(row);
    connect(row, &WeekdayRow::edited, this, &DaysCard::record);
    return row;
}

void DaysCard::refresh()
{
    if (const Row<Episode>* episode = episodeOn(m_bridge->log(), m_bridge->today())) {
        const Schedule& schedule = episode->value.schedule;
        m_strength->setDays(schedule.strength);
        m_jumps->setDays(schedule.jumps);
        m_beside->setDays(schedule.strengthBesideJumps);
    }
    for (WeekdayRow* row : {m_strength, m_jumps, m_beside}) {
        row->setEnabled(!m_bridge->isReadOnly());
    }
}

void DaysCard::record()
{
    const Row<Episode>* row = episodeOn(m_bridge->log(), m_bridge->today());
    const Schedule schedule{m_strength->days(), m_jumps->days(), m_beside->days()};
    if (schedule.strength.empty() || schedule.jumps.empty() ||
        schedule.strengthBesideJumps.empty()) {
        refresh();
        Q_EMIT refused(tr("One day at least stays chosen."));
        return;
    }
    Episode episode = row->value;
    episode.schedule = schedule;
    if (m_bridge->record(replacing(*row, episode))) {
        Q_EMIT recorded(tr("Your days are changed."));
    } else {
        refresh();
    }
}

} // namespace springback::ui
