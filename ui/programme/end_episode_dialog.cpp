#include "ui/programme/end_episode_dialog.h"

#include <QFormLayout>

#include "ui/journal_bridge.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

EndEpisodeDialog::EndEpisodeDialog(JournalBridge& bridge, Row<Episode> row, QWidget* parent)
    : EntryDialog(bridge, tr("End this stretch of rehab"), parent),
      m_row(std::move(row)),
      m_last(addDay(tr("Last day"), bridge.today()))
{
    setObjectName(QStringLiteral("endEpisodeDialog"));
    auto* hint = new TextLabel(tr("Its entries stay in the history. After the last day a new "
                                  "stretch can begin, and this one can be taken up again."),
                               TextRole::Small, this);
    hint->setMuted(true);
    form().insertRow(0, hint);
    m_last->setRange(m_row.value.start, bridge.today());
    m_last->setFocus();
}

Change EndEpisodeDialog::change() const
{
    Episode episode = m_row.value;
    episode.ended = m_last->day();
    return replacing(m_row, std::move(episode));
}

QString EndEpisodeDialog::problem() const
{
    return m_last->day() ? QString()
                         : tr("The date can't be read, or lies outside this stretch of rehab.");
}

} // namespace springback::ui
