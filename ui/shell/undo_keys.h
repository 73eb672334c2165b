// UndoKeys: lets Ctrl+Z and Ctrl+Shift+Z through to the window from a field with nothing of its own
// to take back. A field of Qt keeps them to itself even then. Undoes nothing by itself.
#pragma once

#include <QObject>

namespace springback::ui {

class UndoKeys : public QObject {
    Q_OBJECT

public:
    /// Watches the application as long as it lives.
    explicit UndoKeys(QObject* parent);

    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace springback::ui
