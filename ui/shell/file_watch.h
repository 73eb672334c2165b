// FileWatch: has the bridge look at the file about twice a second while the window can be seen, so
// that what another program writes appears within a second. Asks SQLite for one number, which costs
// no disk; a notice of the system would come in the middle of every write and not at all on some
// network folders.
#pragma once

#include <QTimer>

class QWidget;

namespace springback::ui {

class JournalBridge;

class FileWatch : public QObject {
    Q_OBJECT

public:
    /// The bridge must outlive it; it belongs to the window.
    FileWatch(JournalBridge& bridge, QWidget& window);

private:
    void look();

    JournalBridge& m_bridge;
    QWidget& m_window;
    QTimer m_timer;
};

} // namespace springback::ui
