// LoadCard: the work of each week. Strength, holds, jumps and runs each on a scale of their own,
// never summed: two sound ways of summing them disagree thirty-fold.
#pragma once

#include "core/stats/series.h"
#include "ui/widgets/card.h"

namespace springback::ui {

class ChartView;
class TextLabel;
class WeekBarsView;

class LoadCard : public Card {
    Q_OBJECT

public:
    explicit LoadCard(QWidget* parent = nullptr);

    /// Shows a row for each kind of work that there was in the period; nothing at all without any.
    void setData(const springback::Diary& diary, Period period);

Q_SIGNALS:
    void dayChosen(springback::Day day);

private:
    struct Row {
        TextLabel* title;
        WeekBarsView* bars;
    };

    Row addRow(const QString& name);
    void showReading(const ChartView& view);

    std::vector<Row> m_rows;
    TextLabel* m_reading;
};

} // namespace springback::ui
