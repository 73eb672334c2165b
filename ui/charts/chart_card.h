// ChartCard: a chart with its title, its reading in words, its numbers as a table (F6) and the ways
// to take it along: picture and numbers. Knows no chart in particular.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace springback::ui {

class TextLabel;

class ChartCard : public Card {
    Q_OBJECT

public:
    /// Takes the chart; its object name prefixes those of the card's parts. `hint` stands where the
    /// reading will be.
    ChartCard(const QString& title, ChartView* chart, const QString& hint,
              QWidget* parent = nullptr);

    ChartView* chart() const { return m_chart; }
    /// Beside the title: a place for what the chart's section wants to choose.
    QHBoxLayout* header() const { return m_header; }
    void setTitle(const QString& title);
    void setHint(const QString& hint);

    bool showsNumbers() const;
    void showNumbers(bool numbers);
    void copyPicture() const;
    /// PNG, or SVG or CSV by the ending. Writes the whole file or nothing, and says which.
    void save(const QString& file);

Q_SIGNALS:
    void dayChosen(springback::Day day);
    void message(const QString& text, springback::ui::MessageKind kind);

private:
    QWidget* buildMenu();
    void askAndSave(const QString& ending, const QString& filter);
    void showReading();
    void refreshNumbers();

    ChartView* m_chart;
    TextLabel* m_title;
    TextLabel* m_reading;
    QTableView* m_numbers;
    QPushButton* m_toggle;
    QHBoxLayout* m_header;
    QStackedLayout* m_stack;
    QString m_hint;
};

} // namespace springback::ui
