// The module that plays the tones of a guided session through Qt Multimedia. The program loads it
// when the first session begins; see ui/session/tones.h.
#pragma once

#include <QObject>

#include "ui/session/tones.h"

namespace springback::ui {

class MultimediaTones : public QObject, public ToneModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.springback.ToneModule/1")
    Q_INTERFACES(springback::ui::ToneModule)

public:
    std::unique_ptr<Tones> make() override;
};

} // namespace springback::ui
