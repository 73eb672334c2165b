#include "ui/history/month_calendar.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include "ui/history/step_button.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// The mark itself, beside its word.
class MarkSample : public QWidget {
public:
    MarkSample(DayMark mark, QWidget* parent) : QWidget(parent), m_mark(mark)
    {
        setFixedSize(QSize(1, 1) * scaled(*this, spacing::kMedium));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintDayMark(painter, m_mark, QRectF(rect()).center(), scaled(*this, spacing::kSmall),
                     *this);
    }

private:
    DayMark m_mark;
};

} // namespace

MonthCalendar::MonthCalendar(MonthGrid::Source source, Day today, QWidget* parent)
    : QWidget(parent), m_grid(new MonthGrid(std::move(source), today, this))
{
    m_grid->setObjectName(QStringLiteral("monthGrid"));
    m_grid->setAccessibleName(
        tr("Month. Arrow keys walk the days, Page Up and Page Down the months, Home is today."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kSmall));
    layout->addWidget(buildHeader());
    layout->addWidget(m_grid);
    auto* legend = new QHBoxLayout;
    for (const auto& [mark, word] :
         {std::pair(DayMark::Session, tr("session")), std::pair(DayMark::Run, tr("run")),
          std::pair(DayMark::Flare, tr("flare")), std::pair(DayMark::Other, tr("other"))}) {
        legend->addWidget(new MarkSample(mark, this));
        legend->addWidget(new TextLabel(word, TextRole::Small, this));
        legend->addStretch(1);
    }
    layout->addLayout(legend);
    auto* number =
        new TextLabel(tr("The bold number is the pain of that morning."), TextRole::Small, this);
    number->setMuted(true);
    layout->addWidget(number);
    layout->addStretch(1);
    connect(m_grid, &MonthGrid::monthChanged, this, &MonthCalendar::nameMonth);
    nameMonth();
}

QWidget* MonthCalendar::buildHeader()
{
    auto* header = new QWidget(this);
    m_previous = stepButton("previousMonth", QStringLiteral("‹"), tr("Previous month"), header);
    m_next = stepButton("nextMonth", QStringLiteral("›"), tr("Next month"), header);
    m_today = stepButton("monthToday", tr("Today"), tr("The month of today"), header);
    m_title = new TextLabel(TextRole::CardTitle, header);
    m_title->setObjectName(QStringLiteral("monthTitle"));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_today);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, m_grid, [this] { m_grid->moveByMonths(-1); });
    connect(m_next, &QToolButton::clicked, m_grid, [this] { m_grid->moveByMonths(1); });
    connect(m_today, &QToolButton::clicked, m_grid, &MonthGrid::goToToday);
    return header;
}

void MonthCalendar::nameMonth()
{
    m_title->setText(QLocale().toString(toQt(m_grid->day()), tr("MMMM yyyy", "date format")));
    m_next->setEnabled(m_grid->canGoOn());
}

} // namespace springback::ui
