// Modules: parts of the program that are loaded when they are first needed, so that the start does
// not wait for the libraries behind them. Knows none of them.
#pragma once

#include <QString>

class QObject;

namespace springback::ui {

/// The module's object, or null where there is none. It stays loaded.
QObject* loadModule(const QString& name);

} // namespace springback::ui
