#include "ui/pages.h"

#include <QAction>

#include "ui/exchange/log_import.h"
#include "ui/exercises/exercises_page.h"
#include "ui/history/history_page.h"
#include "ui/journal_bridge.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/phrases_backups.h"
#include "ui/programme/programme_page.h"
#include "ui/progress/progress_page.h"
#include "ui/report/printing.h"
#include "ui/report/report_page.h"
#include "ui/session/guided_page.h"
#include "ui/session/session_page.h"
#include "ui/settings/restoring.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/today/today_page.h"

namespace springback::ui {

namespace {

/// With the ways to a backup that need no page: before the first episode there is none.
void addSettings(MainWindow& window, JournalBridge& bridge, BackupWorker& backups)
{
    auto* restoring = new Restoring(bridge, backups, window.files().dialogs(), &window);
    QObject::connect(restoring, &Restoring::message, &window.messageBar(), &MessageBar::say);
    auto* restore = new QAction(MainWindow::tr("&Restore a backup…"));
    restore->setObjectName(QStringLiteral("restoreFromFile"));
    restore->setEnabled(!bridge.isReadOnly());
    QObject::connect(restore, &QAction::triggered, restoring, &Restoring::chooseFile);
    window.addFileAction(restore);
    const auto say = [&window](const QString& text, MessageKind kind) {
        window.messageBar().say(text, kind);
    };
    QObject::connect(&backups, &BackupWorker::failed, &window, [say](const Error& error) {
        say(phrases::backupFailed(error), MessageKind::Error);
    });
    QObject::connect(&backups, &BackupWorker::made, &window, [say](const ProvenBackup& made) {
        say(MainWindow::tr("Backed up and proven: %1.")
                .arg(phrases::entries(made.counts.entries())),
            MessageKind::Info);
    });
    QObject::connect(&backups, &BackupWorker::folderChanged, &window, [say, &backups] {
        say(MainWindow::tr("Backups go to %1 now, and the first one there is proven. Earlier ones "
                           "stay where they are.")
                .arg(phrases::path(backups.folder())),
            MessageKind::Info);
    });
    window.files().imports().setKeepBefore([&bridge, &backups] {
        return backups.keeper()
            .keepBefore(BackupKind::BeforeImport, bridge.log(), backups.now())
            .map([](const std::optional<ProvenBackup>&) {});
    });
    window.addPage(PageId::Settings, [&window, &bridge, &backups, restoring] {
        return new SettingsPage(bridge, backups, window.files(), *restoring);
    });
}

} // namespace

void addPages(MainWindow& window, JournalBridge& bridge, BackupWorker& backups)
{
    window.addPage(PageId::Today, [&bridge] { return new TodayPage(bridge); });
    window.addPage(PageId::Session, [&bridge] { return new SessionPage(bridge); });
    window.addPage(PageId::Guided, [&bridge] { return new GuidedPage(bridge); });
    window.addPage(PageId::Progress, [&bridge] { return new ProgressPage(bridge); });
    window.addPage(PageId::History, [&bridge] { return new HistoryPage(bridge); });
    window.addPage(PageId::Programme, [&bridge] { return new ProgrammePage(bridge); });
    window.addPage(PageId::Exercises, [&bridge] { return new ExercisesPage(bridge); });
    window.addPage(PageId::Report, [&window, &bridge] {
        return new ReportPage(bridge, window.files().dialogs(), &loadPrinting);
    });
    addSettings(window, bridge, backups);
    window.addPage(PageId::Onboarding, [&window, &bridge] {
        auto* onboarding = new OnboardingPage(bridge);
        QObject::connect(onboarding, &OnboardingPage::finished, &window,
                         [&window] { window.showPage(PageId::Today); });
        return onboarding;
    });
}

} // namespace springback::ui
