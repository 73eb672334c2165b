#include "app/print/print_module.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace springback::ui {

namespace {

/// Whole on the paper that the person chose, whatever its size.
void fit(QPainter& painter, const QPrinter& printer, const QSizeF& sheet)
{
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const double scale = std::min(paper.width() / sheet.width(), paper.height() / sheet.height());
    painter.translate((paper.width() - sheet.width() * scale) / 2,
                      (paper.height() - sheet.height() * scale) / 2);
    painter.scale(scale, scale);
}

PrintEnd printOn(QPrinter& printer, const PrintJob& job)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return PrintEnd::Failed;
    }
    fit(painter, printer, job.sheet);
    const bool some = printer.fromPage() > 0;
    const int first = some ? printer.fromPage() - 1 : 0;
    const int last = some ? std::min(printer.toPage(), job.pages) : job.pages;
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage()) {
            return PrintEnd::Failed;
        }
        job.paint(painter, page);
    }
    return painter.end() ? PrintEnd::Printed : PrintEnd::Failed;
}

} // namespace

PrintEnd PrinterPrinting::print(const PrintJob& job, QWidget* window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setCreator(QStringLiteral("Springback"));
    printer.setPageSize(QPageSize(job.paper));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, window);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, job.pages);
    if (dialog.exec() != QDialog::Accepted) {
        return PrintEnd::ThoughtBetter;
    }
    printer.setFullPage(true); // the dialog may have set its own
    return printOn(printer, job);
}

} // namespace springback::ui
