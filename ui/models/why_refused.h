// Why a change was not recorded, in a sentence; where another program has changed the same record,
// with what is there now. Shows nothing.
#pragma once

#include <QString>

#include "core/result.h"

namespace springback::ui {

class JournalBridge;

/// For the error that the bridge has just told.
QString whyRefused(const JournalBridge& bridge, const Error& error);

} // namespace springback::ui
