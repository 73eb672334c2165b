// The loop of every day with a keyboard alone: from the first start to "Dial back" the next
// morning. What the window says, what stands on the disk and what the command line says are the
// same.
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/temp_dir.h"
#include "ui/journal_bridge.h"
#include "ui/pages.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/diary_file.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace springback::ui {
namespace {

using springback::test::day;

/// The whole window on a data file, as a person with a keyboard meets it on one day.
class Sitting {
public:
    Sitting(const QString& file, Day today)
    {
        Result<OpenDiary> diary = openDiary(file, builtInProgramme());
        EXPECT_TRUE(diary.has_value());
        m_lock = std::move(diary->lock);
        m_bridge = std::make_unique<JournalBridge>(std::move(diary->journal), today);
        m_backups =
            std::make_unique<BackupWorker>(*m_bridge, KnownDiaries(), QDateTime::currentDateTime);
        m_window = std::make_unique<MainWindow>(*m_bridge, m_theme, FileDialogs{});
        addPages(*m_window, *m_bridge, *m_backups);
        m_window->restore();
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void tabTo(const char* name) const
    {
        const QString wanted = QString::fromLatin1(name);
        for (int i = 0; i < 80 && focusName() != wanted; ++i) {
            press(Qt::Key_Tab);
        }
        ASSERT_EQ(focusName(), wanted);
    }
    static QString focusName()
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr ? focus->objectName() : QString();
    }
    /// Every sentence that can be read on the page in view.
    QString shown() const
    {
        QStringList texts;
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
    const Log& log() const { return m_bridge->log(); }

private:
    Theme m_theme{*qApp};
    decltype(OpenDiary::lock) m_lock;
    std::unique_ptr<JournalBridge> m_bridge;
    std::unique_ptr<BackupWorker> m_backups;
    std::unique_ptr<MainWindow> m_window;
};

/// Four steps: no signs, above the heel, right with a usual 2, and the days as they are offered.
void goThroughOnboarding(const Sitting& sitting)
{
    sitting.press(Qt::Key_Return);
    sitting.tabTo("choose_mid_portion");
    sitting.press(Qt::Key_Space);
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Right);
    sitting.press(Qt::Key_Space);
    sitting.tabTo("usualPain");
    sitting.press(Qt::Key_2);
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Return);
}

QJsonObject adviceFromCommandLine(const QString& file, const QString& today)
{
    QProcess program;
    program.start(QStringLiteral(SPRINGBACK_CLI),
                  {QStringLiteral("--data"), file, QStringLiteral("--today"), today,
                   QStringLiteral("advise"), QStringLiteral("--json")});
    EXPECT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 0);
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

TEST(DailyLoop, FromTheFirstStartToDialBackWithAKeyboardAlone)
{
    QSettings().clear();
    const springback::test::TempDir folder;
    const QString file = QString::fromStdString((folder.path() / "diary.db").string());
    {
        const Sitting monday(file, day("2026-03-09"));
        goThroughOnboarding(monday);
        ASSERT_EQ(monday.log().episodes.size(), 1U);

        monday.press(Qt::Key_2); // this morning
        monday.press(Qt::Key_Return);
        ASSERT_EQ(monday.log().checkIns.size(), 1U);

        monday.press(Qt::Key_N, Qt::ControlModifier); // done as planned: a digit and Enter
        monday.press(Qt::Key_3);
        monday.press(Qt::Key_Return);
        ASSERT_EQ(monday.log().sessions.size(), 1U);
        EXPECT_EQ(monday.log().sessions[0].value.painDuring, PainRating(3_pain));
        EXPECT_FALSE(monday.log().sessions[0].value.sets.empty());
    }
    Log onDisk;
    {
        const Sitting tuesday(file, day("2026-03-10"));
        tuesday.press(Qt::Key_4);
        tuesday.press(Qt::Key_Return);
        ASSERT_EQ(tuesday.log().checkIns.size(), 2U);
        EXPECT_TRUE(tuesday.shown().contains(QStringLiteral("Dial back")))
            << qPrintable(tuesday.shown());
        EXPECT_TRUE(tuesday.shown().contains(QStringLiteral("One step back, no panic.")));
        onDisk = tuesday.log();
    }
    const Result<Store> store = Store::open(folder.path() / "diary.db", Store::Access::ReadOnly);
    ASSERT_TRUE(store.has_value());
    EXPECT_EQ(store->load(), onDisk);

    const QJsonObject advice = adviceFromCommandLine(file, QStringLiteral("2026-03-10"));
    EXPECT_EQ(advice[QLatin1String("advice")].toString(), QStringLiteral("DialBack"));
    EXPECT_EQ(advice[QLatin1String("morning")].toInt(), 4);
    EXPECT_EQ(advice[QLatin1String("normal")].toInt(), 2);
    EXPECT_TRUE(advice[QLatin1String("no_run_or_jump")].toBool());
}

} // namespace
} // namespace springback::ui
