#include "ui/history/day_pane.h"

#include <QBoxLayout>

#include "ui/history/day_view.h"
#include "ui/history/month_calendar.h"
#include "ui/journal_bridge.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

namespace springback::ui {

namespace {

constexpr int kRoomForBoth = 760; ///< design pixels

} // namespace

DayPane::DayPane(JournalBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_month(new MonthCalendar(
          [&bridge](Period period) {
              return dayMarks({bridge.programme(), bridge.log(), bridge.course()}, period);
          },
          bridge.today(), this)),
      m_view(new DayView(bridge, this))
{
    auto* card = new Card(this);
    card->body()->addWidget(m_month);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(*this, spacing::kLarge));
    m_layout->addWidget(card, 0, Qt::AlignTop);
    m_layout->addWidget(m_view, 1);
    const auto choose = [this](Day day) {
        setDay(day);
        Q_EMIT dayChosen(day);
    };
    connect(&m_month->grid(), &MonthGrid::dayChosen, this, choose);
    connect(&m_month->grid(), &MonthGrid::dayOpened, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &DayView::dayChosen, this, choose);
    connect(&bridge, &JournalBridge::changed, this, &DayPane::diaryChanged);
    connect(&bridge, &JournalBridge::reloaded, this, &DayPane::diaryChanged);
}

Day DayPane::day() const
{
    return m_month->grid().day();
}

void DayPane::setDay(Day day)
{
    m_month->grid().setDay(day);
    if (m_view->day() != this->day()) {
        m_view->setDay(this->day());
    }
}

void DayPane::focusMonth()
{
    m_month->grid().setFocus(Qt::OtherFocusReason);
}

void DayPane::diaryChanged()
{
    m_month->grid().setToday(m_bridge.today());
    m_month->grid().refresh();
    m_view->setDay(day());
}

void DayPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() < scaled(*this, kRoomForBoth) ? QBoxLayout::TopToBottom
                                                                 : QBoxLayout::LeftToRight);
}

} // namespace springback::ui
