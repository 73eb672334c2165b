#include "ui/report/report_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

#include <memory>

#include "tests/ui/report/pdf_tools.h"
#include "tests/ui/report/sample_report.h"
#include "tests/ui/shell/test_window.h"
#include "tests/ui/support/page_driver.h"
#include "ui/qtconvert.h"
#include "ui/report/printing.h"
#include "ui/report/report_preview.h"

namespace springback::ui::report_tests {

namespace {

using springback::test::day;

const Day kReportDay = day("2026-03-14");

/// A printer that remembers what it was given.
struct PaperTray : Printing {
    PrintEnd print(const PrintJob& job, QWidget*) override
    {
        ++jobs;
        paper = job.paper;
        pages = job.pages;
        QImage image(job.sheet.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        job.paint(painter, job.pages - 1);
        return end;
    }

    int jobs = 0;
    QPageSize::PageSizeId paper = QPageSize::A5;
    int pages = 0;
    PrintEnd end = PrintEnd::Printed;
};

class ReportPageTest : public testing::Test {
protected:
    ReportPageTest() { QSettings().clear(); }
    ~ReportPageTest() override { QSettings().clear(); }

    void open(const Log& log, Day today = kReportDay)
    {
        driver.reset();
        page.reset();
        diary = std::make_unique<test::Diary>(log, today);
        page = std::make_unique<ReportPage>(diary->bridge(), answers.dialogs(),
                                            [this] { return tray.get(); });
        told = std::make_unique<QSignalSpy>(page.get(), &Page::message);
        driver = std::make_unique<test::PageDriver>(*page);
    }
    void openSample() { open(sampleLog("mid_portion_10_weeks")); }

    SheetView& sheet() const { return driver->find<SheetView>("reportSheet"); }
    /// All that stands on the sheets.
    QString paperText() const
    {
        QStringList lines;
        for (const ReportSheet& each : sheet().pages().sheets) {
            for (const SheetText& text : each.texts) {
                lines << text.text;
            }
        }
        return lines.join(u'\n');
    }
    void choose(const char* pill) const
    {
        QTest::mouseClick(&driver->find<QRadioButton>(pill), Qt::LeftButton);
    }
    QLineEdit& date(const char* edit) const
    {
        return *driver->find<QWidget>(edit).findChild<QLineEdit*>();
    }
    static void type(QLineEdit& edit, const QString& text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    QString lastMessage() const { return told->isEmpty() ? QString() : told->back()[0].toString(); }

    test::FileAnswers answers;
    std::unique_ptr<PaperTray> tray = std::make_unique<PaperTray>();
    std::unique_ptr<test::Diary> diary;
    std::unique_ptr<ReportPage> page;
    std::unique_ptr<QSignalSpy> told;
    std::unique_ptr<test::PageDriver> driver;
    QTemporaryDir folder;
};

TEST_F(ReportPageTest, SaysWhatItTakesBeforeTheFirstEntry)
{
    open(springback::test::logOf(springback::test::episode("2026-03-01")));
    EXPECT_TRUE(driver->isShown("reportEmpty"));
    EXPECT_FALSE(driver->isShown("reportPreview"));
    EXPECT_FALSE(driver->find<QPushButton>("reportSave").isEnabled());
    EXPECT_FALSE(driver->find<QPushButton>("reportPrint").isEnabled());
    const QSignalSpy wanted(page.get(), &Page::pageWanted);
    driver->click("reportToToday");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<PageId>(), PageId::Today);

    ASSERT_TRUE(diary->bridge().record(adding(springback::test::checkIn("2026-03-14", 2))));
    EXPECT_TRUE(driver->isShown("reportPreview"));
    EXPECT_TRUE(driver->find<QPushButton>("reportSave").isEnabled());
}

TEST_F(ReportPageTest, ShowsTenWeeksAtFirstAndOtherDaysByKeys)
{
    openSample();
    EXPECT_EQ(driver->focusName(), QStringLiteral("report_10_weeks"));
    EXPECT_TRUE(paperText().contains(QStringLiteral("5 January 2026 to 14 March 2026")));
    driver->key(Qt::Key_Left);
    EXPECT_TRUE(paperText().contains(QStringLiteral("15 February 2026 to 14 March 2026")));
    EXPECT_FALSE(driver->isShown("reportFrom"));
}

TEST_F(ReportPageTest, TakesOwnDates)
{
    openSample();
    choose("report_own");
    ASSERT_TRUE(driver->isShown("reportFrom"));
    type(date("reportFrom"), QStringLiteral("2026-02-01"));
    type(date("reportTo"), QStringLiteral("2026-02-28"));
    EXPECT_TRUE(paperText().contains(QStringLiteral("1 February 2026 to 28 February 2026")));
    EXPECT_TRUE(paperText().contains(QStringLiteral("week 8")));

    type(date("reportTo"), QStringLiteral("2026-01-20"));
    EXPECT_TRUE(driver->isShown("reportEmpty"));
    EXPECT_TRUE(driver->find<QLabel>("reportEmptyWords").text().contains(QStringLiteral("before")));
    type(date("reportFrom"), QStringLiteral("2025-01-01"));
    type(date("reportTo"), QStringLiteral("2025-01-20"));
    EXPECT_TRUE(driver->isShown("reportEmpty"));
    EXPECT_FALSE(driver->isShown("reportToToday"));
    EXPECT_FALSE(driver->find<QPushButton>("reportSave").isEnabled());
}

TEST_F(ReportPageTest, TakesNoDayThatIsStillToCome)
{
    openSample();
    choose("report_own");
    type(date("reportTo"), QStringLiteral("2026-03-15"));
    EXPECT_TRUE(driver->isShown("reportEmpty"));
    EXPECT_TRUE(driver->find<QLabel>("reportEmptyWords").text().contains(QStringLiteral("today")));
    EXPECT_FALSE(driver->find<QPushButton>("reportSave").isEnabled());
    type(date("reportTo"), QStringLiteral("2026-03-14"));
    EXPECT_TRUE(driver->isShown("reportPreview"));
    type(date("reportFrom"), QStringLiteral("2026-03-15"));
    EXPECT_TRUE(driver->isShown("reportEmpty"));
}

TEST_F(ReportPageTest, TurnsPagesAndZoomsByKeys)
{
    openSample();
    sheet().setFocus();
    EXPECT_EQ(sheet().accessibleName(), QStringLiteral("Preview, page 1 of 2"));
    EXPECT_TRUE(sheet().accessibleDescription().contains(QStringLiteral("Stage: Spring 1")));
    EXPECT_TRUE(sheet().accessibleDescription().contains(QStringLiteral("median morning")));
    driver->key(Qt::Key_PageDown);
    EXPECT_EQ(sheet().page(), 1);
    EXPECT_EQ(driver->find<QLabel>("pageNumber").text(), QStringLiteral("Page 2 of 2"));
    EXPECT_TRUE(sheet().accessibleDescription().contains(QStringLiteral("Sat 14 Mar")));
    driver->key(Qt::Key_PageDown);
    EXPECT_EQ(sheet().page(), 1);
    driver->key(Qt::Key_Home);
    EXPECT_EQ(sheet().page(), 0);

    const int whole = sheet().width();
    driver->key(Qt::Key_Plus);
    driver->key(Qt::Key_Plus);
    EXPECT_GT(sheet().width(), whole);
    driver->key(Qt::Key_Minus);
    driver->key(Qt::Key_0);
    EXPECT_EQ(sheet().width(), whole);
    driver->click("pageAfter");
    EXPECT_EQ(sheet().page(), 1);
    driver->click("pageBefore");
    driver->click("zoomIn");
    EXPECT_GT(sheet().width(), whole);
    driver->click("zoomOut");
    EXPECT_EQ(sheet().width(), whole);
    EXPECT_FALSE(driver->find<QToolButton>("zoomOut").isEnabled());
}

TEST_F(ReportPageTest, RemembersThePaperAndNotTheName)
{
    openSample();
    choose("paper_letter");
    EXPECT_EQ(sheet().pages().paper, Paper::Letter);
    QTest::keyClicks(&driver->find<QLineEdit>("reportName"), QStringLiteral("Zoe"));
    EXPECT_TRUE(paperText().contains(QStringLiteral("Zoe")));

    open(diary->onDisk());
    EXPECT_EQ(sheet().pages().paper, Paper::Letter);
    EXPECT_FALSE(paperText().contains(QStringLiteral("Zoe")));
    EXPECT_TRUE(driver->find<QLineEdit>("reportName").text().isEmpty());
}

TEST_F(ReportPageTest, KeepsTheQuestionsInTheDiaryWithUndo)
{
    openSample();
    auto& edit = driver->find<QPlainTextEdit>("reportQuestions");
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("May I sprint?"));
    EXPECT_TRUE(diary->onDisk().settings.questions.empty());
    QTest::keyClick(&edit, Qt::Key_Tab);
    EXPECT_EQ(diary->onDisk().settings.questions, "May I sprint?");
    EXPECT_TRUE(paperText().contains(QStringLiteral("May I sprint?")));

    ASSERT_TRUE(diary->bridge().undo());
    EXPECT_TRUE(edit.toPlainText().isEmpty());
    EXPECT_FALSE(paperText().contains(QStringLiteral("May I sprint?")));
    ASSERT_TRUE(diary->bridge().redo());
    EXPECT_EQ(edit.toPlainText(), QStringLiteral("May I sprint?"));
}

TEST_F(ReportPageTest, ShowsTheQuestionsAfterAPauseAndKeepsThemWhenItIsLeft)
{
    openSample();
    auto& edit = driver->find<QPlainTextEdit>("reportQuestions");
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("Hills?"));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return paperText().contains(QStringLiteral("Hills?")); }, 10'000));
    EXPECT_TRUE(edit.hasFocus());
    EXPECT_TRUE(diary->onDisk().settings.questions.empty());
    QTest::keyClicks(&edit, QStringLiteral(" Speed?"));
    page->hide();
    EXPECT_EQ(diary->onDisk().settings.questions, "Hills? Speed?");
    ASSERT_TRUE(diary->bridge().undo());
    EXPECT_TRUE(diary->onDisk().settings.questions.empty()) << "written in one go: one step";
}

TEST_F(ReportPageTest, KeepsTheQuestionsWhenTheWindowIsClosedInTheirMidst)
{
    openSample();
    auto& edit = driver->find<QPlainTextEdit>("reportQuestions");
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("Hills?"));
    ASSERT_TRUE(edit.hasFocus());
    page->close();
    EXPECT_EQ(diary->onDisk().settings.questions, "Hills?");
}

TEST_F(ReportPageTest, TakesNoMoreQuestionsThanTheDiaryHolds)
{
    openSample();
    auto& edit = driver->find<QPlainTextEdit>("reportQuestions");
    edit.setFocus();
    const QString most = QString(9'998, u'a') + QStringLiteral("Z.");
    edit.setPlainText(most);
    EXPECT_FALSE(driver->isShown("reportQuestionsNote"));
    QTest::keyClick(&edit, Qt::Key_Home, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("b\u00e9\U0001F3C3"));
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(edit.toPlainText(), most);
    EXPECT_TRUE(driver->isShown("reportQuestionsNote"));
    QTest::keyClick(&edit, Qt::Key_Delete);
    EXPECT_FALSE(driver->isShown("reportQuestionsNote"));
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(edit.toPlainText(), QLatin1Char('b') + most.mid(1)) << "no half of a character";
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit.toPlainText(), most.mid(1));
    QTest::keyClick(&edit, Qt::Key_Tab);
    EXPECT_EQ(toQt(diary->onDisk().settings.questions), most.mid(1));
    EXPECT_EQ(told->count(), 0);
}

TEST_F(ReportPageTest, SavesAPrivatePdf)
{
    openSample();
    answers.file = folder.filePath(QStringLiteral("mine.pdf"));
    driver->click("reportSave");
    EXPECT_EQ(answers.suggestion, QStringLiteral("springback-report-2026-03-14.pdf"));
    ASSERT_EQ(told->count(), 1);
    EXPECT_EQ(told->back()[1].value<MessageKind>(), MessageKind::Info);
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("mine.pdf")));
    EXPECT_EQ(QFileInfo(answers.file).permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_TRUE(pdfText(answers.file).contains(QStringLiteral("Right Achilles, mid-portion")));
}

TEST_F(ReportPageTest, SavesWhatWasInViewWhenTheDiaryChangesBehindTheDialog)
{
    answers.meanwhile = [this] { ASSERT_TRUE(diary->bridge().undo()); };
    open(springback::test::logOf(springback::test::episode("2026-03-01")));
    ASSERT_TRUE(diary->bridge().record(adding(springback::test::checkIn("2026-03-14", 2))));
    answers.file = folder.filePath(QStringLiteral("mine.pdf"));
    driver->click("reportSave");
    EXPECT_TRUE(driver->isShown("reportEmpty"));
    EXPECT_TRUE(pdfText(answers.file).contains(QStringLiteral("Right Achilles, mid-portion")));
}

TEST_F(ReportPageTest, SaysWhyAPdfWasNotSaved)
{
    openSample();
    driver->click("reportSave");
    EXPECT_EQ(told->count(), 0) << "thought better of it";
    answers.file = folder.filePath(QStringLiteral("no/folder/mine.pdf"));
    driver->click("reportSave");
    ASSERT_EQ(told->count(), 1);
    EXPECT_EQ(told->back()[1].value<MessageKind>(), MessageKind::Error);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ReportPageTest, PrintsAllPages)
{
    openSample();
    choose("paper_letter");
    driver->click("reportPrint");
    EXPECT_EQ(tray->jobs, 1);
    EXPECT_EQ(tray->paper, QPageSize::Letter);
    EXPECT_EQ(tray->pages, sheet().pages().count());
    EXPECT_EQ(told->back()[1].value<MessageKind>(), MessageKind::Info);

    tray->end = PrintEnd::Failed;
    driver->click("reportPrint");
    EXPECT_EQ(told->back()[1].value<MessageKind>(), MessageKind::Error);
    tray->end = PrintEnd::ThoughtBetter;
    driver->click("reportPrint");
    EXPECT_EQ(told->count(), 2);
}

TEST_F(ReportPageTest, OffersThePdfWherePrintingIsMissing)
{
    tray.reset();
    openSample();
    driver->click("reportPrint");
    EXPECT_FALSE(driver->find<QPushButton>("reportPrint").isEnabled());
    EXPECT_TRUE(driver->find<QLabel>("reportNote").text().contains(QStringLiteral("PDF")));
    EXPECT_TRUE(driver->find<QPushButton>("reportSave").isEnabled());
}

TEST_F(ReportPageTest, FollowsTheDiaryWhenItIsShownAgain)
{
    openSample();
    page->hide();
    const Row<CheckIn> row = diary->bridge().log().checkIns.back();
    CheckIn corrected = row.value;
    corrected.note = "Mended.";
    ASSERT_TRUE(diary->bridge().record(replacing(row, corrected)));
    page->show();
    EXPECT_TRUE(paperText().contains(QStringLiteral("Mended.")));
}

TEST_F(ReportPageTest, PutsThePreviewBelowTheFormInANarrowWindow)
{
    openSample();
    const auto leftOf = [this](const char* name) {
        return driver->find<QWidget>(name).mapTo(page.get(), QPoint()).x();
    };
    EXPECT_GT(leftOf("reportPreview"), leftOf("reportName"));
    page->resize(560, 780);
    QTest::qWait(0);
    EXPECT_LT(leftOf("reportPreview"), leftOf("reportName"));
}

TEST_F(ReportPageTest, LeavesNoControlWithoutAName)
{
    openSample();
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(named && !widget->objectName().isEmpty())
                << widget->metaObject()->className();
        }
    }
}

/// Beside the test program there is no module.
TEST(Printing, NoModuleIsNoPrinter)
{
    EXPECT_EQ(loadPrinting(), nullptr);
}

} // namespace

} // namespace springback::ui::report_tests
