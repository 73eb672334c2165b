#include "ui/progress/calendar_section.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "ui/charts/chart_card.h"
#include "ui/charts/week_plan.h"
#include "ui/charts/year_calendar.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

Period yearPeriod(int first, int last)
{
    return {fromQt(QDate(first, 1, 1)), fromQt(QDate(last, 12, 31))};
}

} // namespace

CalendarSection::CalendarSection(QWidget* parent)
    : ProgressSection(parent),
      m_calendar(new YearCalendarView),
      m_plan(new WeekPlanView),
      m_calendarCard(new ChartCard(
          tr("Calendar"), m_calendar,
          tr("Point at the calendar, or use the arrow keys, to read a day. A click or Enter opens "
             "it. F6 shows the numbers."))),
      m_planCard(new ChartCard(
          tr("Plan and sessions"), m_plan,
          tr("One mark for each session of the week. Days of illness and travel are left out."))),
      m_yearName(new TextLabel(TextRole::Strong)),
      m_previous(addYearButton(QStringLiteral("previousYear"), tr("Year before"), -1)),
      m_next(addYearButton(QStringLiteral("nextYear"), tr("Year after"), 1))
{
    setObjectName(QStringLiteral("calendarSection"));
    m_yearName->setObjectName(QStringLiteral("calendarYear"));
    auto* header = m_calendarCard->header();
    header->insertWidget(1, m_previous);
    header->insertWidget(2, m_yearName);
    header->insertWidget(3, m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    for (ChartCard* card : {m_calendarCard, m_planCard}) {
        layout->addWidget(card);
        connect(card, &ChartCard::dayChosen, this, &ProgressSection::dayWanted);
        connect(card, &ChartCard::message, this, &ProgressSection::message);
    }
    layout->addStretch(1);
}

QPushButton* CalendarSection::addYearButton(const QString& name, const QString& text, int step)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setFlat(true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, step] {
        m_year += step;
        showYear();
    });
    return button;
}

void CalendarSection::setData(const springback::Diary& diary, const RuleSet&, Period, Day today)
{
    const Period whole = wholePeriod(diary.log, today);
    m_firstYear = toQt(whole.first).year();
    m_lastYear = toQt(today).year();
    m_year = m_year == 0 ? m_lastYear : std::clamp(m_year, m_firstYear, m_lastYear);
    const Period years = yearPeriod(m_firstYear, m_lastYear);
    m_days = calendarDays(diary, years, today);
    m_weeks = weekAdherence(diary, years, today);
    showYear();
}

void CalendarSection::activate()
{
    m_calendar->setFocus(Qt::TabFocusReason);
}

void CalendarSection::showYear()
{
    const Period year = yearPeriod(m_year, m_year);
    const auto begin = m_days.begin() + (year.first - m_days.front().day).count();
    m_calendar->setDays({begin, begin + year.length()});
    std::vector<WeekAdherence> weeks;
    std::copy_if(m_weeks.begin(), m_weeks.end(), std::back_inserter(weeks),
                 [&year](const WeekAdherence& week) {
                     return week.monday + days(kRowsOfWeek - 1) >= year.first &&
                            week.monday <= year.last;
                 });
    m_plan->setWeeks(std::move(weeks), year);
    // A year is a name here, not an amount: no thousands separator.
    m_yearName->setText(QString::number(m_year));
    m_previous->setEnabled(m_year > m_firstYear);
    m_next->setEnabled(m_year < m_lastYear);
}

} // namespace springback::ui
