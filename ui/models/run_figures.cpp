#include "ui/models/run_figures.h"

#include "ui/qtconvert.h"

namespace springback::ui {

int wholeMinutes(Duration duration)
{
    constexpr int kSeconds = 60;
    return (duration.seconds + kSeconds / 2) / kSeconds;
}

QDateTime momentOf(const Run& run, TimeOfDay dayStart)
{
    const TimeOfDay time = run.time.value_or(dayStart);
    return {toQt(time < dayStart ? run.date + days(1) : run.date), toQt(time), Qt::UTC};
}

} // namespace springback::ui
