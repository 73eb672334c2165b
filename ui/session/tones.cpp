#include "ui/session/tones.h"

#include "ui/shell/module.h"

namespace springback::ui {

std::unique_ptr<Tones> loadTones()
{
    auto* module = qobject_cast<ToneModule*>(loadModule(QStringLiteral("springback_tones")));
    return module == nullptr ? nullptr : module->make();
}

} // namespace springback::ui
