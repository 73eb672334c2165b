// The sentences, figures and tables of the report for a physio, from its values. Pure; places and
// paints nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/programme/programme.h"
#include "core/stats/report.h"
#include "ui/charts/pain_chart.h"

namespace springback::ui {

struct ReportFigure {
    QString label;
    QString figure;
    QString note;
};

struct ReportTable {
    QString title;
    QStringList header;
    std::vector<QStringList> rows;
    QString note;  ///< below it; may be empty
    QString empty; ///< stands in its place when there is no row
};

inline constexpr int kLongestReportName = 80;

struct ReportText {
    QString title;    ///< "Right Achilles, mid-portion"
    QString subtitle; ///< "Since 5 January 2026, week 10"
    QString name;     ///< as typed for this report; never kept
    QString range;    ///< "5 January 2026 to 14 March 2026"
    std::vector<ReportFigure> figures;
    PainChartData chart;
    ReportTable doses;
    ReportTable tests;
    ReportTable flares; ///< what it was, what came before, what was done
    QString questions;
    QStringList rules; ///< how they work, in two lines
    QString origin;    ///< where the numbers are from
    ReportTable log;   ///< one row a day; its last column has the room that is left
};

ReportText reportText(const Report& report, const Programme& programme);

/// The first page in a few sentences, for those who don't see it.
QString summaryInWords(const ReportText& text);

/// "springback-report-2026-03-14.pdf"
QString reportFileName(Period period);

} // namespace springback::ui
