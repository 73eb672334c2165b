// The stage moves that a person makes by a button, as changes to record. Which may be made is said
// by the gates (core/rules) and by the page.
#pragma once

#include "core/domain/change.h"

namespace springback::ui {

/// Into a stage whose gate is met.
Change acceptingStage(Stage to, Day today);
/// "I have recovered": on to maintenance.
Change recovering(Day today);

} // namespace springback::ui
