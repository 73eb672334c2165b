// The plan as a calendar file, in the person's language and units. What is in it is the core's
// matter (core/exchange/plan_calendar.h).
#pragma once

#include <optional>
#include <string>

class QDateTime;

namespace springback::ui {

class JournalBridge;

/// The file's bytes; nothing where the next weeks have no work and no check-ins are asked for.
std::optional<std::string> planCalendarOf(const JournalBridge& bridge, bool checkIns,
                                          const QDateTime& now);

} // namespace springback::ui
