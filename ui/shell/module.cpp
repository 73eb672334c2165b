#include "ui/shell/module.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace springback::ui {

QObject* loadModule(const QString& name)
{
    const QString beside = QCoreApplication::applicationDirPath();
    // Where the build puts it, and where the package does.
    for (const QString& folder : {beside, beside + QStringLiteral("/../" SPRINGBACK_MODULE_DIR)}) {
        QPluginLoader loader(folder + u'/' + name);
        if (QObject* module = loader.instance()) {
            return module;
        }
    }
    return nullptr;
}

} // namespace springback::ui
