// MessageBar: one sentence to the person, in the window and not in a dialog. What was done goes
// away by itself and can be undone from here; what went wrong stays until it is closed or replaced.
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>

#include "ui/shell/page.h"

class QPushButton;
class QToolButton;

namespace springback::ui {

class TextLabel;

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Info and Done go away by themselves, Error stays.
    void say(const QString& text, MessageKind kind);
    /// Stays whatever its kind.
    void keepSaying(const QString& text, MessageKind kind);
    QString text() const;
    /// How long what goes away stays; not while the pointer or the focus is on it.
    void setTimeToRead(std::chrono::milliseconds time) { m_timeToRead = time; }

Q_SIGNALS:
    void undoWanted();
    /// By the person; not when it goes away by itself.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void leave();
    void fitToTheme();

    TextLabel* m_text;
    QPushButton* m_undo;
    QToolButton* m_close;
    MessageKind m_kind = MessageKind::Info;
    QTimer m_timer;
    std::chrono::milliseconds m_timeToRead = std::chrono::seconds(10);
};

} // namespace springback::ui
