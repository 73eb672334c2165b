#include "ui/report/report_paint.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include "ui/charts/pain_chart_paint.h"

namespace springback::ui {

namespace {

constexpr int kPdfDotsPerInch = 1200;
constexpr int kChartPixels = 12; ///< units

QFont chartFont()
{
    QFont font = sheetFont(SheetFont::Small);
    font.setPixelSize(kChartPixels);
    return font;
}

} // namespace

const Tokens& paperTokens()
{
    static const Tokens paper = [] {
        Tokens t = tokens(Scheme::Light);
        t.background = t.card;
        t.muted = QColor(0x46, 0x51, 0x59);
        t.line = QColor(0xD0, 0xD6, 0xDA);
        t.safeSoft = t.card;
        t.acceptableSoft = QColor(0xF6, 0xF3, 0xEC);
        t.tooMuchSoft = QColor(0xF3, 0xE9, 0xE7);
        return t;
    }();
    return paper;
}

ReportPages reportPages(const ReportText& text, Paper paper)
{
    return {text.chart, reportSheets(text, paper), paper};
}

void paint(QPainter& painter, const ReportPages& pages, int page)
{
    const Tokens& t = paperTokens();
    const ReportSheet& sheet = pages.sheets[static_cast<std::size_t>(page)];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF& shade : sheet.shades) {
        painter.fillRect(shade, t.sidebar);
    }
    painter.setPen(QPen(t.line, 1));
    for (const QLineF& line : sheet.lines) {
        painter.drawLine(line);
    }
    for (const SheetText& text : sheet.texts) {
        painter.setFont(sheetFont(text.font));
        painter.setPen(text.ink == Ink::Text ? t.text : t.muted);
        painter.drawText(text.rect,
                         static_cast<int>(text.alignment | Qt::AlignVCenter) | Qt::TextDontClip |
                             Qt::TextSingleLine,
                         text.text);
    }
    if (sheet.chart) {
        const QFont font = chartFont();
        paint(painter, painChartGeometry(*sheet.chart, pages.chart, font), pages.chart, t, font);
    }
    painter.restore();
}

QByteArray pdfOf(const ReportPages& pages, const QString& title)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Springback"));
    writer.setResolution(kPdfDotsPerInch);
    writer.setPageSize(QPageSize(pages.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const double scale = static_cast<double>(kPdfDotsPerInch) / kUnitsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paint(painter, pages, page);
    }
    painter.end();
    return file.data();
}

} // namespace springback::ui
