#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/ui/report/pdf_tools.h"
#include "tests/ui/report/sample_report.h"
#include "ui/report/report_paint.h"

namespace springback::ui::report_tests {

namespace {

class ReportPdf : public testing::Test {
protected:
    QString written(const ReportText& text, Paper paper) const
    {
        QFile file(folder.filePath(QStringLiteral("report.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(reportPages(text, paper), text.title));
        return file.fileName();
    }

    QTemporaryDir folder;
};

TEST_F(ReportPdf, HasTextToSelectAndNoPicture)
{
    ReportText text = textOf(sampleLog("mid_portion_10_weeks"));
    text.name = QStringLiteral("Zoë Łódź");
    text.questions = QStringLiteral("May I run on consecutive days?");
    const QString file = written(text, Paper::A4);
    EXPECT_EQ(pdfInfo(file, QStringLiteral("Pages")), QStringLiteral("2"));
    EXPECT_EQ(pdfInfo(file, QStringLiteral("Page size")), QStringLiteral("595 x 842 pts (A4)"));
    EXPECT_EQ(pdfInfo(file, QStringLiteral("Title")),
              QStringLiteral("Right Achilles, mid-portion"));
    EXPECT_EQ(pdfImages(file), 0);

    const QString all = pdfText(file);
    for (const QString& words :
         {QStringLiteral("Right Achilles, mid-portion"), QStringLiteral("Zoë Łódź"),
          QStringLiteral("5 January 2026 to 14 March 2026"), QStringLiteral("1 of 10"),
          QStringLiteral("was 3 on 5 Jan"), QStringLiteral("28 of 31"),
          QStringLiteral("5 × 45 s at 17.5 kg, one leg"), QStringLiteral("recorded"),
          QStringLiteral("13 more"), QStringLiteral("16 February: morning 5, 3 above"),
          QStringLiteral("May I run on consecutive days?"), QStringLiteral("too much"),
          QStringLiteral("Heel lift 9–12 mm"), QStringLiteral("Page 2 of 2")}) {
        EXPECT_TRUE(all.contains(words)) << words.toStdString();
    }
}

TEST_F(ReportPdf, IsAsLargeAsTheOtherPaper)
{
    const QString file = written(textOf(sampleLog("insertional_8_weeks")), Paper::Letter);
    EXPECT_EQ(pdfInfo(file, QStringLiteral("Page size")), QStringLiteral("612 x 792 pts (letter)"));
    EXPECT_EQ(pdfInfo(file, QStringLiteral("Pages")), QStringLiteral("2"));
    EXPECT_EQ(pdfImages(file), 0);
}

TEST_F(ReportPdf, OfTenYearsHasALogOfManyPages)
{
    const Log log = tenYears();
    const ReportText text = textOf(log);
    const QString file = written(text, Paper::A4);
    EXPECT_EQ(text.log.rows.size(), log.checkIns.size());
    EXPECT_GT(pdfInfo(file, QStringLiteral("Pages")).toInt(), 40);
    EXPECT_EQ(pdfImages(file), 0);
}

/// The preview's painter: the same function, on pixels.
TEST(ReportPaint, DrawsInTheSameWayOnAnyScale)
{
    const ReportPages pages = reportPages(textOf(sampleLog("mid_portion_10_weeks")), Paper::A4);
    const auto inked = [&pages](double scale) {
        QImage image((sheetSize(Paper::A4) * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter, pages, 0);
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        double dark = 0;
        for (int y = 0; y < grey.height(); ++y) {
            for (int x = 0; x < grey.width(); ++x) {
                dark += 255 - grey.constScanLine(y)[x];
            }
        }
        return dark / 255 / grey.width() / grey.height();
    };
    EXPECT_NEAR(inked(0.5), inked(1.5), 0.01);
    EXPECT_GT(inked(1), 0.02);
}

TEST(ReportPaint, KeepsEnoughContrastOnPaper)
{
    const Tokens& t = paperTokens();
    EXPECT_EQ(t.card, QColor(Qt::white));
    for (const QColor& ink : {t.text, t.muted, t.accent, t.safe, t.acceptable, t.tooMuch}) {
        EXPECT_GE(contrast(ink, t.card), 4.5);
    }
    EXPECT_GE(contrast(t.tooMuch, t.tooMuchSoft), 4.5);
    EXPECT_GE(contrast(t.text, t.sidebar), 4.5);
}

} // namespace

} // namespace springback::ui::report_tests
