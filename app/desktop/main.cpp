// The window program. Builds the object graph; nothing else does.
#include <QApplication>
#include <QFontMetrics>
#include <QTemporaryDir>

#include <cstdio>
#include <future>
#include <memory>
#include <optional>

#include "app/desktop/demo.h"
#include "app/desktop/first_frame.h"
#include "app/desktop/options.h"
#include "ui/journal_bridge.h"
#include "ui/pages.h"
#include "ui/phrases.h"
#include "ui/shell/day_watch.h"
#include "ui/shell/diary_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/open_failed_dialog.h"
#include "ui/shell/programme_choice.h"
#include "ui/theme/theme.h"

namespace springback::ui {

namespace {

constexpr int kRefused = 1;
constexpr int kUsage = 2;

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// A diary with its plan, ready for the window.
struct Opened {
    std::unique_ptr<QLockFile> lock;
    WritableState state = WritableState::Writable;
    std::unique_ptr<JournalBridge> bridge;
};

/// `today` unless it is empty: then the clock's.
Opened withPlan(OpenDiary diary, std::optional<Day> today)
{
    const TimeOfDay dayStart = diary.journal.log().settings.dayStartsAt;
    const Day day = today ? *today : diaryDay(QDateTime::currentDateTime(), dayStart);
    auto bridge = std::make_unique<JournalBridge>(std::move(diary.journal), day);
    bridge->moveToThread(QCoreApplication::instance()->thread());
    return {std::move(diary.lock), diary.state, std::move(bridge)};
}

/// Reads the diary beside this thread, which meanwhile loads the fonts of the first text: the two
/// are most of a start with years of data.
Result<Opened> open(const QString& file, const ProgrammeChoice& programme, std::optional<Day> today)
{
    std::future<Result<Opened>> opening = std::async(std::launch::async, [&, today] {
        return openDiary(file, programme.chosen()).map([today](OpenDiary&& diary) {
            return withPlan(std::move(diary), today);
        });
    });
    QFont bold = QApplication::font();
    bold.setBold(true);
    const QString text = QApplication::applicationName();
    QFontMetrics(QApplication::font()).horizontalAdvance(text);
    QFontMetrics(bold).horizontalAdvance(text);
    return opening.get();
}

/// The file that was asked for, or the ones chosen after it could not be opened; nothing when the
/// person quits.
std::optional<Opened> openOrAsk(QString file, const ProgrammeChoice& programme,
                                std::optional<Day> today)
{
    for (;;) {
        Result<Opened> diary = open(file, programme, today);
        if (diary) {
            return std::move(*diary);
        }
        OpenFailedDialog dialog(diary.error(), systemFileDialogs());
        if (dialog.exec() != QDialog::Accepted) {
            return std::nullopt;
        }
        file = dialog.chosenFile();
    }
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

int run(QApplication& app)
{
    const auto options = readOptions(QApplication::arguments());
    if (!options) {
        print(stderr, options.error() + QLatin1Char('\n'));
        return kUsage;
    }
    if (!options->toPrint.isEmpty()) {
        print(stdout, options->toPrint);
        return 0;
    }
    Theme theme(app);
    if (qEnvironmentVariableIsSet("SPRINGBACK_QUIT_AFTER_FIRST_PAINT")) {
        new QuitAfterFirstFrame(app);
    }

    // The diary and the window refer to it until the end.
    const ProgrammeChoice programme = chooseProgramme(options->programme);
    std::optional<QTemporaryDir> demoFolder;
    std::optional<Opened> diary;
    std::optional<Day> today = options->today;
    if (options->demo) {
        demoFolder.emplace();
        Result<Demo> demo = openDemo(*demoFolder, programme.chosen());
        if (!demo) {
            print(stderr, phrases::error(demo.error()) + QLatin1Char('\n'));
            return kRefused;
        }
        today = today.value_or(demo->today);
        diary = withPlan(std::move(demo->diary), today);
    } else {
        diary = openOrAsk(options->data.isEmpty() ? defaultDiaryFile() : options->data, programme,
                          today);
    }
    if (!diary) {
        return kRefused;
    }

    JournalBridge& bridge = *diary->bridge;
    MainWindow window(bridge, theme, systemFileDialogs());
    addPages(window, bridge);
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
    return QApplication::exec();
}

} // namespace

} // namespace springback::ui

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("springback"));
    QApplication::setApplicationName(QStringLiteral("springback"));
    QApplication::setApplicationVersion(QStringLiteral(SPRINGBACK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("springback"));
    return springback::ui::run(app);
}
