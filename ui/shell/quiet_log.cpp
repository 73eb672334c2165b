#include "ui/shell/quiet_log.h"

#include <QLoggingCategory>

namespace springback::ui {

void keepLogQuiet()
{
    QLoggingCategory::installFilter([](QLoggingCategory* category) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
    });
}

} // namespace springback::ui
