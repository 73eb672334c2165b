#include "ui/shell/file_watch.h"

#include <QWidget>

#include <chrono>

#include "ui/journal_bridge.h"

namespace springback::ui {

FileWatch::FileWatch(JournalBridge& bridge, QWidget& window)
    : QObject(&window), m_bridge(bridge), m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    m_timer.start(std::chrono::milliseconds(400));
}

/// A window that comes into view looks by itself.
void FileWatch::look()
{
    if (m_window.isVisible() && !m_window.isMinimized()) {
        m_bridge.refresh();
    }
}

} // namespace springback::ui
