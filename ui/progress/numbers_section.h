// NumbersSection: the numbers of four spans beside those before them, and what came of doing more
// than proposed. Draws no chart.
#pragma once

#include "ui/progress/progress_section.h"

class QListWidget;
class QTableView;

namespace springback::ui {

class ChartTableModel;
class TextLabel;

class NumbersSection : public ProgressSection {
    Q_OBJECT

public:
    explicit NumbersSection(QWidget* parent = nullptr);

    void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                 Day today) override;
    void activate() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildTable();
    QWidget* buildOverruled();
    void fitTable();

    ChartTableModel* m_model;
    QTableView* m_table;
    TextLabel* m_sentence;
    QListWidget* m_days;
};

} // namespace springback::ui
