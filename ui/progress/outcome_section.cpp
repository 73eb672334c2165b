#include "ui/progress/outcome_section.h"

#include <QVBoxLayout>

#include "ui/charts/chart_card.h"
#include "ui/charts/dot_plot_view.h"
#include "ui/charts/outcome_plots.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

OutcomeSection::OutcomeSection(QWidget* parent)
    : ProgressSection(parent),
      m_raises(new DotPlotView(QStringLiteral("heelRaiseChart"), tr("Heel-raise test"))),
      m_scores(new DotPlotView(QStringLiteral("visaAChart"), tr("VISA-A")))
{
    setObjectName(QStringLiteral("outcomeSection"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    addCard(tr("Heel-raise test"), m_raises, QStringLiteral("heelRaiseCard"));
    addCard(tr("VISA-A"), m_scores, QStringLiteral("visaACard"));
    layout->addStretch(1);
}

void OutcomeSection::addCard(const QString& title, DotPlotView* chart, const QString& objectName)
{
    auto* card =
        new ChartCard(title, chart,
                      tr("Point at the chart, or use the arrow keys, to read an entry. A click or "
                         "Enter opens its day. F6 shows the numbers."));
    card->setObjectName(objectName);
    layout()->addWidget(card);
    connect(card, &ChartCard::dayChosen, this, &ProgressSection::dayWanted);
    connect(card, &ChartCard::message, this, &ProgressSection::message);
}

void OutcomeSection::setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                             Day /*today*/)
{
    m_raises->setPlot(heelRaisePlot(heelRaiseTrack(diary, rules, period), period));
    m_scores->setPlot(visaAPlot(visaATrack(diary, period), period));
}

void OutcomeSection::activate()
{
    m_raises->setFocus(Qt::TabFocusReason);
}

} // namespace springback::ui
