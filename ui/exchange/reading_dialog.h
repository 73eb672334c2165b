// ReadingDialog: how far the reading of activity files is, and Cancel. Reads nothing itself.
#pragma once

#include <QDialog>
#include <QTimer>

class QProgressBar;

namespace springback::ui {

class ActivityReading;

class ReadingDialog : public QDialog {
    Q_OBJECT

public:
    /// Stops the reading when it is cancelled; goes away when the reading is finished.
    explicit ReadingDialog(ActivityReading& reading, QWidget* parent = nullptr);

private:
    QProgressBar* m_bar;
    QTimer m_look;
};

} // namespace springback::ui
