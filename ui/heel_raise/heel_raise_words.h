// What a heel-raise test says beside the last one, the other side and the gate, in calm sentences.
// Pure: the gate is asked of a supposed log; nothing is recorded.
#pragma once

#include <QStringList>

#include "core/domain/log.h"

namespace springback::ui {

class JournalBridge;

/// One sentence each. `row` is the test as it would be saved; without an id it is a new one.
QStringList heelRaiseWords(const JournalBridge& bridge, const Row<HeelRaiseTest>& row);

} // namespace springback::ui
