// AfterFirstFrame: does something once the first window has been painted: what would slow the start
// otherwise, and quitting, for measuring it (tests/bench).
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <functional>

namespace springback::ui {

class AfterFirstFrame : public QObject {
public:
    AfterFirstFrame(QApplication& app, std::function<void()> then)
        : QObject(&app), m_then(std::move(then))
    {
        app.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            // After this event and those of the other widgets of the same frame.
            QTimer::singleShot(0, this, m_then);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
    bool m_painted = false;
};

} // namespace springback::ui
