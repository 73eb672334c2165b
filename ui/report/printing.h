// Printing: pages on a printer that the person chooses. It lives in a module of its own, so that
// the program does not load the print system when it starts. Knows no report.
#pragma once

#include <QPageSize>
#include <QSizeF>
#include <QString>
#include <QtPlugin>

#include <functional>

class QPainter;
class QWidget;

namespace springback::ui {

struct PrintJob {
    QString title;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QSizeF sheet; ///< in the units that `paint` draws in
    int pages = 0;
    std::function<void(QPainter&, int page)> paint;
};

enum class PrintEnd { Printed, ThoughtBetter, Failed };

/// What the module offers.
class Printing {
public:
    virtual ~Printing() = default;
    /// Asks for the printer, and prints. Returns when it is done.
    virtual PrintEnd print(const PrintJob& job, QWidget* window) = 0;
};

/// Loads the module; null where there is none.
Printing* loadPrinting();

} // namespace springback::ui

Q_DECLARE_INTERFACE(springback::ui::Printing, "io.github.springback.Printing/1")
