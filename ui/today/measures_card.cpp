#include "ui/today/measures_card.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_line.h"

namespace springback::ui {

namespace {

bool isAmong(const std::vector<MeasureKind>& kinds, MeasureKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// The measure of that kind that is in use, or null.
const Row<Measure>* inUse(const Log& log, MeasureKind kind, Day today)
{
    for (const Row<Measure>& row : log.measures) {
        if (row.value.kind == kind && row.value.from <= today && !row.value.to) {
            return &row;
        }
    }
    return nullptr;
}

/// The measure of that kind whose last day is today: ticking it again goes on with it.
const Row<Measure>* endedToday(const Log& log, MeasureKind kind, Day today)
{
    for (const Row<Measure>& row : log.measures) {
        if (row.value.kind == kind && row.value.to == today) {
            return &row;
        }
    }
    return nullptr;
}

Change beginning(const Log& log, MeasureKind kind, Day today)
{
    if (const Row<Measure>* row = endedToday(log, kind, today)) {
        Measure again = row->value;
        again.to.reset();
        return replacing(*row, again);
    }
    return adding(Measure{kind, today, std::nullopt});
}

/// One begun today was never used: it goes without a trace.
Change ending(const Row<Measure>& row, Day today)
{
    if (row.value.from == today) {
        return removing(row);
    }
    Measure ended = row.value;
    ended.to = today;
    return replacing(row, ended);
}

} // namespace

MeasuresCard::MeasuresCard(JournalBridge& bridge, QWidget* parent) : Card(parent), m_bridge(&bridge)
{
    body()->addWidget(new TextLabel(tr("While it is irritable"), TextRole::CardTitle, this));
    auto* hint =
        new TextLabel(tr("Temporary. Remove them as mornings settle."), TextRole::Small, this);
    hint->setMuted(true);
    body()->addWidget(hint);
    for (std::size_t i = 0; i < EnumNames<MeasureKind>::values.size(); ++i) {
        const auto kind = static_cast<MeasureKind>(i);
        auto* line = new TickLine(toQt(nameOf(kind)), phrases::measure(kind), this);
        connect(line->box(), &QCheckBox::clicked, this,
                [this, kind](bool on) { toggle(kind, on); });
        m_lines.push_back(line);
        body()->addWidget(line);
    }
    m_takeAway = new TextLabel(TextRole::Small, this);
    m_takeAway->setObjectName(QStringLiteral("measuresToEnd"));
    body()->addWidget(m_takeAway);
    body()->addStretch(1);
}

void MeasuresCard::refresh()
{
    const Plan& plan = m_bridge->plan();
    bool anyShown = false;
    QStringList toEnd;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto kind = static_cast<MeasureKind>(i);
        const bool used = inUse(m_bridge->log(), kind, m_bridge->today()) != nullptr;
        const bool shown = used || isAmong(plan.measuresOffered, kind);
        m_lines[i]->box()->setChecked(used);
        m_lines[i]->setVisible(shown);
        m_lines[i]->setEnabled(!m_bridge->isReadOnly());
        anyShown = anyShown || shown;
        if (used && isAmong(plan.measuresToEnd, kind)) {
            toEnd << phrases::measure(kind);
        }
    }
    m_takeAway->setText(
        tr("Mornings have settled. Time to take away: %1.").arg(toEnd.join(QStringLiteral(", "))));
    m_takeAway->setVisible(!toEnd.isEmpty());
    setVisible(anyShown);
}

void MeasuresCard::toggle(MeasureKind kind, bool on)
{
    const Log& log = m_bridge->log();
    const Day today = m_bridge->today();
    const Row<Measure>* used = inUse(log, kind, today);
    if (on == (used != nullptr)) {
        return;
    }
    const Change change = on ? beginning(log, kind, today) : ending(*used, today);
    if (m_bridge->record(change)) {
        Q_EMIT recorded(on ? tr("In use from today: %1").arg(phrases::measure(kind))
                           : tr("Taken away: %1").arg(phrases::measure(kind)));
    } else {
        refresh();
    }
}

} // namespace springback::ui
