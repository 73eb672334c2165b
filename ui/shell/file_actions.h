// FileActions: export, import and backup, each with its file dialog and one sentence about how it
// went. Writes to the diary only through the bridge.
#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <string>

#include "core/result.h"
#include "ui/exchange/export_dialog.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"

class QMenu;

namespace springback::ui {

class JournalBridge;
class LogImport;

class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(JournalBridge& bridge, FileDialogs dialogs, QWidget* window);

    void addTo(QMenu& menu);
    const FileDialogs& dialogs() const { return m_dialogs; }
    LogImport& imports() { return *m_import; }

    void exportDiary(); ///< asks for the format first
    void importLog();
    void importFolder();
    void backUp();

Q_SIGNALS:
    void message(const QString& text, springback::ui::MessageKind kind);

private:
    /// Called when the place is chosen, as the diary may change until then. Nothing: no file.
    using MakeText = std::function<std::optional<std::string>()>;

    void exportAs(ExportFormat format, bool checkIns);
    void exportTables();
    void exportCalendar(bool checkIns);
    void writeTo(const QString& title, const QString& ending, const QString& filter,
                 const MakeText& make, const QString& done);
    QString suggestion(const QString& ending) const;
    void tell(const Result<void>& result, const QString& done);

    JournalBridge& m_bridge;
    FileDialogs m_dialogs;
    QWidget* m_window;
    LogImport* m_import;
};

} // namespace springback::ui
