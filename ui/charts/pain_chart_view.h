// PainChartView: the pain chart as a widget. Shows the data it is given; knows no journal.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/pain_chart.h"

namespace springback::ui {

class PainChartView : public ChartView {
    Q_OBJECT

public:
    explicit PainChartView(QWidget* parent = nullptr);

    void setData(PainChartData chart);
    const PainChartData& chart() const { return m_data; }

    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<Day> dayUnder(const QPointF& point) const override;
    QString textFor(Day day) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF chartRect() const;

    PainChartData m_data;
};

} // namespace springback::ui
