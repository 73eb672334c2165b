// DoseSection: one component at a time, each dose with the morning that judged it, and below it the
// highest tolerated dose over time. Words and pictures; the numbers come from core/stats.
#pragma once

#include <vector>

#include "ui/charts/dose_plots.h"
#include "ui/progress/progress_section.h"

class QComboBox;

namespace springback::ui {

class ChartCard;
class DotPlotView;
class TextLabel;

class DoseSection : public ProgressSection {
    Q_OBJECT

public:
    explicit DoseSection(QWidget* parent = nullptr);

    void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                 Day today) override;
    void activate() override;

private:
    struct Entry {
        DoseSubject subject;
        std::vector<JudgedDose> doses;
    };

    QWidget* buildChoice();
    void addCard(ChartCard* card);
    void fillChoice();
    void showChosen();

    QWidget* m_choice = nullptr;
    QComboBox* m_component = nullptr;
    TextLabel* m_nothing;
    DotPlotView* m_scatter;
    DotPlotView* m_stairs;
    ChartCard* m_scatterCard;
    ChartCard* m_stairsCard;
    std::vector<Entry> m_entries; ///< in the order of the box
    Component m_chosen;           ///< outlives a change of the diary
    Circumstances m_circumstances;
    Period m_period;
};

} // namespace springback::ui
