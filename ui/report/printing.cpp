#include "ui/report/printing.h"

#include "ui/shell/module.h"

namespace springback::ui {

Printing* loadPrinting()
{
    return qobject_cast<Printing*>(loadModule(QStringLiteral("springback_print")));
}

} // namespace springback::ui
