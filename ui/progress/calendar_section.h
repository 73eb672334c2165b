// CalendarSection: a year of days, and below it each week's plan beside what was done. Shows one
// year at a time, whatever the range of the page.
#pragma once

#include "core/stats/calendar.h"
#include "ui/progress/progress_section.h"

class QPushButton;

namespace springback::ui {

class ChartCard;
class TextLabel;
class WeekPlanView;
class YearCalendarView;

class CalendarSection : public ProgressSection {
    Q_OBJECT

public:
    explicit CalendarSection(QWidget* parent = nullptr);

    void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                 Day today) override;
    void activate() override;

private:
    QPushButton* addYearButton(const QString& name, const QString& text, int step);
    void showYear();

    /// Every whole year from the first entry on.
    std::vector<CalendarDay> m_days;
    std::vector<WeekAdherence> m_weeks;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_year = 0; ///< 0: none chosen yet

    YearCalendarView* m_calendar;
    WeekPlanView* m_plan;
    ChartCard* m_calendarCard;
    ChartCard* m_planCard;
    TextLabel* m_yearName;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace springback::ui
