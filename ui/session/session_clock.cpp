#include "ui/session/session_clock.h"

namespace springback::ui {

SessionClock systemClock()
{
    using std::chrono::duration_cast;
    const auto now = [] {
        return Instant{
            duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()),
            duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch())};
    };
    return {now, [] { return QDateTime::currentDateTime(); }};
}

} // namespace springback::ui
