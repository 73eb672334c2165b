// PainChartView: the pain chart as a widget. Shows the data it is given; knows no journal.
#pragma once

#include "ui/charts/day_chart_view.h"
#include "ui/charts/pain_chart.h"

namespace springback::ui {

class PainChartView : public DayChartView {
    Q_OBJECT

public:
    explicit PainChartView(QWidget* parent = nullptr);

    void setData(PainChartData chart);
    const PainChartData& chart() const { return m_data; }

    QString summary() const override;
    ChartTable table() const override;
    void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                    const QFont& font) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<Day> dayUnder(const QPointF& point) const override;
    QString textFor(Day day) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    PainChartData m_data;
};

} // namespace springback::ui
