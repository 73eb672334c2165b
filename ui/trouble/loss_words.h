// What a salvage lost, in sentences: one for each stretch of days. Translated here only.
#pragma once

#include <QStringList>

#include "core/backups/rescue.h"

namespace springback::ui::phrases {

/// "3 check-ins of 1 to 3 March 2026 could not be read."
QString loss(const Loss& loss);

/// All of them; that nothing seems to be missing, where nothing does.
QStringList losses(const SalvageReport& report);

} // namespace springback::ui::phrases
