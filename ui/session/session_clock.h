// The clocks of a guided session. A seam, so that tests can hand in time of their own.
#pragma once

#include <functional>

#include <QDateTime>

#include "core/session/guided_session.h"

namespace springback::ui {

struct SessionClock {
    std::function<Instant()> now;
    std::function<QDateTime()> timeOfDay; ///< local: when the session began, how long it took
};

/// The computer's: one that only runs on, beside the time of day, which tells a sleep.
SessionClock systemClock();

} // namespace springback::ui
