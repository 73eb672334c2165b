// The window with its real pages on the sample diary: what must hold on every page at once.
#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/pages.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/main_window.h"

namespace springback::ui::test {
namespace {

constexpr PageId kShownPages[] = {PageId::Today,     PageId::Session, PageId::Progress,
                                  PageId::History,   PageId::Guided,  PageId::Programme,
                                  PageId::Exercises, PageId::Report,  PageId::Settings};

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
        addPages(window, diary.bridge(), backups);
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

TEST_F(WholeWindowTest, KeepsTheQuestionsOfTheReportWhenItIsClosedInTheirMidst)
{
    show(PageId::Report);
    auto* questions = window.findChild<QPlainTextEdit*>(QStringLiteral("reportQuestions"));
    ASSERT_NE(questions, nullptr);
    questions->setFocus();
    QTest::keyClicks(questions, QStringLiteral("Hills?"));
    window.close();
    EXPECT_EQ(diary.onDisk().settings.questions, "Hills?");
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

/// Counts what asks for work that nobody asked for.
class LayoutCounter : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(object, event);
    }
};

TEST_F(WholeWindowTest, LaysNothingOutWhileNobodyTouchesIt)
{
    for (const PageId page : kShownPages) {
        show(page);
        QTest::qWait(100);
        LayoutCounter counter;
        qApp->installEventFilter(&counter);
        QTest::qWait(100);
        EXPECT_EQ(counter.count, 0) << static_cast<int>(page);
    }
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
