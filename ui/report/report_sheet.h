// ReportSheet: what stands where on one sheet of the report, and the ways to put it there. Knows
// fonts and places; paints nothing (report_paint.h).
#pragma once

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

#include "ui/report/report_words.h"

class QLocale;

namespace springback::ui {

enum class Paper { A4, Letter };

/// What most printers of that country hold.
Paper paperOf(const QLocale& locale);

/// Lengths on a sheet, and sizes of its fonts. [Eng] fine enough for whole pixels of a font
inline constexpr int kUnitsPerInch = 120;

QSizeF sheetSize(Paper paper);

enum class SheetFont { Title, Figure, Heading, Body, Strong, Small, SmallStrong };

/// The same on every device: its size is in units.
QFont sheetFont(SheetFont font);
double lineHeight(SheetFont font);
bool isFitting(const QString& line, SheetFont font, double width);

enum class Ink { Text, Muted };

struct SheetText {
    QRectF rect;
    QString text; ///< one line
    SheetFont font = SheetFont::Body;
    Ink ink = Ink::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct ReportSheet {
    std::vector<SheetText> texts;
    std::vector<QLineF> lines;
    std::vector<QRectF> shades; ///< behind the texts
    std::optional<QRectF> chart;

    /// One line, cut with an ellipsis where there is no room for it.
    void addLine(const QRectF& rect, const QString& text, SheetFont font, Ink ink = Ink::Text,
                 Qt::Alignment alignment = Qt::AlignLeft);
    /// Lines below each other from `top` on; gives where they end.
    double addLines(double left, double top, double width, const QStringList& words, SheetFont font,
                    Ink ink = Ink::Text);
};

/// Broken into lines of that width; the last of `most` ends in an ellipsis where more would follow.
QStringList brokenLines(const QString& text, SheetFont font, double width, int most);

struct SheetColumn {
    double share = 1; ///< of the width
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// How a table is set. What stands before a line break in a cell is its headline.
struct TableStyle {
    std::vector<SheetColumn> columns;
    int rows = 0;  ///< at most; what is left out is counted below
    int lines = 1; ///< of a cell, at most
    SheetFont font = SheetFont::Body;
    double rowSpace = 2; ///< between rows, units
};

/// From `top` on with its title; gives where it ends.
double addTable(ReportSheet& sheet, double left, double top, double width, const ReportTable& table,
                const TableStyle& style);

} // namespace springback::ui

namespace springback {

template <> struct EnumNames<ui::Paper> {
    static constexpr std::array<std::string_view, 2> values{"a4", "letter"};
};

} // namespace springback
