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

#include "core/exchange/json_log.h"
#include "core/files/whole_file.h"
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

/// The one document that is dragged, or an empty text.
QString documentIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) {
        return {};
    }
    const QString file = urls.front().toLocalFile();
    const bool isDocument =
        QFileInfo(file).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    return isDocument ? file : QString();
}

} // namespace

LogImport::LogImport(JournalBridge& bridge, QWidget* window)
    : QObject(window), m_bridge(bridge), m_window(window)
{
    window->setAcceptDrops(!bridge.isReadOnly());
    window->installEventFilter(this);
}

void LogImport::open(const QString& file)
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
    const QString file = documentIn(*drag->mimeData());
    if (file.isEmpty() || m_bridge.isReadOnly()) {
        return QObject::eventFilter(watched, event);
    }
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        // Once the drag is over: the program it came from waits for the end of it.
        QMetaObject::invokeMethod(
            this, [this, file] { open(file); }, Qt::QueuedConnection);
    }
    return true;
}

} // namespace springback::ui
