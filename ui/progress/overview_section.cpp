#include "ui/progress/overview_section.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/chart_card.h"
#include "ui/charts/tracks_view.h"
#include "ui/progress/figure_cards.h"
#include "ui/progress/session_grid.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kSideWidth = 284;
/// Below this width the cards go under the charts; a small font does not lower it.
constexpr int kTwoColumns = 660;

} // namespace

OverviewSection::OverviewSection(QWidget* parent)
    : ProgressSection(parent),
      m_tracks(new TracksView),
      m_tracksCard(new ChartCard(
          tr("Pain and work"), m_tracks,
          tr("The mouse or the arrow keys read a day, a click or Enter opens it. Drag, Ctrl+wheel "
             "or + and - zoom; Shift+wheel or Ctrl+arrows move on; 0 or a double-click shows "
             "all."))),
      m_normal(new FigureCard(tr("Normal morning"))),
      m_raises(new RaisesCard),
      m_flares(new FigureCard(tr("Flares"))),
      m_sessions(new SessionsCard),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("overviewSection"));
    m_tracksCard->setObjectName(QStringLiteral("tracksCard"));
    m_normal->setObjectName(QStringLiteral("normalCard"));
    m_flares->setObjectName(QStringLiteral("flaresCard"));
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(spacing::kLarge);
    m_columns->addWidget(buildCharts(), 1);
    m_columns->addWidget(buildCards());
    connect(m_tracksCard, &ChartCard::message, this, &ProgressSection::message);
    connect(m_tracksCard, &ChartCard::dayChosen, this, &ProgressSection::dayWanted);
    connect(m_sessions, &ChartCard::message, this, &ProgressSection::message);
    connect(m_sessions, &ChartCard::dayChosen, this, &ProgressSection::dayWanted);
    arrange();
}

QWidget* OverviewSection::buildCharts()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    layout->addWidget(m_tracksCard);
    layout->addStretch(1);
    return column;
}

QWidget* OverviewSection::buildCards()
{
    m_side = new QWidget;
    m_sideGrid = new QGridLayout(m_side);
    m_sideGrid->setContentsMargins(0, 0, 0, 0);
    m_sideGrid->setSpacing(spacing::kLarge);
    return m_side;
}

void OverviewSection::setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                              Day today)
{
    m_tracks->setData(tracksData(diary, rules, period));
    m_normal->setText(normalText(diary, period));
    m_raises->setText(raisesText(diary));
    m_raises->setNeed(heelRaiseNeed(diary.programme, diary.course.plan));
    m_flares->setText(flaresText(diary, period));
    m_sessions->setDays(trainingDays(diary, period), period, today);
}

void OverviewSection::activate()
{
    m_tracks->setFocus(Qt::TabFocusReason);
}

void OverviewSection::arrange()
{
    const bool wide = width() >= std::max(kTwoColumns, scaled(*this, kTwoColumns));
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? scaled(*this, kSideWidth) : 0);
    m_side->setMaximumWidth(wide ? scaled(*this, kSideWidth) : QWIDGETSIZE_MAX);
    const int columns = wide ? 1 : 2;
    int index = 0;
    for (QWidget* card : {static_cast<QWidget*>(m_normal), static_cast<QWidget*>(m_raises),
                          static_cast<QWidget*>(m_flares), static_cast<QWidget*>(m_sessions)}) {
        m_sideGrid->addWidget(card, index / columns, index % columns);
        ++index;
    }
    // What is left of the height stays empty, below the last card.
    m_sideGrid->setRowStretch(4, 1);
    m_columns->setStretch(0, wide ? 1 : 0);
    m_columns->setStretch(1, wide ? 0 : 1);
}

void OverviewSection::resizeEvent(QResizeEvent* event)
{
    arrange();
    ProgressSection::resizeEvent(event);
}

} // namespace springback::ui
