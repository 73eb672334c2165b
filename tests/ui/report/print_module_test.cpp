// The module that prints, with the dialog that a person gets where there is no printer: into a
// file.
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPluginLoader>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "tests/ui/report/pdf_tools.h"
#include "tests/ui/report/sample_report.h"
#include "ui/report/printing.h"
#include "ui/report/report_paint.h"

namespace springback::ui::report_tests {

namespace {

class PrintModuleTest : public testing::Test {
protected:
    PrintModuleTest()
    {
        // No printer of this computer: what the dialog shows is the same everywhere.
        qputenv("CUPS_SERVER", "/nonexistent");
        const QDir beside = QFileInfo(QStringLiteral(SPRINGBACK_WINDOW)).dir();
        loader.setFileName(beside.filePath(QStringLiteral("springback_print")));
        printing = qobject_cast<Printing*>(loader.instance());
    }

    /// Once the dialog is there.
    template <class Answer> void answer(Answer with)
    {
        QTimer::singleShot(0, &context, [this, with] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) {
                answer(with);
            } else {
                with(*dialog);
            }
        });
    }
    PrintEnd print()
    {
        const ReportPages pages =
            reportPages(textOf(sampleLog("insertional_8_weeks")), Paper::Letter);
        return printing->print(
            {QStringLiteral("Report"), QPageSize::Letter, sheetSize(Paper::Letter), pages.count(),
             [&pages](QPainter& painter, int page) { paint(painter, pages, page); }},
            nullptr);
    }

    QObject context;
    QPluginLoader loader;
    Printing* printing = nullptr;
    QTemporaryDir folder;
};

TEST_F(PrintModuleTest, PrintsAllPagesWithText)
{
    ASSERT_NE(printing, nullptr) << loader.errorString().toStdString();
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    answer([&file](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("filename"));
        ASSERT_NE(name, nullptr);
        name->setText(file);
        dialog.accept();
    });
    EXPECT_EQ(print(), PrintEnd::Printed);
    EXPECT_EQ(pdfInfo(file, QStringLiteral("Pages")), QStringLiteral("2"));
    EXPECT_TRUE(pdfInfo(file, QStringLiteral("Page size")).contains(QStringLiteral("letter")));
    EXPECT_TRUE(pdfText(file).contains(QStringLiteral("Left Achilles, insertional")));
    EXPECT_EQ(pdfImages(file), 0);
}

TEST_F(PrintModuleTest, PrintsNothingWhenThePersonThinksBetterOfIt)
{
    ASSERT_NE(printing, nullptr);
    answer([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_EQ(print(), PrintEnd::ThoughtBetter);
}

} // namespace

} // namespace springback::ui::report_tests
