#include "ui/report/report_layout.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace springback::ui {

namespace {

class LayoutWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Units.
constexpr double kMargin = 60;
constexpr double kBlockGap = 16;
constexpr double kChartLowest = 240;
constexpr double kChartHighest = 450;
constexpr double kFooterHeight = 24;

/// How much of each part the first page holds; the first that fits is taken.
struct Fit {
    int doses;
    int tests;
    int flares;
    int flareLines;
    int questionLines;
};

constexpr std::array<Fit, 5> kFits{{
    {14, 6, 3, 5, 8},
    {14, 5, 3, 4, 6},
    {12, 5, 3, 3, 4},
    {9, 4, 2, 3, 4},
    {6, 2, 1, 3, 3},
}};

constexpr int kShortDate = 11; ///< letters, of a date without a year
constexpr int kAllLines = 1'000'000;

QRectF roomOf(Paper paper)
{
    return QRectF(QPointF(), sheetSize(paper))
        .adjusted(kMargin, kMargin, -kMargin, -kMargin - kFooterHeight);
}

double addHeader(ReportSheet& sheet, const QRectF& room, double top, const ReportText& text)
{
    const double title = lineHeight(SheetFont::Title);
    const double body = lineHeight(SheetFont::Body);
    const double half = room.width() * 0.6;
    sheet.addLine({room.left(), top, half, title}, text.title, SheetFont::Title);
    sheet.addLine({room.left(), top + title, half, body}, text.subtitle, SheetFont::Body,
                  Ink::Muted);
    const double left = room.left() + half + kBlockGap;
    const double width = room.right() - left;
    sheet.addLine({left, top + title - body - 4, width, body}, text.name, SheetFont::Strong,
                  Ink::Text, Qt::AlignRight);
    sheet.addLine({left, top + title, width, body}, text.range, SheetFont::Body, Ink::Muted,
                  Qt::AlignRight);
    const double bottom = top + title + body + 8;
    sheet.lines.emplace_back(room.left(), bottom, room.right(), bottom);
    return bottom + 10;
}

double addFigures(ReportSheet& sheet, const QRectF& room, double top,
                  const std::vector<ReportFigure>& figures)
{
    const double small = lineHeight(SheetFont::Small);
    const double figureHeight = lineHeight(SheetFont::Figure);
    const double gap = 12;
    // The stage is a name, the others are numbers.
    const double shares = static_cast<double>(figures.size()) + 0.5;
    const double room1 = room.width() - gap * static_cast<double>(figures.size() - 1);
    double left = room.left();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double width = room1 * (i == 0 ? 1.5 : 1.0) / shares;
        sheet.addLine({left, top, width, small}, figures[i].label, SheetFont::Small, Ink::Muted);
        sheet.addLine({left, top + small + 1, width, figureHeight}, figures[i].figure,
                      isFitting(figures[i].figure, SheetFont::Figure, width) ? SheetFont::Figure
                                                                             : SheetFont::Heading);
        sheet.addLine({left, top + small + figureHeight + 2, width, small}, figures[i].note,
                      SheetFont::Small, Ink::Muted);
        left += width + gap;
    }
    return top + 2 * small + figureHeight + 2;
}

double addChart(ReportSheet& sheet, const QRectF& room, double top, double height)
{
    sheet.addLine({room.left(), top, room.width(), lineHeight(SheetFont::Heading)},
                  LayoutWords::tr("Pain, 0 to 10"), SheetFont::Heading);
    const double below = top + lineHeight(SheetFont::Heading) + 4;
    sheet.chart = QRectF(room.left(), below, room.width(), height);
    return below + height;
}

double addDosesAndTests(ReportSheet& sheet, const QRectF& room, double top, const ReportText& text,
                        const Fit& fit)
{
    const double gap = 32;
    const double left = (room.width() - gap) * 0.55;
    const TableStyle doses{{{1.38, Qt::AlignLeft}, {1.3, Qt::AlignLeft}, {0.58, Qt::AlignRight}},
                           fit.doses,
                           1,
                           SheetFont::Small,
                           3};
    const TableStyle tests{{{1.25, Qt::AlignLeft},
                            {1.2, Qt::AlignRight},
                            {1.15, Qt::AlignRight},
                            {0.95, Qt::AlignRight},
                            {1.05, Qt::AlignRight}},
                           fit.tests,
                           1,
                           SheetFont::Small,
                           3};
    const double first = addTable(sheet, room.left(), top, left, text.doses, doses);
    const double second = addTable(sheet, room.left() + left + gap, top, room.width() - left - gap,
                                   text.tests, tests);
    return std::max(first, second);
}

double addFlares(ReportSheet& sheet, const QRectF& room, double top, const ReportTable& flares,
                 const Fit& fit)
{
    return addTable(sheet, room.left(), top, room.width(), flares,
                    {{{0.85, Qt::AlignLeft}, {1.2, Qt::AlignLeft}, {1.2, Qt::AlignLeft}},
                     fit.flares,
                     fit.flareLines,
                     SheetFont::Small,
                     6});
}

/// Lines of the questions that the first page has no room for go on after it.
QStringList questionLines(const ReportText& text, const QRectF& room)
{
    return text.questions.trimmed().isEmpty()
               ? QStringList()
               : brokenLines(text.questions.trimmed(), SheetFont::Body, room.width(), kAllLines);
}

double addQuestions(ReportSheet& sheet, const QRectF& room, double top, const QStringList& lines,
                    const Fit& fit)
{
    if (lines.isEmpty()) {
        return top;
    }
    sheet.addLine({room.left(), top, room.width(), lineHeight(SheetFont::Heading)},
                  LayoutWords::tr("Open questions"), SheetFont::Heading);
    top += lineHeight(SheetFont::Heading) + 3;
    if (lines.size() <= fit.questionLines) {
        return sheet.addLines(room.left(), top, room.width(), lines, SheetFont::Body) + kBlockGap;
    }
    QStringList first = lines.mid(0, fit.questionLines - 1);
    first << LayoutWords::tr("… more on the next page");
    return sheet.addLines(room.left(), top, room.width(), first, SheetFont::Body) + kBlockGap;
}

/// Those that the first page left.
QStringList leftQuestions(const QStringList& lines, const Fit& fit)
{
    return lines.size() <= fit.questionLines ? QStringList() : lines.mid(fit.questionLines - 1);
}

QStringList ruleLines(const ReportText& text, const QRectF& room)
{
    QStringList lines;
    for (const QString& rule : text.rules) {
        lines << brokenLines(rule, SheetFont::Small, room.width(), 2);
    }
    return lines;
}

/// Gives where its last block ends; the rules stand at the foot, whatever is above them.
double addFirstPage(ReportSheet& sheet, const QRectF& room, const ReportText& text, const Fit& fit,
                    double chartHeight)
{
    double top = addHeader(sheet, room, room.top(), text);
    top = addFigures(sheet, room, top, text.figures) + kBlockGap;
    top = addChart(sheet, room, top, chartHeight) + kBlockGap;
    top = addDosesAndTests(sheet, room, top, text, fit) + kBlockGap;
    top = addFlares(sheet, room, top, text.flares, fit) + kBlockGap;
    top = addQuestions(sheet, room, top, questionLines(text, room), fit);
    const QStringList rules = ruleLines(text, room);
    const double height = static_cast<double>(rules.size()) * lineHeight(SheetFont::Small) + 10 +
                          lineHeight(SheetFont::SmallStrong);
    const double foot = std::max(top, room.bottom() - height);
    sheet.shades.emplace_back(room.left() - 10, foot, room.width() + 20, height);
    sheet.addLine({room.left(), foot + 4, room.width(), lineHeight(SheetFont::SmallStrong)},
                  LayoutWords::tr("How the doses are found"), SheetFont::SmallStrong);
    sheet.addLines(room.left(), foot + 4 + lineHeight(SheetFont::SmallStrong), room.width(), rules,
                   SheetFont::Small);
    return top + height;
}

/// The first page with the Fit that was taken; the chart has the height that is left.
std::pair<ReportSheet, Fit> firstPage(const ReportText& text, const QRectF& room)
{
    for (const Fit& fit : kFits) {
        ReportSheet tried;
        const double bottom = addFirstPage(tried, room, text, fit, kChartLowest);
        if (bottom <= room.bottom() || &fit == &kFits.back()) {
            const double left = std::max(0.0, room.bottom() - bottom);
            ReportSheet sheet;
            addFirstPage(sheet, room, text, fit, std::min(kChartHighest, kChartLowest + left));
            return {std::move(sheet), fit};
        }
    }
    return {};
}

void addQuestionPages(std::vector<ReportSheet>& sheets, const QRectF& room,
                      const QStringList& lines, double& top)
{
    const double line = lineHeight(SheetFont::Body);
    for (qsizetype next = 0; next < lines.size();) {
        ReportSheet& sheet = sheets.emplace_back();
        sheet.addLine({room.left(), room.top(), room.width(), lineHeight(SheetFont::Heading)},
                      LayoutWords::tr("Open questions, continued"), SheetFont::Heading);
        top = room.top() + lineHeight(SheetFont::Heading) + 4;
        const auto fitting = static_cast<qsizetype>((room.bottom() - top) / line);
        top = sheet.addLines(room.left(), top, room.width(), lines.mid(next, fitting),
                             SheetFont::Body);
        next += fitting;
    }
    top += lines.isEmpty() ? 0 : kBlockGap;
}

/// Its dates have years.
bool isWide(const ReportTable& log)
{
    return !log.rows.empty() && log.rows.front().front().size() > kShortDate;
}

/// Days below each other on as many sheets as they need, the first one below what is there.
void addLog(std::vector<ReportSheet>& sheets, const QRectF& room, const ReportTable& log,
            double top)
{
    const TableStyle style{{{isWide(log) ? 1.15 : 0.88, Qt::AlignLeft},
                            {0.58, Qt::AlignRight},
                            {0.52, Qt::AlignRight},
                            {0.4, Qt::AlignRight},
                            {0.56, Qt::AlignRight},
                            {0.78, Qt::AlignLeft},
                            {3.6, Qt::AlignLeft},
                            {2, Qt::AlignLeft}},
                           0,
                           1,
                           SheetFont::Small,
                           1};
    const double head = lineHeight(SheetFont::Heading) + lineHeight(SheetFont::Small) + 7;
    const double row = lineHeight(SheetFont::Small) + style.rowSpace;
    const double note = lineHeight(SheetFont::Small) + 2;
    for (std::size_t next = 0; next < log.rows.size();) {
        const auto fitting = static_cast<std::ptrdiff_t>((room.bottom() - top - head - note) / row);
        if (fitting < 1 || sheets.size() == 1) {
            sheets.emplace_back();
            top = room.top();
            if (fitting < 1) {
                continue;
            }
        }
        const auto count = std::min(static_cast<std::size_t>(fitting), log.rows.size() - next);
        const auto from = log.rows.begin() + static_cast<std::ptrdiff_t>(next);
        ReportTable part{
            log.title, log.header, {from, from + static_cast<std::ptrdiff_t>(count)}, log.note, {}};
        TableStyle all = style;
        all.rows = static_cast<int>(count);
        addTable(sheets.back(), room.left(), top, room.width(), part, all);
        next += count;
        top = room.bottom(); // the next one begins a sheet
    }
}

void addFooters(std::vector<ReportSheet>& sheets, const QRectF& room, const ReportText& text)
{
    const double top = room.bottom() + kFooterHeight - lineHeight(SheetFont::Small);
    const QLocale locale;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString number = LayoutWords::tr("Page %1 of %2")
                                   .arg(locale.toString(i + 1), locale.toString(sheets.size()));
        const QString whose =
            text.name.isEmpty()
                ? text.origin
                : LayoutWords::tr("%1. %2", "a name, a sentence").arg(text.name, text.origin);
        sheets[i].addLine({room.left(), top, room.width() * 0.82, lineHeight(SheetFont::Small)},
                          i == 0 ? text.origin : whose, SheetFont::Small, Ink::Muted);
        sheets[i].addLine({room.left(), top, room.width(), lineHeight(SheetFont::Small)}, number,
                          SheetFont::Small, Ink::Muted, Qt::AlignRight);
    }
}

} // namespace

std::vector<ReportSheet> reportSheets(const ReportText& text, Paper paper)
{
    const QRectF room = roomOf(paper);
    auto [first, fit] = firstPage(text, room);
    std::vector<ReportSheet> sheets;
    sheets.push_back(std::move(first));
    double top = room.top();
    addQuestionPages(sheets, room, leftQuestions(questionLines(text, room), fit), top);
    addLog(sheets, room, text.log, top);
    addFooters(sheets, room, text);
    return sheets;
}

} // namespace springback::ui
