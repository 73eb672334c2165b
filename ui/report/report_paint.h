// Paints the report. One function for the preview, the PDF and the printer: on paper, everything is
// lines and letters. Knows no widget and no file.
#pragma once

#include <QByteArray>
#include <QPainter>

#include "ui/report/report_layout.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

/// Of paper, whatever the theme: told apart in grey, and sparing with ink.
const Tokens& paperTokens();

/// A report laid out on paper.
struct ReportPages {
    PainChartData chart;
    std::vector<ReportSheet> sheets; ///< at least one
    Paper paper = Paper::A4;

    int count() const { return static_cast<int>(sheets.size()); }
};

ReportPages reportPages(const ReportText& text, Paper paper);

/// `page` counts from 0. The painter's units are those of the sheet.
void paint(QPainter& painter, const ReportPages& pages, int page);

/// A PDF file; its text can be selected.
QByteArray pdfOf(const ReportPages& pages, const QString& title);

} // namespace springback::ui
