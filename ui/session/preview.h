// What the rules will do with a session that is not saved yet, in one calm sentence. Stores
// nothing.
#pragma once

#include <QString>

#include "core/domain/records.h"

namespace springback::ui {

class JournalBridge;

/// Empty unless a pain above the acceptable zone or a stop sign was entered.
QString whatTheRulesWillDo(const JournalBridge& bridge, const Session& session);

} // namespace springback::ui
