// LogImport: from a file (chosen, or dropped onto the window) to the import dialog and the sentence
// about how it went. Writes to the diary only through the bridge.
#pragma once

#include <QObject>

#include <functional>

#include "core/result.h"
#include "ui/shell/page.h"

namespace springback::ui {

class JournalBridge;

class LogImport : public QObject {
    Q_OBJECT

public:
    /// Takes documents that are dropped onto the window.
    LogImport(JournalBridge& bridge, QWidget* window);

    /// Reads it on a thread while the window waits, then asks.
    void open(const QString& file);

    /// Called before an import; its failure stops the import.
    void setKeepBefore(std::function<Result<void>()> keepBefore)
    {
        m_keepBefore = std::move(keepBefore);
    }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void message(const QString& text, springback::ui::MessageKind kind);

private:
    JournalBridge& m_bridge;
    QWidget* m_window;
    std::function<Result<void>()> m_keepBefore = [] { return Result<void>(); };
};

} // namespace springback::ui
