// The samples of a soft tone: a sine that swells and fades. Pure; plays nothing.
#pragma once

#include <QByteArray>

namespace springback::ui {

/// Mono, 16 bits, in the byte order of this computer.
QByteArray wave(double hertz, int milliseconds, int sampleRate);

} // namespace springback::ui
