#include "ui/shell/file_actions.h"

#include <QDir>
#include <QMenu>

#include "core/backups/backups.h"
#include "core/exchange/json_log.h"
#include "core/files/whole_file.h"
#include "ui/exchange/log_import.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

FileActions::FileActions(JournalBridge& bridge, FileDialogs dialogs, QWidget* window)
    : QObject(window),
      m_bridge(bridge),
      m_dialogs(std::move(dialogs)),
      m_window(window),
      m_import(new LogImport(bridge, window))
{
    connect(m_import, &LogImport::message, this, &FileActions::message);
}

void FileActions::addTo(QMenu& menu)
{
    const auto add = [&](const QString& text, const char* name, void (FileActions::*act)()) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("&Export log…"), "exportLog", &FileActions::exportLog);
    add(tr("&Import…"), "importLog", &FileActions::importLog)->setEnabled(!m_bridge.isReadOnly());
    add(tr("Import a &folder…"), "importFolder", &FileActions::importFolder)
        ->setEnabled(!m_bridge.isReadOnly());
    add(tr("&Back up…"), "backUp", &FileActions::backUp);
}

void FileActions::exportLog()
{
    const QString file = m_dialogs.toReplace(
        {m_window, tr("Export the log"),
         QStringLiteral("springback-%1.json").arg(toQt(isoDay(m_bridge.today()))),
         tr("Springback logs (*.json)")});
    if (!file.isEmpty()) {
        tell(writeWhole(fromQt(file), toJson(m_bridge.log())),
             tr("The whole diary is now in %1.").arg(QDir::toNativeSeparators(file)));
    }
}

void FileActions::importLog()
{
    const QStringList files = m_dialogs.several(
        {m_window, tr("Import"), QString(),
         tr("Runs and logs (*.fit *.tcx *.gpx *.gz *.zip *.json)") + QStringLiteral(";;") +
             tr("Springback logs (*.json)") + QStringLiteral(";;") + tr("All files (*)")});
    if (!files.isEmpty()) {
        m_import->open(files);
    }
}

void FileActions::importFolder()
{
    const QString folder =
        m_dialogs.folder({m_window, tr("Import a folder of runs"), QString(), QString()});
    if (!folder.isEmpty()) {
        m_import->open({folder});
    }
}

void FileActions::backUp()
{
    const QString file =
        m_dialogs.brandNew({m_window, tr("Back up the diary"),
                            QStringLiteral("springback-%1.db").arg(toQt(isoDay(m_bridge.today()))),
                            tr("Springback diaries (*.db)")});
    if (file.isEmpty()) {
        return;
    }
    const QString name = QDir::toNativeSeparators(file);
    const Result<Proof> made = makeBackupAt(m_bridge.journal().store().file(), fromQt(file));
    if (!made && made.error().code == ErrorCode::Duplicate) {
        Q_EMIT message(tr("There is a file %1 already. It was left as it is.").arg(name),
                       MessageKind::Error);
        return;
    }
    tell(made.map([](const Proof&) {}), tr("A proven copy of the diary is now in %1.").arg(name));
}

void FileActions::tell(const Result<void>& result, const QString& done)
{
    if (result) {
        Q_EMIT message(done, MessageKind::Info);
    } else {
        Q_EMIT message(phrases::error(result.error()), MessageKind::Error);
    }
}

} // namespace springback::ui
