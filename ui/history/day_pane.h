// DayPane: the month beside all of one of its days; above it where the window is narrow. Keeps the
// two on the same day.
#pragma once

#include <QWidget>

#include "core/domain/day.h"

class QBoxLayout;

namespace springback::ui {

class DayView;
class JournalBridge;
class MonthCalendar;

class DayPane : public QWidget {
    Q_OBJECT

public:
    explicit DayPane(JournalBridge& bridge, QWidget* parent = nullptr);

    Day day() const;
    void setDay(Day day);
    void focusMonth();
    DayView& view() const { return *m_view; }

Q_SIGNALS:
    /// By the person, in either of the two.
    void dayChosen(springback::Day day);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void diaryChanged();

    JournalBridge& m_bridge;
    QBoxLayout* m_layout;
    MonthCalendar* m_month;
    DayView* m_view;
};

} // namespace springback::ui
