#include "ui/trouble/copies_notice.h"

#include <QFileInfo>
#include <QSettings>

#include "core/backups/conflict_copies.h"
#include "core/backups/proof.h"
#include "core/exchange/log_difference.h"
#include "ui/journal_bridge.h"
#include "ui/phrases_backups.h"
#include "ui/qtconvert.h"
#include "ui/shell/message_bar.h"
#include "ui/trouble/trouble_words.h"

namespace springback::ui {

namespace {

QString dismissedKey()
{
    return QStringLiteral("copies/dismissed");
}

/// A copy that grew is another one.
QString markOf(const QFileInfo& copy)
{
    return copy.absoluteFilePath() + QLatin1Char('|') + QString::number(copy.size());
}

/// Entries of the copy that are not here, or not like that; none where it can't be read.
std::size_t newIn(const std::filesystem::path& copy, const Log& here)
{
    const Result<Log> there = readBackup(copy);
    if (!there) {
        return 0;
    }
    const DifferenceCounts counts = countsOf(differenceOf(here, *there));
    return counts.onlyThere + counts.different;
}

} // namespace

CopiesNotice::CopiesNotice(JournalBridge& bridge, MessageBar& messages, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_messages(messages)
{
    connect(&m_messages, &MessageBar::closed, this, &CopiesNotice::dismiss);
}

void CopiesNotice::look()
{
    if (m_messages.isVisible()) {
        return;
    }
    const QStringList dismissed = QSettings().value(dismissedKey()).toStringList();
    for (const std::filesystem::path& copy : conflictCopiesOf(m_bridge.journal().store().file())) {
        const QFileInfo info(toQt(copy.string()));
        if (dismissed.contains(markOf(info))) {
            continue;
        }
        if (const std::size_t count = newIn(copy, m_bridge.log()); count > 0) {
            m_said = markOf(info);
            m_messages.keepSaying(
                TroubleText::tr(
                    "Beside the diary lies another copy of it, %1, with entries that "
                    "are not here or not like that: %2. File > Restore a backup… takes it too, "
                    "and shows them before anything changes.")
                    .arg(info.fileName(), phrases::entries(count)),
                MessageKind::Info);
            return;
        }
    }
}

void CopiesNotice::dismiss()
{
    if (m_said.isEmpty()) {
        return;
    }
    QSettings settings;
    QStringList dismissed = settings.value(dismissedKey()).toStringList();
    constexpr qsizetype kMost = 50;
    dismissed = dismissed.mid(std::max<qsizetype>(0, dismissed.size() - kMost + 1)) << m_said;
    settings.setValue(dismissedKey(), dismissed);
    m_said.clear();
}

} // namespace springback::ui
