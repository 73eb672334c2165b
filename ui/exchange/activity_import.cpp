#include "ui/exchange/activity_import.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

#include "ui/exchange/activity_reading.h"
#include "ui/exchange/reading_dialog.h"
#include "ui/exchange/run_import_dialog.h"
#include "ui/exchange/run_import_words.h"
#include "ui/journal_bridge.h"
#include "ui/qtconvert.h"

namespace springback::ui {

ActivityImport::ActivityImport(JournalBridge& bridge, QWidget* window)
    : QObject(window), m_bridge(bridge), m_window(window)
{
}

ActivityImport::~ActivityImport() = default;

void ActivityImport::open(const QStringList& files)
{
    const bool isReading = m_reading && !m_reading->isStopped();
    if (files.isEmpty()) {
        return;
    }
    if (isReading) {
        Q_EMIT message(tr("The files before are still being read."), MessageKind::Info);
        return;
    }
    if (m_bridge.log().episodes.empty()) {
        Q_EMIT message(tr("Runs belong to a stretch of rehab. Begin one first, then import them."),
                       MessageKind::Info);
        return;
    }
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files) {
        paths.emplace_back(fromQt(file));
    }
    m_reading = std::make_unique<ActivityReading>(std::move(paths));
    connect(m_reading.get(), &ActivityReading::finished, this, &ActivityImport::ask);
    // A few files are read before anyone could follow a bar.
    constexpr std::chrono::milliseconds kShort{300};
    QTimer::singleShot(kShort, m_reading.get(), [this] { showProgress(); });
}

void ActivityImport::showProgress()
{
    if (!m_reading) { // finished, and not yet deleted
        return;
    }
    auto* dialog = new ReadingDialog(*m_reading, m_window);
    dialog->open();
}

void ActivityImport::ask()
{
    const bool stopped = m_reading->isStopped();
    std::vector<FoundActivity> found = m_reading->takeFound();
    m_reading.release()->deleteLater(); // it is the sender of what leads here
    if (stopped) {
        return;
    }
    if (found.empty()) {
        Q_EMIT message(tr("There is no activity in these files."), MessageKind::Info);
        return;
    }
    if (found.size() == 1 && !found.front().activity) {
        Q_EMIT message(run_import_words::unreadable(found.front().activity.error()),
                       MessageKind::Error);
        return;
    }
    auto* dialog = new RunImportDialog(m_bridge, std::move(found), m_keepBefore, m_window);
    connect(dialog, &RunImportDialog::imported, this, [this](int runs) {
        Q_EMIT message(run_import_words::imported(runs), MessageKind::Done);
    });
    dialog->open();
}

} // namespace springback::ui
