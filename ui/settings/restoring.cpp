#include "ui/settings/restoring.h"

#include "core/backups/proof.h"
#include "core/exchange/log_difference.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/phrases_backups.h"
#include "ui/qtconvert.h"
#include "ui/settings/restore_dialog.h"
#include "ui/shell/backup_worker.h"

namespace springback::ui {

Restoring::Restoring(JournalBridge& bridge, BackupWorker& backups, FileDialogs dialogs,
                     QWidget* window)
    : QObject(window),
      m_bridge(bridge),
      m_backups(backups),
      m_dialogs(std::move(dialogs)),
      m_window(window)
{
}

void Restoring::chooseFile()
{
    const QString file = m_dialogs.existing({m_window, tr("Restore a backup"),
                                             phrases::path(m_backups.keeper().folder()),
                                             tr("Springback diaries (*.db);;All files (*)")});
    if (!file.isEmpty()) {
        preview(fromQt(file));
    }
}

/// "of today 07:12", or the name of a file that is none of this diary's backups.
QString Restoring::nameOf(const std::filesystem::path& file) const
{
    const auto backup = backupFromName(m_backups.keeper().diary(), file);
    return backup ? tr("of %1", "a moment: of today 07:12")
                        .arg(phrases::moment(backup->moment, m_backups.now()))
                  : toQt(file.filename().string());
}

void Restoring::preview(const std::filesystem::path& file)
{
    m_bridge.refresh(); // what is compared should be what is there
    const Result<Log> backup = readBackup(file);
    if (!backup) {
        Q_EMIT message(phrases::error(backup.error()), MessageKind::Error);
        return;
    }
    const QString name = nameOf(file);
    auto* dialog =
        new RestoreDialog(differenceOf(m_bridge.log(), *backup), name,
                          {m_bridge.programme(), m_bridge.log().settings.units}, m_window);
    connect(dialog, &QDialog::accepted, this, [this, file, name] { restore(file, name); });
    dialog->open();
}

void Restoring::restore(const std::filesystem::path& file, const QString& name)
{
    const Result<Restored> restored = m_bridge.restore(file, m_backups.keeper(), m_backups.now());
    m_backups.look();
    if (!restored) {
        Q_EMIT message(phrases::error(restored.error()), MessageKind::Error);
        return;
    }
    const QString done = tr("The diary is now as in the backup %1.").arg(name);
    Q_EMIT message(restored->before
                       ? tr("%1 What it held before is kept in %2.", "what was done; a file")
                             .arg(done, toQt(restored->before->backup.file.filename().string()))
                       : done,
                   MessageKind::Done);
}

} // namespace springback::ui
