// OutcomeSection: the heel-raise test and the VISA-A total over time. Enters nothing: tests and
// scores come from the Today page and the menu.
#pragma once

#include "ui/progress/progress_section.h"

namespace springback::ui {

class ChartCard;
class DotPlotView;

class OutcomeSection : public ProgressSection {
    Q_OBJECT

public:
    explicit OutcomeSection(QWidget* parent = nullptr);

    void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                 Day today) override;
    void activate() override;

private:
    void addCard(const QString& title, DotPlotView* chart, const QString& objectName);

    DotPlotView* m_raises;
    DotPlotView* m_scores;
};

} // namespace springback::ui
