#include "ui/progress/dose_section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/chart_card.h"
#include "ui/charts/dose_words.h"
#include "ui/charts/dot_plot_view.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

DoseSection::DoseSection(QWidget* parent)
    : ProgressSection(parent),
      m_nothing(new TextLabel(tr("No session and no run on record yet. Each dose shows here once "
                                 "a morning has judged it."),
                              TextRole::Body)),
      m_scatter(new DotPlotView(QStringLiteral("doseChart"), tr("Dose and next morning"))),
      m_stairs(new DotPlotView(QStringLiteral("staircaseChart"), tr("Highest tolerated dose"))),
      m_scatterCard(new ChartCard(tr("Dose and next morning"), m_scatter,
                                  tr("Point at the chart, or use the arrow keys, to read a dose. A "
                                     "click or Enter opens its day. F6 shows the numbers."))),
      m_stairsCard(new ChartCard(tr("Highest tolerated dose"), m_stairs,
                                 tr("The line goes up only after a tolerated session.")))
{
    setObjectName(QStringLiteral("doseSection"));
    m_nothing->setObjectName(QStringLiteral("doseNothing"));
    m_scatterCard->setObjectName(QStringLiteral("doseCard"));
    m_stairsCard->setObjectName(QStringLiteral("staircaseCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    m_choice = buildChoice();
    layout->addWidget(m_choice);
    layout->addWidget(m_nothing);
    addCard(m_scatterCard);
    addCard(m_stairsCard);
    layout->addStretch(1);
}

QWidget* DoseSection::buildChoice()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Dose &of"));
    m_component = new QComboBox;
    m_component->setObjectName(QStringLiteral("doseComponent"));
    m_component->setAccessibleName(tr("Dose of"));
    label->setObjectName(QStringLiteral("doseComponentLabel"));
    label->setBuddy(m_component);
    layout->addWidget(label);
    layout->addWidget(m_component);
    layout->addStretch(1);
    connect(m_component, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            m_chosen = m_entries[static_cast<std::size_t>(index)].subject.component;
            showChosen();
        }
    });
    return row;
}

void DoseSection::addCard(ChartCard* card)
{
    layout()->addWidget(card);
    connect(card, &ChartCard::dayChosen, this, &ProgressSection::dayWanted);
    connect(card, &ChartCard::message, this, &ProgressSection::message);
}

void DoseSection::setData(const springback::Diary& diary, const RuleSet& /*rules*/, Period period,
                          Day /*today*/)
{
    m_period = period;
    m_entries.clear();
    m_circumstances = circumstancesOf(diary.log);
    for (ComponentDoses& of : allDoses(diary)) {
        QString name = componentName(of.component, diary.programme);
        m_entries.push_back({{std::move(of.component), std::move(name), diary.log.settings.units},
                             std::move(of.doses)});
    }
    fillChoice();
    showChosen();
}

void DoseSection::fillChoice()
{
    const QSignalBlocker blocker(m_component);
    m_component->clear();
    int chosen = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_component->addItem(m_entries[i].subject.name);
        if (m_entries[i].subject.component == m_chosen) {
            chosen = static_cast<int>(i);
        }
    }
    m_component->setCurrentIndex(m_entries.empty() ? -1 : chosen);
}

void DoseSection::showChosen()
{
    const bool any = !m_entries.empty();
    m_choice->setVisible(any);
    m_nothing->setVisible(!any);
    m_scatterCard->setVisible(any);
    m_stairsCard->setVisible(any);
    if (!any) {
        m_scatter->setPlot({});
        m_stairs->setPlot({});
        return;
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(m_component->currentIndex())];
    m_scatter->setPlot(
        scatterPlot(entry.subject, doseResponse(entry.doses, m_circumstances, m_period)));
    m_stairs->setPlot(staircasePlot(entry.subject, staircase(entry.doses, m_period), m_period));
}

void DoseSection::activate()
{
    m_component->setFocus(Qt::TabFocusReason);
}

} // namespace springback::ui
