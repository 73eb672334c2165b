#include "ui/report/report_layout.h"

#include <QFontMetricsF>
#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

#include "tests/ui/report/sample_report.h"

namespace springback::ui::report_tests {

namespace {

/// All that is put on a sheet is on it, and no two texts of one column meet.
void expectWhole(const ReportSheet& sheet, Paper paper)
{
    const QRectF page(QPointF(), sheetSize(paper));
    const QRectF room = page.adjusted(40, 40, -40, -40);
    for (const SheetText& text : sheet.texts) {
        EXPECT_TRUE(room.contains(text.rect)) << text.text.toStdString();
        EXPECT_LE(QFontMetricsF(sheetFont(text.font)).horizontalAdvance(text.text),
                  text.rect.width() + 1)
            << text.text.toStdString();
        EXPECT_FALSE(text.text.contains(u'\n'));
    }
    for (std::size_t i = 0; i < sheet.texts.size(); ++i) {
        for (std::size_t j = i + 1; j < sheet.texts.size(); ++j) {
            const SheetText& a = sheet.texts[i];
            const SheetText& b = sheet.texts[j];
            const bool sameFoot = a.rect.top() == b.rect.top();
            EXPECT_TRUE(sameFoot ||
                        !a.rect.adjusted(1, 1, -1, -1).intersects(b.rect.adjusted(1, 1, -1, -1)))
                << a.text.toStdString() << " / " << b.text.toStdString();
        }
    }
    if (sheet.chart) {
        EXPECT_TRUE(room.contains(*sheet.chart));
        for (const SheetText& text : sheet.texts) {
            EXPECT_FALSE(sheet.chart->intersects(text.rect)) << text.text.toStdString();
        }
    }
}

/// Dates and figures have the room that they need.
void expectNoShortTextCut(const ReportSheet& sheet)
{
    constexpr qsizetype kShort = 16;
    for (const SheetText& text : sheet.texts) {
        EXPECT_FALSE(text.text.size() < kShort && text.text.endsWith(u'…'))
            << text.text.toStdString();
    }
}

bool says(const ReportSheet& sheet, const QString& words)
{
    return std::any_of(sheet.texts.begin(), sheet.texts.end(),
                       [&words](const SheetText& text) { return text.text.contains(words); });
}

constexpr std::array kPapers{Paper::A4, Paper::Letter};

TEST(ReportLayout, HoldsEverySampleOnTwoPages)
{
    for (const char* name : {"mid_portion_10_weeks", "insertional_8_weeks"}) {
        const ReportText text = textOf(sampleLog(name));
        for (const Paper paper : kPapers) {
            const auto sheets = reportSheets(text, paper);
            EXPECT_LE(sheets.size(), paper == Paper::A4 ? 2U : 3U);
            EXPECT_TRUE(sheets[0].chart.has_value());
            EXPECT_GE(sheets[0].chart->height(), 300);
            EXPECT_TRUE(says(sheets[0], QStringLiteral("How the doses are found")));
            expectNoShortTextCut(sheets[0]);
            for (const ReportSheet& sheet : sheets) {
                expectWhole(sheet, paper);
            }
        }
    }
}

TEST(ReportLayout, HasALineForEachDayOfTheLog)
{
    const ReportText text = textOf(sampleLog("mid_portion_10_weeks"));
    for (const Paper paper : kPapers) {
        const auto sheets = reportSheets(text, paper);
        for (const QStringList& row : text.log.rows) {
            EXPECT_EQ(std::count_if(
                          sheets.begin() + 1, sheets.end(),
                          [&row](const ReportSheet& sheet) { return says(sheet, row.front()); }),
                      1)
                << row.front().toStdString();
        }
    }
}

TEST(ReportLayout, NeverOverflowsItsPagesInTenYears)
{
    ReportText text = textOf(tenYears());
    text.name = QString(300, u'N');
    text.questions = QStringLiteral("Is the load right? ").repeated(400);
    for (const Paper paper : kPapers) {
        const auto sheets = reportSheets(text, paper);
        ASSERT_GT(sheets.size(), 40U);
        for (std::size_t i : {std::size_t{0}, std::size_t{1}, std::size_t{2}, sheets.size() - 1}) {
            expectWhole(sheets[i], paper);
        }
        EXPECT_GE(sheets[0].chart->height(), 200);
        expectNoShortTextCut(sheets[0]);
        EXPECT_TRUE(says(sheets[0], QStringLiteral("more on the next page")));
        EXPECT_TRUE(says(sheets[1], QStringLiteral("Open questions, continued")));
    }
}

TEST(ReportLayout, KeepsEveryWordOfTheQuestions)
{
    ReportText text = textOf(sampleLog("mid_portion_10_weeks"));
    QStringList words;
    for (int i = 0; i < 1500; ++i) {
        words << QStringLiteral("word%1").arg(i);
    }
    text.questions = words.join(u' ');
    std::set<QString> found;
    for (const ReportSheet& sheet : reportSheets(text, Paper::A4)) {
        for (const SheetText& line : sheet.texts) {
            for (const QString& word : line.text.split(u' ')) {
                found.insert(word);
            }
        }
    }
    for (const QString& word : words) {
        EXPECT_EQ(found.count(word), 1U) << word.toStdString();
    }
}

TEST(ReportLayout, PutsManyQuestionLinesOnAsManyPagesAsTheyNeed)
{
    ReportText text = textOf(sampleLog("insertional_8_weeks"));
    text.questions = QStringLiteral("Why?\n").repeated(300);
    const auto sheets = reportSheets(text, Paper::Letter);
    EXPECT_GT(sheets.size(), 6U);
    for (const ReportSheet& sheet : sheets) {
        expectWhole(sheet, Paper::Letter);
    }
}

TEST(ReportLayout, ShowsTheNameAndNumbersThePages)
{
    ReportText text = textOf(sampleLog("mid_portion_10_weeks"));
    text.name = QStringLiteral("Zoë Łódź");
    const auto sheets = reportSheets(text, Paper::A4);
    ASSERT_EQ(sheets.size(), 2U);
    for (const ReportSheet& sheet : sheets) {
        EXPECT_TRUE(says(sheet, text.name));
    }
    EXPECT_TRUE(says(sheets[1], QStringLiteral("Page 2 of 2")));
}

TEST(BrokenLines, EndInAnEllipsisOnlyWhereWordsAreLeftOut)
{
    const QString text = QStringLiteral("one two three four five six seven eight nine ten");
    const double width = QFontMetricsF(sheetFont(SheetFont::Body))
                             .horizontalAdvance(QStringLiteral("one two three four five six "));
    EXPECT_EQ(brokenLines(text, SheetFont::Body, width, 2),
              (QStringList{QStringLiteral("one two three four five six"),
                           QStringLiteral("seven eight nine ten")}));
    EXPECT_EQ(brokenLines(QStringLiteral("a\n\nb"), SheetFont::Body, width, 9),
              (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
    const QStringList cut = brokenLines(text + u' ' + text, SheetFont::Body, width, 2);
    ASSERT_EQ(cut.size(), 2);
    EXPECT_TRUE(cut[1].endsWith(u'…'));
}

TEST(Paper, IsThatOfTheCountry)
{
    EXPECT_EQ(paperOf(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
    EXPECT_EQ(paperOf(QLocale(QLocale::French, QLocale::Canada)), Paper::Letter);
    EXPECT_EQ(paperOf(QLocale(QLocale::English, QLocale::UnitedKingdom)), Paper::A4);
    EXPECT_EQ(paperOf(QLocale(QLocale::German, QLocale::Germany)), Paper::A4);
    EXPECT_EQ(paperOf(QLocale::c()), Paper::A4);
}

} // namespace

} // namespace springback::ui::report_tests
