// FileTroubleBar: stays in view while the diary's file is gone or fails. Says so, and offers to
// write the diary, which the window still has, into a new file. Does not look for trouble itself.
#pragma once

#include <QFrame>

#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class TextLabel;

class FileTroubleBar : public QFrame {
    Q_OBJECT

public:
    FileTroubleBar(JournalBridge& bridge, FileDialogs dialogs, QWidget* parent = nullptr);

    QString text() const;

Q_SIGNALS:
    void message(const QString& text, springback::ui::MessageKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void putBack();
    void saveAs();
    void fitToTheme();

    JournalBridge& m_bridge;
    FileDialogs m_dialogs;
    TextLabel* m_text;
    QPushButton* m_putBack;
    QPushButton* m_saveAs;
};

} // namespace springback::ui
