// The module that prints through Qt's print support. The program loads it when something is printed
// first; see ui/report/printing.h.
#pragma once

#include <QObject>

#include "ui/report/printing.h"

namespace springback::ui {

class PrinterPrinting : public QObject, public Printing {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.springback.Printing/1")
    Q_INTERFACES(springback::ui::Printing)

public:
    PrintEnd print(const PrintJob& job, QWidget* window) override;
};

} // namespace springback::ui
