#include "ui/session/tones.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace springback::ui {

std::unique_ptr<Tones> loadTones()
{
    const QString beside = QCoreApplication::applicationDirPath();
    // Where the build puts it, and where the package does.
    for (const QString& folder : {beside, beside + QStringLiteral("/../" SPRINGBACK_MODULE_DIR)}) {
        QPluginLoader loader(folder + QStringLiteral("/springback_tones"));
        if (auto* module = qobject_cast<ToneModule*>(loader.instance())) {
            return module->make();
        }
    }
    return nullptr;
}

} // namespace springback::ui
