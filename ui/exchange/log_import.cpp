#include "ui/exchange/log_import.h"

#include <QDropEvent>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QThread>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

#include "core/activities/activity_files.h"
#include "core/exchange/json_log.h"
#include "core/files/whole_file.h"
#include "ui/exchange/activity_import.h"
#include "ui/exchange/import_dialog.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

Result<LogDocument> readFrom(const QString& file, const Programme& programme)
{
    return readWhole(fromQt(file), kMaxDocumentBytes).and_then([&](const std::string& text) {
        return readDocument(text, programme);
    });
}

/// On a thread, so that the window goes on painting; it takes no clicks and keys meanwhile.
Result<LogDocument> readMeanwhile(const QString& file, const Programme& programme)
{
    std::optional<Result<LogDocument>> read;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { read = readFrom(file, programme); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait(); // the loop also ends when the program does
    QGuiApplication::restoreOverrideCursor();
    return std::move(*read);
}

bool isDocument(const QFileInfo& file)
{
    return file.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
}

/// By its name: nothing is read while it is dragged. Of other files the drop says what they are.
bool mayHoldActivities(const QFileInfo& file)
{
    static const QStringList suffixes{QStringLiteral("fit"), QStringLiteral("tcx"),
                                      QStringLiteral("gpx"), QStringLiteral("gz"),
                                      QStringLiteral("zip"), QStringLiteral("csv")};
    return file.isDir() || suffixes.contains(file.suffix(), Qt::CaseInsensitive);
}

/// The one document that is dragged, or the activity files; nothing when there is more to it.
QStringList filesIn(const QMimeData& data)
{
    QStringList files;
    bool activities = true;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) {
            return {};
        }
        files << url.toLocalFile();
        activities = activities && mayHoldActivities(QFileInfo(files.back()));
    }
    const bool oneDocument = files.size() == 1 && isDocument(QFileInfo(files.front()));
    return activities || oneDocument ? files : QStringList();
}

} // namespace

LogImport::LogImport(JournalBridge& bridge, QWidget* window)
    : QObject(window),
      m_bridge(bridge),
      m_window(window),
      m_activities(new ActivityImport(bridge, window))
{
    connect(m_activities, &ActivityImport::message, this, &LogImport::message);
    window->setAcceptDrops(!bridge.isReadOnly());
    window->installEventFilter(this);
}

void LogImport::setKeepBefore(const std::function<Result<void>()>& keepBefore)
{
    m_keepBefore = keepBefore;
    m_activities->setKeepBefore(keepBefore);
}

void LogImport::open(const QStringList& files)
{
    const bool oneFile = files.size() == 1 && !QFileInfo(files.front()).isDir();
    if (oneFile && !looksLikeActivities(fromQt(files.front()))) {
        openDocument(files.front());
    } else {
        m_activities->open(files);
    }
}

void LogImport::openDocument(const QString& file)
{
    Result<LogDocument> document = readMeanwhile(file, m_bridge.programme());
    if (!document) {
        Q_EMIT message(phrases::error(document.error()), MessageKind::Error);
        return;
    }
    auto* dialog = new ImportDialog(m_bridge, std::move(*document), QFileInfo(file).fileName(),
                                    m_keepBefore, m_window);
    connect(dialog, &ImportDialog::imported, this, [this](int entries) {
        Q_EMIT message(entries == 1 ? tr("Imported 1 entry.")
                                    : tr("Imported %n entries.", nullptr, entries),
                       MessageKind::Done);
    });
    dialog->open();
}

bool LogImport::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    if (watched != m_window || !isDrag) {
        return QObject::eventFilter(watched, event);
    }
    auto* drag = static_cast<QDropEvent*>(event);
    const QStringList files = filesIn(*drag->mimeData());
    if (files.isEmpty() || m_bridge.isReadOnly()) {
        return QObject::eventFilter(watched, event);
    }
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        // Once the drag is over: the program it came from waits for the end of it.
        QMetaObject::invokeMethod(
            this, [this, files] { open(files); }, Qt::QueuedConnection);
    }
    return true;
}

} // namespace springback::ui
