#include "ui/shell/day_watch.h"

#include <chrono>

#include "ui/journal_bridge.h"
#include "ui/qtconvert.h"

namespace springback::ui {

Day diaryDay(const QDateTime& now, TimeOfDay dayStart)
{
    return dayOf(fromQt(now.date()), fromQt(now.time()), dayStart);
}

DayWatch::DayWatch(JournalBridge& bridge, Clock clock, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_clock(std::move(clock))
{
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start(std::chrono::seconds(30));
}

void DayWatch::look()
{
    m_bridge.setToday(diaryDay(m_clock(), m_bridge.log().settings.dayStartsAt));
}

} // namespace springback::ui
