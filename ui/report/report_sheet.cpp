#include "ui/report/report_sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace springback::ui {

namespace {

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kColumnGap = 8; ///< units

int pixelsOf(SheetFont font)
{
    switch (font) {
    case SheetFont::Title:
        return 30;
    case SheetFont::Figure:
        return 22;
    case SheetFont::Heading:
        return 16;
    case SheetFont::Body:
    case SheetFont::Strong:
        return 14;
    case SheetFont::Small:
    case SheetFont::SmallStrong:
        break;
    }
    return 12;
}

QFont::Weight weightOf(SheetFont font)
{
    switch (font) {
    case SheetFont::Title:
    case SheetFont::Figure:
        return QFont::Bold;
    case SheetFont::Heading:
    case SheetFont::Strong:
    case SheetFont::SmallStrong:
        return QFont::DemiBold;
    case SheetFont::Body:
    case SheetFont::Small:
        break;
    }
    return QFont::Normal;
}

struct Place {
    double left = 0;
    double width = 0;
};

std::vector<Place> placesOf(double left, double width, const std::vector<SheetColumn>& columns)
{
    double shares = 0;
    for (const SheetColumn& column : columns) {
        shares += column.share;
    }
    const double room = width - kColumnGap * static_cast<double>(columns.size() - 1);
    std::vector<Place> places;
    for (const SheetColumn& column : columns) {
        const double own = room * column.share / shares;
        places.push_back({left, own});
        left += own + kColumnGap;
    }
    return places;
}

/// One row, each cell at the top of it; gives how high it is.
double addRow(ReportSheet& sheet, double top, const std::vector<Place>& places,
              const QStringList& cells, const TableStyle& style, bool isHeader)
{
    const double line = lineHeight(style.font);
    double height = line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const Ink ink = isHeader ? Ink::Muted : Ink::Text;
        double below = top;
        const auto addPart = [&](const QString& part, SheetFont font, int most) {
            for (const QString& text : brokenLines(part, font, places[at].width, most)) {
                sheet.addLine({places[at].left, below, places[at].width, line}, text, font, ink,
                              style.columns[at].alignment);
                below += line;
            }
        };
        const qsizetype headline = cells[i].indexOf(u'\n');
        if (headline < 0) {
            addPart(cells[i], style.font, isHeader ? 1 : style.lines);
        } else {
            addPart(cells[i].left(headline), SheetFont::SmallStrong, 2);
            addPart(cells[i].mid(headline + 1), style.font, style.lines - 2);
        }
        height = std::max(height, below - top);
    }
    return height;
}

} // namespace

Paper paperOf(const QLocale& locale)
{
    constexpr std::array kLetter{QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,
                                 QLocale::Philippines,  QLocale::Chile,     QLocale::Colombia,
                                 QLocale::Venezuela,    QLocale::CostaRica, QLocale::Guatemala,
                                 QLocale::Nicaragua,    QLocale::Panama,    QLocale::PuertoRico,
                                 QLocale::ElSalvador};
    return std::find(kLetter.begin(), kLetter.end(), locale.territory()) == kLetter.end() ||
                   locale.language() == QLocale::C
               ? Paper::A4
               : Paper::Letter;
}

QSizeF sheetSize(Paper paper)
{
    constexpr double kMillimetres = kUnitsPerInch / 25.4;
    return paper == Paper::A4 ? QSizeF(210 * kMillimetres, 297 * kMillimetres)
                              : QSizeF(8.5 * kUnitsPerInch, 11.0 * kUnitsPerInch);
}

QFont sheetFont(SheetFont font)
{
    QFont found = QGuiApplication::font();
    found.setPixelSize(pixelsOf(font));
    found.setWeight(weightOf(font));
    found.setHintingPreference(QFont::PreferNoHinting); // the sheet is drawn in any scale
    return found;
}

double lineHeight(SheetFont font)
{
    return pixelsOf(font) * 1.25;
}

bool isFitting(const QString& line, SheetFont font, double width)
{
    return QFontMetricsF(sheetFont(font)).horizontalAdvance(line) <= width;
}

void ReportSheet::addLine(const QRectF& rect, const QString& text, SheetFont font, Ink ink,
                          Qt::Alignment alignment)
{
    if (!text.isEmpty()) {
        const QString fitting =
            QFontMetricsF(sheetFont(font)).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
        texts.push_back({rect, fitting, font, ink, alignment});
    }
}

double ReportSheet::addLines(double left, double top, double width, const QStringList& words,
                             SheetFont font, Ink ink)
{
    for (const QString& line : words) {
        addLine({left, top, width, lineHeight(font)}, line, font, ink);
        top += lineHeight(font);
    }
    return top;
}

QStringList brokenLines(const QString& text, SheetFont font, double width, int most)
{
    const QFont used = sheetFont(font);
    const QFontMetricsF metrics(used);
    if (!text.contains(u'\n') && (most == 1 || metrics.horizontalAdvance(text) <= width)) {
        return {text}; // one line is cut where it is put
    }
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString& paragraph = paragraphs[i];
        QTextLayout layout(paragraph, used);
        layout.beginLayout();
        int end = 0;
        do {
            QTextLine line = layout.createLine();
            if (!line.isValid()) {
                break;
            }
            line.setLineWidth(width);
            end = line.textStart() + line.textLength();
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        } while (lines.size() < most);
        layout.endLayout();
        if (lines.size() >= most) {
            const bool isMore = end < paragraph.size() || i + 1 < paragraphs.size();
            if (isMore) {
                lines.back() =
                    metrics.elidedText(lines.back() + QStringLiteral(" …"), Qt::ElideRight, width);
            }
            break;
        }
    }
    return lines;
}

double addTable(ReportSheet& sheet, double left, double top, double width, const ReportTable& table,
                const TableStyle& style)
{
    sheet.addLine({left, top, width, lineHeight(SheetFont::Heading)}, table.title,
                  SheetFont::Heading);
    top += lineHeight(SheetFont::Heading) + 3;
    if (table.rows.empty()) {
        return sheet.addLines(left, top, width, brokenLines(table.empty, SheetFont::Body, width, 3),
                              SheetFont::Body, Ink::Muted);
    }
    const std::vector<Place> places = placesOf(left, width, style.columns);
    TableStyle small = style;
    small.font = SheetFont::Small;
    top += addRow(sheet, top, places, table.header, small, true) + 1;
    sheet.lines.emplace_back(left, top, left + width, top);
    top += 3;
    const auto shown =
        std::min(table.rows.size(), static_cast<std::size_t>(std::max(0, style.rows)));
    for (std::size_t i = 0; i < shown; ++i) {
        top += addRow(sheet, top, places, table.rows[i], style, false) + style.rowSpace;
    }
    QString note = table.note;
    if (shown < table.rows.size()) {
        const QString more = SheetWords::tr("And %n more.", "rows of a table",
                                            static_cast<int>(table.rows.size() - shown));
        note = note.isEmpty() ? more : more + u' ' + note;
    }
    if (!note.isEmpty()) {
        top = sheet.addLines(left, top + 2, width, brokenLines(note, SheetFont::Small, width, 4),
                             SheetFont::Small, Ink::Muted);
    }
    return top;
}

} // namespace springback::ui
