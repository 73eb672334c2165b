// The window with its real pages on the sample diary: what must hold on every page at once.
#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/history/history_page.h"
#include "ui/progress/progress_page.h"
#include "ui/session/guided_page.h"
#include "ui/session/session_page.h"
#include "ui/settings/restoring.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/main_window.h"
#include "ui/today/today_page.h"

namespace springback::ui::test {
namespace {

constexpr PageId kShownPages[] = {PageId::Today,   PageId::Session, PageId::Progress,
                                  PageId::History, PageId::Guided,  PageId::Settings};

Log sampleLog()
{
    std::ifstream in(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json");
    const std::string json(std::istreambuf_iterator<char>(in), {});
    return fromJson(json, builtInProgramme()).value();
}

class WholeWindowTest : public testing::Test {
protected:
    WholeWindowTest()
    {
        JournalBridge& bridge = diary.bridge();
        window.addPage(PageId::Today, [&bridge] { return new TodayPage(bridge); });
        window.addPage(PageId::Session, [&bridge] { return new SessionPage(bridge); });
        window.addPage(PageId::Progress, [&bridge] { return new ProgressPage(bridge); });
        window.addPage(PageId::History, [&bridge] { return new HistoryPage(bridge); });
        window.addPage(PageId::Guided, [&bridge] { return new GuidedPage(bridge); });
        window.addPage(PageId::Settings, [this, &bridge] {
            return new SettingsPage(bridge, backups, window.files(), restoring);
        });
        window.restore();
        window.resize(1180, 780);
        window.show();
    }

    void show(PageId page)
    {
        window.showPage(page);
        QCoreApplication::processEvents();
    }

    Diary diary{sampleLog(), springback::test::day("2026-03-14")};
    Theme theme{*qApp};
    BackupWorker backups{diary.bridge(), KnownDiaries(), QDateTime::currentDateTime};
    MainWindow window{diary.bridge(), theme, FileDialogs{}};
    Restoring restoring{diary.bridge(), backups, FileDialogs{}, &window};
};

/// What the person reads of it, for the message of a failed test.
std::string named(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label != nullptr    ? label->text()
                         : button != nullptr ? button->text()
                                             : QString();
    return (widget.objectName() + QLatin1String(": ") + text).toStdString();
}

bool isCut(const QLabel& label)
{
    const int needed = label.hasHeightForWidth() ? label.heightForWidth(label.width())
                                                 : label.minimumSizeHint().height();
    return label.height() < needed ||
           (!label.wordWrap() && label.width() < label.minimumSizeHint().width());
}

TEST_F(WholeWindowTest, FollowsTheThemeOnEveryPage)
{
    for (const PageId page : kShownPages) {
        show(page);
        theme.choose(ThemeChoice::Light);
        QCoreApplication::processEvents();
        const QImage light = window.grab().toImage();
        theme.choose(ThemeChoice::Dark);
        QCoreApplication::processEvents();
        EXPECT_NE(window.grab().toImage(), light);
    }
    theme.choose(ThemeChoice::System);
}

TEST_F(WholeWindowTest, CutsNoTextAtTwiceTheSize)
{
    const QFont before = QApplication::font();
    QFont doubled = before;
    doubled.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(doubled);
    for (const PageId page : kShownPages) {
        show(page);
        QTest::qWait(1); // for layouts that follow layouts
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            EXPECT_FALSE(label->isVisible() && isCut(*label)) << named(*label);
        }
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            EXPECT_FALSE(button->isVisible() && button->width() < button->minimumSizeHint().width())
                << named(*button);
        }
    }
    QApplication::setFont(before);
}

} // namespace
} // namespace springback::ui::test
