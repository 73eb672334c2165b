// DayWatch: moves the bridge on to the next diary day while the window stays open. The only clock
// of the window.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

#include "core/domain/day.h"

namespace springback::ui {

class JournalBridge;

/// The diary day of a local moment.
Day diaryDay(const QDateTime& now, TimeOfDay dayStart);

class DayWatch : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    DayWatch(JournalBridge& bridge, Clock clock, QObject* parent = nullptr);

    /// Looks at the clock now, as it does by itself every half minute: a sleeping computer wakes up
    /// on another day.
    void look();

private:
    JournalBridge& m_bridge;
    Clock m_clock;
    QTimer m_timer;
};

} // namespace springback::ui
