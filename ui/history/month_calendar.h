// MonthCalendar: a MonthGrid with the name of its month, the way to the months beside it, and what
// its marks mean. Knows no journal.
#pragma once

#include <QWidget>

#include "ui/history/month_grid.h"

class QToolButton;

namespace springback::ui {

class TextLabel;

class MonthCalendar : public QWidget {
    Q_OBJECT

public:
    MonthCalendar(MonthGrid::Source source, Day today, QWidget* parent = nullptr);

    MonthGrid& grid() const { return *m_grid; }

private:
    QWidget* buildHeader();
    void nameMonth();

    TextLabel* m_title = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_today = nullptr;
    MonthGrid* m_grid;
};

} // namespace springback::ui
