// Quits once the first window has been painted, for measuring the start (tests/bench).
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace springback::ui {

class QuitAfterFirstFrame : public QObject {
public:
    explicit QuitAfterFirstFrame(QApplication& app) : QObject(&app)
    {
        app.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            // After this event and those of the other widgets of the same frame.
            // exit() and not quit(): that one does nothing while only a dialog is open.
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

} // namespace springback::ui
