// Restoring: the way from "restore" to a restored diary: reads the backup, shows what would change,
// and replaces the diary when the person wants it. Used by the File menu and the Settings page.
#pragma once

#include <QObject>

#include <filesystem>

#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"

namespace springback::ui {

class BackupWorker;
class JournalBridge;

class Restoring : public QObject {
    Q_OBJECT

public:
    Restoring(JournalBridge& bridge, BackupWorker& backups, FileDialogs dialogs, QWidget* window);

    /// Asks for a file first.
    void chooseFile();
    void preview(const std::filesystem::path& file);

Q_SIGNALS:
    void message(const QString& text, springback::ui::MessageKind kind);

private:
    QString nameOf(const std::filesystem::path& file) const;
    void restore(const std::filesystem::path& file, const QString& name);

    JournalBridge& m_bridge;
    BackupWorker& m_backups;
    FileDialogs m_dialogs;
    QWidget* m_window;
};

} // namespace springback::ui
