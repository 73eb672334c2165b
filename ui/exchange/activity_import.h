// ActivityImport: from activity files (chosen, or dropped onto the window) to the dialog that asks
// which runs come in, and the sentence about how it went. Writes only through the bridge.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

#include "core/result.h"
#include "ui/shell/page.h"

namespace springback::ui {

class ActivityReading;
class JournalBridge;

class ActivityImport : public QObject {
    Q_OBJECT

public:
    ActivityImport(JournalBridge& bridge, QWidget* window);
    ~ActivityImport() override;

    /// Files and folders. Reads them on a thread, then asks; while another reading goes on,
    /// says so and reads nothing.
    void open(const QStringList& files);

    /// Called before an import; its failure stops the import.
    void setKeepBefore(std::function<Result<void>()> keepBefore)
    {
        m_keepBefore = std::move(keepBefore);
    }

Q_SIGNALS:
    void message(const QString& text, springback::ui::MessageKind kind);

private:
    void showProgress();
    void ask();

    JournalBridge& m_bridge;
    QWidget* m_window;
    std::function<Result<void>()> m_keepBefore = [] { return Result<void>(); };
    std::unique_ptr<ActivityReading> m_reading;
};

} // namespace springback::ui
