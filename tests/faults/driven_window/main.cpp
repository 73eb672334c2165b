// The window on a diary, driven from outside. FILE DAY write: enters check-ins and sessions by its
// own keys as fast as it can, a day after the other. FILE DAY serve: does what the lines on
// standard input say. Tells each entry when the window says that it is on the disk. For the fault
// tests.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

#include "core/exchange/change_json.h"
#include "core/programme/programme_file.h"
#include "ui/journal_bridge.h"
#include "ui/pages.h"
#include "ui/qtconvert.h"
#include "ui/session/session_form.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/day_watch.h"
#include "ui/shell/diary_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/theme.h"

namespace springback::ui {
namespace {

void tell(const std::string& line)
{
    std::fputs((line + '\n').c_str(), stdout);
    std::fflush(stdout);
}

class DrivenWindow : public QObject {
public:
    DrivenWindow(JournalBridge& bridge, Theme& theme)
        : m_bridge(bridge),
          m_backups(bridge, KnownDiaries(), QDateTime::currentDateTime),
          m_window(bridge, theme, dialogs())
    {
        addPages(m_window, bridge, m_backups);
        connect(&bridge, &JournalBridge::changed, this,
                [](const Change& change) { tell("kept " + changeToJson(change)); });
        m_window.restore();
        m_window.show();
        m_window.activateWindow();
    }

    bool isUp() { return QTest::qWaitForWindowActive(&m_window); }

    /// A check-in and a session of the day, then the next day.
    void writeOn()
    {
        enterCheckIn(Qt::Key_2);
        enterSession();
        m_bridge.setToday(m_bridge.today() + days(1));
    }

    void obey(const std::string& line)
    {
        const std::string word = line.substr(0, line.find(' '));
        const std::string rest = line.size() > word.size() ? line.substr(word.size() + 1) : "";
        if (word == "checkin") {
            enterCheckIn(Qt::Key_0 + std::stoi(rest));
        } else if (word == "session") {
            enterSession();
        } else if (word == "next") {
            m_bridge.setToday(m_bridge.today() + days(1));
        } else if (word == "answer") {
            m_answer = rest;
        } else if (word == "press") {
            auto* button = m_window.findChild<QPushButton*>(toQt(rest));
            if (button != nullptr && button->isVisible()) {
                QTest::keyClick(button, Qt::Key_Space);
            }
        } else if (word == "clock") {
            m_now = QDateTime::fromString(toQt(rest), Qt::ISODate);
            if (!m_watch) {
                m_watch = std::make_unique<DayWatch>(m_bridge, [this] { return m_now; });
            }
            m_watch->look();
        }
        // Whatever was asked, so that the test knows that it has been done, and what is in view.
        tell("sessions " + std::to_string(m_bridge.log().sessions.size()) + " checkins " +
             std::to_string(m_bridge.log().checkIns.size()) + " today " + isoDay(m_bridge.today()));
        tell("says " + shown("messageText"));
        tell("trouble " + shown("fileTroubleText"));
    }

private:
    FileDialogs dialogs()
    {
        const auto answer = [this](const FileDialogs::Question&) { return toQt(m_answer); };
        const auto several = [this](const FileDialogs::Question&) {
            return QStringList{toQt(m_answer)};
        };
        return {answer, answer, answer, answer, [](const QString&) {}, several};
    }

    std::string shown(const char* name) const
    {
        const auto* label = m_window.findChild<QLabel*>(QString::fromLatin1(name));
        return label != nullptr && label->isVisible() ? fromQt(label->text()) : std::string();
    }

    static void press(int key)
    {
        if (QWidget* focus = QApplication::focusWidget()) {
            QTest::keyClick(focus, static_cast<Qt::Key>(key));
        }
    }

    void enterCheckIn(int key)
    {
        m_window.showPage(PageId::Today);
        press(key);
        press(Qt::Key_Return);
    }

    void enterSession()
    {
        m_window.showPage(PageId::Session);
        press(Qt::Key_2);
        if (const auto* form = m_window.findChild<SessionForm*>()) {
            tell("typed " + changeToJson(adding(sessionOf(form->draft()))));
        }
        press(Qt::Key_Return);
    }

    JournalBridge& m_bridge;
    std::string m_answer;
    BackupWorker m_backups;
    MainWindow m_window;
    QDateTime m_now;
    std::unique_ptr<DayWatch> m_watch;
};

int runProgram(const QStringList& arguments)
{
    Result<OpenDiary> diary = openDiary(arguments.at(1), builtInProgramme());
    const std::optional<Day> today = parseDay(fromQt(arguments.at(2)));
    if (!diary || !today || diary->state != WritableState::Writable) {
        tell("refused " + (diary ? std::string("the lock") : sentence(diary.error())));
        return 1;
    }
    Theme theme(*qApp);
    JournalBridge bridge(std::move(diary->journal), *today);
    DrivenWindow driven(bridge, theme);
    if (!driven.isUp()) {
        tell("refused no window");
        return 1;
    }
    tell("ready");
    QTimer keys;
    QSocketNotifier orders(0, QSocketNotifier::Read);
    if (arguments.at(3) == QLatin1String("write")) {
        orders.setEnabled(false);
        QObject::connect(&keys, &QTimer::timeout, &driven, &DrivenWindow::writeOn);
        keys.start(0);
    } else {
        QObject::connect(&orders, &QSocketNotifier::activated, &driven, [&driven] {
            std::string line;
            if (!std::getline(std::cin, line)) {
                QCoreApplication::quit();
            } else {
                driven.obey(line);
            }
        });
    }
    return QApplication::exec();
}

} // namespace
} // namespace springback::ui

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("springback-tests"));
    QApplication::setApplicationName(QStringLiteral("springback-tests"));
    return springback::ui::runProgram(QApplication::arguments());
}
