// LogImport: from files (chosen, or dropped onto the window) to the dialog that asks, and the
// sentence about how it went: a document, or activities. Writes only through the bridge.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

#include "core/result.h"
#include "ui/shell/page.h"

namespace springback::ui {

class ActivityImport;
class JournalBridge;

class LogImport : public QObject {
    Q_OBJECT

public:
    /// Takes documents and activity files that are dropped onto the window.
    LogImport(JournalBridge& bridge, QWidget* window);

    /// One document, or any number of activity files and folders of them. Reads them on a thread,
    /// then asks.
    void open(const QStringList& files);

    /// Called before an import; its failure stops the import.
    void setKeepBefore(const std::function<Result<void>()>& keepBefore);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void message(const QString& text, springback::ui::MessageKind kind);

private:
    void openDocument(const QString& file);

    JournalBridge& m_bridge;
    QWidget* m_window;
    ActivityImport* m_activities;
    std::function<Result<void>()> m_keepBefore = [] { return Result<void>(); };
};

} // namespace springback::ui
