// The window program. Builds the object graph; nothing else does.
#include <QApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <optional>

#include <sys/stat.h>

#include "app/desktop/demo.h"
#include "app/desktop/first_frame.h"
#include "app/desktop/options.h"
#include "app/desktop/reading.h"
#include "app/desktop/report_command.h"
#include "core/backups/keeper.h"
#include "ui/journal_bridge.h"
#include "ui/pages.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/day_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/quiet_log.h"
#include "ui/shell/start_check.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/trouble/copies_notice.h"
#include "ui/trouble/start_up.h"

namespace springback::ui {

namespace {

constexpr int kRefused = 1;
constexpr int kUsage = 2;
constexpr std::chrono::seconds kBeforeCheck{3}; ///< after the first frame, and the day's backup

/// The first key presses come before the backup of the day.
constexpr std::chrono::seconds kBeforeBackup{1};

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// Has Qt load the fonts of the first page: the first text of each costs a millisecond.
void loadFonts()
{
    const QWidget widget;
    const auto load = [](const QFont& font) {
        QFontMetrics(font).horizontalAdvance(QApplication::applicationName());
    };
    for (const TextRole role : {TextRole::PageTitle, TextRole::CardTitle, TextRole::Strong,
                                TextRole::Body, TextRole::Small}) {
        load(fontFor(widget, role));
    }
    QFont button = fontFor(widget, TextRole::Body);
    button.setWeight(QFont::DemiBold);
    load(button);
}

LocalMoment localMoment()
{
    return fromQt(QDateTime::currentDateTime());
}

/// The file that was asked for, or what the person chose after it could not be opened; nothing when
/// the person quits.
std::optional<Opened> openOrAsk(Reading& reading)
{
    Result<Opened> diary = reading.diary.get();
    Attempt attempt{fileOf(reading.options), OpenHow::Usual};
    StartUp startUp(KnownDiaries(defaultStateFile()), systemFileDialogs(), localMoment);
    while (!diary) {
        const std::optional<Attempt> next = startUp.next(attempt, diary.error());
        if (!next) {
            return std::nullopt;
        }
        attempt = *next;
        diary = readDiary(attempt.file, reading.programme->chosen(), reading.options.today,
                          attempt.how);
    }
    return std::move(*diary);
}

/// Why nothing can be entered; empty when everything can.
QString readOnlySentence(WritableState state)
{
    switch (state) {
    case WritableState::Writable:
        return {};
    case WritableState::OpenElsewhere:
        return MainWindow::tr("This diary is open in another window. Here you can only look.");
    case WritableState::NotAllowed:
        return MainWindow::tr("This diary’s file can be read but not written. Here you can only "
                              "look.");
    case WritableState::Newer:
        return MainWindow::tr("This diary was made by a newer Springback. Here you can look and "
                              "export.");
    case WritableState::Asked:
        return MainWindow::tr("This diary is open to look and export only.");
    }
    return {};
}

/// What the person has to know before anything else; nothing when all is well.
void sayAtStart(MessageBar& messages, WritableState state, const ProgrammeChoice& programme)
{
    QStringList sentences;
    if (programme.refusal) {
        sentences << phrases::programmeRefused(*programme.refusal);
        print(stderr, sentences.front() + QLatin1Char('\n')); // for who started it by hand
    }
    if (state != WritableState::Writable) {
        sentences << readOnlySentence(state);
    }
    if (!sentences.isEmpty()) {
        messages.keepSaying(sentences.join(QLatin1Char(' ')),
                            programme.refusal ? MessageKind::Error : MessageKind::Info);
    }
}

/// Once the person has the first frame.
void beginLater(StartCheck& check, MessageBar& messages)
{
    QObject::connect(&check, &StartCheck::done, &messages, [&messages](const QString& sentence) {
        if (!sentence.isEmpty()) {
            messages.keepSaying(sentence, MessageKind::Error);
        }
    });
    QTimer::singleShot(kBeforeCheck, &check, &StartCheck::begin);
}

/// What is remembered of diaries; of the sample, beside it.
std::filesystem::path stateFile(const std::optional<QTemporaryDir>& demoFolder)
{
    return demoFolder
               ? std::filesystem::path(fromQt(demoFolder->filePath(QStringLiteral("diaries.json"))))
               : defaultStateFile();
}

/// The exit code where there is nothing more to do: a mistake in the options, or a text asked for.
std::optional<int> answered(const tl::expected<Options, QString>& options)
{
    if (!options) {
        print(stderr, options.error() + QLatin1Char('\n'));
        return kUsage;
    }
    if (options->print != Print::Nothing) {
        print(stdout, textOf(options->print));
        return 0;
    }
    return std::nullopt;
}

/// The command that needs no window and no display; nothing when a window is wanted.
std::optional<int> runCommand(int argc, char** argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    if (!arguments.contains(QLatin1String("report"))) {
        return std::nullopt;
    }
    const auto options = readOptions(arguments);
    if (options && !options->report && options->print == Print::Nothing) {
        return std::nullopt; // the name of a file
    }
    // The platform that has fonts and needs no display. What it has to say of this computer is not
    // for whoever asked for a report.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QGuiApplication app(argc, argv);
    if (const auto answer = answered(options)) {
        return *answer;
    }
    return writeReport(*options);
}

int run(QApplication& app, std::optional<Reading> ahead)
{
    const auto options = readOptions(QApplication::arguments());
    if (const auto answer = answered(options)) {
        return *answer;
    }
    Theme theme(app);
    if (qEnvironmentVariableIsSet("SPRINGBACK_QUIT_AFTER_FIRST_PAINT")) {
        // exit() and not quit(): that one does nothing while only a dialog is open.
        new AfterFirstFrame(app, [] { QCoreApplication::exit(0); });
    }
    if (ahead && ahead->options != *options) {
        ahead.reset(); // Qt took a part of the arguments for its own
    }

    // The diary and the window refer to it until the end.
    Reading reading = ahead ? std::move(*ahead) : beginReading(*options);
    const ProgrammeChoice& programme = *reading.programme;
    std::optional<QTemporaryDir> demoFolder;
    std::optional<Opened> diary;
    std::optional<Day> today = options->today;
    loadFonts(); // the diary may need as long
    if (options->demo) {
        removeAbandonedDemos();
        demoFolder.emplace(demoFolderTemplate());
        Result<Demo> demo = openDemo(*demoFolder, programme.chosen());
        if (!demo) {
            print(stderr, phrases::error(demo.error()) + QLatin1Char('\n'));
            return kRefused;
        }
        today = today.value_or(demo->today);
        diary = withPlan(std::move(demo->diary), today);
    } else {
        diary = openOrAsk(reading);
    }
    if (!diary) {
        return kRefused;
    }

    JournalBridge& bridge = *diary->bridge;
    QObject::connect(&bridge, &JournalBridge::moved, &bridge, [&bridge, &diary] {
        diary->lock.reset();
        diary->lock = lockDiary(bridge.journal().store().file()); // it goes on there
    });
    BackupWorker backups(bridge, KnownDiaries(stateFile(demoFolder)), QDateTime::currentDateTime);
    MainWindow window(bridge, theme, systemFileDialogs());
    addPages(window, bridge, backups);
    std::optional<DayWatch> watch;
    if (!today) {
        watch.emplace(bridge, QDateTime::currentDateTime);
    }
    if (options->demo) {
        window.setNote(MainWindow::tr("sample data"));
    }
    sayAtStart(window.messageBar(), diary->state, programme);
    window.restore();
    window.show();
    new AfterFirstFrame(
        app, [&backups] { QTimer::singleShot(kBeforeBackup, &backups, &BackupWorker::begin); });
    StartCheck check(bridge.journal().store().file());
    beginLater(check, window.messageBar());
    CopiesNotice copies(bridge, window.messageBar());
    QTimer::singleShot(0, &copies, &CopiesNotice::look);
    const int code = QApplication::exec();
    if (!options->demo && diary->state == WritableState::Writable) {
        backups.keeper().remember(bridge.log(), backups.now());
    }
    return code;
}

} // namespace

} // namespace springback::ui

int main(int argc, char** argv)
{
    ::umask(S_IRWXG | S_IRWXO); // what it makes is for its owner alone: Qt's files too
    springback::ui::keepLogQuiet();
    QApplication::setOrganizationName(QStringLiteral("springback"));
    QApplication::setApplicationName(QStringLiteral("springback"));
    QApplication::setApplicationVersion(QStringLiteral(SPRINGBACK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("springback"));
    if (const auto code = springback::ui::runCommand(argc, argv)) {
        return *code;
    }
    auto ahead = springback::ui::readAhead(argc, argv);
    QApplication app(argc, argv);
    return springback::ui::run(app, std::move(ahead));
}
