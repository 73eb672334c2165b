#include "ui/shell/file_actions.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include "core/backups/backups.h"
#include "core/exchange/csv_log.h"
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/json_log.h"
#include "core/files/whole_file.h"
#include "ui/exchange/log_import.h"
#include "ui/exchange/plan_calendar_words.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

/// The name, or the first of "name 2", "name 3" that nothing has.
QString freeName(const QString& name)
{
    QString free = name;
    for (int number = 2; QFileInfo::exists(free) || QFileInfo(free).isSymLink(); ++number) {
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    }
    return free;
}

} // namespace

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
    add(tr("&Export…"), "exportDiary", &FileActions::exportDiary);
    add(tr("&Import…"), "importLog", &FileActions::importLog)->setEnabled(!m_bridge.isReadOnly());
    add(tr("Import a &folder…"), "importFolder", &FileActions::importFolder)
        ->setEnabled(!m_bridge.isReadOnly());
    add(tr("&Back up…"), "backUp", &FileActions::backUp);
}

void FileActions::exportDiary()
{
    auto* dialog = new ExportDialog(m_window);
    connect(dialog, &ExportDialog::chosen, this, &FileActions::exportAs);
    dialog->open();
}

void FileActions::exportAs(ExportFormat format, bool checkIns)
{
    switch (format) {
    case ExportFormat::Document:
        writeTo(
            tr("Export the log"), QStringLiteral(".json"), tr("Springback logs (*.json)"),
            [this] { return toJson(m_bridge.log()); }, tr("The whole diary is now in %1."));
        break;
    case ExportFormat::Tables:
        exportTables();
        break;
    case ExportFormat::Fhir:
        writeTo(
            tr("Export a FHIR bundle"), QStringLiteral("-fhir.json"), tr("FHIR bundles (*.json)"),
            [this] { return toFhir(m_bridge.log(), m_bridge.programme()); },
            tr("The FHIR bundle is now in %1."));
        break;
    case ExportFormat::Calendar:
        exportCalendar(checkIns);
        break;
    }
}

/// Into a new folder of its own: no file is written over, and none of an earlier day is among them.
void FileActions::exportTables()
{
    const QString place = m_dialogs.folder(
        {m_window, tr("Where to make the folder of tables"), QString(), QString()});
    if (place.isEmpty()) {
        return;
    }
    const QString folder = freeName(QDir(place).filePath(suggestion(QStringLiteral("-tables"))));
    Result<void> done = makePrivateFolder(fromQt(folder));
    for (const CsvTable& table : toCsv(m_bridge.log())) {
        if (done && table.rows > 0) {
            done = writeWhole(fromQt(QDir(folder).filePath(toQt(table.name + ".csv"))),
                              csvFile(table));
        }
    }
    tell(done, tr("The tables of the diary are now in the folder %1.")
                   .arg(QDir::toNativeSeparators(folder)));
}

void FileActions::exportCalendar(bool checkIns)
{
    const auto make = [this, checkIns] {
        auto text = planCalendarOf(m_bridge, checkIns, QDateTime::currentDateTimeUtc());
        if (!text) {
            Q_EMIT message(tr("Nothing is planned in the next four weeks, so there is no calendar "
                              "to write."),
                           MessageKind::Info);
        }
        return text;
    };
    if (make()) {
        writeTo(tr("Export the plan"), QStringLiteral(".ics"), tr("Calendars (*.ics)"), make,
                tr("The plan of the next four weeks is now in %1."));
    }
}

void FileActions::writeTo(const QString& title, const QString& ending, const QString& filter,
                          const MakeText& make, const QString& done)
{
    const QString file = m_dialogs.toReplace({m_window, title, suggestion(ending), filter});
    if (file.isEmpty()) {
        return;
    }
    if (const std::optional<std::string> text = make()) {
        tell(writeWhole(fromQt(file), *text), done.arg(QDir::toNativeSeparators(file)));
    }
}

QString FileActions::suggestion(const QString& ending) const
{
    return QStringLiteral("springback-%1").arg(toQt(isoDay(m_bridge.today()))) + ending;
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
