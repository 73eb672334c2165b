// The window on a diary, pressing its own keys through a guided session as fast as it can. Says on
// standard output what was asked at the start, and each time that sets are on the disk. For the
// test that kills it.
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>

#include <cstdio>

#include "core/programme/programme_file.h"
#include "ui/journal_bridge.h"
#include "ui/pages.h"
#include "ui/qtconvert.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/diary_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/quiet_log.h"
#include "ui/theme/theme.h"

namespace springback::ui {
namespace {

void tell(const QString& line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// The sets of the session that the change is about; nothing for other changes.
std::optional<std::size_t> setsIn(const Change& change)
{
    const auto* edit =
        change.edits.size() == 1 ? std::get_if<Edit<Session>>(&change.edits.front()) : nullptr;
    return edit != nullptr && edit->after ? std::optional(edit->after->sets.size()) : std::nullopt;
}

void pressKeys(const MainWindow& window)
{
    static bool answers = false;
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || window.currentPage() != PageId::Guided) {
        return;
    }
    QTest::keyClick(focus, answers ? Qt::Key_2 : Qt::Key_Return);
    answers = !answers;
}

int runProgram(const QStringList& arguments)
{
    Result<OpenDiary> diary = openDiary(arguments.at(1), builtInProgramme());
    const std::optional<Day> today = parseDay(fromQt(arguments.at(2)));
    if (!diary || !today || diary->state != WritableState::Writable) {
        tell(QStringLiteral("refused"));
        return 1;
    }
    Theme theme(*qApp);
    JournalBridge bridge(std::move(diary->journal), *today);
    BackupWorker backups(bridge, KnownDiaries(), QDateTime::currentDateTime);
    MainWindow window(bridge, theme, FileDialogs{});
    addPages(window, bridge, backups);
    QObject::connect(&bridge, &JournalBridge::changed, &window, [&window](const Change& change) {
        if (const auto sets = setsIn(change)) {
            tell(QStringLiteral("sets %1").arg(*sets));
        }
    });
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        tell(QStringLiteral("no window"));
        return 1;
    }
    window.showPage(PageId::Guided);
    const auto* asked = window.findChild<QLabel*>(QStringLiteral("guidedResumeText"));
    tell(QStringLiteral("asked %1").arg(asked->isVisible() ? asked->text() : QString()));
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &window, [&window] {
        pressKeys(window);
        if (window.currentPage() != PageId::Guided) {
            tell(QStringLiteral("ended"));
            QCoreApplication::quit();
        }
    });
    keys.start(0);
    return QApplication::exec();
}

} // namespace
} // namespace springback::ui

int main(int argc, char** argv)
{
    springback::ui::keepLogQuiet();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("springback-tests"));
    QApplication::setApplicationName(QStringLiteral("springback-tests"));
    return springback::ui::runProgram(QApplication::arguments());
}
