// Tones: the soft tones of a guided session. They live in a module of their own, so that the
// program does not load Qt Multimedia when it starts.
#pragma once

#include <QtPlugin>

#include <memory>

#include "core/session/guided_session.h"

namespace springback::ui {

class Tones {
public:
    virtual ~Tones() = default;
    /// Returns at once. Says nothing when it can't.
    virtual void play(Cue cue) = 0;
};

/// What the module offers.
class ToneModule {
public:
    virtual ~ToneModule() = default;
    /// Null without a device to play on.
    virtual std::unique_ptr<Tones> make() = 0;
};

/// Loads the module; null where there is none, or nothing to play on.
std::unique_ptr<Tones> loadTones();

} // namespace springback::ui

Q_DECLARE_INTERFACE(springback::ui::ToneModule, "io.github.springback.ToneModule/1")
