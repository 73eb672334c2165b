#include "ui/programme/stretch_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/programme/ladder.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

StretchCard::StretchCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_since(new TextLabel(TextRole::Body, this)),
      m_doses(new TextLabel(TextRole::Small, this)),
      m_changeDoses(new QPushButton(tr("Starting doses…"), this)),
      m_end(new QPushButton(tr("End it…"), this)),
      m_goOn(new QPushButton(tr("Take the end back"), this))
{
    m_since->setObjectName(QStringLiteral("stretchSince"));
    m_doses->setObjectName(QStringLiteral("stretchDoses"));
    m_doses->setMuted(true);
    m_changeDoses->setObjectName(QStringLiteral("startDoses"));
    m_end->setObjectName(QStringLiteral("endEpisode"));
    m_end->setAccessibleName(tr("End this stretch of rehab"));
    m_goOn->setObjectName(QStringLiteral("goOnEpisode"));
    body()->addWidget(new TextLabel(tr("This stretch of rehab"), TextRole::CardTitle, this));
    body()->addWidget(m_since);
    body()->addWidget(m_doses);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(*this, spacing::kSmall));
    buttons->addWidget(m_changeDoses);
    buttons->addWidget(m_end);
    buttons->addWidget(m_goOn);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_changeDoses, &QPushButton::clicked, this, &StretchCard::dosesWanted);
    connect(m_end, &QPushButton::clicked, this, &StretchCard::endWanted);
    connect(m_goOn, &QPushButton::clicked, this, &StretchCard::takeEndBack);
}

void StretchCard::refresh()
{
    const Row<Episode>* row = episodeOn(m_bridge->log(), m_bridge->today());
    if (row == nullptr) {
        return;
    }
    const Episode& episode = row->value;
    const QString since = tr("It began on %1.").arg(phrases::day(episode.start));
    m_since->setText(episode.ended ? tr("%1 It ends with %2; a new one can begin after that.")
                                         .arg(since, phrases::day(*episode.ended))
                                   : since);
    m_doses->setText(dosesText(episode));
    m_end->setVisible(!episode.ended);
    m_goOn->setVisible(episode.ended.has_value());
    for (QPushButton* button : {m_changeDoses, m_end, m_goOn}) {
        button->setEnabled(!m_bridge->isReadOnly());
    }
}

QString StretchCard::dosesText(const Episode& episode) const
{
    const Programme& programme = m_bridge->programme();
    QStringList doses;
    for (const StartDose& start : episode.startDoses) {
        if (const Exercise* exercise = programme.exercise(start.exercise)) {
            const Ladder ladder(*exercise, episode.location, programme.loadStep);
            const Dose dose = ladder.at(ladder.startingAt(start));
            doses << tr("%1 at %2", "exercise, dose")
                         .arg(phrases::exercise(programme, start.exercise),
                              phrases::doseWithLoad(dose, m_bridge->log().settings.units));
        }
    }
    return doses.isEmpty()
               ? tr("Each exercise starts at the first step of its ladder.")
               : tr("Started from: %1. The others start at the first step of their ladder.")
                     .arg(doses.join(QStringLiteral("; ")));
}

void StretchCard::takeEndBack()
{
    const Row<Episode>* row = episodeOn(m_bridge->log(), m_bridge->today());
    Episode episode = row->value;
    episode.ended.reset();
    if (m_bridge->record(replacing(*row, episode))) {
        Q_EMIT recorded(tr("It goes on."));
    }
}

} // namespace springback::ui
