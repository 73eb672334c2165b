// readTime: a time of day as people type it. Never guesses: what is no time is nothing.
#pragma once

#include <QString>

#include <optional>

#include "core/domain/day.h"

namespace springback::ui {

/// "18:00", "7.30", "730" or "18" as a time of day; nothing when it is none.
std::optional<TimeOfDay> readTime(const QString& text);

} // namespace springback::ui
